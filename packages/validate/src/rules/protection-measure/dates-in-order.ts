/**
 * Nothing of a protection comes before what it rests on.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

export const datesInOrder = rule({
  code: 'LT-PROTECTION-0001',
  basis: ['technical'],
  severity: 'error',
  kind: 'protection-measure',
  each: (record): DaysInOrder[] => {
    const { request, checkedOn, decidedOn, measures = [], from, until, endedOn } = record;
    return [
      ['/recordedAt', [decidedOn, dayOf(record.recordedAt)]],
      ['/request/writtenOn', [request?.on, request?.writtenOn]],
      ['/checkedOn', [request?.on, checkedOn]],
      ['/decidedOn', [request?.on, decidedOn]],
      ...measures.map((measure, index): DaysInOrder => [`/measures/${index}/until`, [measure.from, measure.until]]),
      ['/until', [from, until]],
      ['/endedOn', [from, endedOn]],
    ];
  },
  holds: isInOrder,
  message: {
    en: 'This day comes before the day of what it follows. Correct one of the two dates.',
    vi: 'Ngày này trước ngày của việc diễn ra trước nó. Sửa lại một trong hai ngày.',
  },
});
