/**
 * Between the close of the period and the due day lies at least one working day.
 * @module
 */
import { isWorkingDayBetween } from '@lienthong/schemas/working-days';
import { rule } from '../rule.ts';

/** @see Decree 09/2019/NĐ-CP, Art. 8(5) */
export const workingDayAfterClose = rule({
  code: 'LT-PROGRESS-0010',
  basis: ['decree09-2019-8-5'],
  severity: 'error',
  kind: 'progress-report',
  at: '/dueOn',
  holds: ({ period, dueOn }) =>
    period === undefined || dueOn === undefined ? undefined : isWorkingDayBetween(period.to, dueOn),
  message: {
    en: 'Leave at least one working day between the last day of the period and the due day. Correct one of the two.',
    vi: 'Từ ngày cuối kỳ đến hạn gửi phải có ít nhất một ngày làm việc. Sửa lại một trong hai ngày.',
  },
});
