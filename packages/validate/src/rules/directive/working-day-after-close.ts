/**
 * Between the close of the figures and the due day lies at least one working day.
 * @module
 */
import { isWorkingDayBetween } from '@lienthong/schemas/working-days';
import { rule } from '../rule.ts';

/** @see Decree 09/2019/NĐ-CP, Art. 8(5) */
export const workingDayAfterClose = rule({
  code: 'LT-DIRECTIVE-0003',
  basis: ['decree09-2019-8-5'],
  severity: 'error',
  kind: 'directive',
  each: ({ tasks }) => tasks.map(({ due }, index) => [`/tasks/${index}/due/on`, due] as const),
  holds: (due) =>
    due?.due !== 'on' || due.dataCloseOn === undefined ? undefined : isWorkingDayBetween(due.dataCloseOn, due.on),
  message: {
    en: 'Leave at least one working day between the close of the figures and the due day. Move one of the two.',
    vi: 'Từ ngày chốt số liệu đến hạn gửi phải có ít nhất một ngày làm việc. Điều chỉnh một trong hai ngày.',
  },
});
