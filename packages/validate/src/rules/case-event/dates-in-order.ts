/**
 * A step is recorded when it was taken or later, and nothing that follows it comes before it.
 * @module
 */
import type { CaseEvent } from '@lienthong/schemas';
import { dayOf } from '@lienthong/schemas/civil-day';
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

export const datesInOrder = rule({
  code: 'LT-EVENT-0002',
  basis: ['technical'],
  severity: 'error',
  kind: 'case-event',
  each: ({ happenedOn, recordedAt, step, limit }): DaysInOrder[] => [
    ['/recordedAt', [happenedOn, dayOf(recordedAt)]],
    ['/limit/until', [limit?.from, limit?.until]],
    ...within(step, happenedOn),
  ],
  holds: isInOrder,
  message: {
    en: 'This day comes before the day of what it follows. Correct one of the two dates.',
    vi: 'Ngày này trước ngày của việc diễn ra trước nó. Sửa lại một trong hai ngày.',
  },
});

function within(step: CaseEvent['step'], happenedOn: string): DaysInOrder[] {
  if (step.event === 'charge') return [['/step/approvedOn', [happenedOn, step.approvedOn]]];
  if (step.event === 'preventive-measure') return [['/step/until', [step.from, step.until]]];
  if (step.event === 'limit-extended') return [['/step/limit/until', [step.limit.from, step.limit.until]]];
  return step.event === 'trial-decision' ? [['/step/hearingOn', [happenedOn, step.hearingOn]]] : [];
}
