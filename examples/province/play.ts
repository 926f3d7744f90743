/**
 * Plays the scenes in order, counts again, and ends with the count's exit code.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cast } from './cast.ts';
import { Narrator } from './narrator.ts';
import { readOptions } from './options.ts';
import type { Canaries } from './records.ts';
import { sabotage } from './sabotage.ts';
import { report } from './scenes/1-report.ts';
import { refer } from './scenes/2-referral.ts';
import { trouble } from './scenes/3-trouble.ts';
import { quarterCloses } from './scenes/4-quarter.ts';
import { evidence } from './scenes/5-evidence.ts';
import { setStage } from './stage.ts';
import { summarize } from './summary.ts';
import { findTraces, type Search } from './traces.ts';

const options = readOptions(process.argv.slice(2));
if ('en' in options) {
  console.error(`${options.en}\n${options.vi}`);
  process.exit(64);
}
const { lang, keep, sabotage: sabotaged } = options;
const narrator = new Narrator(lang, (line) => console.log(line));
const begun = performance.now();
const folder = keep ?? mkdtempSync(join(tmpdir(), 'lienthong-demo-'));

// Interrupted, or nobody reads on: the agencies' processes end with this one, and nothing of theirs stays behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => leave(130));
process.stdout.on('error', () => leave(74));

try {
  process.exitCode = await play();
} catch (error) {
  console.error(`   ✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  cleanUp();
}

function leave(exitCode: number): never {
  cleanUp();
  process.exit(exitCode);
}

function cleanUp(): void {
  if (keep === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

async function play(): Promise<number> {
  narrator.title({
    en: `Lienthong: ${cast.length} agencies, each a process with keys, directory and store of its own.`,
    vi: `Lienthong: ${cast.length} cơ quan, mỗi cơ quan là một tiến trình có khóa, danh bạ và kho lưu trữ riêng.`,
  });
  const canaries = newCanaries();
  const stage = await setStage(folder);
  let running: Search | undefined;
  try {
    const story = await report(stage, narrator);
    const referral = await refer(stage, narrator, story, canaries);
    await trouble(stage, narrator);
    const table = await quarterCloses(stage, narrator);
    await evidence(stage, narrator, referral);
    narrator.scene({ en: 'What is left behind', vi: 'Những gì còn lại' });
    const { messages, refused } = await summarize(stage, table);
    running = findTraces(folder, Object.values(canaries));
    narrator.tell({
      en: `${messages} messages were stored, ${refused} of them refused.`,
      vi: `Đã lưu ${messages} thông điệp, trong đó từ chối ${refused}.`,
    });
  } finally {
    await stage.stop();
  }
  searchForTheVictim([running, findTraces(folder, Object.values(canaries))]);
  if (sabotaged) narrator.line(sabotage(folder)[lang]);
  const verified = verifyDemo();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  narrator.line({ en: `Done in ${seconds} s.`, vi: `Xong trong ${seconds} giây.` }[lang]);
  if (keep !== undefined) narrator.line(folder);
  return verified;
}

/** Every file that the agencies wrote, before and after they stopped: stores, journals, events, records, report, evidence. */
function searchForTheVictim(searches: readonly (Search | undefined)[]): void {
  const clean = searches.every((search) => search && search.files > cast.length && search.traces.length === 0);
  narrator.fact(clean, {
    en: "The victim's identity was searched for in every file, raw, base64, hex and UTF-16: no trace.",
    vi: 'Đã tìm thông tin nhân thân của nạn nhân trong mọi tệp, ở dạng gốc, base64, hex và UTF-16: không có dấu vết.',
  });
}

function verifyDemo(): number {
  const script = fileURLToPath(new URL('verify-demo.ts', import.meta.url));
  const args = ['--disable-warning=ExperimentalWarning', script, folder, '--lang', lang];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  for (const line of `${run.stdout}${run.stderr}`.trimEnd().split('\n')) narrator.line(line);
  return run.status ?? 1;
}

/** Words of this run alone; a test may give its own and search for them itself. */
function newCanaries(): Canaries {
  const [name = word(), address = word(), contact = word()] = process.env['DEMO_CANARIES']?.split(',') ?? [];
  return { name, address, contact };
}

function word(): string {
  return Array.from(randomBytes(16), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
