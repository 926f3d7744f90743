/**
 * Each task has a number of its own, by which plans and reports answer it.
 * @module
 */
import { repeated } from '../repeated.ts';
import { rule } from '../rule.ts';

export const taskNumbersOnce = rule({
  code: 'LT-DIRECTIVE-0002',
  basis: ['dispatch2774-2021-order'],
  severity: 'error',
  kind: 'directive',
  each: ({ tasks }) => repeated(tasks.map(({ number }) => number)).map((n) => [`/tasks/${n}/number`, n] as const),
  holds: () => false,
  message: {
    en: 'Another task has this number already. Give each task the number that it has in the document.',
    vi: 'Số thứ tự này đã dùng cho nhiệm vụ khác. Ghi đúng số thứ tự của từng nhiệm vụ trong văn bản.',
  },
});
