/**
 * A bundle of evidence is written, and verified offline by a process that has the pinned key alone.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { investigation } from '../cast.ts';
import type { Narrator } from '../narrator.ts';
import type { Stage } from '../stage.ts';
import type { ReferralStory } from './2-referral.ts';

export async function evidence(stage: Stage, narrator: Narrator, { dig }: ReferralStory): Promise<void> {
  narrator.scene({ en: 'Evidence', vi: 'Chứng cứ' });
  const file = join(stage.folder, 'evidence.json');
  await stage.process(investigation).ask('evidence', { dig, file });
  const verdict = verify(stage, file);
  narrator.fact(verdict.status === 0 && verdict.result === 'valid', {
    en: `The bundle of the referral verifies offline from the pinned key alone: ${verdict.checks} checks.`,
    vi: `Gói chứng cứ của việc chuyển tuyến được kiểm chứng ngoại tuyến, chỉ với khóa đã ghim: ${verdict.checks} phép kiểm tra.`,
  });
  const bytes = readFileSync(file);
  const at = bytes.indexOf('.') + 60;
  bytes[at] = bytes[at] === 0x41 ? 0x42 : 0x41;
  const forged = join(stage.folder, 'evidence-altered.json');
  writeFileSync(forged, bytes);
  const refused = verify(stage, forged);
  narrator.fact(refused.status === 1 && refused.result === 'invalid', {
    en: 'With one byte changed it does not, and the failed checks are named.',
    vi: 'Đổi một byte thì không còn hợp lệ, và các phép kiểm tra thất bại được nêu tên.',
  });
}

function verify(stage: Stage, file: string): { status: number | null; result: string; checks: number } {
  const script = fileURLToPath(new URL('../verify-evidence.ts', import.meta.url));
  const run = spawnSync(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', script, file, join(stage.folder, 'pinned.json')],
    { encoding: 'utf8' },
  );
  const { result, checks } = JSON.parse(run.stdout || '{}') as { result: string; checks: unknown[] };
  return { status: run.status, result, checks: checks?.length ?? 0 };
}
