/**
 * Nobody reports an act that has not begun.
 * @module
 */
import { dayOf, isAfter } from '../dates.ts';
import { rule } from '../rule.ts';

export const actNotAfterReport = rule({
  code: 'LT-REPORT-0003',
  basis: ['cpc2015-144'],
  severity: 'error',
  kind: 'crime-report',
  at: '/interval/from',
  holds: ({ interval, receivedAt }) =>
    interval === undefined ? undefined : !isAfter(interval.from, dayOf(receivedAt)),
  message: {
    en: 'The act begins after its report was received. Correct one of the two dates.',
    vi: 'Hành vi bắt đầu sau khi tiếp nhận nguồn tin. Sửa lại một trong hai thời điểm.',
  },
});
