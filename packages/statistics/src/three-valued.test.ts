import { expect, test } from 'vitest';
import { and, before, daysOf, every, not, some, type Truth } from './three-valued.ts';

test('what is not known is neither true nor false', () => {
  expect(not(undefined)).toBeUndefined();
  const itself = (truth: Truth) => truth;
  expect(and(true, undefined)).toBeUndefined();
  expect(and(undefined, true)).toBeUndefined();
  expect(and(undefined, false)).toBe(false);
  expect(every([true, undefined], itself)).toBeUndefined();
  expect(every([undefined, false], itself)).toBe(false);
  expect(some([undefined, true], itself)).toBe(true);
  expect(some([false, undefined], itself)).toBeUndefined();
  expect(every([], itself)).toBe(true);
  expect(some([], itself)).toBe(false);
});

test.each([
  ['2026', '2027-01-01', true],
  ['2026', '2026-07-01', undefined],
  ['2026-06', '2026-05-31', false],
  ['2024-02', '2024-03-01', true],
  [17, 18, true],
  [18, 18, false],
  ['2026', undefined, undefined],
  ['x', '2026', undefined],
])('%s before %s: %s', (a, b, expected) => {
  expect(before(a, b, false)).toBe(expected);
});

test('on the day itself only with orEqual', () => {
  expect(before('2026-09-14', '2026-09-14', true)).toBe(true);
  expect(before('2026-09-14', '2026-09-14', false)).toBe(false);
});

test('an instant is the day that it has in Viet Nam', () => {
  expect(daysOf('2026-06-14T17:00:00Z')).toEqual(['2026-06-15', '2026-06-15']);
  expect(daysOf('2026-06-15T00:30:00+07:00')).toEqual(['2026-06-15', '2026-06-15']);
  expect(daysOf('2026-06-14T16:59:59Z')).toEqual(['2026-06-14', '2026-06-14']);
});

test.each([
  '2026-13',
  '2026-02-30',
  '0026-02',
  '26',
  '2026-06-15T08:00:00',
  '2026-06-15T24:00:00Z',
  '9999-12-31T23:00:00Z',
])('%s is no date of which a day is known', (text) => {
  expect(daysOf(text)).toBeUndefined();
});
