/**
 * Figures are compared with those of a named period.
 * @module
 */
import { rule } from '../rule.ts';

export const comparisonNamesItsPeriod = rule({
  code: 'LT-CONSOLIDATED-0017',
  basis: ['technical'],
  severity: 'error',
  kind: 'consolidated-report',
  at: '/comparedPeriod',
  holds: ({ comparisons, comparedPeriod }) => comparisons === undefined || comparedPeriod !== undefined,
  message: {
    en: 'Figures are compared with a period that is not named. Add it.',
    vi: 'Có số liệu so sánh nhưng chưa ghi kỳ so sánh. Bổ sung kỳ so sánh.',
  },
});
