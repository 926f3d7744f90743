/**
 * A period is compared with an earlier one.
 * @module
 */
import { rule } from '../rule.ts';

export const comparedPeriodBefore = rule({
  code: 'LT-CONSOLIDATED-0013',
  basis: ['technical'],
  severity: 'error',
  kind: 'consolidated-report',
  at: '/comparedPeriod/to',
  holds: ({ period, comparedPeriod }) => (comparedPeriod === undefined ? undefined : comparedPeriod.to < period.from),
  message: {
    en: 'The period compared with does not end before this one begins. Name an earlier one.',
    vi: 'Kỳ so sánh chưa kết thúc trước kỳ này. Ghi kỳ trước đó.',
  },
});
