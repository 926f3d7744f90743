import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, writeCsv } from './rfc4180.ts';

test('whatever is in a cell comes back', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', ',', '\r\n', '\n', '\r', '""', '\ufeff'));
  // A line that holds nothing but one empty cell is an empty line.
  const row = fc.array(cell, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      expect(readCsv(writeCsv(rows)).map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});

test('a row knows its line in the file, quoted line breaks counted', () => {
  expect(readCsv('a,"b\r\nc"\r\nd,e\nf,g').map(({ line }) => line)).toEqual([1, 3, 4]);
  expect(readCsv('\ufeffa,b\n')[0]?.cells).toEqual(['a', 'b']);
});

test.each([
  ['a,b"c', '1:2'],
  ['a\n"b"c,d', '2:1'],
  ['a,"b', '1:2'],
])('what is no CSV is refused with its place: %j', (text, place) => {
  expect(() => readCsv(text)).toThrow(expect.objectContaining({ code: 'bad-table', place }));
});
