import { describe, expect, test } from 'vitest';
import { compare } from '../compare.ts';

const chain = (length: number, step: (next: object) => object): object => ({
  $ref: '#/$defs/d0',
  $defs: Object.fromEntries([
    ...Array.from({ length }, (_, index) => [`d${index}`, step({ $ref: `#/$defs/d${index + 1}` })] as const),
    [`d${length}`, { type: 'string' }],
  ]),
});

describe('a chain of references that is too long is undecided', () => {
  test.each<[string, (next: object) => object]>([
    ['of references alone', (next) => next],
    ['through members', (next) => ({ properties: { a: next } })],
    ['through choices', (next) => ({ anyOf: [next, { type: 'number' }] })],
  ])('%s', async (_, step) => {
    const { directions } = await compare(chain(3_000, step), { type: 'string' });
    expect(directions.backward?.undecidedAt?.[0]?.code).toBe('budget');
  });

  test('through documents', async () => {
    const resolve = (uri: string): unknown => {
      const number = Number(uri.split('/').pop());
      return number < 3_000 && { $ref: `https://example.org/${number + 1}` };
    };
    const base = { $ref: 'https://example.org/0' };
    const { directions } = await compare(base, { ...base, type: 'null' }, { resolve });
    expect(directions.backward?.undecidedAt?.[0]?.code).toBe('budget');
  });
});

test('resources that are entered in exponentially many scopes are undecided', async () => {
  const names = Array.from({ length: 16 }, (_, index) => `r${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: name }]));
  const $defs = Object.fromEntries(
    names.map((name) => [name, { $id: `https://example.org/${name}`, $dynamicAnchor: name, properties }]),
  );
  const schema = { $id: 'https://example.org/', $defs, $ref: 'r0' };
  const { directions } = await compare(schema, { ...schema, type: 'object' }, { budget: 1_000 });
  expect(directions.backward?.undecidedAt?.[0]?.code).toBe('budget');
});

test('what is evaluated in place through many ways is told once for each schema', async () => {
  const last = { properties: { a: true } };
  const steps = Array.from({ length: 40 }, (_, index) => {
    const next = { $ref: `#/$defs/d${index + 1}` };
    return [`d${index}`, { allOf: [next, next] }] as const;
  });
  const base = {
    $defs: Object.fromEntries([...steps, ['d40', last] as const]),
    $ref: '#/$defs/d0',
    unevaluatedProperties: false,
  };
  expect((await compare(base, { maxProperties: 1 })).verdict).toBe('compatible');
});
