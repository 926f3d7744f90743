import type { NumberShape, TextShape } from '@lienthong/schemas/fields';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellShape } from '../layout/node.ts';
import { joinList, splitList } from './list.ts';
import { PartialDay, type Raw, type Taken } from './raw.ts';
import { readCell } from './read-cell.ts';
import { writeCell } from './write-cell.ts';

const reading = { from1904: false, year: 2026 };
const text = (format: string): TextShape => ({ type: 'text', format });
const [whole, decimal] = [true, false].map((integer): NumberShape => ({ type: 'number', integer }));
const read = (raw: Raw, shape: CellShape): unknown => {
  const taken: Taken = readCell(raw, shape, reading);
  return 'fault' in taken ? taken.fault : taken.value;
};

describe('a day', () => {
  test.each<[Raw, string]>([
    ['30/7/2025', '2025-07-30'],
    ['30-07-25', '2025-07-30'],
    ['30.7.2025', '2025-07-30'],
    ['30 . 7 . 2025', '2025-07-30'],
    ['2025-07-30', '2025-07-30'],
    ['2025/7/30', '2025-07-30'],
    ['ngày 30 tháng 7 năm 2025', '2025-07-30'],
    ['Ngày 30 tháng 07, 2025', '2025-07-30'],
    ['30 July 2025', '2025-07-30'],
    ['Jul 30, 2025', '2025-07-30'],
    ['29/2/2024', '2024-02-29'],
    ['1/2/70', '1970-02-01'],
    [20250730, '2025-07-30'],
    [45868, '2025-07-30'],
    [new Date('2025-07-30T00:00:00Z'), '2025-07-30'],
    [new Date('1900-03-01T00:00:00Z'), '1900-03-01'],
  ])('%s', (raw, day) => {
    expect(read(raw, text('civil-date'))).toBe(day);
  });

  test.each<[Raw]>([
    ['29/2/2025'],
    ['13/30/2025'],
    ['00/7/2025'],
    ['30/7'],
    ['7/2025'],
    ['30/7/2025 hoặc 31/7/2025'],
    ['khoảng tháng 7'],
    [2025],
    [1],
    [30072025],
    [true],
    // The leap day that Excel counts and 1900 had not; a time of day; beyond the calendar.
    [new Date('1900-02-28T00:00:00Z')],
    [new Date('1899-12-30T08:00:00Z')],
    [new Date('+010000-01-01T00:00:00Z')],
  ])('%s is none', (raw) => {
    expect(read(raw, text('civil-date'))).toBe('not-a-date');
  });

  test('numbers of the other date system are four years and a day later', () => {
    const later = readCell(44_406, text('civil-date'), { ...reading, from1904: true });
    expect(later.value).toBe('2025-07-30');
  });

  test('a year of two digits is told', () => {
    expect(readCell('30-07-25', text('civil-date'), reading)).toMatchObject({ told: 'two-digit-year' });
  });
});

describe('a day of which only a part may be known', () => {
  test.each<[Raw, string]>([
    ['7/2025', '2025-07'],
    ['tháng 7 năm 2025', '2025-07'],
    ['July 2025', '2025-07'],
    ['2025-07', '2025-07'],
    ['năm 2025', '2025'],
    [2025, '2025'],
    ['30/7/2025', '2025-07-30'],
    ['13/2025', 'not-a-date'],
    ['7/25', 'not-a-date'],
    [new PartialDay('2025-07'), '2025-07'],
  ])('%s', (raw, day) => {
    expect(read(raw, text('partial-date'))).toBe(day);
  });
});

describe('an instant', () => {
  test.each<[Raw, string]>([
    ['2025-07-30T08:05:00+07:00', '2025-07-30T08:05:00+07:00'],
    ['2025-07-30T01:05:00Z', '2025-07-30T01:05:00Z'],
    ['30/7/2025 08:05', '2025-07-30T08:05:00+07:00'],
    ['30/7/2025 8h05', '2025-07-30T08:05:00+07:00'],
    ['8 giờ 5 phút ngày 30/7/2025', '2025-07-30T08:05:00+07:00'],
    ['8h ngày 30/7/2025', '2025-07-30T08:00:00+07:00'],
    ['08:05:09 30/7/2025', '2025-07-30T08:05:09+07:00'],
    ['30/7/2025 25:00', 'not-a-date'],
    ['30/7/2025', 'time-missing'],
    [new Date('2025-07-30T08:05:00Z'), '2025-07-30T08:05:00+07:00'],
    [new Date('2025-07-30T00:00:00Z'), 'time-missing'],
    [new Date('1899-12-30T08:05:00Z'), 'not-a-date'],
    ['sáng nay', 'not-a-date'],
  ])('%s', (raw, instant) => {
    expect(read(raw, text('instant'))).toBe(instant);
  });
});

describe('a number', () => {
  test.each<[Raw, number | string, number | string]>([
    ['1234', 1234, 1234],
    ['1.234,5', 'not-whole', 1234.5],
    ['1,234.5', 'not-whole', 1234.5],
    ['1.234', 1234, 'ambiguous-number'],
    ['1,234', 1234, 'ambiguous-number'],
    ['0,125', 'not-whole', 0.125],
    ['12,5', 'not-whole', 12.5],
    ['1.234.567', 1_234_567, 1_234_567],
    ['1 234 567', 1_234_567, 1_234_567],
    ['1.23.456', 'not-a-number', 'not-a-number'],
    ['1,234,5', 'not-a-number', 'not-a-number'],
    ['1.234,5,6', 'not-a-number', 'not-a-number'],
    ['-3', -3, -3],
    ['12.000.000 đồng', 12_000_000, 12_000_000],
    ['12 triệu', 'not-a-number', 'not-a-number'],
    ['1.5e-7', 'not-whole', 1.5e-7],
    [2.5, 'not-whole', 2.5],
    ['12345678901234567890', 'number-too-long', 'number-too-long'],
  ])('%s', (raw, asWhole, asDecimal) => {
    expect([read(raw, whole as CellShape), read(raw, decimal as CellShape)]).toEqual([asWhole, asDecimal]);
  });
});

describe('what is written is read as it was', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map(clean)
    .filter((one) => one !== '');

  test('texts, however they begin', () => {
    const starts = fc.constantFrom('', '=', '+', '-', '@', "'", "'=", "''+", '\t');
    fc.assert(
      fc.property(starts, line, (start, rest) => {
        const value = clean(start + rest);
        const cell = writeCell(value, text('line'), 'vi');
        expect(String(cell)).not.toMatch(/^[=+\-@\t\r]/);
        expect(read(cell, text('line'))).toBe(value);
      }),
    );
  });

  test('lists of texts, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (values) => {
        expect(splitList(joinList(values), true)).toEqual(values);
      }),
    );
  });

  test.each<[unknown, CellShape]>([
    [null, text('line')],
    [7, text('line')],
    ['7', whole as CellShape],
    ['true', { type: 'boolean' }],
    [false, { type: 'fixed', value: true }],
    ['x', { type: 'cell-list', items: text('line') }],
    [['x', null], { type: 'cell-list', items: text('line') }],
  ])('%j is refused where it would come back as something else', (value, shape) => {
    expect(() => writeCell(value, shape, 'vi')).toThrow(expect.objectContaining({ code: 'not-in-layout' }));
  });

  test('a backslash that somebody typed stays', () => {
    expect(splitList('A\\B; C\\', true)).toEqual(['A\\B', 'C\\']);
  });

  test('numbers', () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, min: -1e9, max: 1e9 })), (value) => {
        const cell = writeCell(value, decimal as CellShape, 'vi');
        const taken = read(cell, decimal as CellShape);
        expect(taken).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

function clean(value: string): string {
  return value
    .replaceAll(/[^\P{C}\t]|[\uD800-\uDFFF]/gu, '')
    .normalize('NFC')
    .trim();
}
