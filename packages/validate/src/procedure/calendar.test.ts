import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays, plusMonths } from './calendar.ts';

describe('ends of limits', () => {
  test('twenty days from 6 July end on 26 July', () => expect(plusDays('2026-07-06', 20)).toBe('2026-07-26'));
  test('days cross years', () => expect(plusDays('2026-12-31', 1)).toBe('2027-01-01'));
  test('two months from 6 July end on 6 September', () => expect(plusMonths('2026-07-06', 2)).toBe('2026-09-06'));
  test('two months from 31 December end on the last day of February', () =>
    expect(plusMonths('2025-12-31', 2)).toBe('2026-02-28'));

  test('more days never end earlier', () =>
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        const [few, many] = a < b ? [a, b] : [b, a];
        expect(plusDays('2026-02-27', few) <= plusDays('2026-02-27', many)).toBe(true);
      }),
    ));
});
