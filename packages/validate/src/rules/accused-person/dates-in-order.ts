/**
 * Nothing that follows the charge comes before it, and nothing of the hunt or the judgment before what it rests on.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

export const datesInOrder = rule({
  code: 'LT-ACCUSED-0007',
  basis: ['technical'],
  severity: 'error',
  kind: 'accused-person',
  each: ({ chargedOn, charges, measures = [], wanted, outcome, recordedAt }): DaysInOrder[] => [
    ['/recordedAt', [chargedOn, dayOf(recordedAt)]],
    ...charges.map(({ since }, index): DaysInOrder => [`/charges/${index}/since`, [chargedOn, since]]),
    ...measures.map(({ from, until }, index): DaysInOrder => [`/measures/${index}/until`, [from, until]]),
    ['/wanted/noticeOn', [chargedOn, wanted?.noticeOn]],
    ['/wanted/liftedOn', [wanted?.noticeOn, wanted?.liftedOn]],
    ['/outcome/judgedOn', [chargedOn, outcome?.judgedOn]],
    ['/outcome/effectiveFrom', [outcome?.judgedOn, outcome?.effectiveFrom]],
  ],
  holds: isInOrder,
  message: {
    en: 'This day comes before the day of what it follows. Correct one of the two dates.',
    vi: 'Ngày này trước ngày của việc diễn ra trước nó. Sửa lại một trong hai ngày.',
  },
});
