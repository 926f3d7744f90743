import { expect, test } from 'vitest';
import { parsePeriod } from '../period.ts';
import { isClosed } from './figure-set.ts';

test.each([
  ['2026-09-14T23:59:59+07:00', false],
  ['2026-09-14T17:00:00Z', true],
])('a period is closed once its last day in Viet Nam is over: %s', (asOf, closed) => {
  expect(isClosed({ asOf, period: parsePeriod('vn-decree09:2026-Q3') })).toBe(closed);
});
