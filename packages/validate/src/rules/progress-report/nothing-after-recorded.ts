/**
 * A report tells of nothing that comes after it.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

export const nothingAfterRecorded = rule({
  code: 'LT-PROGRESS-0005',
  basis: ['technical'],
  severity: 'error',
  kind: 'progress-report',
  each: ({ statedOn, period, recordedAt }): DaysInOrder[] => [
    ['/statedOn', [statedOn, dayOf(recordedAt)]],
    ['/period/actualUntil', [period?.actualUntil, dayOf(recordedAt)]],
  ],
  holds: isInOrder,
  message: {
    en: 'This day comes after the report was recorded. Correct the day.',
    vi: 'Ngày này sau ngày lập báo cáo. Sửa lại ngày.',
  },
});
