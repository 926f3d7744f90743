/**
 * Returns are counted once the figures in them are actual.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { rule } from '../rule.ts';

export const countedNotBeforeTheFigures = rule({
  code: 'LT-CONSOLIDATED-0020',
  basis: ['decree09-2019-8-5'],
  severity: 'error',
  kind: 'consolidated-report',
  at: '/asOf',
  holds: ({ asOf, period }) => period.actualUntil <= dayOf(asOf),
  message: {
    en: 'The returns were counted before the last day until which the figures are actual. Correct one of the two.',
    vi: 'Thời điểm tổng hợp trước ngày chốt số liệu thực. Sửa lại một trong hai.',
  },
});
