/**
 * Each task of a plan has a number of its own, by which reports answer it.
 * @module
 */
import { repeated } from '../repeated.ts';
import { rule } from '../rule.ts';

export const taskNumbersOnce = rule({
  code: 'LT-PLAN-0005',
  basis: ['dispatch2774-2021-plan'],
  severity: 'error',
  kind: 'implementation-plan',
  each: ({ tasks }) => repeated(tasks.map(({ number }) => number)).map((n) => [`/tasks/${n}/number`, n] as const),
  holds: () => false,
  message: {
    en: 'Another task has this number already. Number each task once.',
    vi: 'Số thứ tự này đã dùng cho nhiệm vụ khác. Mỗi nhiệm vụ ghi một số thứ tự.',
  },
});
