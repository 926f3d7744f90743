/**
 * Figures are actual until a day of the period.
 * @module
 */
import { isActualWithin } from '../periods.ts';
import { rule } from '../rule.ts';

export const actualUntilWithinPeriod = rule({
  code: 'LT-CONSOLIDATED-0006',
  basis: ['technical'],
  severity: 'error',
  kind: 'consolidated-report',
  each: ({ period, comparedPeriod = period }) => [
    ['/period/actualUntil', period] as const,
    ['/comparedPeriod/actualUntil', comparedPeriod] as const,
  ],
  holds: (period) => isActualWithin(period),
  message: {
    en: 'Figures are actual until a day of the period. Correct the day.',
    vi: 'Ngày chốt số liệu thực phải nằm trong kỳ. Sửa lại ngày.',
  },
});
