/**
 * Where a dimension splits a count, its parts sum up to the total at most.
 * @module
 */
import { cellKey, sumsOfParts } from '../observations.ts';
import { rule } from '../rule.ts';

export const breakdownNotAboveTotal = rule({
  code: 'LT-RETURN-0004',
  basis: ['decree09-2019-4'],
  severity: 'error',
  kind: 'statistical-return',
  each: ({ observations }) => {
    const sums = sumsOfParts(observations);
    return observations.map((cell, n) => [`/observations/${n}/value`, [cell.value, sums.get(cellKey(cell))]] as const);
  },
  holds: ([total, parts]) => parts === undefined || parts <= total,
  message: {
    en: 'The parts of a breakdown sum up to more than this total. Correct the total or the parts.',
    vi: 'Tổng các phân tổ lớn hơn tổng số này. Sửa lại tổng số hoặc các phân tổ.',
  },
});
