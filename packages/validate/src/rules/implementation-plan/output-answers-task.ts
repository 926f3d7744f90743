/**
 * The record that will show a result is one that can answer the task.
 * @module
 */
import { canAnswer } from '../programme.ts';
import { rule } from '../rule.ts';

export const outputAnswersTask = rule({
  code: 'LT-PLAN-0015',
  basis: ['dispatch2774-2021-results'],
  severity: 'error',
  kind: 'implementation-plan',
  each: ({ tasks }) => tasks.map((task, index) => [`/tasks/${index}/outputKind`, task] as const),
  holds: ({ outputKind, task }) => (outputKind === undefined ? undefined : canAnswer(outputKind, task)),
  message: {
    en: 'A record of this kind does not show the result of this task. Name another kind, or correct the task.',
    vi: 'Loại bản ghi này không thể hiện kết quả của nhiệm vụ. Chọn loại khác hoặc sửa loại nhiệm vụ.',
  },
});
