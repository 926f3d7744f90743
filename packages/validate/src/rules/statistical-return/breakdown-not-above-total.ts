/**
 * Where a dimension splits a count, its parts sum up to the total at most.
 * @module
 */
import { cellKey, sumsOfParts } from '../observations.ts';
import { rule } from '../rule.ts';

export const breakdownNotAboveTotal = rule({
  code: 'LT-RETURN-0004',
  basis: ['technical'],
  severity: 'error',
  kind: 'statistical-return',
  each: ({ observations }) => {
    const sums = sumsOfParts(observations);
    if (sums.size === 0) return [];
    return observations.flatMap((cell, index) => {
      const parts = sums.get(cellKey(cell)) ?? 0;
      return parts <= cell.value ? [] : [[`/observations/${index}/value`, cell] as const];
    });
  },
  holds: () => false,
  message: {
    en: 'The parts of a breakdown sum up to more than this total. Correct the total or the parts.',
    vi: 'Tổng các phân tổ lớn hơn tổng số này. Sửa lại tổng số hoặc các phân tổ.',
  },
});
