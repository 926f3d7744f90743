import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Layout, layoutOf, SplitError, splitter } from './split.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function cut(layout: Layout, text: string, size = 7): { text: string; line: number; column: number }[] {
  const bytes = utf8(text);
  const cutter = splitter(layout);
  const pieces = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(...cutter.push(bytes.subarray(at, at + size)));
  pieces.push(...cutter.end());
  for (const { start, end, bytes: part } of pieces) expect(bytes.subarray(start, end)).toEqual(part);
  return pieces.map(({ bytes: part, line, column }) => ({ text: new TextDecoder().decode(part), line, column }));
}

describe('the layout', () => {
  test.each([
    ['a.ndjson', '{"a":1}', 'lines'],
    ['a.json', '  [{"a":1}]', 'array'],
    ['a.json', '{"a":1}\n{"a":2}\n', 'lines'],
    ['a.json', '{"a":1}\n', 'document'],
    ['a.json', '{\n "a": 1\n}', 'document'],
  ])('%s holding %j is %s', (name, text, layout) => {
    expect(layoutOf(name, utf8(text))).toBe(layout);
  });
});

test('lines: blank ones are passed over, the last needs no end', () => {
  expect(cut('lines', '{"a":1}\n\r\n{"b":"ấ"}')).toEqual([
    { text: '{"a":1}', line: 1, column: 1 },
    { text: '{"b":"ấ"}', line: 3, column: 1 },
  ]);
});

test('an array: each entry has its line and column, whatever stands in texts', () => {
  expect(cut('array', '[\n  {"a":"],[{"},\n  {"b":"\\"]"}, 3 ]\n')).toEqual([
    { text: '{"a":"],[{"}', line: 2, column: 3 },
    { text: '{"b":"\\"]"}', line: 3, column: 3 },
    { text: '3 ', line: 3, column: 16 },
  ]);
});

test.each(['[{}', '[{}] x', '[,]', '[{},]'])('%s is no array', (text) => {
  expect(() => cut('array', text)).toThrow(SplitError);
});

test('whatever an array holds comes out again, however the file is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 30 }), fc.boolean(), (values, size, isWide) => {
      const text = JSON.stringify(values, null, isWide ? 2 : 0);
      expect(cut('array', text, size).map((piece) => JSON.parse(piece.text))).toEqual(JSON.parse(text));
    }),
  );
});
