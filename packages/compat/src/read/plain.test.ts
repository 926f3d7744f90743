import { expect, test } from 'vitest';
import { compare } from '../compare.ts';

test.each<[string, unknown]>([
  ['a member that is undefined', { const: undefined }],
  ['a number that JSON does not have', { minimum: Number.POSITIVE_INFINITY }],
  ['a bigint', { const: 1n }],
  ['a function', { const: () => 1 }],
  ['a date', { const: new Date(0) }],
])('what is not JSON is no schema: %s', async (_, base) => {
  expect((await compare(base, {})).directions.backward?.undecidedAt?.[0]?.code).toBe('schema');
});

test.each(['const', 'default', 'items'])('an object that holds itself is nested too deep: %s', async (keyword) => {
  const inner: Record<string, unknown> = {};
  inner['items'] = inner;
  for (const revision of [{}, { [keyword]: inner }])
    expect((await compare({ [keyword]: inner }, revision)).directions.backward?.undecidedAt?.[0]?.code).toBe('budget');
});

test('a value that is nested too deep is not read', async () => {
  const deep = (keyword: string) => JSON.parse(`{ "${keyword}": ${'['.repeat(20_000)}${']'.repeat(20_000)} }`);
  for (const keyword of ['const', 'default'])
    expect((await compare(deep(keyword), deep(keyword))).directions.backward?.undecidedAt?.[0]?.code).toBe('budget');
});

test('a document that is no JSON is not there', async () => {
  const { directions } = await compare(
    { $ref: 'https://example.org/a' },
    {},
    { resolve: () => ({ const: undefined }) },
  );
  expect(directions.backward?.verdict).toBe('compatible');
  const forward = await compare({}, { $ref: 'https://example.org/a' }, { resolve: () => ({ const: undefined }) });
  expect(forward.directions.backward?.undecidedAt?.[0]?.code).toBe('reference');
});
