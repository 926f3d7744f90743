import { describe, expect, it } from 'vitest';
import type { Json } from '../json.ts';
import { load } from '../read/load.ts';
import { Shelf } from '../read/shelf.ts';
import { type Confirmation, type ConfirmOptions, confirm } from './confirm.ts';

const draft07 = 'http://json-schema.org/draft-07/schema#';
const draft201909 = 'https://json-schema.org/draft/2019-09/schema';
const draft202012 = 'https://json-schema.org/draft/2020-12/schema';

describe('a witness is confirmed', () => {
  it('when ajv and hyperjump take it as valid under the one schema and as invalid under the other', async () => {
    expect(await confirmed(5, { minimum: 0 }, { maximum: 4 })).toEqual({ confirmed: true });
  });

  it('by documents that refer to each other', async () => {
    const files = {
      'https://example.org/codes': { $id: 'https://example.org/codes', enum: ['a', 'b'] },
      'https://example.org/person': { properties: { code: { $ref: 'codes' } }, required: ['code'] },
    };
    const root = { $id: 'https://example.org/record', $ref: 'person' };
    expect(await confirmed({ code: 'c' }, true, root, { files })).toEqual({ confirmed: true });
    expect(await confirmed({ code: 'b' }, root, false, { files })).toEqual({ confirmed: true });
  });

  it('by two schemas with the same $id', async () => {
    const $id = 'https://example.org/same';
    expect(await confirmed('abc', { $id, maxLength: 3 }, { $id, maxLength: 2 })).toEqual({ confirmed: true });
  });

  it.each([
    ['draft-07', { $schema: draft07, dependencies: { a: ['b'] }, items: [{ type: 'string' }], additionalItems: false }],
    ['2019-09', { $schema: draft201909, dependentRequired: { a: ['b'] }, items: [true], unevaluatedItems: false }],
    ['2020-12', { $schema: draft202012, dependentRequired: { a: ['b'] }, prefixItems: [true], items: false }],
  ])('by %s as it was given', async (_draft, schema) => {
    expect(await confirmed({ a: 1 }, true, schema)).toEqual({ confirmed: true });
    expect(await confirmed(['x', 1], true, schema)).toEqual({ confirmed: true });
    expect(await confirmed({ a: 1, b: 2 }, schema, false)).toEqual({ confirmed: true });
  });

  it('by draft-07 whose $ref stands beside other keywords, which are ignored', async () => {
    const schema = {
      $schema: draft07,
      $ref: '#/definitions/text',
      minLength: 9,
      definitions: { text: { type: 'string' } },
    };
    expect(await confirmed('short', schema, { type: 'number' })).toEqual({ confirmed: true });
  });

  it('by drafts that are mixed, or older, as they were translated', async () => {
    const files = { 'https://example.org/old': { $schema: draft07, items: [{ const: 1 }] } };
    expect(await confirmed([2], true, { $ref: 'https://example.org/old' }, { files })).toEqual({ confirmed: true });
    const older = { $schema: 'http://json-schema.org/draft-06/schema#', items: [{ const: 1 }] };
    expect(await confirmed([2], true, older)).toEqual({ confirmed: true });
  });

  it('by $dynamicRef and by $recursiveRef', async () => {
    const tree = {
      $dynamicAnchor: 'node',
      type: 'object',
      properties: { children: { type: 'array', items: { $dynamicRef: '#node' } } },
    };
    expect(await confirmed({ children: [{ children: [1] }] }, true, tree)).toEqual({ confirmed: true });
    const older = {
      $schema: draft201909,
      $recursiveAnchor: true,
      type: 'object',
      additionalProperties: { $recursiveRef: '#' },
    };
    expect(await confirmed({ a: { b: 1 } }, true, older)).toEqual({ confirmed: true });
  });

  it('with names that every object inherits', async () => {
    expect(await confirmed({}, true, { required: ['toString'] })).toEqual({ confirmed: true });
    expect(await confirmed({ constructor: 1 }, { properties: { a: false } }, { maxProperties: 0 })).toEqual({
      confirmed: true,
    });
    expect(await confirmed(JSON.parse('{ "__proto__": 1 }'), true, { additionalProperties: false })).toEqual({
      confirmed: true,
    });
  });

  it('with what only single validators get wrong by themselves', async () => {
    expect(await confirmed(0.3, { multipleOf: 0.1 }, false)).toEqual({ confirmed: true });
    expect(await confirmed(null, true, { type: 'string', nullable: true })).toEqual({ confirmed: true });
    expect(await confirmed({ a: 1 }, { dependencies: { a: ['b'] } }, false)).toEqual({ confirmed: true });
    expect(await confirmed(1, { id: 'no keyword' }, false)).toEqual({ confirmed: true });
    expect(await confirmed(1, { type: 'integer' }, { enum: [] })).toEqual({ confirmed: true });
    const tuple = { prefixItems: [{ type: 'null' }], contains: { type: 'null' } };
    expect(await confirmed([], true, tuple)).toEqual({ confirmed: true });
  });

  it('with formats only if they are asserted', async () => {
    const date = { format: 'date' };
    expect(await confirmed('no date', date, false)).toEqual({ confirmed: true });
    expect(await confirmed('no date', true, date, { formatAssertion: true })).toEqual({ confirmed: true });
    expect(await confirmed('no date', date, false)).toEqual({ confirmed: true });
    expect(await confirmed('no date', true, { $schema: draft07, ...date })).toEqual(validators);
  });

  it('under members that the witness lacks, whatever refers to them', async () => {
    const schema = {
      properties: { absent: { properties: { inner: { const: 1 } } }, named: { $anchor: 'name', const: 2 } },
      additionalProperties: { anyOf: [{ $ref: '#/properties/absent/properties/inner' }, { $ref: '#name' }] },
    };
    expect(await confirmed({ a: 1, b: 2 }, schema, false)).toEqual({ confirmed: true });
    expect(await confirmed({ a: 3 }, true, schema)).toEqual({ confirmed: true });
  });
});

describe('a witness is not confirmed', () => {
  it('when both validators judge otherwise', async () => {
    expect(await confirmed(5, { minimum: 6 }, { maximum: 4 })).toEqual(validators);
    expect(await confirmed(5, { minimum: 0 }, { maximum: 9 })).toEqual(validators);
  });

  it('when the validators disagree', async () => {
    // Hyperjump takes remainders below a ten-millionth as none.
    expect(await confirmed(1.00000001, true, { multipleOf: 1 })).toEqual(validators);
  });

  it('when a validator fails: a pattern that is none, a reference that leads nowhere, and nothing is fetched', async () => {
    expect(await confirmed('a', { pattern: '(' }, false)).toEqual(validators);
    expect(await confirmed('a', { $ref: 'https://example.org/nowhere' }, false)).toEqual(validators);
  });
});

describe('every judgement ends', () => {
  const budget = { confirmed: false, reason: { code: 'budget' } };

  it('with schemas that unfold without end in place', async () => {
    const twice = (next: string): Json => ({ allOf: [{ $ref: next }, { $ref: next }] });
    const $defs = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`a${n}`, twice(`#/$defs/a${n + 1}`)]));
    const schema = { $ref: '#/$defs/a0', $defs: { ...$defs, a40: { type: 'string' } } };
    expect(await confirmed(1, true, schema)).toEqual(budget);
  });

  it('with schemas that unfold over the levels of the witness', async () => {
    const schema = { allOf: [{ items: { $ref: '#' } }, { items: { $ref: '#' } }] };
    const nested = (levels: number): Json => (levels === 0 ? 1 : [nested(levels - 1)]);
    expect(await confirmed(nested(40), schema, false)).toEqual(budget);
    expect(await confirmed(nested(5), schema, false)).toEqual({ confirmed: true });
  });

  it('with references that lead to themselves in place', async () => {
    expect(await confirmed(1, { $ref: '#' }, false)).toEqual(budget);
  });

  it('with patterns that repeat what repeats, and long texts', async () => {
    const schema = { pattern: '^(a+)+$' };
    expect(await confirmed(`${'a'.repeat(40)}b`, true, schema)).toEqual(budget);
    expect(await confirmed('aaab', true, schema)).toEqual({ confirmed: true });
    expect(await confirmed({ [`${'a'.repeat(40)}b`]: 1 }, { patternProperties: { '^(a+)+$': true } }, false)).toEqual(
      budget,
    );
    expect(await confirmed({ [`${'a'.repeat(40)}b`]: 1 }, { propertyNames: schema }, false)).toEqual(budget);
  });

  it('with a schema or a witness that is nested deep', async () => {
    const nested = (levels: number, inside: Json, around: (inner: Json) => Json): Json =>
      Array.from({ length: levels }).reduce<Json>((inner) => around(inner), inside);
    expect(
      await confirmed(
        nested(20_000, 1, (inner) => [inner]),
        { type: 'array' },
        false,
      ),
    ).toEqual(budget);
    const schema = nested(300, { type: 'string' }, (items) => ({ items }));
    expect(await confirmed([], schema, false)).toEqual({ confirmed: true });
    expect(
      await confirmed(
        nested(300, 1, (inner) => [inner]),
        true,
        schema,
      ),
    ).toEqual({ confirmed: true });
  });

  it('with many distinct items, many codes, many cases', async () => {
    const many = Array.from({ length: 5_000 }, (_, n) => ({ n }));
    expect(await confirmed(many, { uniqueItems: true }, false)).toEqual(budget);
    const codes = Array.from({ length: 100_000 }, (_, n) => `code ${n}`);
    expect(await confirmed('other', true, { enum: codes })).toEqual({ confirmed: true });
    const cases = (count: number) => ({ oneOf: Array.from({ length: count }, (_, n) => ({ const: n })) });
    expect(await confirmed(300, true, cases(300))).toEqual({ confirmed: true });
    expect(await confirmed(2_000, true, cases(2_000))).toEqual(budget);
  });
});

const validators = { confirmed: false, reason: { code: 'validators' } };

async function confirmed(
  witness: Json,
  accepting: Json,
  refusing: Json,
  { files = {}, ...options }: ConfirmOptions & { files?: Record<string, Json> } = {},
): Promise<Confirmation> {
  const shelf = new Shelf();
  const [one, other] = await Promise.all([
    load(shelf, accepting, 'base', (uri) => files[uri]),
    load(shelf, refusing, 'revision', (uri) => files[uri]),
  ]);
  return confirm(witness, one, other, options);
}
