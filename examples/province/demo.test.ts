import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTraces } from './traces.ts';

const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
const folder = mkdtempSync(join(tmpdir(), 'lienthong-demo-test-'));
const canaries = ['qzvxkjwmhpfd', 'wyxqkzjvbhnr', 'kqjxzwvfhgyb'];

function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return spawnSync(process.execPath, [...flags, file, ...args], { encoding: 'utf8', env });
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the demonstration', () => {
  let output = '';
  beforeAll(() => {
    const env = { ...process.env, DEMO_CANARIES: canaries.join() };
    const played = run('demo.ts', ['--lang', 'en', '--keep', folder], env);
    output = played.stdout;
    expect(played.stderr).toBe('');
    expect(played.status).toBe(0);
  }, 90_000);

  test('plays all scenes and is recounted without a difference', () => {
    expect(output).toContain('0 differ');
    expect(output.match(/✓/g)?.length).toBeGreaterThanOrEqual(20);
  });

  test('the README shows what it prints', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const shown = /```console\n\$ npx -y pnpm@[\d.]+ demo[^\n]*\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(still(shown)).toBe(still(output.split('\n').slice(0, -2).join('\n')));
  });

  test('no file holds a word of the victim, in any disguise; the search finds what is there', () => {
    expect(findTraces(folder, canaries).traces).toEqual([]);
    expect(findTraces(folder, ['vd-commune-police-1']).traces.map(({ form }) => form)).toContain('raw');
    const disguised = ['', ' ', '  '].flatMap((before) => {
      const words = Buffer.from(`${before}${canaries[0]} `);
      const utf16 = Buffer.from(words.toString(), 'utf16le');
      return [
        words,
        words.toString('base64'),
        words.toString('base64url'),
        words.toString('hex'),
        utf16,
        Buffer.from(utf16).swap16(),
      ];
    });
    for (const [i, bytes] of disguised.entries()) {
      writeFileSync(join(folder, `planted-${i}`), bytes);
      expect(findTraces(folder, canaries).traces.length, `planted ${i}`).toBeGreaterThan(0);
      rmSync(join(folder, `planted-${i}`));
    }
  });

  test('the report opens without the network, and holds a chart', () => {
    const report = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(report.match(/class="bar"/g)?.length).toBeGreaterThan(5);
    expect(report).toContain('<svg viewBox=');
    expect(report).toContain("default-src 'none'");
    expect(report).not.toMatch(/<script|src=|href=|@import|url\(/);
  });

  test('verify-demo shares no code with the product', () => {
    const source = readFileSync(new URL('verify-demo.ts', import.meta.url), 'utf8');
    const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from);
    expect(imports.every((from) => from?.startsWith('node:'))).toBe(true);
  });

  test.each([
    ['a part lost', 'procuracy', 'DELETE FROM arrival_part WHERE position = 0'],
    ['a part under no key', 'procuracy', 'UPDATE arrival_part SET key = 9999 WHERE position = 0'],
    [
      'a part added that was withheld',
      'procuracy',
      "INSERT INTO arrival_part SELECT max(arrival), 1, 'identity', NULL, sealed, key FROM arrival_part",
    ],
    [
      'the bytes of a letter lost before they are reconciled',
      'investigation',
      'DELETE FROM letter_body WHERE letter = 1',
    ],
    ['a verdict without its receipt', 'investigation', "UPDATE arrival SET status = 'stored' WHERE id = 1"],
    ['a receipt lost', 'commune-1', "DELETE FROM receipt WHERE status = 'valid'"],
    ['a receipt for another', 'commune-1', 'UPDATE receipt SET jws = (SELECT max(jws) FROM receipt)'],
    ['a leaf of the log altered', 'support-centre', 'UPDATE log_node SET hash = zeroblob(32) WHERE position = 0'],
    ['an acknowledgement lost', 'support-centre', 'UPDATE arrival SET acked_at = NULL'],
  ])('verify-demo notices a fault in a store: %s', (_fault, agency, sql) => {
    const copy = mkdtempSync(join(tmpdir(), 'lienthong-demo-fault-'));
    cpSync(folder, copy, { recursive: true });
    const db = new DatabaseSync(join(copy, agency, 'store.sqlite'));
    expect(db.prepare(sql).run().changes).toBeGreaterThan(0);
    db.close();
    const { status, stdout } = run('verify-demo.ts', [copy]);
    rmSync(copy, { recursive: true });
    expect(stdout).toContain('✗');
    expect(status).toBe(1);
  });

  test('verify-demo says what it needs, and that a store cannot be read', () => {
    expect(run('verify-demo.ts', []).status).toBe(64);
    const copy = mkdtempSync(join(tmpdir(), 'lienthong-demo-fault-'));
    cpSync(folder, copy, { recursive: true });
    writeFileSync(join(copy, 'procuracy/store.sqlite'), 'no database');
    const { status, stdout, stderr } = run('verify-demo.ts', [copy]);
    rmSync(copy, { recursive: true });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('✗ unreadable');
  });

  test('a folder that holds a demonstration is not written over', () => {
    const before = readFileSync(join(folder, 'pinned.json'), 'utf8');
    const again = run('demo.ts', ['--keep', folder]);
    expect([again.status, again.stdout]).toEqual([64, '']);
    expect(again.stderr).not.toContain('    at ');
    expect(readFileSync(join(folder, 'pinned.json'), 'utf8')).toBe(before);
    expect(run('demo.ts', ['--lang', 'fr']).status).toBe(64);
  });

  test.each(['inboxes', 'messages', 'statistics'])('verify-demo notices a changed summary: %s', (member) => {
    const file = join(folder, 'summary.json');
    const before = readFileSync(file, 'utf8');
    const summary = JSON.parse(before);
    if (member === 'messages') summary.messages++;
    if (member === 'inboxes') summary.inboxes.procuracy.valid++;
    if (member === 'statistics') summary.statistics.Laos++;
    writeFileSync(file, JSON.stringify(summary));
    expect(run('verify-demo.ts', [folder]).status).toBe(1);
    writeFileSync(file, before);
    expect(run('verify-demo.ts', [folder]).status).toBe(0);
  });
});

test('an interrupt leaves nothing behind: no process, no folder', async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'lienthong-demo-stop-'));
  const file = fileURLToPath(new URL('demo.ts', import.meta.url));
  const env = { ...process.env, TMPDIR: temporary };
  const child = spawn(process.execPath, [...flags, file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect(readdirSync(temporary)).toEqual([]);
  rmSync(temporary, { recursive: true });
}, 90_000);

test('a planted fault makes the demonstration fail, in Vietnamese too', () => {
  const { status, stdout } = run('demo.ts', ['--lang', 'vi', '--sabotage']);
  expect(status).toBe(1);
  expect(stdout).toContain('✗');
  expect(stdout).toContain('điểm sai khác');
}, 90_000);

/** Without what changes from run to run. */
function still(text: string): string {
  return text
    .replace(/\d+ points/, 'N points')
    .replace(/Done in [\d.]+ s/, 'Done in N s')
    .trim();
}
