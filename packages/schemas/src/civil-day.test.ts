import { expect, test } from 'vitest';
import { assertCivilDay, isCivilDay } from './civil-day.ts';

test.each(['2024-02-29', '2026-11-26', '2000-01-01'])('%s is a day', (day) => {
  expect(isCivilDay(day)).toBe(true);
});

test.each([
  '2023-02-29',
  '2024-04-31',
  '2024-13-01',
  '2024-00-10',
  'abc',
  '',
  '2024-1-1',
  '2024-01-01T00:00:00Z',
  null,
  20240101,
])('%s is none', (text) => {
  expect(isCivilDay(text)).toBe(false);
  expect(() => assertCivilDay(text, 'on')).toThrow(new TypeError('on must be a civil day, YYYY-MM-DD'));
});
