import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkArrows } from './arrows.ts';
import { checkDocuments } from './documents.ts';
import { checkFiles } from './files.ts';

const repository = join(import.meta.dirname, '../..');
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lienthong-check-'));
  execFileSync('git', ['init', '-q'], { cwd: root });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  copyFileSync(join(repository, 'tsconfig.base.json'), join(root, 'tsconfig.base.json'));
  put('package.json', '{ "scripts": { "demo": "" } }');
  put('.gitignore', 'node_modules\n');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** The source's text, put together here so that this file itself holds none of what is forbidden. */
const imports = (target: string) => `import { x } from '${target}';\n`;
const fence = '```';

test.each([
  ['exchange', imports('@lienthong/schemas'), 'against the arrows'],
  ['schemas', "export * from '@lienthong/validate';\n", 'against the arrows'],
  ['statistics', "const x = await import('@lienthong/exchange');\n", 'against the arrows'],
  ['statistics', "const x = require('@lienthong/exchange');\n", 'against the arrows'],
  ['validate', imports('../../schemas/src/index.ts'), 'outside its package'],
  ['validate', imports('node:fs'), 'runs in browsers'],
  ['cli', imports('../../../tools/check/files.ts'), 'outside its package'],
  ['cli', imports('left-pad'), 'not in its manifest'],
  ['hub', 'export {};\n', 'has no arrows'],
])('arrows: %s may not say %j', (name, source, problem) => {
  put(`packages/${name}/package.json`, '{}');
  put(`packages/${name}/src/index.ts`, source);
  expect(checkArrows(root).join()).toContain(problem);
});

test('arrows: what the manifest names and the arrows allow is right', () => {
  put('packages/validate/package.json', '{ "dependencies": { "@lienthong/schemas": "*" } }');
  put('packages/validate/src/index.ts', imports('@lienthong/schemas') + imports('./other.ts'));
  expect(checkArrows(root)).toEqual([]);
});

test.each([
  ['notes.md', `see /${'home'}/someone/notes`, 'a path of one machine'],
  ['tools/run.sh', `cd /${'root'}/project`, 'a path of one machine'],
  ['a.json', `{ "at": "${'file'}:///data/x" }`, 'a path of one machine'],
  ['.npmrc', `registry=https://${'registry'}.npmjs.org/`, 'the address of a package registry'],
  ['a.test.ts', `test.${'only'}('x', () => {});`, 'a test that is switched off'],
  ['a.test.ts', `test.each([1]).${'skip'}('x', () => {});`.replace('each([1])', 'concurrent'), 'switched off'],
  ['long.ts', '\n'.repeat(600), '601 lines'],
])('files: %s may not hold that', (file, text, problem) => {
  put(file, text);
  expect(checkFiles(root).problems.join()).toContain(problem);
});

test.each([
  ['[a](nowhere.md)', 'nowhere.md'],
  ['[a](other.md#nothing-there)', '#nothing-there'],
  ['[a][b]\n\n[b]: gone.md', 'gone.md'],
  ['<img src="gone.png">', 'gone.png'],
  [`${fence}sh\nnpx -y pnpm@12.21.0 dmeo\n${fence}`, 'no script dmeo'],
])('documents: %j is told', (text, problem) => {
  put('other.md', '# Something\n');
  put('page.md', text);
  expect(checkDocuments(root).problems.join()).toContain(problem);
});

test('documents: a block that has fallen behind its file, and one that does not compile', () => {
  put('examples/hello/sender.ts', 'export const a = 1;\n');
  put(
    'page.md',
    `${fence}ts examples/hello/sender.ts\nexport const a = 2;\n${fence}\n\n${fence}ts\nlet b: number = '';\n${fence}\n`,
  );
  const { problems } = checkDocuments(root);
  expect(problems.join()).toContain('page.md:1: the block differs');
  expect(problems.join()).toContain('page.md:6: error TS2322');
});

test('documents: a new file of a guide is left to the test of that guide', () => {
  put('page.md', `${fence}ts new packages/a/src/b.ts\nimport { c } from './c.ts';\n${fence}\n`);
  expect(checkDocuments(root)).toEqual({ problems: [], looked: '1 documents, 0 code blocks' });
});

test('documents: what leads somewhere is right', () => {
  put('other.md', '# Cơ quan: hai bên\n');
  put(
    'page.md',
    `[a](other.md#cơ-quan-hai-bên) [b](https://example.org/) [c](#here)\n\n## Here\n\n${fence}sh\npnpm demo\n${fence}\n`,
  );
  expect(checkDocuments(root).problems).toEqual([]);
});
