/**
 * Random schemas over every keyword, small on purpose: few names, few numbers, few texts, so that keywords meet.
 * @module
 */
import fc from 'fast-check';
import type { Json, JsonObject } from '../json.ts';

export const names = ['a', 'b', 'ab', 'x-a'] as const;
export const texts = ['', 'a', 'b', 'aa', 'ab', 'x-a', '\u{1F600}', '\n', '0', '42'] as const;
export const numbers = [-1, 0, 0.5, 1, 1.5, 2, 3, 6, 10] as const;
export const patterns = ['^a', 'b$', '^[ab]*$', '^x-', '^.$', '^(?:a|b)+$', '^\\d{1,2}$', 'a', '', '^\\p{L}$'] as const;

const type = fc.constantFrom('null', 'boolean', 'number', 'integer', 'string', 'array', 'object');
const name = fc.constantFrom(...names);
const count = fc.constantFrom(0, 1, 2, 3);

/** Small values, equal ones often. */
export const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    { arbitrary: fc.constantFrom<Json>(null, true, false, ...numbers, ...texts), weight: 6 },
    { arbitrary: fc.array(tie('value'), { maxLength: 2 }), weight: 1 },
    { arbitrary: objectOf(tie('value'), 2), weight: 1 },
  ),
})).value;

const typed = one('type', fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 4 })));

/** A definition: one level, with references back. */
const definition = fc.constantFrom<JsonObject>(
  { type: 'string' },
  { type: 'integer', minimum: 0 },
  { type: 'object', properties: { a: { $ref: '#/$defs/d0' } } },
  { type: 'array', items: { $ref: '#/$defs/d1' } },
  { type: 'object', properties: { b: { $ref: '#/$defs/d1' } }, required: ['a'] },
  { anyOf: [{ type: 'null' }, { type: 'object', additionalProperties: { $ref: '#' } }] },
  { type: 'object', additionalProperties: false, properties: { a: {}, b: { $dynamicRef: '#node' } } },
  { enum: ['a', 1, null] },
  { not: { type: 'object', properties: { a: { $ref: '#/$defs/d0' } } } },
);

/** A schema with definitions that it refers to, by pointer, by anchor, dynamically, and to itself. */
export const schema: fc.Arbitrary<Json> = fc
  .letrec<{ schema: Json; keywords: JsonObject }>((tie) => {
    const families = familiesOf(tie('schema'));
    const some = (from: readonly fc.Arbitrary<JsonObject>[], most: number): fc.Arbitrary<JsonObject> =>
      fc.array(fc.oneof(...from), { maxLength: most }).map((parts) => Object.assign({}, ...parts) as JsonObject);
    return {
      // Of all kinds, or many of one kind, which meet more.
      keywords: fc.oneof(some(families.flat(), 3), ...families.map((family) => some([...family, typed], 5))),
      schema: fc.oneof(
        { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
        { arbitrary: fc.constantFrom<Json>(true, false, {}), weight: 1 },
        { arbitrary: some([typed, ...families.slice(0, 3).flat()], 2), weight: 3 },
        { arbitrary: tie('keywords'), weight: 5 },
      ),
    };
  })
  .keywords.chain((root) =>
    fc.tuple(definition, definition, fc.boolean()).map(([d0, d1, node]) => withDefinitions(root, d0, d1, node)),
  );

/** Keywords of values, numbers and strings first, which hold no schemas. */
function familiesOf(inner: fc.Arbitrary<Json>): readonly (readonly fc.Arbitrary<JsonObject>[])[] {
  const list = fc.array(inner, { minLength: 1, maxLength: 3 });
  return [
    [
      one('enum', fc.uniqueArray(value, { minLength: 1, maxLength: 4, comparator: 'SameValue' })),
      one('const', value),
      one('title', fc.constantFrom('T', 'U')),
    ],
    [
      some({ minimum: fc.constantFrom(...numbers), maximum: fc.constantFrom(...numbers) }),
      some({ exclusiveMinimum: fc.constantFrom(...numbers), exclusiveMaximum: fc.constantFrom(...numbers) }),
      one('multipleOf', fc.constantFrom(1, 2, 3, 0.5, 1.5)),
    ],
    [
      some({ minLength: count, maxLength: count }),
      one('pattern', fc.constantFrom(...patterns)),
      one('format', fc.constantFrom('date', 'uuid', 'none')),
    ],
    [
      some({ minItems: count, maxItems: count }),
      one('uniqueItems', fc.boolean()),
      some({ prefixItems: fc.array(inner, { minLength: 1, maxLength: 2 }), items: inner }),
      fc.record({ contains: inner, minContains: count, maxContains: count }, { requiredKeys: ['contains'] }),
      one('unevaluatedItems', inner),
    ],
    [
      some({ minProperties: count, maxProperties: count }),
      one('required', fc.uniqueArray(name, { maxLength: 2 })),
      one('properties', objectOf(inner, 3)),
      some({ properties: objectOf(inner, 2), additionalProperties: inner }),
      one(
        'patternProperties',
        fc.dictionary(fc.constantFrom(...patterns), inner, { maxKeys: 2, noNullPrototype: true }),
      ),
      one('propertyNames', inner),
      one('dependentRequired', objectOf(fc.uniqueArray(name, { maxLength: 2 }), 2)),
      one('dependentSchemas', objectOf(inner, 2)),
      one('unevaluatedProperties', inner),
    ],
    [
      one('allOf', list),
      one('anyOf', list),
      one('oneOf', list),
      one('not', inner),
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      some({ if: inner, then: inner, else: inner }),
      one('$ref', fc.constantFrom('#', '#/$defs/d0', '#/$defs/d1', '#named')),
      one('$dynamicRef', fc.constantFrom('#node', '#named')),
    ],
  ];
}

/** Only the definitions that are referred to. */
function withDefinitions(root: JsonObject, d0: JsonObject, d1: JsonObject, node: boolean): JsonObject {
  const $defs = { d0, d1: { ...d1, $anchor: 'named', ...(node ? {} : { $dynamicAnchor: 'node' }) } };
  const isUsed = /"\$(?:dynamicR|r)ef"/.test(JSON.stringify(root));
  return isUsed ? { ...root, ...(node ? { $dynamicAnchor: 'node' } : {}), $defs } : root;
}

function one(keyword: string, of: fc.Arbitrary<unknown>): fc.Arbitrary<JsonObject> {
  return of.map((inner) => ({ [keyword]: inner as Json }));
}

function some(of: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<JsonObject> {
  return fc.record(of, { requiredKeys: [] }) as fc.Arbitrary<JsonObject>;
}

function objectOf(of: fc.Arbitrary<unknown>, most: number): fc.Arbitrary<JsonObject> {
  return fc.dictionary(name, of, { maxKeys: most, noNullPrototype: true }) as fc.Arbitrary<JsonObject>;
}
