/**
 * Figures are signed after their last day.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Joint Circular 05/2018, Art. 9 */
export const signedAfterTheLastDay = rule({
  code: 'LT-RECONCILIATION-0018',
  basis: ['circular05-2018-9'],
  severity: 'error',
  kind: 'reconciliation',
  each: ({ sides, dueOn }) => [
    ...sides.map(({ signedOn }, n) => [`/sides/${n}/signedOn`, signedOn] as const),
    ['/dueOn', dueOn] as const,
  ],
  holds: (day, { days }) => day === undefined || days.to < day,
  message: {
    en: 'The days reconciled had not ended yet. Correct the day.',
    vi: 'Ngày này khi kỳ thống kê chưa kết thúc. Sửa lại ngày.',
  },
});
