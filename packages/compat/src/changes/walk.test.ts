// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import { describe, expect, test } from 'vitest';
import type { Json } from '../json.ts';
import { type Files, sides } from '../testing/schema-set.ts';
import { listChanges } from './walk.ts';

/** Rules with the places, as `rule base-pointer > revision-pointer`, where a file is named if it is not the one that was given. */
function listed(base: Json, revision: Json, files: Files = {}, revisedFiles: Files = files): string[] {
  return listChanges(...sides(base, revision, files, revisedFiles)).map(({ rule, base, revision }) => {
    const at = (place: typeof base) => (place === undefined ? '' : `${place.document}#${place.pointer}`);
    return `${rule} ${at(base)} > ${at(revision)}`;
  });
}

test('a schema is no other than itself, whatever the order of its members', () => {
  expect(listed({ type: 'string', enum: ['a', 'b'] }, { enum: ['b', 'a'], type: 'string' })).toEqual([]);
  expect(listed({ required: ['a', 'b'] }, { required: ['b', 'a'] })).toEqual([]);
  expect(
    listed({ anyOf: [{ type: 'string' }, { minimum: 1 }] }, { anyOf: [{ minimum: 1.0 }, { type: 'string' }] }),
  ).toEqual([]);
  expect(listed(true, {})).toEqual([]);
});

test.each([
  ['properties', { properties: { a: { maxLength: 3 } } }, { properties: { a: {} } }, '/properties/a'],
  [
    'patternProperties',
    { patternProperties: { '^a': { maxLength: 3 } } },
    { patternProperties: { '^a': {} } },
    '/patternProperties/^a',
  ],
  [
    'additionalProperties',
    { additionalProperties: { maxLength: 3, type: 'string' } },
    { additionalProperties: { type: 'string' } },
    '/additionalProperties',
  ],
  [
    'unevaluatedProperties',
    { unevaluatedProperties: { maxLength: 3, type: 'string' } },
    { unevaluatedProperties: { type: 'string' } },
    '/unevaluatedProperties',
  ],
  ['propertyNames', { propertyNames: { maxLength: 3 } }, { propertyNames: {} }, '/propertyNames'],
  [
    'dependentSchemas',
    { dependentSchemas: { a: { maxLength: 3 } } },
    { dependentSchemas: { a: {} } },
    '/dependentSchemas/a',
  ],
  ['items', { items: { maxLength: 3, type: 'string' } }, { items: { type: 'string' } }, '/items'],
  ['prefixItems', { prefixItems: [true, { maxLength: 3 }] }, { prefixItems: [true, {}] }, '/prefixItems/1'],
  ['contains', { contains: { maxLength: 3 } }, { contains: {} }, '/contains'],
  [
    'unevaluatedItems',
    { unevaluatedItems: { maxLength: 3, type: 'string' } },
    { unevaluatedItems: { type: 'string' } },
    '/unevaluatedItems',
  ],
  ['allOf', { allOf: [{ maxLength: 3 }] }, { allOf: [{}] }, '/allOf/0'],
  ['anyOf', { anyOf: [{ maxLength: 3 }] }, { anyOf: [{}] }, '/anyOf/0'],
  ['oneOf', { oneOf: [{ maxLength: 3 }] }, { oneOf: [{}] }, '/oneOf/0'],
  ['not', { not: { maxLength: 3 } }, { not: {} }, '/not'],
  ['if', { if: { maxLength: 3 } }, { if: {} }, '/if'],
  ['then', { if: true, then: { maxLength: 3 } }, { if: true, then: {} }, '/then'],
  ['else', { if: true, else: { maxLength: 3 } }, { if: true, else: {} }, '/else'],
  ['$defs', { $defs: { a: { maxLength: 3 } } }, { $defs: { a: {} } }, '/$defs/a'],
] satisfies [string, Json, Json, string][])('looks into %s', (_keyword, base, revision, place) => {
  expect(listed(base, revision)).toEqual([`max-length-removed #${place}/maxLength > `]);
});

describe('members of a choice', () => {
  const kind = (name: string, rest: Json = {}): Json => ({ properties: { kind: { const: name }, rest } });

  test('are known by the value that marks them, wherever they stand', () => {
    expect(listed({ oneOf: [kind('a'), kind('b')] }, { oneOf: [kind('b', { type: 'string' }), kind('a')] })).toEqual([
      'type-added  > #/oneOf/0/properties/rest/type',
    ]);
  });

  test('with other marks are others', () => {
    expect(listed({ oneOf: [kind('a'), kind('b')] }, { oneOf: [kind('a'), kind('c')] })).toEqual([
      'one-of-member-removed #/oneOf/1 > ',
      'one-of-member-added  > #/oneOf/1',
    ]);
  });

  test('are known by title, then by position', () => {
    const [text, number] = [{ type: 'string' }, { type: 'number' }];
    expect(
      listed(
        { anyOf: [{ title: 'Text', ...text }, number] },
        { anyOf: [{ type: 'integer' }, { title: 'Text', ...text, maxLength: 5 }] },
      ),
    ).toEqual(['max-length-added  > #/anyOf/1/maxLength', 'type-narrowed #/anyOf/1/type > #/anyOf/0/type']);
  });
});

describe('listed values', () => {
  test('are compared as sets, by whatever keyword', () => {
    expect(listed({ const: 'a' }, { enum: ['b', 'a'] })).toEqual([
      'values-restated #/const > #/enum',
      'enum-value-added  > #/enum/0',
    ]);
    expect(listed({ enum: [1, 2] }, { enum: [2, 3] })).toEqual([
      'enum-value-removed #/enum/0 > ',
      'enum-value-added  > #/enum/1',
    ]);
  });

  test('of a choice of constants may have titles', () => {
    const code = (value: string, title: string): Json => ({ const: value, title });
    expect(listed({ oneOf: [code('a', 'A'), code('b', 'B')] }, { oneOf: [code('b', 'Bee')] })).toEqual([
      'enum-value-removed #/oneOf/0 > ',
      'title-changed #/oneOf/1/title > #/oneOf/0/title',
    ]);
  });

  test('are none where a constant stands twice or something else is asserted', () => {
    expect(listed({ oneOf: [{ const: 'a' }] }, { oneOf: [{ const: 'a' }, { const: 'a' }] })).toEqual([
      'one-of-member-added  > #/oneOf/1',
    ]);
  });
});

describe('references', () => {
  test('are followed into other files, whose changes say through which reference they came', () => {
    const schema = { properties: { status: { $ref: 'https://a.example/codes' } } };
    const codes = (...values: string[]): Files => ({ 'https://a.example/codes': { enum: values } });
    expect(listed(schema, schema, codes('a', 'b'), codes('a'))).toEqual([
      'enum-value-removed https://a.example/codes#/enum/1 > ',
    ]);
    const [change] = listChanges(...sides(schema, schema, codes('a', 'b'), codes('a')));
    expect(change?.through?.pointer).toBe('/properties/status/$ref');
  });

  test('through several files name the one that is in the file that was asked about', () => {
    const schema = { items: { $ref: 'https://a.example/1' } };
    const files = (last: Json): Files => ({
      'https://a.example/1': { properties: { x: { $ref: '2' } } },
      'https://a.example/2': last,
    });
    const [change] = listChanges(...sides(schema, schema, files(true), files({ minimum: 1 })));
    expect(change?.revision?.document).toBe('https://a.example/2');
    expect(change?.through?.pointer).toBe('/items/$ref');
  });

  test('that lead to another version are followed on both sides', () => {
    const files = { 'https://a.example/1.0': { maximum: 9 }, 'https://a.example/1.1': { maximum: 5 } };
    expect(listed({ $ref: 'https://a.example/1.0' }, { $ref: 'https://a.example/1.1' }, files)).toEqual([
      'reference-moved #/$ref > #/$ref',
      'maximum-lowered https://a.example/1.0#/maximum > https://a.example/1.1#/maximum',
    ]);
  });

  test('to anchors, to embedded resources and from them', () => {
    const file = (limit: number): Files => ({
      'https://a.example/file': {
        $id: 'https://a.example/file',
        properties: { a: { $ref: '#limit' }, b: { $ref: 'inner#/$defs/c' } },
        $defs: {
          limit: { $anchor: 'limit', maximum: limit },
          inner: { $id: 'inner', $ref: '#/$defs/c', $defs: { c: { maxLength: limit } } },
        },
      },
    });
    const schema = { $ref: 'https://a.example/file' };
    expect(listed(schema, schema, file(9), file(5)).map((change) => change.replace(/^.*> /, ''))).toEqual([
      'https://a.example/file#/$defs/limit/maximum',
      'https://a.example/file#/$defs/inner/$defs/c/maxLength',
    ]);
  });

  test('to a boolean keep its place', () => {
    const schema = (inner: Json): Json => ({ $ref: '#/$defs/a', $defs: { a: inner } });
    expect(listed(schema(true), schema(false))).toEqual(['schema-closed #/$defs/a > #/$defs/a']);
  });

  test('that lead nowhere', () => {
    expect(listed({ $ref: '#/$defs/a' }, { $ref: '#/$defs/b' })).toEqual(['reference-changed #/$ref > #/$ref']);
  });

  test('that recur are followed once', () => {
    const tree = (limit: number): Json => ({
      properties: {
        children: { items: { $ref: '#' } },
        other: { $ref: '#/properties/children' },
        size: { maximum: limit },
      },
    });
    expect(listed(tree(9), tree(5))).toEqual(['maximum-lowered #/properties/size/maximum > #/properties/size/maximum']);
    expect(listed({ $ref: '#' }, { $ref: '#' })).toEqual([]);
  });

  test('take the place of what was written out, and the other way round', () => {
    const name = (limit: number): Json => ({ type: 'string', maxLength: limit });
    const inline = { properties: { name: name(9) }, $defs: { name: name(5) } };
    const referring = { properties: { name: { $ref: '#/$defs/name', title: 'Name' } }, $defs: { name: name(5) } };
    expect(listed(inline, referring)).toEqual([
      'reference-extracted  > #/properties/name/$ref',
      'max-length-lowered #/properties/name/maxLength > #/$defs/name/maxLength',
    ]);
    expect(listed(referring, inline)).toEqual([
      'reference-inlined #/properties/name/$ref > ',
      'max-length-raised #/$defs/name/maxLength > #/properties/name/maxLength',
    ]);
  });
});

test('conditions and counts come and go with what they belong to', () => {
  expect(listed({}, { if: true, then: { minimum: 1 }, else: false })).toEqual(['condition-added  > #/if']);
  expect(listed({ contains: true, minContains: 2, maxContains: 3 }, {})).toEqual(['contains-removed #/contains > ']);
  expect(listed({}, { then: { minimum: 1 }, minContains: 2 })).toEqual([
    'min-contains-added  > #/minContains',
    'keyword-changed  > #/then',
  ]);
});

test('names that objects inherit are names like others', () => {
  const base = JSON.parse('{"properties": {"__proto__": {"type": "string"}}}') as Json;
  expect(listed(base, { properties: { toString: true } })).toEqual([
    'property-removed #/properties/__proto__ > ',
    'property-added  > #/properties/toString',
  ]);
});

test('a value that is none of its keyword is a change of the keyword, and nothing fails', () => {
  expect(
    listed({ properties: [], required: 'a', maximum: 3 }, { properties: {}, required: ['a'], maximum: 4 }),
  ).toEqual([
    'keyword-changed #/properties > #/properties',
    'keyword-changed #/required > #/required',
    'maximum-raised #/maximum > #/maximum',
  ]);
});

test('annotations of one’s own are named by the options', () => {
  const [base, revision] = sides({}, { nullable: true, format: 'date' });
  expect(listChanges(base, revision).map(({ rule, edit }) => [rule, edit !== undefined])).toEqual([
    ['format-added', false],
    ['keyword-changed', true],
  ]);
  const asserted = listChanges(base, revision, { annotations: ['nullable'], formatAssertion: true });
  expect(asserted.map(({ rule, edit }) => [rule, edit !== undefined])).toEqual([
    ['format-added', true],
    ['annotation-changed', false],
  ]);
});

describe('hostile schemas', () => {
  test('that are nested too deep say so', () => {
    const nested = (limit: number): Json => {
      let value: Json = limit;
      for (let depth = 0; depth < 2000; depth++) value = [value];
      return { const: value };
    };
    expect(listed(nested(1), nested(2))).toEqual(['schema-changed # > #']);
  });

  test('in which everything is compared with everything end', () => {
    const names = Array.from({ length: 400 }, (_, i) => `d${i}`);
    const chain = (step: number): Json => ({
      $ref: '#/$defs/d0',
      $defs: Object.fromEntries(
        names.map((name, i): [string, Json] => [
          name,
          {
            items: { $ref: `#/$defs/d${(i + step) % names.length}` },
            not: { $ref: `#/$defs/d${(i * step + 1) % names.length}` },
          },
        ]),
      ),
    });
    expect(listed(chain(1), chain(7)).at(-1)).toBe('schema-changed # > #');
  });

  test('with more changes than anybody reads say so', () => {
    const properties = (limit: number): Json => ({
      properties: Object.fromEntries(
        Array.from({ length: 6000 }, (_, i): [string, Json] => [`p${i}`, { maximum: limit }]),
      ),
    });
    const changes = listed(properties(1), properties(2));
    expect(changes).toHaveLength(5002);
    expect(changes.at(-1)).toBe('schema-changed # > #');
  });
});
