/**
 * The commune sends a crime report; the investigating body answers `stored`, then `valid`.
 * @module
 */
import { readReceipt, uuidv7 } from '@lienthong/exchange';
import { communeOne, investigation } from '../cast.ts';
import type { Narrator } from '../narrator.ts';
import { crimeReport } from '../records.ts';
import type { Stage } from '../stage.ts';

export interface ReportStory {
  readonly conversation: string;
  readonly reportId: string;
  readonly jti: string;
}

export async function report(stage: Stage, narrator: Narrator): Promise<ReportStory> {
  narrator.scene({ en: 'A report of crime goes up', vi: 'Chuyển nguồn tin về tội phạm' });
  const now = Date.now();
  const conversation = uuidv7(now);
  const record = crimeReport(now, conversation);
  const commune = stage.process(communeOne);
  const [sent] = await commune.ask('send', {
    to: investigation.code,
    record,
    purpose: 'report-settlement',
    basis: 'cpc2015-145',
  });
  const jti = sent?.jti ?? '';
  narrator.tell({
    en: `${communeOne.names.en} → ${investigation.names.en}: crime-report, validated, sealed, signed.`,
    vi: `${communeOne.names.vi} → ${investigation.names.vi}: nguồn tin về tội phạm đã kiểm tra, niêm phong và ký.`,
  });
  await commune.ask('waitFor', { jti });
  const statuses = (await commune.ask('receipts', { jti })).map((jws) => readReceipt(jws).claims.status);
  narrator.fact(statuses.join() === 'stored,valid', {
    en: 'Answered with two signed receipts: stored, then valid.',
    vi: 'Nhận hai biên nhận có chữ ký: đã lưu (stored), rồi hợp lệ (valid).',
  });
  const taken = await stage.process(investigation).ask('take');
  narrator.fact(taken.length === 1 && taken[0]?.recordId === record.id, {
    en: 'The investigating body took it from its inbox, once.',
    vi: 'Cơ quan điều tra lấy nguồn tin từ hộp thư đến, đúng một lần.',
  });
  return { conversation, reportId: record.id, jti };
}
