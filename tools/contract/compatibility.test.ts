import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkCompatibility } from './compatibility.ts';
import { array, BASE, loadContract, object, readJson, type SchemaFile } from './source.ts';

let root: string;
let users: SchemaFile[];
const list = `${BASE}codelists/yes-no-unknown/`;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lienthong-compatibility-'));
  for (const part of ['schemas', 'packages/schemas/package.json'])
    cpSync(join(import.meta.dirname, '../..', part), join(root, part), { recursive: true });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'base');
  users = [...loadContract(root).byId.values()].filter(({ schema }) =>
    JSON.stringify(schema).includes(`"$ref":"${list}1.0"`),
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeEach(() => {
  git('checkout', '-q', '--', '.');
  git('clean', '-qfd', '--', 'schemas');
});

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root, stdio: 'ignore' });
}

function write(file: string, value: unknown): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), JSON.stringify(value, null, 2));
}

/** The list without one of its codes, as another version. */
function listWithout(version: string): object {
  const schema = object(readJson(join(root, 'schemas/codelists/yes-no-unknown/1.0.json')));
  return { ...schema, $id: `${list}${version}`, oneOf: array(schema['oneOf']).slice(1) };
}

const filesOf = (problems: readonly { file: string; message: string }[], kind: RegExp) =>
  problems.filter(({ message }) => kind.test(message)).map(({ file }) => file);

test('schemas as they were committed', async () => {
  expect(await checkCompatibility(root, 'HEAD')).toMatchObject({
    problems: [],
    looked: expect.stringContaining('0 changed'),
  });
});

test('without a revision of git it says so', async () => {
  expect(await checkCompatibility(root, undefined)).toMatchObject({ problems: [] });
  rmSync(join(root, '.git/HEAD'));
  expect((await checkCompatibility(root)).looked).toContain('git knows no start of the work');
  git('init', '-q');
});

test('a code that a minor version of a list loses is refused at every record that uses it', async () => {
  expect(users.length).toBeGreaterThan(1);
  write('schemas/codelists/yes-no-unknown/1.1.json', listWithout('1.1'));
  for (const { file, id, schema } of users) {
    const text = JSON.stringify(schema)
      .replaceAll(id, id.replace(/1\.0$/, '1.1'))
      .replaceAll(`${list}1.0`, `${list}1.1`);
    write(file.replace('1.0.json', '1.1.json'), JSON.parse(text));
  }
  const { looked, problems } = await checkCompatibility(root, 'HEAD');
  const refused = [
    'schemas/codelists/yes-no-unknown/1.1.json',
    ...users.map(({ file }) => file.replace('1.0.json', '1.1.json')),
  ];
  expect(looked).toContain(`${refused.length} steps`);
  expect(filesOf(problems, /^breaking against 1\.0: /).sort()).toEqual(refused.sort());
  expect(filesOf(problems, /calls for a new MAJOR/).sort()).toEqual(refused.sort());
});

test('a new minor version that adds a code is taken', async () => {
  const schema = object(readJson(join(root, 'schemas/codelists/yes-no-unknown/1.0.json')));
  const codes = array(schema['oneOf']).map(object);
  const more = { ...codes[0], const: 'huge' };
  write('schemas/codelists/yes-no-unknown/1.1.json', { ...schema, $id: `${list}1.1`, oneOf: [...codes, more] });
  expect(await checkCompatibility(root, 'HEAD')).toMatchObject({ problems: [] });
});

test('until 1.0.0 a version may change in place; then it is refused, with every record that uses it', async () => {
  write('schemas/codelists/yes-no-unknown/1.0.json', listWithout('1.0'));
  expect(await checkCompatibility(root, 'HEAD')).toMatchObject({
    problems: [],
    looked: expect.not.stringContaining(' 0 changed'),
  });
  const manifest = object(readJson(join(root, 'packages/schemas/package.json')));
  write('packages/schemas/package.json', { ...manifest, version: '1.0.0' });
  const released = await checkCompatibility(root, 'HEAD');
  const refused = ['schemas/codelists/yes-no-unknown/1.0.json', ...users.map(({ file }) => file)];
  expect(filesOf(released.problems, /^breaking/)).toEqual(expect.arrayContaining(refused));
  expect(filesOf(released.problems, /is released and yet it changed/)).toEqual([
    'schemas/codelists/yes-no-unknown/1.0.json',
  ]);
});
