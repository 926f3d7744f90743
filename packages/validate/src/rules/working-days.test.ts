import { expect, test } from 'vitest';
import { isWorkingDayBetween } from './working-days.ts';

test.each([
  ['2026-06-12', '2026-06-15', 'Friday to Monday'],
  ['2026-06-14', '2026-06-15', 'Sunday to Monday'],
  ['2026-06-10', '2026-06-11', 'Wednesday to Thursday'],
  ['2026-12-31', '2027-01-04', 'over the turn of the year'],
])('%s to %s holds a working day: %s', (close, due) => {
  expect(isWorkingDayBetween(close, due)).toBe(true);
});

test.each([
  ['2026-06-12', '2026-06-14', 'Friday to Sunday'],
  ['2026-06-10', '2026-06-10', 'one day'],
  ['2026-06-11', '2026-06-10', 'backwards'],
])('%s to %s holds none: %s', (close, due) => {
  expect(isWorkingDayBetween(close, due)).toBe(false);
});
