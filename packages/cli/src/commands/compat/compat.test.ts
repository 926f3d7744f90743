import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { Desk } from '../../testing/lienthong.ts';
import { expectShape } from '../../testing/shape.ts';

let desk = new Desk();
const desks = [desk];
beforeEach(() => {
  desk = new Desk();
  desks.push(desk);
});
afterAll(() => {
  for (const one of desks) one.close();
});

function put(file: string, value: unknown): void {
  mkdirSync(dirname(desk.path(file)), { recursive: true });
  writeFileSync(desk.path(file), typeof value === 'string' ? value : JSON.stringify(value, null, 2));
}

function git(...args: string[]): void {
  const settings = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...settings, ...args], { cwd: desk.folder, stdio: 'ignore' });
}

function commit(): void {
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'base');
}

const $schema = 'https://json-schema.org/draft/2020-12/schema';
const name = (maxLength: number) => ({ $schema, type: 'object', properties: { name: { type: 'string', maxLength } } });

interface Document {
  verdict: string;
  mode: string;
  unchanged: number;
  witness?: unknown;
  changes: unknown[];
  directions: Record<string, { verdict: string }>;
  comparisons: {
    id: string;
    verdict: string;
    needs?: string;
    announced: boolean;
    notices: { code: string; messages: { en: string } }[];
    base?: { file: string };
    revision?: { file: string };
    witness?: unknown;
  }[];
}

describe('two files', () => {
  beforeEach(() => {
    put('short.json', name(10));
    put('long.json', name(20));
    put('own.json', { ...name(10), 'own-keyword': 1 });
  });

  test.each([
    ['compatible', 0, 'short.json', 'long.json'],
    ['breaking', 2, 'long.json', 'short.json'],
    ['undecided', 3, 'short.json', 'own.json'],
  ])('%s is exit code %i', async (verdict, exitCode, base, revision) => {
    const { code, document } = await desk.json<Document>(['compat', base, revision]);
    expect(code).toBe(exitCode);
    expectShape('compat', document);
    expect(document).toMatchObject({ verdict, mode: 'backward', directions: { backward: { verdict } } });
    expect('witness' in document).toBe(verdict === 'breaking');
    expect(document.changes).toMatchObject([{ revision: { document: '' } }]);
  });

  test('the other way, and both', async () => {
    expect((await desk.run(['compat', 'short.json', 'long.json', '--mode', 'forward'])).code).toBe(2);
    const { document } = await desk.json<Document>(['compat', 'short.json', 'long.json', '--mode', 'full']);
    expect(document.directions).toMatchObject({
      backward: { verdict: 'compatible' },
      forward: { verdict: 'breaking' },
    });
  });

  test('what the deployment says of formats and of its own keywords', async () => {
    put('date.json', { $schema, type: 'string', format: 'date' });
    put('text.json', { $schema, type: 'string' });
    expect((await desk.run(['compat', 'text.json', 'date.json'])).code).toBe(0);
    expect((await desk.run(['compat', 'text.json', 'date.json', '--format-assertion'])).code).not.toBe(0);
    put('own.json', { $schema, type: 'string', widget: 'line', colour: 'red' });
    expect((await desk.run(['compat', 'text.json', 'own.json'])).code).toBe(3);
    expect(
      (await desk.run(['compat', 'text.json', 'own.json', '--annotation', 'widget', '--annotation', 'colour'])).code,
    ).toBe(0);
  });

  test('steps are counted', async () => {
    expect((await desk.run(['compat', 'short.json', 'long.json', '--budget', '1'])).code).toBe(3);
  });

  test('standard input, and references to files beside', async () => {
    const stdin = readFileSync(desk.path('short.json'));
    expect((await desk.run(['compat', 'long.json', '-'], { stdin })).code).toBe(2);
    put('one/person.json', { $schema, properties: { name: { $ref: 'defs/name.json' } } });
    put('one/defs/name.json', { type: 'string' });
    put('two/person.json', { $schema, properties: { name: { $ref: 'defs/name.json' } } });
    put('two/defs/name.json', { type: 'string', maxLength: 3 });
    put('two/before.json', { $schema, $id: 'https://example.org/person', $ref: 'other' });
    put('two/after.json', { $schema, $id: 'https://example.org/person', $ref: 'other' });
    const { document } = await desk.json<Document>(['compat', 'one/person.json', 'two/person.json']);
    expect(document).toMatchObject({ verdict: 'breaking', witness: { name: 'aaaa' } });
  });

  test('in both languages, without colours', async () => {
    const { out } = await desk.run(['compat', 'long.json', 'short.json']);
    expect(out).toMatch(/^--- long\.json\n\+\+\+ short\.json\n\nPhá vỡ tương thích/);
    expect((await desk.run(['compat', 'long.json', 'short.json', '--lang', 'en'])).out).toContain(
      '\nBreaking (backward)',
    );
  });
});

describe('wrong usage and input', () => {
  beforeEach(() => {
    put('a.json', name(1));
    put('folder/a.json', name(1));
    put('empty/package.json', {});
  });

  test.each([
    [64, ['compat']],
    [64, ['compat', 'a.json']],
    [64, ['compat', 'a.json', 'folder']],
    [64, ['compat', '-', '-']],
    [64, ['compat', '-', '--base-ref', 'main']],
    [64, ['compat', 'a.json', 'a.json', '--mode', 'sideways']],
    [64, ['compat', 'a.json', 'a.json', '--budget', '0']],
    [64, ['compat', 'a.json', 'a.json', '--base-ref', 'main']],
    [74, ['compat', 'a.json', 'missing.json']],
    [74, ['compat', 'a.json', '--base-ref', 'main']],
    [74, ['compat', 'folder', '--base-ref', 'main']],
    [74, ['compat', 'empty']],
    [74, ['compat', 'empty', 'empty']],
  ])('%i %j', async (code, argv) => {
    expect(await desk.run(argv)).toMatchObject({ code, out: '', err: expect.stringMatching(/^Lỗi: ./) });
  });

  test('what is no JSON is named with its line', async () => {
    put('bad.json', `{\n  "$schema": "${$schema}",\n  oops\n}`);
    expect(await desk.run(['compat', 'a.json', 'bad.json', '--lang', 'en'])).toMatchObject({
      code: 74,
      err: expect.stringContaining('(bad.json:3)'),
    });
    put('deep.json', `${'{"not":'.repeat(100_000)}{}${'}'.repeat(100_000)}`);
    expect((await desk.run(['compat', 'a.json', 'deep.json'])).code).toBe(74);
  });

  test('a revision that git does not know, and a file that it did not have', async () => {
    commit();
    expect((await desk.run(['compat', 'a.json', '--base-ref', 'nowhere'])).code).toBe(74);
    expect((await desk.run(['compat', 'a.json', '--base-ref=--help'])).code).toBe(74);
    put('new.json', name(1));
    expect((await desk.run(['compat', 'new.json', '--base-ref', 'main'])).code).toBe(74);
  });
});

const host = 'https://schemas.example.org';
const list = (version: string, codes: readonly string[], open = false) => ({
  $schema,
  $id: `${host}/list/${version}`,
  type: 'string',
  'x-open': open,
  oneOf: codes.map((code) => ({ const: code, title: code.toUpperCase() })),
});
const record = (version: string, listVersion: string) => ({
  $schema,
  $id: `${host}/record/${version}`,
  type: 'object',
  properties: {
    schema: { const: `${host}/record/${version}` },
    code: { $ref: `${host}/list/${listVersion}` },
  },
  required: ['schema'],
});

describe('a folder against a revision of git', () => {
  beforeEach(() => {
    put('schemas/list/1.0.json', list('1.0', ['a', 'b']));
    put('schemas/record/1.0.json', record('1.0', '1.0'));
    put('schemas/package.json', { name: 'no-schema' });
    commit();
  });

  const compare = (...more: string[]) => desk.json<Document>(['compat', '--base-ref', 'main', 'schemas', ...more]);

  test('as it was', async () => {
    const { code, document } = await compare();
    expectShape('compatFolders', document);
    expect([code, document]).toEqual([0, { verdict: 'compatible', mode: 'backward', unchanged: 2, comparisons: [] }]);
  });

  test('layout is no change', async () => {
    put('schemas/list/1.0.json', JSON.stringify(list('1.0', ['a', 'b'])));
    expect((await compare()).document).toMatchObject({ unchanged: 2 });
  });

  test('a list that loses a code is told at every schema that uses it', async () => {
    put('schemas/list/1.0.json', list('1.0', ['a']));
    const { code, document } = await compare();
    expect(code).toBe(2);
    expectShape('compatFolders', document);
    expect(document.comparisons).toMatchObject([
      { id: `${host}/list`, verdict: 'breaking', witness: 'b', notices: [{ code: 'version-changed' }] },
      {
        id: `${host}/record`,
        verdict: 'breaking',
        witness: { schema: `${host}/record/1.0`, code: 'b' },
        notices: [{ code: 'reference-breaks' }],
      },
    ]);
  });

  test('a new MINOR goes with the version before it; the tag that names the version follows', async () => {
    put('schemas/list/1.1.json', list('1.1', ['a', 'b', 'c']));
    put('schemas/record/1.1.json', record('1.1', '1.1'));
    const { code, document } = await compare();
    expect([code, document.unchanged]).toEqual([0, 2]);
    expect(document.comparisons).toMatchObject([
      {
        verdict: 'compatible',
        needs: 'minor',
        notices: [],
        base: { file: 'main:schemas/list/1.0.json', version: '1.0' },
        revision: { file: 'schemas/list/1.1.json', version: '1.1' },
      },
      { id: `${host}/record`, verdict: 'compatible' },
    ]);
  });

  test('a new MINOR that breaks is refused, at every record of it', async () => {
    put('schemas/list/1.1.json', list('1.1', ['a']));
    put('schemas/record/1.1.json', record('1.1', '1.1'));
    const { code, document } = await compare();
    expect(code).toBe(2);
    expect(document.comparisons).toMatchObject([
      { verdict: 'breaking', needs: 'major', notices: [{ code: 'version-too-low' }] },
      { verdict: 'breaking', needs: 'major', notices: [{ code: 'reference-breaks' }, { code: 'version-too-low' }] },
    ]);
    expect((await desk.run(['compat', 'schemas'])).code).toBe(2);
  });

  test('a new MAJOR may break', async () => {
    put('schemas/list/2.0.json', list('2.0', ['a']));
    const { code, document } = await compare();
    expect(code).toBe(0);
    expect(document).toMatchObject({
      verdict: 'compatible',
      comparisons: [{ verdict: 'breaking', announced: true, notices: [] }],
    });
    expect((await desk.run(['compat', 'schemas', '--lang', 'en'])).out).toContain('1.0 → 2.0 is a new MAJOR');
  });

  test('a released version never changes, unless it may change in place', async () => {
    put('schemas/list/1.0.json', { ...list('1.0', ['a', 'b', 'c']), title: 'List' });
    expect((await compare()).code).toBe(1);
    expect((await compare('--in-place')).code).toBe(0);
    put('schemas/list/1.0.json', list('1.0', ['a']));
    expect((await compare('--in-place')).code).toBe(2);
  });

  test('a version may not go down', async () => {
    rmSync(desk.path('schemas/list/1.0.json'));
    put('schemas/list/0.9.json', list('0.9', ['a', 'b', 'c']));
    expect((await compare()).document.comparisons[0]).toMatchObject({ notices: [{ code: 'version-too-low' }] });
  });

  test('a schema that is gone breaks, and those that still refer to it are named; a new one does not', async () => {
    rmSync(desk.path('schemas/list/1.0.json'));
    put('schemas/other/1.0.json', { $schema, $id: `${host}/other/1.0` });
    const { code, document } = await compare();
    expect(code).toBe(2);
    expectShape('compatFolders', document);
    const [gone, added, kept] = document.comparisons;
    expect(gone).toMatchObject({ id: `${host}/list`, verdict: 'breaking', notices: [{ code: 'schema-removed' }] });
    expect(gone?.notices[0]?.messages.en).toContain('schemas/record/1.0.json');
    expect(added).toMatchObject({ id: `${host}/other`, verdict: 'compatible' });
    expect(added?.base).toBeUndefined();
    expect(kept).toMatchObject({ id: `${host}/record`, verdict: 'undecided' });
  });

  test('an open list is judged as validators do', async () => {
    put('schemas/list/1.1.json', list('1.1', ['a', 'b'], true));
    put('schemas/list/1.2.json', list('1.2', ['a'], true));
    const { document } = await compare();
    expect(document.comparisons.map(({ verdict, witness }) => [verdict, witness])).toEqual([
      ['compatible', undefined],
      ['breaking', 'b'],
    ]);
  });

  test.each([
    ['closed', false],
    ['open', true],
  ])('a code of a list that is %s is told at the line where it was written', async (_, open) => {
    put('lists/1.0.json', list('1.0', ['a', 'b'], open));
    put('lists/1.1.json', list('1.1', ['a'], open));
    const { out } = await desk.run(['compat', 'lists']);
    const lines = readFileSync(desk.path('lists/1.0.json'), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes('"const": "b"'));
    expect(out).toContain(`enum-value-removed  lists/1.0.json:${line}#`);
  });

  test('a file alone', async () => {
    put('schemas/list/1.0.json', list('1.0', ['a']));
    const { code, document } = await desk.json<Document>(['compat', '--base-ref', 'HEAD', 'schemas/record/1.0.json']);
    expect([code, document.verdict]).toEqual([3, 'undecided']);
  });

  test('two schemas of one $id are not taken', async () => {
    put('schemas/list/copy.json', list('1.0', ['a']));
    expect(await compare()).toMatchObject({ code: 74, document: { error: { code: 'duplicate-id' } } });
  });

  describe('for machines', () => {
    beforeEach(() => {
      put('schemas/list/1.1.json', list('1.1', ['a']));
      put('schemas/record/1.1.json', record('1.1', '1.1'));
    });

    const told = async (format: string) =>
      (await desk.run(['compat', '--base-ref', 'main', 'schemas', '--format', format, '--lang', 'en'])).out;

    test('GitHub', async () => {
      const lines = (await told('github')).trimEnd().split('\n');
      expect(lines).toContainEqual(
        expect.stringMatching(/^::error file=schemas\/list\/1\.1\.json,title=enum-value-removed::/),
      );
      expect(lines).toContainEqual(
        expect.stringMatching(
          /^::error file=schemas\/record\/1\.1\.json,line=10,title=reference-breaks::\/properties\/code\/\$ref: /,
        ),
      );
      expect(lines.every((line) => /^::error file=schemas\/(list|record)\/1\.1\.json,/.test(line))).toBe(true);
      expect(lines.filter((line) => line.includes('title=version-too-low'))).toHaveLength(2);
    });

    test('SARIF 2.1.0, in one run', async () => {
      const { runs } = JSON.parse(await told('sarif'));
      expect(runs).toHaveLength(1);
      const [{ results, tool }] = runs;
      for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'version-too-low')).toHaveLength(2);
      expect(JSON.stringify(results)).not.toContain('main:');
    });

    test('Markdown, also appended to a summary', async () => {
      const markdown = await told('markdown');
      expect(markdown).toContain('`version-too-low` schemas/list/1.1.json');
      writeFileSync(desk.path('summary.md'), '# Before\n');
      await desk.run(['compat', '--base-ref', 'main', 'schemas', '--lang', 'en', '--summary', 'summary.md']);
      expect(readFileSync(desk.path('summary.md'), 'utf8')).toBe(`# Before\n${markdown}`);
    });
  });
});

test('two folders without git; files without $id go by their path', async () => {
  put('one/person.json', { $schema, properties: { home: { $ref: './parts/place.json' } } });
  put('one/parts/place.json', { type: 'object' });
  put('one/node_modules/x/y.json', { $schema });
  put('two/person.json', { $schema, properties: { home: { $ref: './parts/place.json' } } });
  put('two/parts/place.json', { type: 'object', required: ['street'] });
  const { code, document } = await desk.json<Document>(['compat', 'one', 'two/']);
  expect(code).toBe(2);
  expect(document.comparisons).toMatchObject([
    { verdict: 'breaking', revision: { file: 'two/parts/place.json' } },
    { verdict: 'breaking', revision: { file: 'two/person.json' }, witness: { home: {} } },
  ]);
});
