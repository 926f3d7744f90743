/**
 * Things go wrong, and nothing is lost: a fault, an altered byte, copies, a power cut.
 * @module
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { messageType, uuidv7 } from '@lienthong/exchange';
import { communeOne, communeThree, communeTwo, investigation, type Member } from '../cast.ts';
import type { Narrator } from '../narrator.ts';
import { crimeReport } from '../records.ts';
import type { Stage } from '../stage.ts';

const terms = { purpose: 'report-settlement', basis: 'cpc2015-145' } as const;

export async function trouble(stage: Stage, narrator: Narrator): Promise<void> {
  narrator.scene({ en: 'Things go wrong, and nothing is lost', vi: 'Có sự cố, nhưng không mất gì' });
  await faultyPayload(stage, narrator);
  const jti = await sendFrom(stage, communeTwo);
  await stage.process(communeTwo).ask('waitFor', { jti });
  const body = Buffer.from(await stage.process(communeTwo).ask('body', { jti }), 'base64');
  await alteredByte(stage, narrator, body);
  await copies(stage, narrator, body);
  await powerCut(stage, narrator);
}

/** The third commune's own system checks nothing; the receiver does. */
async function faultyPayload(stage: Stage, narrator: Narrator): Promise<void> {
  const careless = stage.process(communeThree);
  await careless.stop();
  await careless.start({ unchecked: true });
  const now = Date.now();
  const record = { ...crimeReport(now, uuidv7(now)), issuer: communeThree.code, sourceType: 'rumour' };
  const [sent] = await careless.ask('send', { to: investigation.code, record, ...terms });
  const jti = sent?.jti ?? '';
  narrator.fact((await careless.ask('waitFor', { jti })) === 'refused', {
    en: `A record with one fault is refused, signed; the reason that all may see: ${'schema'}.`,
    vi: `Hồ sơ có một lỗi bị từ chối bằng biên nhận có chữ ký; lý do công khai: ${'schema'}.`,
  });
  const refusal = await careless.ask('refusal', { jti });
  const receipts = (await careless.ask('receipts', { jti })).join();
  const [detail] = refusal?.details ?? [];
  narrator.fact(refusal?.reason === 'schema' && detail?.pointer === '/sourceType' && !receipts.includes('sourceType'), {
    en: `Rule and place are told to the sender alone: ${detail?.code} at ${detail?.pointer}`,
    vi: `Quy tắc và vị trí lỗi chỉ bên gửi đọc được: ${detail?.code} tại ${detail?.pointer}`,
  });
  narrator.line(`    en: ${detail?.messages?.en}`);
  narrator.line(`    vi: ${detail?.messages?.vi}`);
  await careless.stop();
  await careless.start();
}

async function alteredByte(stage: Stage, narrator: Narrator, body: Buffer): Promise<void> {
  const before = await stage.process(investigation).ask('counts');
  const altered = Buffer.from(body);
  // In the manifest's payload, some way behind `{"manifest":"` and its header.
  const at = altered.indexOf('.') + 40;
  altered[at] = altered[at] === 0x41 ? 0x42 : 0x41;
  const answer = await post(stage, altered);
  const after = await stage.process(investigation).ask('counts');
  narrator.fact(answer.status >= 400 && answer.status < 500 && JSON.stringify(before) === JSON.stringify(after), {
    en: `A message altered in one byte is rejected, and nothing of it is stored.`,
    vi: 'Thông điệp bị sửa một byte bị từ chối, không có gì được lưu.',
  });
}

async function copies(stage: Stage, narrator: Narrator, body: Buffer): Promise<void> {
  const police = stage.process(investigation);
  const before = await police.ask('counts');
  const first = await post(stage, body);
  await police.stop();
  await police.start();
  const answers = [first, await post(stage, body)];
  answers.push(...(await Promise.all(Array.from({ length: 50 }, () => post(stage, body)))));
  const after = await police.ask('counts');
  const same = answers.every(({ status, text }) => status === 200 && text === first.text);
  narrator.fact(same && JSON.stringify(before) === JSON.stringify(after), {
    en: 'The same message again, after a restart, and fifty times at once: one effect, the same receipts byte for byte.',
    vi: 'Gửi lại cùng thông điệp, gửi sau khi khởi động lại, gửi 50 lần cùng lúc: chỉ một kết quả, biên nhận giống nhau từng byte.',
  });
}

async function powerCut(stage: Stage, narrator: Narrator): Promise<void> {
  const police = stage.process(investigation);
  await police.stop();
  await police.start({ killAt: 'receiver.answer.before' });
  const jti = await sendFrom(stage, communeOne);
  const signal = await police.ended();
  narrator.fact(signal === 'SIGKILL' && isStored(stage.folderOf(investigation), jti), {
    en: 'The receiver is killed (SIGKILL) after storing, before answering.',
    vi: 'Bên nhận bị ngắt đột ngột (SIGKILL) sau khi lưu, trước khi trả lời.',
  });
  await police.start();
  const state = await stage.process(communeOne).ask('waitFor', { jti });
  const taken = (await police.ask('take')).filter((message) => message.jti === jti);
  const again = (await police.ask('take')).filter((message) => message.jti === jti);
  narrator.fact(state === 'valid' && taken.length === 1 && again.length === 0, {
    en: 'Started again, it gets the message again, knows it, and hands it to the application once.',
    vi: 'Khởi động lại, bên nhận nhận lại thông điệp, biết là đã có, và chỉ chuyển cho ứng dụng một lần.',
  });
}

/** Looks into the store that the killed process left. */
function isStored(folder: string, jti: string): boolean {
  const db = new DatabaseSync(join(folder, 'store.sqlite'), { readOnly: true });
  const row = db.prepare('SELECT count(*) AS stored FROM arrival WHERE jti = ?').get(jti);
  db.close();
  return row?.['stored'] === 1;
}

async function sendFrom(stage: Stage, commune: Member): Promise<string> {
  const now = Date.now();
  const record = { ...crimeReport(now, uuidv7(now)), issuer: commune.code };
  const [sent] = await stage.process(commune).ask('send', { to: investigation.code, record, ...terms });
  return sent?.jti ?? '';
}

async function post(stage: Stage, body: Buffer): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${stage.endpoint(investigation)}/messages`, {
    method: 'POST',
    headers: { 'content-type': messageType },
    body: new Uint8Array(body),
  });
  return { status: answer.status, text: await answer.text() };
}
