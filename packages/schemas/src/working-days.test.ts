import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from './civil-day.ts';
import { isCalendarKnown, isWorkingDay, isWorkingDayBetween, orWorkingDay, plusWorkingDays } from './working-days.ts';

describe('working days', () => {
  test.each([
    ['2026-07-24', true, 'a Friday'],
    ['2026-07-25', false, 'a Saturday'],
    ['2026-07-26', false, 'a Sunday'],
    ['2026-02-16', false, 'the eve of Tết'],
    ['2026-02-23', true, 'the first day after Tết'],
    ['2026-04-27', false, 'the Monday in lieu of a Sunday that was a holiday'],
    ['2026-09-01', false, 'the day beside National Day'],
    ['2024-04-29', false, 'a Monday exchanged'],
    ['2024-05-04', true, 'the Saturday worked for it'],
    ['2023-02-01', true, 'a Wednesday of a year that is not in the table'],
    ['2023-05-01', false, 'Labour Day of such a year'],
    ['2021-09-02', false, 'National Day of such a year'],
  ])('%s: %s, %s', (day, expected) => expect(isWorkingDay(day)).toBe(expected));

  test('of a table that is given count', () =>
    expect(isWorkingDay('2030-01-02', { '2030': { off: '01-02', worked: '', unsure: '', complete: true } })).toBe(
      false,
    ));
});

describe('a limit that ends on a day off ends on the next working day', () => {
  test.each([
    ['2026-07-24', '2026-07-24'],
    ['2026-07-25', '2026-07-27'],
    ['2026-02-14', '2026-02-23'],
    ['2025-08-30', '2025-09-03'],
    ['2024-05-04', '2024-05-04'],
  ])('%s: %s', (end, expected) => expect(orWorkingDay(end)).toBe(expected));
});

test.each([
  ['2026-07-24', 1, '2026-07-27'],
  ['2026-02-13', 2, '2026-02-24'],
  ['2024-05-03', 1, '2024-05-04'],
  ['2026-07-25', 0, '2026-07-25'],
])('%s and %i working days: %s', (day, count, expected) => expect(plusWorkingDays(day, count)).toBe(expected));

test.each([
  ['2026-09-14', '2026-09-15', true],
  ['2026-09-14', '2026-09-14', false],
  ['2026-08-14', '2026-08-16', false],
  ['2026-08-14', '2026-08-17', true],
  ['2026-02-14', '2026-02-22', false],
])('a working day comes after %s and not after %s: %s', (close, due, expected) =>
  expect(isWorkingDayBetween(close, due)).toBe(expected),
);

test.each([
  ['2025-06-30', true, 'all days off of the year are published'],
  ['2026-11-24', false, 'its text was not read'],
  ['2027-03-01', false, 'Tết of that year was not decided'],
  ['2023-03-01', false, 'the year is not in the table'],
])('the days off around %s are known: %s, for %s', (day, expected) => expect(isCalendarKnown(day)).toBe(expected));

test('more working days never end earlier', () =>
  fc.assert(
    fc.property(fc.nat(900), fc.nat(40), fc.nat(40), (after, a, b) => {
      const day = plusDays('2024-01-01', after);
      const [few, many] = a < b ? [a, b] : [b, a];
      expect(plusWorkingDays(day, few) <= plusWorkingDays(day, many)).toBe(true);
    }),
  ));
