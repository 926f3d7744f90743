/**
 * An act seldom begins after its report; one that is only planned may, and every report is received in full.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { isAfter } from '../dates.ts';
import { rule } from '../rule.ts';

export const actNotAfterReport = rule({
  code: 'LT-REPORT-0003',
  basis: ['technical'],
  severity: 'warning',
  kind: 'crime-report',
  at: '/interval/from',
  holds: ({ interval, receivedAt }) =>
    interval === undefined ? undefined : !isAfter(interval.from, dayOf(receivedAt)),
  message: {
    en: 'The act begins after its report was received. Correct one of the two dates, unless the act is only planned.',
    vi: 'Hành vi bắt đầu sau khi tiếp nhận nguồn tin. Sửa lại một trong hai thời điểm, trừ trường hợp hành vi mới đang được chuẩn bị.',
  },
});
