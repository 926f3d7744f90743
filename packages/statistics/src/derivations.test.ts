import { expect, test } from 'vitest';
import { ageBand, ageBandByBirth, leadChargeArticle, leadOfCharges, monthsBetween, provinceOf } from './derivations.ts';

test.each([
  [0, 'under-16'],
  [15, 'under-16'],
  [16, '16-to-17'],
  [17, '16-to-17'],
  [18, '18-and-over'],
  [120, '18-and-over'],
  [-1, undefined],
])('an age of %s years is in the band %s: half-open, without a gap', (years, band) => {
  expect(ageBand('under-16', years)).toBe(band);
});

test('a band of the contract counts where it lies wholly in one of the scheme', () => {
  expect(ageBand('under-16', undefined, '14-to-15')).toBe('under-16');
  expect(ageBand('under-16', undefined, 'under-18')).toBeUndefined();
  expect(ageBand('under-18', undefined, 'under-18')).toBe('under-18');
  expect(ageBand('ctdc', undefined, '18-to-29')).toBeUndefined();
});

test.each([
  ['2008-06-15', '2026-06-14', 'under-18'],
  ['2008-06-15', '2026-06-15', '18-and-over'],
  ['2008', '2026-06-15', undefined],
  ['2008', '2027', '18-and-over'],
  ['2008', '2025-12-31', 'under-18'],
  ['2008-06', '2026-06-30', '18-and-over'],
  ['2008-06', '2026-06-29', undefined],
  ['2030-01-01', '2026-01-01', undefined],
  ['2026-01-01', '2026-01-01', 'under-18'],
  [undefined, '2026-01-01', undefined],
])('born %s, on %s: %s', (birth, on, band) => {
  expect(ageBandByBirth('under-18', birth, on)).toBe(band);
});

test.each([
  ['2026-01-31', '2026-02-27', 'under-1'],
  ['2026-01-31', '2026-02-28', '1-to-2'],
  ['2026-01-15', '2026-04-14', '1-to-2'],
  ['2026-01-15', '2026-04-15', '3-to-5'],
  ['2025-01-15', '2026-01-14', '6-to-11'],
  ['2025-01-15', '2026-01-15', '12-and-over'],
  ['2026-01', '2026-02-10', undefined],
  ['2026-02-10', '2026-01-10', undefined],
])('from %s until %s: %s months', (from, until, band) => {
  expect(monthsBetween('months', from, until)).toBe(band);
});

test('the charge that leads is the one marked so; none or two leave it open', () => {
  const charge = (article: string, lead: boolean) => ({ charge: { article }, lead });
  expect(leadOfCharges([charge('150', false), charge('151', true)])).toBe('151');
  expect(leadOfCharges([charge('150', false)])).toBeUndefined();
  expect(leadOfCharges([charge('150', true), charge('151', true)])).toBeUndefined();
  expect(leadOfCharges('150')).toBeUndefined();
  expect(leadChargeArticle(150)).toBe('150');
  expect(leadChargeArticle({})).toBeUndefined();
});

test('the province of an area is its own code, or that which it names', () => {
  expect(provinceOf({ code: '82' })).toBe('82');
  expect(provinceOf({ code: '28249', province: '82' })).toBe('82');
  expect(provinceOf({ code: '28249' })).toBeUndefined();
  expect(provinceOf('82')).toBeUndefined();
});
