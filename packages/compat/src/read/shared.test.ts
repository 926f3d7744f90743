import { describe, expect, test } from 'vitest';
import { compare } from '../compare.ts';

describe('a document that both sides have', () => {
  test('is not the same where another document of one side claims the URI of its part', async () => {
    const uri = 'https://example.org/part';
    const part = (type: string) => ({ $id: uri, $defs: { t: { type } }, $ref: '#/$defs/t' });
    const resolve = () => ({ $defs: { part: part('number') }, $ref: '#/$defs/part' });
    const revision = { $ref: 'https://example.org/document' };
    const base = { $defs: { part: part('string') }, ...revision };
    expect((await compare(base, revision, { resolve })).verdict).not.toBe('compatible');
  });

  const codes = (_uri: string, side: string): object => ({ enum: side === 'base' ? ['a', 'b'] : ['a'] });
  const toCodes = { $ref: 'https://example.org/codes' };

  test('is not the same where a reference leads, through a keyword that is not known, to what differs', async () => {
    const schema = { components: { a: toCodes }, $ref: '#/components/a' };
    const options = { resolve: codes, annotations: ['components'] };
    const { verdict, witness } = await compare(schema, structuredClone(schema), options);
    expect({ verdict, witness }).toEqual({ verdict: 'breaking', witness: 'b' });
  });

  test.each([
    ['an annotation', { 'x-defs': { a: toCodes }, $ref: '#/x-defs/a' }],
    ['an example', { examples: [toCodes], $ref: '#/examples/0' }],
    [
      'what draft-07 does not read',
      { $schema: 'http://json-schema.org/draft-07/schema#', not: toCodes, $ref: '#/not' },
    ],
  ])('is not taken as the same where it leads through %s', async (_, schema) => {
    expect((await compare(schema, structuredClone(schema), { resolve: codes })).verdict).toBe('undecided');
  });

  test('is the same where data only looks like a reference', async () => {
    const schema = { examples: [toCodes], type: 'string' };
    expect((await compare(schema, structuredClone(schema), { resolve: codes })).verdict).toBe('compatible');
  });

  test('is read again for the other direction where its steps ran out', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `p${index}`);
    const resolve = () => ({
      anyOf: names.map((name) => ({ properties: { [name]: { const: name } }, required: [name] })),
      unevaluatedProperties: false,
    });
    const document = { items: { $ref: 'https://example.org/document' } };
    const revision = { items: { ...document.items, minProperties: 1 } };
    const { directions } = await compare(document, revision, { resolve, mode: 'full' });
    for (const direction of [directions.backward, directions.forward])
      expect(direction?.undecidedAt?.[0]?.code).toBe('budget');
  });
});
