/**
 * A plan and its tasks begin before they end, after the documents on which they rest.
 * @module
 */
import type { ImplementationPlan } from '@lienthong/schemas';
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

export const datesInOrder = rule({
  code: 'LT-PLAN-0002',
  basis: ['technical'],
  severity: 'error',
  kind: 'implementation-plan',
  each: days,
  holds: isInOrder,
  message: {
    en: 'This day comes before the day of what it follows. Correct one of the two dates.',
    vi: 'Ngày này trước ngày của việc diễn ra trước nó. Sửa lại một trong hai ngày.',
  },
});

function days({ period, tasks, basedOn, document }: ImplementationPlan): DaysInOrder[] {
  return [
    ['/period/until', [period.from, period.until]],
    ...tasks.map(
      ({ from, due }, index): DaysInOrder => [`/tasks/${index}/due/on`, [from, due.due === 'on' ? due.on : undefined]],
    ),
    ...(basedOn ?? []).map(
      (earlier): DaysInOrder => ['/document/issuedOn', [earlier.document.issuedOn, document?.issuedOn]],
    ),
  ];
}
