/**
 * Nobody is handed over before the rescue, and it is recorded when it took place or later.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

export const datesInOrder = rule({
  code: 'LT-RESCUE-0003',
  basis: ['technical'],
  severity: 'error',
  kind: 'rescue',
  each: ({ on, handOvers = [], recordedAt }): DaysInOrder[] => [
    ['/recordedAt', [on, dayOf(recordedAt)]],
    ...handOvers.map((handOver, index): DaysInOrder => [`/handOvers/${index}/on`, [on, handOver.on]]),
  ],
  holds: isInOrder,
  message: {
    en: 'This day comes before the day of the rescue. Correct one of the two dates.',
    vi: 'Ngày này trước ngày giải cứu, tiếp nhận. Sửa lại một trong hai ngày.',
  },
});
