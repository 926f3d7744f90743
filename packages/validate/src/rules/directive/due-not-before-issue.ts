/**
 * Nothing falls due before it was ordered.
 * @module
 */
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

/** @see Dispatch 2774/UBND-NC of 7 June 2021: a plan by a date */
export const dueNotBeforeIssue = rule({
  code: 'LT-DIRECTIVE-0001',
  basis: ['dispatch2774-2021-plan', 'decree30-2020-8-2'],
  severity: 'error',
  kind: 'directive',
  each: ({ tasks, document }) =>
    tasks.flatMap(({ due }, index): DaysInOrder[] =>
      due?.due === 'on' ? [[`/tasks/${index}/due/on`, [document?.issuedOn, due.on]]] : [],
    ),
  holds: isInOrder,
  message: {
    en: 'The task falls due before the document was issued. Correct one of the two dates.',
    vi: 'Thời hạn của nhiệm vụ trước ngày ban hành văn bản. Sửa lại một trong hai ngày.',
  },
});
