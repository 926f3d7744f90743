import { describe, expect, test } from 'vitest';
import { toUtf8 } from '../encoding.ts';
import { defaultNetworkLimits } from '../limits.ts';
import { testMessage } from '../testing/test-message.ts';
import {
  encodeDigestQuery,
  encodeMessage,
  encodeReceipts,
  readDigestQuery,
  readMessage,
  readReceipts,
} from './message.ts';

const { jws, parts, digest } = await testMessage();
const code = (value: string) => expect.objectContaining({ code: value });

test('a message comes back as it went, always as the same bytes', () => {
  const bytes = encodeMessage({ manifest: jws, parts });
  expect(readMessage(bytes)).toEqual({ manifest: jws, parts });
  expect(JSON.parse(Buffer.from(bytes).toString())).toEqual({ manifest: jws, parts });
});

test('receipts and questions for them come back as they went', () => {
  expect(readReceipts(encodeReceipts([jws, jws]))).toEqual([jws, jws]);
  expect(readReceipts(encodeReceipts([]))).toEqual([]);
  expect(readDigestQuery(encodeDigestQuery([digest]))).toEqual([digest]);
});

test('whitespace and escapes of another writer are read', () => {
  const text = JSON.stringify({ parts, manifest: jws }, null, 2).replaceAll('.', '\\u002e');
  expect(readMessage(toUtf8(text))).toEqual({ manifest: jws, parts });
});

describe('a body is refused', () => {
  test.each([
    ['with another member', JSON.stringify({ manifest: jws, parts, note: '' }), 'bad-body'],
    ['without parts', JSON.stringify({ manifest: jws }), 'bad-body'],
    ['with a manifest that is no text', JSON.stringify({ manifest: {}, parts }), 'bad-body'],
    ['with a part that is no text', JSON.stringify({ manifest: jws, parts: [1] }), 'bad-body'],
    ['that is a list', '[]', 'bad-body'],
    ['with a member twice', `{"manifest":"a","manifest":"b","parts":[]}`, 'duplicate-member'],
    ['nested deeper than a message is', JSON.stringify({ manifest: jws, parts: [[]] }), 'bad-json'],
    ['empty', '', 'bad-json'],
  ])('%s', (_, text, expected) => {
    expect(() => readMessage(toUtf8(text))).toThrow(code(expected));
  });

  test('above the network’s limits, before anything else is looked at', () => {
    const network = { ...defaultNetworkLimits, bodyBytes: 10_000, partBytes: 1000, partCount: 2 };
    expect(() => readMessage(new Uint8Array(10_001), network)).toThrow(code('body-too-large'));
    const three = encodeMessage({ manifest: jws, parts: ['a', 'a', 'a'] });
    expect(() => readMessage(three, network)).toThrow(code('too-many-parts'));
    const long = encodeMessage({ manifest: jws, parts: ['a'.repeat(6000)] });
    expect(() => readMessage(long, network)).toThrow(code('part-too-large'));
    const wide = encodeMessage({ manifest: 'a'.repeat(5000), parts: [] });
    expect(() => readMessage(wide, network)).toThrow(code('manifest-too-large'));
  });

  test('of receipts above its limit', () => {
    expect(() => readReceipts(new Uint8Array(5 * 1024 * 1024))).toThrow(code('body-too-large'));
  });
});

test('only compact tokens are put into a body', () => {
  expect(() => encodeMessage({ manifest: 'a"b', parts: [] })).toThrow(TypeError);
});
