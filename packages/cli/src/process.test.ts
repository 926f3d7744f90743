import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { passphrase } from './testing/lienthong.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const record = new URL('../../../conformance/records/case/valid/instituted-cross-border.json', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'lienthong-process-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(...argv: string[]): ChildProcess & { readonly stdin: NodeJS.WritableStream } {
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const env = { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', LIENTHONG_PASSPHRASE: passphrase };
  return spawn(process.execPath, [...flags, main, ...argv], { cwd: folder, env }) as never;
}

async function ran(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

test('standard input, standard output and the exit code are those of a process', async () => {
  const child = start('validate', '-');
  child.stdin.end(readFileSync(record));
  expect(await ran(child)).toEqual({ code: 0, out: 'Valid: 1 record.\n', err: '' });
  const bad = start('validate', '-', '--json');
  bad.stdin.end('{}');
  const { code, out } = await ran(bad);
  expect([code, JSON.parse(out).valid]).toEqual([1, false]);
  expect((await ran(start('validte'))).code).toBe(64);
  expect((await ran(start('validate', 'nowhere.json'))).code).toBe(74);
});

test('a reader that goes away is no crash', async () => {
  const line = '{"schema":"none"}\n';
  writeFileSync(join(folder, 'many.ndjson'), line.repeat(200_000));
  const child = start('validate', 'many.ndjson');
  child.stdout?.once('data', () => child.stdout?.destroy());
  const { code, err } = await ran(child);
  expect([code, err]).toEqual([1, '']);
});

test.runIf(existsSync('/dev/full'))('output that cannot be written is told by the exit code', async () => {
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const full = openSync('/dev/full', 'w');
  const { status } = spawnSync(process.execPath, [...flags, main, 'schemas', 'list'], {
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  expect(status).toBe(74);
});

test('an interrupt leaves nothing half written', async () => {
  const child = start('validate', '-');
  child.stdin.write('{"schema":"none"}\n');
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  child.kill('SIGINT');
  expect(await ran(child)).toMatchObject({ code: 130, err: expect.stringContaining('half written') });

  const keys = start('keys', 'new', '--out', 'interrupted.keys');
  await new Promise((resolve) => setTimeout(resolve, 350));
  keys.kill('SIGINT');
  const { code } = await ran(keys);
  const left = readdirSync(folder).filter((name) => name.startsWith('interrupted'));
  expect(left.every((name) => !name.endsWith('.part'))).toBe(true);
  if (code !== 0) expect(left).not.toContain('interrupted.keys.pub.json');
});
