import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import * as zodSchemas from '../../packages/schemas/src/generated/zod/index.ts';
import { standard } from '../../packages/schemas/src/standard.ts';
import { VOCABULARY } from '../../packages/schemas/src/vocabulary.ts';
import { kindValidators } from '../../packages/validate/src/generated/kinds/index.ts';
import { type Json, type JsonObject, loadContract, object } from '../contract/source.ts';
import { arbitraryOf } from './arbitrary.ts';
import { modelOf, type Node } from './model.ts';
import { constName } from './names.ts';
import { childrenOf } from './optimise.ts';

const ROOT = join(import.meta.dirname, '../..');
const contract = loadContract(ROOT);
const model = modelOf(contract);
const ajv = new Ajv2020({ validateFormats: false }).addVocabulary([...VOCABULARY]);
for (const { schema } of contract.files) ajv.addSchema(standard(schema));

const kinds = model.kinds.map((unit) => {
  const source = ajv.getSchema(unit.id);
  const zod = (zodSchemas as Record<string, ZodType>)[constName(unit.name)];
  const ours = Object.values(kindValidators).find((validator) => validator.kind === unit.name);
  if (source === undefined || zod === undefined || ours === undefined)
    throw new TypeError(`${unit.name} is incomplete`);
  return { name: unit.name, unit, source, zod, ours };
});
type Judged = (typeof kinds)[number];

describe.each(kinds)('$name: the schema, the standalone validator and zod agree', (kind) => {
  test('on every conformance case', () => {
    for (const record of casesOf(kind.name)) expect(verdicts(kind, record)).toEqual(agreed(kind, record));
  });

  test('on generated records, all of them valid', () => {
    const instances = arbitraryOf(kind.unit.node, model);
    fc.assert(
      fc.property(instances, (record) => {
        expect(verdicts(kind, record)).toEqual([true, true, true, true]);
      }),
      { seed: 20260703, numRuns: 150 },
    );
  });

  test('on records with one place changed', () => {
    const records = fc.oneof(fc.constantFrom(...casesOf(kind.name)), arbitraryOf(kind.unit.node, model));
    const changed = fc.tuple(records, fc.nat(), fc.constantFrom(...CHANGES), fc.constantFrom(...STRANGE));
    fc.assert(
      fc.property(changed, ([record, place, change, value]) => {
        const mutant = mutate(record, place, change, value);
        expect(verdicts(kind, mutant)).toEqual(agreed(kind, mutant));
      }),
      { seed: 20260703, numRuns: 800 },
    );
  });
});

test('a list without repetition is short enough to be searched', () => {
  const longest = (node: Node): number =>
    Math.max(
      node.type === 'array' && node.uniqueItems ? (node.maxItems ?? Number.POSITIVE_INFINITY) : 0,
      ...childrenOf(node).map(longest),
    );
  expect(Math.max(...kinds.map(({ unit }) => longest(unit.node)))).toBeLessThan(1000);
});

test('zod refuses a list of many thousand entries at once', () => {
  const [report] = kinds.filter(({ name }) => name === 'crime-report');
  const record = object(casesOf('crime-report')[0]);
  const acts = Array.from({ length: 50_000 }, (_, n) => ({ n }));
  const start = performance.now();
  expect(report?.zod.safeParse({ ...record, acts }).success).toBe(false);
  expect(performance.now() - start).toBeLessThan(5_000);
});

/** Standalone in both modes, as the rest of the package sees it, and zod. */
function verdicts({ ours, source, zod }: Judged, record: Json): boolean[] {
  const structural = ours.validate(record).issues.every(({ code }) => !code.startsWith('LT-SCHEMA-'));
  return [source(record) === true, ours.isStructure(record), structural, zod.safeParse(record).success];
}

function agreed({ source }: Judged, record: Json): boolean[] {
  const verdict = source(record) === true;
  return [verdict, verdict, verdict, verdict];
}

function casesOf(kind: string): Json[] {
  const folder = join(ROOT, 'conformance/records', kind);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json);
}

const CHANGES = ['replace', 'remove', 'add', 'repeat'] as const;

/** Values and names at the edges: other types, empty and long texts, astral letters, numbers that are whole or not. */
const STRANGE: Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1.0,
  1e300,
  2 ** 53,
  '',
  ' ',
  'yes',
  'x-owner:code',
  'x-:y',
  'đ',
  '\u{1F600}'.repeat(150),
  '\u{1F600}'.repeat(301),
  'a'.repeat(300),
  'a'.repeat(8001),
  'A\u0301',
  '\ud800',
  '2026-02-29',
  '2024-02-29',
  '1998',
  '__proto__',
  'toString',
  [],
  {},
  [[]],
  { kind: 'citizen' },
  { in: 'vietnam' },
];

/** Changes one place of a record, chosen by number. */
function mutate(record: Json, place: number, change: (typeof CHANGES)[number], value: Json): Json {
  const copy = structuredClone(record);
  const places = placesOf(copy);
  const [holder, key] = places[place % places.length] ?? [];
  if (holder === undefined || key === undefined) return value;
  const members = holder as JsonObject;
  if (change === 'replace') members[key] = value;
  else if (change === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)] ?? null));
  else if (change === 'remove') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete members[key];
  else
    Object.defineProperty(object(members[key]), String(value), {
      value: 1,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return copy;
}

function placesOf(value: Json): (readonly [Json, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[value, key] as const, ...placesOf(inner)]);
}
