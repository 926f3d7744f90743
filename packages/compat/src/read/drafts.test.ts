// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import { describe, expect, test } from 'vitest';
import { compare } from '../compare.ts';

const draft06 = { $schema: 'http://json-schema.org/draft-06/schema#' };
const draft07 = { $schema: 'http://json-schema.org/draft-07/schema#' };
const draft2019 = { $schema: 'https://json-schema.org/draft/2019-09/schema' };

describe('a keyword of a later draft', () => {
  test.each([
    ['dependentRequired', draft07, { dependentRequired: { a: ['b'] } }],
    ['dependentSchemas', draft07, { dependentSchemas: { a: { required: ['b'] } } }],
    ['minContains', draft07, { contains: { type: 'string' }, minContains: 2 }],
    ['unevaluatedProperties', draft07, { unevaluatedProperties: false }],
    ['prefixItems', draft2019, { prefixItems: [{ type: 'string' }] }],
    ['if', draft06, { if: { type: 'string' }, then: false }],
  ])('asserts nothing there: %s', async (_, draft, schema) => {
    expect((await compare({ ...draft, ...schema }, schema)).verdict).toBe('breaking');
  });

  test('is not understood, so that nothing is proved of it', async () => {
    const schema = { ...draft07, dependentRequired: { a: ['b'] } };
    expect((await compare({}, schema)).verdict).toBe('undecided');
    expect((await compare(schema, { ...schema, type: ['object', 'null'] })).verdict).toBe('breaking');
    expect((await compare({ ...schema, type: 'object' }, schema)).verdict).toBe('compatible');
  });
});

describe('a draft that is not read', () => {
  const draft04 = { $schema: 'http://json-schema.org/draft-04/schema#' };

  test.each([
    ['draft-04', { ...draft04, dependencies: { a: ['b'] } }, { dependentRequired: { a: ['b'] } }],
    ['a name that every object inherits', { $schema: 'constructor', type: 'string' }, { type: 'string' }],
  ])('is undecided at its place: %s', async (_, base, revision) => {
    const { directions } = await compare(base, revision);
    const at = { side: 'base', document: '', pointer: '' };
    expect(directions.backward?.undecidedAt).toEqual([{ code: 'dialect', at }]);
  });
});

describe('names that every object inherits, as keywords of draft-07', () => {
  test.each(['toString', 'constructor', 'valueOf', '__proto__'])('%s is a keyword that is not known', async (name) => {
    const schema = (value: number) => JSON.parse(`{ "$schema": "${draft07.$schema}", "${name}": ${value} }`);
    expect((await compare(schema(1), schema(2))).directions.backward).toMatchObject({
      verdict: 'undecided',
      undecidedAt: [{ code: 'keyword', at: { pointer: `/${name}` } }],
    });
  });
});
