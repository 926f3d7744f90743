// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import { describe, expect, test } from 'vitest';
import type { Change, Mode, Verdict } from '../comparison.ts';
import { decide } from '../decide.ts';
import type { Json } from '../json.ts';
import type { SchemaSet } from '../read/documents.ts';
import { sides } from '../testing/schema-set.ts';
import type { Way } from '../ways.ts';
import { applied } from './apply.ts';
import { changesBetween } from './changes.ts';
import { listChanges } from './walk.ts';

/** Changes, when so is answered for each alone and for all together; and how often it was asked about one alone. */
function changed(
  [base, revision]: ReturnType<typeof sides>,
  answer: (direction: Way) => Verdict,
  { mode = 'full', whole = answer }: { mode?: Mode; whole?: (direction: Way) => Verdict } = {},
): { changes: Change[]; asked: number } {
  let asked = 0;
  const decide = (revised: SchemaSet, direction: Way): Verdict => {
    if (revised === revision.set) return whole(direction);
    asked++;
    return answer(direction);
  };
  return { changes: changesBetween(base, revision, { mode, decide }), asked };
}

describe('a change is made alone', () => {
  const made = ([base, revision]: ReturnType<typeof sides>): SchemaSet[] =>
    listChanges(base, revision).flatMap(({ edit }) =>
      edit === undefined || edit === 'all' ? [] : [applied(base, revision, edit)],
    );
  const alone = (base: Json, revision: Json): (Json | undefined)[] =>
    made(sides(base, revision)).map(({ root, documents }) => documents.get(root));

  test('and everything else stays as it is in the base', () => {
    const base = { type: 'string', maxLength: 5, title: 'A' };
    const revision = { type: 'string', maxLength: 3, minLength: 1, title: 'B' };
    expect(alone(base, revision)).toEqual([
      { ...base, maxLength: 3 },
      { ...base, minLength: 1 },
    ]);
  });

  test.each([
    ['a required name', { required: ['a'] }, { required: ['b'] }, [{ required: [] }, { required: ['a', 'b'] }]],
    ['a value', { enum: [1, 2] }, { enum: [2, 3] }, [{ enum: [2] }, { enum: [1, 2, 3] }]],
    ['a constant that becomes a list', { const: 1 }, { enum: [1, 2] }, [{ enum: [1] }, { enum: [1, 2] }]],
    [
      'a property',
      { properties: { a: true } },
      { properties: { b: { type: 'string' } } },
      [{ properties: {} }, { properties: { a: true, b: { type: 'string' } } }],
    ],
    [
      'a demand for another property',
      { dependentRequired: { a: ['b'] } },
      { dependentRequired: { a: ['c'] } },
      [{ dependentRequired: { a: [] } }, { dependentRequired: { a: ['b', 'c'] } }],
    ],
    ['a member', { anyOf: [{ const: 1 }, { minimum: 3 }] }, { anyOf: [{ const: 1 }] }, [{ anyOf: [{ const: 1 }] }]],
    ['the only member', { allOf: [{ minimum: 3 }] }, {}, [{}]],
    [
      'the last item by position',
      { prefixItems: [true, { const: 1 }, { const: 2 }], items: false },
      { prefixItems: [true], items: false },
      [
        { prefixItems: [true, false, { const: 2 }], items: false },
        { prefixItems: [true, { const: 1 }], items: false },
      ],
    ],
    [
      'an item by position',
      { items: { type: 'string' } },
      { items: { type: 'string' }, prefixItems: [true, { const: 1 }] },
      [
        { items: { type: 'string' }, prefixItems: [true] },
        { items: { type: 'string' }, prefixItems: [{ type: 'string' }, { const: 1 }] },
      ],
    ],
    ['a condition', { if: { const: 1 }, then: false }, {}, [{}]],
    [
      'a schema that was true',
      { items: true, prefixItems: [true] },
      { items: true, prefixItems: [{ minimum: 1 }] },
      [{ items: true, prefixItems: [{ minimum: 1 }] }],
    ],
  ] satisfies [string, Json, Json, Json[]][])('%s', (_what, base, revision, expected) => {
    expect(alone(base, revision)).toEqual(expected);
  });

  test('and takes along what it refers to and the base has not', () => {
    const revision = {
      properties: { a: { $ref: '#/$defs/a' }, b: { $ref: '#/$defs/both' } },
      $defs: { a: { items: { $ref: '#/$defs/inner' } }, inner: { minimum: 1 }, both: { maximum: 5 } },
    };
    const [first, second] = alone({ $defs: { both: { maximum: 9 } } }, revision);
    expect(first).toEqual({
      properties: { a: { $ref: '#/$defs/a' } },
      $defs: { a: { items: { $ref: '#/$defs/inner' } }, inner: { minimum: 1 }, both: { maximum: 9 } },
    });
    expect(second).toEqual({ properties: { b: { $ref: '#/$defs/both' } }, $defs: { both: { maximum: 9 } } });
  });

  test('also files', () => {
    const files = { 'https://a.example/1': { $ref: '2' }, 'https://a.example/2': { minimum: 1 } };
    const sets = made(sides({}, { items: { $ref: 'https://a.example/1' } }, {}, files));
    expect([...(sets.at(-1)?.documents.keys() ?? [])]).toEqual(['schema:///given', ...Object.keys(files)]);
  });

  test('in the file where it stands, which every schema that refers to it shares', () => {
    const schema = { $ref: 'https://a.example/codes' };
    const files = (values: Json): Record<string, Json> => ({ 'https://a.example/codes': { enum: values } });
    const seen = made(sides(schema, schema, files(['a', 'b']), files(['a'])));
    expect(seen.map(({ documents }) => documents.get('https://a.example/codes'))).toEqual([{ enum: ['a'] }]);
  });
});

describe('the class of a change', () => {
  const both = sides({ maximum: 9 }, { maximum: 5, title: 'A' });
  const of = (verdicts: Record<Way, Verdict>, mode: Mode) =>
    changed(both, (direction) => verdicts[direction], { mode }).changes[0];
  const tightened = { backward: 'breaking', forward: 'compatible' } as const;

  test.each([
    ['backward', 'breaking', ['new-reader']],
    ['forward', 'compatible', []],
    ['full', 'breaking', ['new-reader']],
  ] as const)('follows the mode %s, and so does who breaks', (mode, expected, breaks) => {
    expect(of(tightened, mode)).toMatchObject({ rule: 'maximum-lowered', class: expected, breaks });
  });

  test('a change that asserts alone is all of them, and is not asked about; of several each is', () => {
    expect(changed(both, () => 'breaking').asked).toBe(0);
    expect(changed(sides({ maximum: 9, minimum: 1 }, { maximum: 5, minimum: 2 }), () => 'breaking').asked).toBe(4);
  });

  test('breaking outweighs undecided, and undecided outweighs compatible', () => {
    expect(of({ backward: 'undecided', forward: 'breaking' }, 'full')?.class).toBe('breaking');
    expect(of({ backward: 'undecided', forward: 'compatible' }, 'full')?.class).toBe('undecided');
  });

  test('only what breaks has a cure, for those who break', () => {
    expect(of(tightened, 'forward')?.cure).toBeUndefined();
    expect(of(tightened, 'backward')?.cure?.en).toMatch(/^Go on accepting what the base accepts/);
    expect(of({ backward: 'breaking', forward: 'breaking' }, 'full')?.cure?.en).toMatch(
      /MAJOR version\. Bring every reader/,
    );
  });

  test('an annotation is editorial, and nobody is asked', () => {
    const { changes, asked } = changed(sides({ title: 'A' }, { title: 'B' }), () => 'breaking');
    expect(changes).toMatchObject([{ rule: 'title-changed', class: 'editorial', breaks: [], old: 'A', new: 'B' }]);
    expect(asked).toBe(0);
  });

  test('nothing breaks on its own where all changes together are compatible', () => {
    const { changes, asked } = changed(
      sides({ maximum: 9, minimum: 1 }, { maximum: 5, minimum: 2 }),
      () => 'breaking',
      {
        whole: () => 'compatible',
      },
    );
    expect(changes).toMatchObject([
      { class: 'compatible', breaks: [] },
      { class: 'compatible', breaks: [] },
    ]);
    expect(asked).toBe(0);
  });

  test('of the first 200 is decided, that of further ones is undecided', () => {
    const properties = (limit: number): Json => ({
      properties: Object.fromEntries(
        Array.from({ length: 210 }, (_, i): [string, Json] => [`p${i}`, { maximum: limit }]),
      ),
    });
    const { changes } = changed(sides(properties(9), properties(5)), () => 'breaking');
    expect(changes.filter((change) => change.class === 'breaking')).toHaveLength(200);
    expect(changes.filter((change) => change.class === 'undecided')).toHaveLength(10);
  });
});

test('a codelist that loses a code breaks every schema that uses it, at the place in the codelist', () => {
  const uri = 'https://a.example/codes';
  const codes = (...values: string[]): Json => ({ oneOf: values.map((value) => ({ const: value, title: value })) });
  for (const schema of [{ properties: { status: { $ref: uri } } }, { items: { $ref: uri } }]) {
    const [base, revision] = sides(schema, schema, { [uri]: codes('a', 'b') }, { [uri]: codes('a') });
    const [change, ...others] = changesBetween(base, revision, {
      mode: 'backward',
      decide: (revised, direction) => decide(base.set, revised, direction).verdict,
    });
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      rule: 'enum-value-removed',
      class: 'breaking',
      breaks: ['new-reader'],
      base: { document: uri, pointer: '/oneOf/1' },
      messages: {
        en: expect.stringMatching(/^At .*codes#\/oneOf\/1 \(referred to at .*\$ref\): the value "b" is removed\.$/),
      },
    });
  }
});

describe('the sentence of a change', () => {
  const sentence = (base: Json, revision: Json) =>
    changed(sides(base, revision), () => 'undecided').changes[0]?.messages;

  test('says where, what and from what to what, in both languages', () => {
    expect(sentence({ properties: { age: { maximum: 120 } } }, { properties: { age: { maximum: 100 } } })).toEqual({
      en: 'At /properties/age/maximum: the upper bound is lowered from 120 to 100.',
      vi: 'Tại /properties/age/maximum: cận trên giảm từ 120 xuống 100.',
    });
  });

  test('shortens what is long, and such a value is left to its place', () => {
    const long = 'x'.repeat(300);
    const { changes } = changed(sides({ const: 'a' }, { const: long }), () => 'undecided');
    expect(changes[0]?.messages.en).toMatch(/from "a" to "x{58}…\.$/);
    expect(changes[0]).toMatchObject({ old: 'a' });
    expect(changes[0]).not.toHaveProperty('new');
  });

  test('does not fill in what a value happens to hold', () => {
    expect(sentence({ const: '{new}' }, { const: '$&' })?.en).toContain('from "{new}" to "$&"');
  });
});
