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
