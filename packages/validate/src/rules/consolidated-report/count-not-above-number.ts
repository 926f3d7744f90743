/**
 * What reached a target is part of what it is measured against.
 * @module
 */
import { rule } from '../rule.ts';

export const countNotAboveNumber = rule({
  code: 'LT-CONSOLIDATED-0010',
  basis: ['technical'],
  severity: 'error',
  kind: 'consolidated-report',
  each: ({ targets = [] }) => targets.map((target, n) => [`/targets/${n}/count`, target] as const),
  holds: ({ count, outOf }) => count <= outOf,
  message: {
    en: 'More reached the target than it is measured against. Correct a number, or name another denominator.',
    vi: 'Số đạt lớn hơn tổng số. Sửa lại số liệu hoặc ghi mẫu số khác.',
  },
});
