/**
 * Input made to take for ever: every comparison ends in steps, with a verdict that is right or with `budget`.
 */
import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import type { Verdict } from './comparison.ts';
import type { Json, JsonObject } from './json.ts';

const str = { type: 'string' };
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));
const nested = (levels: number, around: (inner: Json) => Json, inside: Json): Json =>
  times(levels, () => 0).reduce<Json>((inner) => around(inner), inside);
const named = <T>(count: number, make: (index: number) => T): Record<string, T> =>
  Object.fromEntries(times(count, (n) => [`a${n}`, make(n)] as const));

/** A ladder of references, each rung of which leads to the next one twice. */
const ladder = (rungs: number, keyword: 'allOf' | 'anyOf' | 'oneOf', end: Json): Json => ({
  $ref: '#/$defs/a0',
  $defs: {
    ...named(rungs, (n) => ({ [keyword]: [{ $ref: `#/$defs/a${n + 1}` }, { $ref: `#/$defs/a${n + 1}` }] })),
    [`a${rungs}`]: end,
  },
});
const choices = (count: number, of: (n: number) => Json): Json => ({
  allOf: times(count, (n) => ({ anyOf: [of(n), of(-n - 1)] })),
});
const member = (n: number): Json => ({ required: [`a${n}`] });

/** What may come of a pair: the verdict, or undecided for want of steps. */
const pairs: Record<string, readonly [base: Json, revision: Json, truth: Exclude<Verdict, 'undecided'>]> = {
  'allOf that unfolds to 2^60 places': [
    ladder(60, 'allOf', str),
    ladder(60, 'allOf', { ...str, minLength: 1 }),
    'breaking',
  ],
  'anyOf that unfolds to 2^60 places': [ladder(60, 'anyOf', str), str, 'compatible'],
  'oneOf that unfolds to 2^60 places': [ladder(60, 'oneOf', str), false, 'compatible'],
  '2^40 combinations of members': [
    choices(40, member),
    { ...(choices(40, member) as JsonObject), maxProperties: 1 },
    'breaking',
  ],
  '2^30 combinations of disjoint bounds': [
    choices(30, (n) => (n < 0 ? { maximum: n } : { minimum: n })),
    { type: 'number' },
    'breaking',
  ],
  'pigeons in too few holes': [
    { type: 'array', items: { enum: times(9, (n) => n) }, uniqueItems: true, minItems: 10 },
    false,
    'compatible',
  ],
  'oneOf with 2,000 members, one more': [
    { oneOf: times(2_000, (n) => ({ const: n })) },
    { oneOf: times(2_001, (n) => ({ const: n })) },
    'compatible',
  ],
  'an enum of 100,000 codes, one less': [
    { enum: times(100_000, (n) => `code-${n}`) },
    { enum: times(99_999, (n) => `code-${n}`) },
    'breaking',
  ],
  'an object of 2,000 members': [
    { type: 'object', properties: named(2_000, () => str), additionalProperties: false },
    { type: 'object', properties: named(2_001, () => str), additionalProperties: false },
    'compatible',
  ],
  'properties nested 5,000 levels deep': [
    nested(5_000, (a) => ({ type: 'object', properties: { a } }), str),
    nested(5_000, (a) => ({ type: 'object', properties: { a } }), { type: 'integer' }),
    'breaking',
  ],
  'not nested 5,000 levels deep': [nested(5_000, (not) => ({ not }), str), str, 'compatible'],
  'a chain of 3,000 references': [
    { $ref: '#/$defs/a0', $defs: { ...named(3_000, (n) => ({ $ref: `#/$defs/a${n + 1}` })), a3000: str } },
    str,
    'compatible',
  ],
  'a pattern that backtracks': [{ ...str, pattern: '^(a+)+$' }, { ...str, pattern: '^(a|a)*$' }, 'compatible'],
  'a pattern with 2^25 states': [
    { ...str, pattern: `^[ab]*a[ab]{25}$` },
    { ...str, pattern: `^[ab]*b[ab]{25}$` },
    'breaking',
  ],
  'patterns of members that all overlap': [
    {
      type: 'object',
      patternProperties: Object.fromEntries(times(40, (n) => [`^.*${'ab'[n % 2]}.{${n}}$`, { minimum: n }])),
    },
    { type: 'object', additionalProperties: { minimum: 39 } },
    'breaking',
  ],
  'texts of a billion characters': [
    { ...str, minLength: 1_000_000_000 },
    { ...str, minLength: 1_000_000_001 },
    'breaking',
  ],
  'a repetition of a million': [
    { ...str, pattern: '^(?:ab){1000000}$' },
    { ...str, minLength: 2_000_000 },
    'compatible',
  ],
  'arrays of a billion items': [
    { type: 'array', minItems: 1_000_000_000 },
    { type: 'array', minItems: 1_000_000_001 },
    'breaking',
  ],
  'objects of a billion members': [
    { type: 'object', minProperties: 1_000_000_000 },
    { type: 'object', minProperties: 1_000_000_001 },
    'breaking',
  ],
  'steps that share no divisor': [
    { allOf: [{ multipleOf: 1e-300 }, { multipleOf: 1e300 }, { multipleOf: 999_999_937 }] },
    { multipleOf: 1e-308 },
    'compatible',
  ],
  'references that lead back to each other in place': [
    { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
    str,
    'breaking',
  ],
  'recursion that multiplies at each level': [
    { type: 'object', properties: named(12, () => ({ $ref: '#' })) },
    { type: 'object', properties: named(12, () => ({ anyOf: [{ $ref: '#' }, { type: 'object' }] })) },
    'compatible',
  ],
  'unevaluated members over many choices': [
    {
      allOf: times(12, (n) => ({ anyOf: [{ properties: { [`a${n}`]: true }, required: [`a${n}`] }, true] })),
      unevaluatedProperties: false,
    },
    { propertyNames: { pattern: '^a\\d+$' } },
    'breaking',
  ],
};

describe('hostile input', () => {
  it.each(Object.entries(pairs))('ends: %s', async (_, [base, revision, truth]) => {
    const { verdict, directions } = await compare(base, revision);
    const codes = directions.backward?.undecidedAt?.map(({ code }) => code);
    if (verdict === 'undecided')
      expect(codes, truth).toEqual([expect.stringMatching(/^(?:budget|reference|pattern)$/)]);
    else expect(verdict).toBe(truth);
  });

  it('ends after as many steps on any machine', async () => {
    const [base, revision] = pairs['pigeons in too few holes'] ?? [];
    const { directions } = await compare(base, revision, { budget: 20 });
    expect(directions.backward?.undecidedAt?.map(({ code }) => code)).toEqual(['budget']);
  });
});
