/**
 * The code of a period begins with its regime.
 * @module
 */
import { isOfItsRegime } from '../periods.ts';
import { rule } from '../rule.ts';

export const regimeAgreesWithCode = rule({
  code: 'LT-CONSOLIDATED-0004',
  basis: ['technical'],
  severity: 'error',
  kind: 'consolidated-report',
  each: ({ period, comparedPeriod = period }) => [
    ['/period/regime', period] as const,
    ['/comparedPeriod/regime', comparedPeriod] as const,
  ],
  holds: (period) => isOfItsRegime(period),
  message: {
    en: 'The code of the period belongs to another regime. Correct one of the two.',
    vi: 'Mã kỳ thuộc chế độ khác. Sửa lại một trong hai.',
  },
});
