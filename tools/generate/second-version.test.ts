import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted, checkReleased } from '../contract/release.ts';
import { copyRepository } from '../contract/repository-copy.ts';
import { array, type JsonObject, loadContract, object, readJson } from '../contract/source.ts';
import { generate } from './generate.ts';

const ROOT = join(import.meta.dirname, '../..');
const BASE = 'https://schemas.lienthong.example/victim';
const record = object(readJson(join(ROOT, 'conformance/records/victim/valid/identified-forced-criminality.json')));

let root: string;

/** A copy of the contract in which victim has a version 1.1, with a member more. */
beforeAll(async () => {
  root = copyRepository();
  const schema = object(readJson(join(root, 'schemas/records/victim/1.0.json')));
  const properties = object(schema['properties']);
  const tag = { ...object(properties['schema']), const: `${BASE}/1.1` };
  const more = {
    ...object(properties['note']),
    title: 'Wishes',
    'x-vi': { title: 'Nguyện vọng', description: 'Nguyện vọng.' },
  };
  write('schemas/records/victim/1.1.json', {
    ...schema,
    $id: `${BASE}/1.1`,
    properties: { ...properties, schema: tag, wishes: more },
  });
  const kinds = array(readJson(join(root, 'schemas/kinds.json'))).map(object);
  write(
    'schemas/kinds.json',
    kinds.map((kind) => (kind['kind'] === 'victim' ? { ...kind, version: '1.1' } : kind)),
  );
  write('schemas/released.json', accepted(loadContract(root)));
  await generate(root);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('what was released stays as it was, and the new version is added', () => {
  const before = object(readJson(join(ROOT, 'schemas/released.json')));
  const after = object(readJson(join(root, 'schemas/released.json')));
  expect(after).toMatchObject(before);
  expect(Object.keys(after).filter((id) => !Object.hasOwn(before, id))).toEqual([`${BASE}/1.1`]);
  expect(checkReleased(loadContract(root))).toEqual([]);
});

test('types and the kind’s own entry follow the newest; the older one keeps its validator', () => {
  expect(text('packages/schemas/src/generated/types/victim.ts')).toContain('wishes?: ');
  expect(text('packages/validate/src/generated/older/victim-1.0.js')).toContain(`${BASE}/1.0`);
});

test('the page of the kind tells what the version added', () => {
  expect(text('docs/reference/victim.md')).toContain('- **1.1**: added `/wishes`');
});

test('both are validated by structure and by the rules of the kind; records go up, and down where nothing is lost', () => {
  const told = run(`
    const record = ${JSON.stringify(record)};
    const up = (await migrate(record, '1.1')).record;
    const wish = { ...up, wishes: 'Muốn về quê' };
    const codes = (value) => validate(value).issues.map(({ code, pointer }) => code + ' ' + pointer);
    const down = await migrate(wish, '1.0').catch(({ code, losses }) => ({ code, losses }));
    console.log(JSON.stringify({
      versions: versions('victim'), old: codes(record), up: codes(wish), schema: up.schema,
      stranger: codes({ ...record, wishes: 'Muốn về quê' }),
      rule: [record, up].map((one) => codes({ ...one, ageAtIdentification: { known: 'years', years: 12 } }).length > 0),
      down, back: JSON.stringify((await migrate(wish, '1.0', { lossy: true })).record) === JSON.stringify(record),
    }));`);
  expect(told).toEqual({
    versions: ['1.0', '1.1'],
    old: [],
    up: [],
    schema: `${BASE}/1.1`,
    stranger: ['LT-SCHEMA-UNKNOWN-MEMBER '],
    rule: [true, true],
    down: { code: 'would-lose', losses: [{ version: '1.0', pointer: '/wishes' }] },
    back: true,
  });
});

function run(code: string): JsonObject {
  const file = join(root, 'packages/validate/src/try.ts');
  writeFileSync(
    file,
    `import { validate } from './validate.ts';\nimport { migrate, versions } from './migrate.ts';\n${code}`,
  );
  const node = join(ROOT, 'node_modules/.bin/node');
  return JSON.parse(execFileSync(node, ['--conditions=source', '--no-warnings', file], { encoding: 'utf8' }));
}

function write(file: string, value: unknown): void {
  writeFileSync(join(root, file), `${JSON.stringify(value, null, 2)}\n`);
}

function text(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
