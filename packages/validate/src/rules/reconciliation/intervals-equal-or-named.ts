/**
 * Returns over different days differ for that reason too.
 * @module
 */
import { coverTheSame } from '../periods.ts';
import { rule } from '../rule.ts';

/** @see Joint Circular 05/2018, Art. 6; Decree 09/2019/NĐ-CP, Art. 12 */
export const intervalsEqualOrNamed = rule({
  code: 'LT-RECONCILIATION-0004',
  basis: ['circular05-2018-6', 'decree09-2019-12'],
  severity: 'error',
  kind: 'reconciliation',
  at: '/cells',
  holds: ({ sides, cells, days }) =>
    cells.length === 0 ||
    coverTheSame([days, ...sides.map(({ period }) => period)]) ||
    cells.some(({ causes = [] }) => causes.includes('different-interval')),
  message: {
    en: 'The returns cover different days, and no cell names that cause. Compare returns over the same days, or name it.',
    vi: 'Các báo cáo tính theo những ngày khác nhau nhưng chưa nêu nguyên nhân này. So báo cáo cùng khoảng ngày hoặc ghi nguyên nhân.',
  },
});
