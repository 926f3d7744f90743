/**
 * Returns over the same days do not differ by their days.
 * @module
 */
import { coverTheSame } from '../periods.ts';
import { rule } from '../rule.ts';

export const noDifferentIntervalOverTheSameDays = rule({
  code: 'LT-RECONCILIATION-0005',
  basis: ['technical'],
  severity: 'error',
  kind: 'reconciliation',
  each: ({ cells }) => cells.map(({ causes = [] }, n) => [`/cells/${n}/causes`, causes] as const),
  holds: (causes, { sides, days }) =>
    !causes.includes('different-interval') || !coverTheSame([days, ...sides.map(({ period }) => period)]),
  message: {
    en: 'All returns cover the same days, whatever their periods are called. Name another cause.',
    vi: 'Các báo cáo cùng khoảng ngày, dù tên kỳ khác nhau. Ghi nguyên nhân khác.',
  },
});
