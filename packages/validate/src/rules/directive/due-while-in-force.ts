/**
 * A task falls due while the directive is in force.
 * @module
 */
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

export const dueWhileInForce = rule({
  code: 'LT-DIRECTIVE-0009',
  basis: ['dispatch2774-2021-order'],
  severity: 'warning',
  kind: 'directive',
  each: ({ tasks, validity }) =>
    tasks.flatMap(({ due }, index): DaysInOrder[] =>
      due?.due === 'on' ? [[`/tasks/${index}/due/on`, [due.on, validity?.until]]] : [],
    ),
  holds: isInOrder,
  message: {
    en: 'The task falls due after the directive has ended. Check the due day and the last day of the directive.',
    vi: 'Thời hạn của nhiệm vụ sau ngày văn bản hết hiệu lực. Kiểm tra lại hai ngày này.',
  },
});
