import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyRecord, JsonSchema } from '@lienthong/schemas';
import { kinds } from '@lienthong/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrate, versions } from '../migrate.ts';
import { backwards, type Change, forwards, type Step } from './changes.ts';
import { type History, type Loss, MigrationError, migrateIn } from './evolution.ts';
import { narrow } from './narrow.ts';
import { compareVersions } from './versions.ts';

const FOLDER = join(import.meta.dirname, '../../../../conformance/evolution');
const RECORDS = join(import.meta.dirname, '../../../../conformance/records');

interface Case {
  title: string;
  record: { schema: string };
  to: string;
  lossy?: boolean;
  expect: { record: unknown; lost: Loss[] } | { refused: string; lost: Loss[] };
}

const schemas = files('schemas').map((file) => read(`schemas/${file}`) as JsonSchema & { $id: string });
const ajv = new Ajv2020({ strict: false, schemas });
const history: History = {
  bundles: Object.fromEntries(schemas.map((schema) => [schema.$id, () => Promise.resolve(schema)])),
  steps: read('steps.json') as Step[],
  isValid: (record) => ajv.validate(String((record as { schema?: unknown }).schema), record),
};

describe('the fixtures', () => {
  test.each(files('cases').map((file) => [file, read(`cases/${file}`) as Case]))('%s', async (_file, one) => {
    const before = structuredClone(one.record);
    const found = await migrateIn(history, one.record, one.to, { lossy: one.lossy === true }).catch(
      (error: unknown) => error,
    );
    expect(one.record).toEqual(before);
    if (!('refused' in one.expect)) {
      expect(found).toEqual(one.expect);
      return;
    }
    expect(found).toBeInstanceOf(MigrationError);
    const { code, losses, message } = found as MigrationError;
    expect({ refused: code, lost: losses }).toEqual(one.expect);
    for (const value of ['mưa', 'Bến', 'cầu', 'e-1']) expect(message).not.toContain(value);
  });

  test('what went up comes down again as it was', async () => {
    for (const file of ['up-minor.json', 'up-major.json']) {
      const { record, to } = read(`cases/${file}`) as Case;
      const up = await migrateIn(history, record, to);
      const from = record.schema.slice(record.schema.lastIndexOf('/') + 1);
      expect(await migrateIn(history, up.record, from), file).toEqual({ record, lost: [] });
    }
  });
});

test('a change and its inverse leave any record as it was', () => {
  const changes: Change[] = [
    { move: { from: '/a', to: '/b/c' } },
    { recode: { at: '/d', codes: { x: 'y' } } },
    { add: { at: '/e', value: 1 } },
  ];
  const values = fc.record({ a: fc.jsonValue(), d: fc.constantFrom('x', 'z') }, { requiredKeys: ['d'] });
  fc.assert(
    fc.property(values, fc.constantFrom(...changes), (drawn, change) => {
      // As records are read: JSON has one zero.
      const value = JSON.parse(JSON.stringify(drawn)) as never;
      const there = forwards(value, change);
      const back = backwards(there.value, change);
      const { b: _, ...left } = back.value as { b?: unknown };
      expect(left).toEqual(value);
      expect([...there.lost, ...back.lost]).toEqual([]);
    }),
  );
});

test('two codes that became one cannot be told apart again', () => {
  const change: Change = { recode: { at: '/way', codes: { road: 'land', trail: 'land' } } };
  expect(backwards({ way: 'land' }, change)).toEqual({ value: {}, lost: ['/way'] });
});

test('versions are ordered by number', () => {
  expect(['2.0', '1.10', '1.9', '1.0'].sort(compareVersions)).toEqual(['1.0', '1.9', '1.10', '2.0']);
});

test('codes of owners stay in open lists, and in no other', () => {
  const list = { oneOf: [{ const: 'a' }] };
  expect(narrow('x-tinh:z', { ...list, 'x-open': true })).toEqual({ value: 'x-tinh:z', lost: [] });
  expect(narrow('x-tinh:z', list)).toEqual({ lost: [''] });
  expect(narrow('b', { ...list, 'x-open': true })).toEqual({ lost: [''] });
});

describe('the contract', () => {
  test('has one version of each kind, to which its records migrate unchanged', async () => {
    for (const { kind, version } of kinds) {
      expect(versions(kind as never)).toEqual([version]);
      const record = JSON.parse(readFileSync(join(RECORDS, kind, 'valid/entered-in-error.json'), 'utf8')) as AnyRecord;
      expect(await migrate(record, version)).toEqual({ record, lost: [] });
    }
  });

  test('refuses a version that was never released, and a record that is not valid', async () => {
    const record = { schema: 'https://schemas.lienthong.example/victim/1.0' } as AnyRecord;
    await expect(migrate(record, '1.0')).rejects.toMatchObject({ code: 'invalid-record' });
    await expect(migrate(record, '9.0')).rejects.toMatchObject({ code: 'unknown-version' });
  });
});

function files(folder: string): string[] {
  return readdirSync(join(FOLDER, folder)).filter((file) => file.endsWith('.json'));
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}
