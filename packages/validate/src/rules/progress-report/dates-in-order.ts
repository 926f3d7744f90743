/**
 * Days of a report stand in their order.
 * @module
 */
import type { ProgressReport } from '@lienthong/schemas';
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

export const datesInOrder = rule({
  code: 'LT-PROGRESS-0013',
  basis: ['technical'],
  severity: 'error',
  kind: 'progress-report',
  each: days,
  holds: isInOrder,
  message: {
    en: 'This day comes before the day of what it follows. Correct one of the two dates.',
    vi: 'Ngày này trước ngày của việc diễn ra trước nó. Sửa lại một trong hai ngày.',
  },
});

function days({ period, covers, statedOn, results }: ProgressReport): DaysInOrder[] {
  return [
    ['/covers/until', [covers?.from, covers?.until]],
    ['/statedOn', [period?.from ?? covers?.from, statedOn]],
    ['/period/actualUntil', [period?.from, period?.actualUntil]],
    ['/period/to', [period?.actualUntil, period?.to]],
    ...results.flatMap(({ doneOn, newDueOn }, index): DaysInOrder[] => [
      ['/statedOn', [doneOn, statedOn]],
      [`/results/${index}/newDueOn`, [statedOn, newDueOn]],
    ]),
  ];
}
