import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

const repository = join(import.meta.dirname, '../..');
const action = readFileSync(join(repository, 'action.yml'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'lienthong-action-'));
const work = join(folder, 'work');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the step `compare` runs: a block of YAML, which ends with the file. */
const script = action
  .slice(action.indexOf('run: |\n') + 'run: |\n'.length)
  .split('\n')
  .map((line) => line.slice(8))
  .join('\n');

/** What the inputs are unless somebody says otherwise. */
const defaults = Object.fromEntries(
  [...action.matchAll(/^ {2}([a-z-]+):\n(?: {4}.*\n)*? {4}default: (\w+)$/gm)].map(([, name, value]) => [name, value]),
);

beforeEach(() => {
  rmSync(work, { recursive: true, force: true });
  git(folder, 'init', '-q', '-b', 'main', work);
  put({ type: 'object', properties: { name: { type: 'string', maxLength: 20 } } });
  git(work, 'add', '-A');
  git(work, 'commit', '-qm', 'base');
});

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd, stdio: 'ignore' });
}

function put(schema: object): void {
  mkdirSync(join(work, 'schemas'), { recursive: true });
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  writeFileSync(join(work, 'schemas/person.json'), JSON.stringify({ $schema, ...schema }, null, 2));
}

function run(cwd: string, baseRef: string): { status: number | null; out: string; summary: string; output: string } {
  const files = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), GITHUB_OUTPUT: join(folder, 'output') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script],
    {
      cwd,
      encoding: 'utf8',
      env: {
        ...files,
        HOME: folder,
        PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
        GITHUB_ACTION_PATH: repository,
        SCHEMAS: defaults['schemas'],
        MODE: defaults['mode'],
        FORMAT: defaults['format'],
        MESSAGES: defaults['lang'],
        BASE_REF: baseRef,
      },
    },
  );
  const [summary = '', output = ''] = Object.values(files).map((file) => readFileSync(file, 'utf8'));
  return { status, out: stdout + stderr, summary, output };
}

test.each([
  ['compatible', 0, { type: 'object', properties: { name: { type: 'string' } } }, /^$/],
  [
    'breaking',
    2,
    { type: 'object', properties: { name: { type: 'string', maxLength: 10 } } },
    /^::error file=schemas\/person\.json,/,
  ],
  ['undecided', 3, { type: 'object', 'own-keyword': 1 }, /^::warning file=schemas\/person\.json,/],
])('%s: exit code %i, annotations and a summary', (verdict, exitCode, schema, annotations) => {
  put(schema);
  const { out, output, status, summary } = run(work, 'main');
  expect([status, output]).toEqual([exitCode, `verdict=${verdict}\n`]);
  expect(out).toMatch(annotations);
  expect(summary.toLowerCase()).toContain(verdict);
});

test('a shallow clone gets the base from where it came', () => {
  const clone = join(folder, 'clone');
  git(work, 'checkout', '-qb', 'change');
  put({ type: 'object', properties: { name: { type: 'number' } } });
  git(work, 'commit', '-qam', 'change');
  git(folder, 'clone', '-q', '--depth=1', '--branch=change', `file://${work}`, clone);
  expect(run(clone, 'main').status).toBe(2);
});

test('a base that is nowhere fails and has no verdict', () => {
  const { output, status } = run(work, 'nowhere');
  expect(output).toBe('');
  expect(status).not.toBe(0);
});
