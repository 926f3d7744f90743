/**
 * Joint statistics run from the first to the last day of a month.
 * @module
 */
import { lastDayOfMonth } from '../dates.ts';
import { rule } from '../rule.ts';

/** @see Joint Circular 05/2018, Art. 6 */
export const wholeMonths = rule({
  code: 'LT-RECONCILIATION-0010',
  basis: ['circular05-2018-6'],
  severity: 'warning',
  kind: 'reconciliation',
  each: ({ days: { from, to } }) => [
    ['/days/from', from.endsWith('-01')] as const,
    ['/days/to', to === lastDayOfMonth(to)] as const,
  ],
  holds: (isWhole) => isWhole,
  message: {
    en: 'Joint statistics run from the first to the last day of a month. Reconcile whole months.',
    vi: 'Thống kê hình sự liên ngành tính từ ngày 01 đến hết ngày cuối cùng của tháng. Đối chiếu theo tháng trọn.',
  },
});
