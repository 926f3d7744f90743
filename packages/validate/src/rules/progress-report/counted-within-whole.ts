/**
 * What is counted is part of the whole.
 * @module
 */
import { rule } from '../rule.ts';

export const countedWithinWhole = rule({
  code: 'LT-PROGRESS-0008',
  basis: ['technical'],
  severity: 'error',
  kind: 'progress-report',
  each: ({ targets }) => (targets ?? []).map((target, index) => [`/targets/${index}/counted`, target] as const),
  holds: ({ counted, outOf }) => counted <= outOf,
  message: {
    en: 'More meet the target than there are. Correct one of the two numbers.',
    vi: 'Số đạt lớn hơn tổng số. Sửa lại một trong hai số.',
  },
});
