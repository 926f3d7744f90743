/**
 * Nothing of the identification comes before what it rests on.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

export const datesInOrder = rule({
  code: 'LT-IDENTIFICATION-0005',
  basis: ['technical'],
  severity: 'error',
  kind: 'identification',
  each: (record): DaysInOrder[] => {
    const { origin, communeNotice, verification, decidedOn } = record;
    return [
      ['/recordedAt', [origin.on, dayOf(record.recordedAt)]],
      ['/declaration/on', [origin.on, record.declaration?.on]],
      ['/communeNotice/on', [origin.on, communeNotice?.on]],
      ['/verification/from', [communeNotice?.on ?? origin.on, verification?.from]],
      ['/verification/until', [verification?.from, verification?.until]],
      ['/decidedOn', [verification?.from ?? origin.on, decidedOn]],
      ['/continueUntil', [decidedOn, record.continueUntil]],
      ['/toldOn', [decidedOn, record.toldOn]],
    ];
  },
  holds: isInOrder,
  message: {
    en: 'This day comes before the day of what it follows. Correct one of the two dates.',
    vi: 'Ngày này trước ngày của việc diễn ra trước nó. Sửa lại một trong hai ngày.',
  },
});
