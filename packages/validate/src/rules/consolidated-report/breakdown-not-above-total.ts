/**
 * Where a dimension splits a count, its parts sum up to the total at most.
 * @module
 */
import { totalsBelowParts } from '../observations.ts';
import { rule } from '../rule.ts';

export const breakdownNotAboveTotal = rule({
  code: 'LT-CONSOLIDATED-0001',
  basis: ['technical'],
  severity: 'error',
  kind: 'consolidated-report',
  each: ({ observations }) => totalsBelowParts(observations).map((n) => [`/observations/${n}/value`, n] as const),
  holds: () => false,
  message: {
    en: 'The parts of a breakdown sum up to more than this total. Correct the total or the parts.',
    vi: 'Tổng các phân tổ lớn hơn tổng số này. Sửa lại tổng số hoặc các phân tổ.',
  },
});
