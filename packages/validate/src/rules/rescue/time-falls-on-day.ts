/**
 * The time of a rescue falls on its day.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { rule } from '../rule.ts';

export const timeFallsOnDay = rule({
  code: 'LT-RESCUE-0004',
  basis: ['technical'],
  severity: 'error',
  kind: 'rescue',
  at: '/at',
  holds: ({ on, at }) => (at === undefined ? undefined : dayOf(at) === on),
  message: {
    en: 'The time falls on another day, by the clocks of Viet Nam. Correct the time or the day.',
    vi: 'Thời điểm không thuộc ngày đã ghi, theo giờ Việt Nam. Sửa thời điểm hoặc ngày.',
  },
});
