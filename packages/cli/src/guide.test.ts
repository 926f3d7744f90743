import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bundled, bundledCommand } from './testing/bundled.ts';
import { freePort } from './testing/lienthong.ts';

const guides = fileURLToPath(new URL('../../../docs/guides', import.meta.url));
const folders: string[] = [];
let bundled: Bundled;
beforeAll(async () => {
  bundled = await bundledCommand();
  folders.push(bundled.folder);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A block of commands, and the output that the page shows under it. */
interface Step {
  readonly commands: string;
  readonly shown: string;
}

const twoAgencies = 'backup-and-restore.md';

/** Blocks of each page; a page may go on from the first block of another. */
test.concurrent.each<[string, number, string?]>([
  ['command-line.md', 17],
  ['compatibility.md', 9],
  ['directory.md', 17],
  ['backup-and-restore.md', 7],
  ['silent-peer.md', 7, twoAgencies],
  ['clock-faults.md', 5, twoAgencies],
  ['figures-in-other-formats.md', 4],
  ['statistics.md', 5],
  ['spreadsheets.md', 5],
  ['../officers/thiet-lap.md', 6],
  ['../officers/viec-hang-ngay.md', 5, twoAgencies],
])(
  'the guide %s does what it shows',
  async (name, count, after) => {
    const own = stepsOf(readFileSync(join(guides, name), 'utf8'));
    expect(own.length).toBe(count);
    const before = after === undefined ? [] : stepsOf(readFileSync(join(guides, after), 'utf8')).slice(0, 1);
    const steps = await onFreePorts([...before, ...own]);
    const printed = await runAll(steps);
    const did = steps.map(({ commands }, index) => ({ commands, printed: steady(printed[index] ?? '') }));
    expect(did).toEqual(steps.map(({ commands, shown }) => ({ commands, printed: steady(shown) })));
  },
  300_000,
);

function stepsOf(page: string): Step[] {
  return [...page.matchAll(/```sh\n([\s\S]*?)```(?:\n\n```text\n([\s\S]*?)```)?/g)].map(
    ([, commands = '', shown = '']) => ({
      commands,
      shown,
    }),
  );
}

/** One shell for the whole page, so that variables and what runs in the background live on from block to block. */
async function runAll(steps: readonly Step[]): Promise<string[]> {
  const mark = '=====end of block=====';
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-guide-'));
  folders.push(folder);
  // Through one pipe, so that what is written to either stands in its order.
  const script = `exec 2>&1\n${steps.map(({ commands }) => `${commands}echo '${mark}'\n`).join('')}`;
  const how = { cwd: folder, env: environment(folder), detached: true };
  const shell = spawn('bash', ['-e', '-o', 'pipefail', '-c', script], how);
  let out = '';
  for (const stream of [shell.stdout, shell.stderr]) {
    stream.on('data', (chunk) => {
      out += chunk;
    });
  }
  await once(shell, 'close');
  endGroup(shell.pid);
  return out.split(`${mark}\n`);
}

/** What a page has left running in the background ends with it. */
function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing was left.
  }
}

/** `lienthong` and a `faketime` on the path; git knows who commits. What is compiled by one process is taken over by the next. */
function environment(folder: string): Record<string, string> {
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  const { main, shiftedClock } = bundled;
  const programs = {
    lienthong: `exec '${process.execPath}' '${main}' "$@"`,
    faketime: `export FAKETIME="$1" NODE_OPTIONS='--import=file://${shiftedClock}'\nshift\nexec "$@"`,
  };
  for (const [name, script] of Object.entries(programs))
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const path = [bin, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  const person = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => [
      [`GIT_${role}_NAME`, 'Someone'],
      [`GIT_${role}_EMAIL`, 'someone@example.org'],
    ]),
  );
  return { PATH: path, HOME: folder, NODE_COMPILE_CACHE: join(bundled.folder, 'compiled'), ...person };
}

async function onFreePorts(steps: readonly Step[]): Promise<Step[]> {
  const [first, second] = [await freePort(), await freePort()];
  const moved = (text: string) => text.replaceAll(':8101/', `:${first}/`).replaceAll(':8102/', `:${second}/`);
  return steps.map(({ commands, shown }) => ({ commands: moved(commands), shown: moved(shown) }));
}

/** Leaves out what differs from run to run: ids of messages, keys, words of a fingerprint, times. */
function steady(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/(?<=[ ]|^)[A-Za-z0-9_-]{43}(?= |$)/gm, '<digest>')
    .replaceAll(/((?:words|Sáu từ[^:]*): )[a-z]+(-[a-z]+){5}/g, '$1<words>')
    .replaceAll(/\(\d+ ms\)/g, '<ms>')
    .replaceAll(/\d{2}\/\d{2}\/20\d{2}$/gm, '<date>')
    .replaceAll(/127\.0\.0\.1:\d+/g, '<address>')
    .replaceAll(/\d{4}-\d{2}-\d{2}(?= |$)/gm, '<date>')
    .replaceAll(/\b\d{2}:\d{2}(?=[ .])/g, '<time>');
}
