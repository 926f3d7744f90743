import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    const words = Buffer.from(` ${canaries[0]} `);
    const disguised = [
      words,
      words.toString('base64'),
      words.toString('hex'),
      Buffer.from(words.toString(), 'utf16le'),
    ];
    for (const [i, bytes] of disguised.entries()) {
      writeFileSync(join(folder, `planted-${i}`), bytes);
      expect(findTraces(folder, canaries).traces.length, `planted ${i}`).toBeGreaterThan(0);
      rmSync(join(folder, `planted-${i}`));
    }
  });

  test('the report opens without the network, and holds a chart', () => {
    const report = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(report).toContain('<svg class="chart"');
    expect(report).toContain("default-src 'none'");
    expect(report).not.toMatch(/<script|src=|href=|@import|url\(/);
  });

  test('verify-demo shares no code with the product', () => {
    const source = readFileSync(new URL('verify-demo.ts', import.meta.url), 'utf8');
    const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from);
    expect(imports.every((from) => from?.startsWith('node:'))).toBe(true);
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
