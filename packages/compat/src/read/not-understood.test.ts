import { describe, expect, test } from 'vitest';
import { compare } from '../compare.ts';

const defines = (type: string, rest: object): object => ({ $defs: { x: { type } }, ...rest });
const toX = { $ref: '#/$defs/x' };

describe('what is not understood and refers to what changed', () => {
  test.each([
    ['an unknown keyword', { select: toX }],
    ['a keyword whose value is none', { properties: { a: toX, b: 5 } }],
    ['a schema of an unknown draft', { properties: { a: { $schema: 'https://example.org/draft', ...toX } } }],
  ])('is not the same: %s', async (_, schema) => {
    expect((await compare(defines('string', schema), defines('number', schema))).verdict).toBe('undecided');
  });

  test('is the same as itself', async () => {
    const schema = { $dynamicAnchor: 'node', select: { $ref: '#' } };
    expect((await compare(schema, structuredClone(schema))).verdict).toBe('compatible');
  });
});

test('what a reference that leads nowhere evaluates is not known', async () => {
  const base = { $ref: 'https://example.org/nowhere', type: 'object', unevaluatedProperties: false };
  const { directions } = await compare(base, { maxProperties: 0 });
  expect(directions.backward?.undecidedAt?.map(({ code }) => code)).toContain('reference');
});

test('a schema under an unknown keyword may refer to itself', async () => {
  const node = { properties: { next: { $ref: '#/components/node' } } };
  const schema = { components: { node }, $ref: '#/components/node' };
  const { verdict } = await compare(schema, { ...schema, type: 'object' }, { annotations: ['components'] });
  expect(verdict).toBe('breaking');
});

describe('a format that JSON Schema does not have, asserted', () => {
  test.each([
    ['of numbers', 'integer', 'int32'],
    ['of a name that every object inherits', 'string', 'constructor'],
  ])('is undecided: %s', async (_, type, format) => {
    const { verdict } = await compare({ type }, { type, format }, { formatAssertion: true });
    expect(verdict).toBe('undecided');
  });
});
