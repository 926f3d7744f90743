import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRepository } from './repository-copy.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
const GUIDE = readFileSync(join(REPOSITORY, 'docs/guides/add-a-record.md'), 'utf8');

/** What stands behind the backticks, and what stands in the block. */
const blocks = [...GUIDE.matchAll(/^```(\S[^\n]*)\n([\s\S]*?)^```$/gm)].map(([, info = '', text = '']) => ({
  info,
  text,
}));
const commands = blocks.filter(({ info }) => info === 'sh').flatMap(({ text }) => text.trim().split('\n'));
let root = '';

beforeAll(() => {
  root = copyRepository();
  for (const { info, text } of blocks) write(info, text);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(info: string, text: string): void {
  const [, how, file] = /^\w+ (new|into) (\S+)$/.exec(info) ?? [];
  if (file === undefined) return;
  const path = join(root, file);
  if (how === 'new' && existsSync(path)) throw new Error(`${file} exists already`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    how === 'new' ? text : JSON.stringify([...JSON.parse(readFileSync(path, 'utf8')), JSON.parse(text)]),
  );
}

/** Runs a line of the guide: `pnpm name …` is the script of that name. */
function run(line: string): { status: number | null; said: string } {
  const [, name = '', rest = ''] = /^npx -y pnpm@[\d.]+ (\S+) ?(.*)$/.exec(line) ?? [];
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, ...words] = (scripts[name] ?? '').split(' ');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...words, ...rest.split(' ').filter((word) => word !== '')],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { status, said: `${stdout}${stderr}` };
}

describe('the guide, followed in a copy of the repository', () => {
  test('has the steps that are tried here', () =>
    expect(commands.map((line) => line.split(' ')[3])).toEqual(['release', 'generate', 'guard', 'lint']));

  test.each(commands)('%s', (line) => expect(run(line)).toMatchObject({ status: 0 }), 120_000);

  test(
    'its tables are then up to date, and a second run changes nothing',
    () => expect(run('npx -y pnpm@12.21.0 generate --check')).toMatchObject({ status: 0 }),
    120_000,
  );

  test('a reference page stands in both languages, with the rule', () => {
    expect(readFileSync(join(root, 'docs/reference/training-session.md'), 'utf8')).toContain('`LT-TRAINING-0001`');
    expect(readFileSync(join(root, 'docs/reference/vi/training-session.md'), 'utf8')).toContain('# Lớp tập huấn');
  });

  test('small cases were written, and every case gets the verdict of its folder', () => {
    const cases = join(root, 'conformance/records/training-session');
    expect(readdirSync(join(cases, 'invalid')).length).toBeGreaterThan(5);
    const script = `import { validate } from './packages/validate/src/index.ts';
      import { readdirSync, readFileSync } from 'node:fs';
      for (const verdict of ['valid', 'invalid'])
        for (const file of readdirSync('${cases}/' + verdict).filter((name) => !name.endsWith('.expected.json'))) {
          const { valid } = validate(JSON.parse(readFileSync('${cases}/' + verdict + '/' + file, 'utf8')));
          if (valid !== (verdict === 'valid')) console.log(verdict, file);
        }`;
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--conditions=source', '--input-type=module-typescript', '-e', script],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  }, 60_000);
});
