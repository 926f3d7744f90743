/**
 * The record asked for is one that can answer the task.
 * @module
 */
import { canAnswer } from '../programme.ts';
import { rule } from '../rule.ts';

export const formAnswersTask = rule({
  code: 'LT-DIRECTIVE-0004',
  basis: ['dispatch2774-2021-results'],
  severity: 'error',
  kind: 'directive',
  each: ({ tasks }) => tasks.map((task, index) => [`/tasks/${index}/form/recordKind`, task] as const),
  holds: ({ form, task }) => (form === undefined ? undefined : canAnswer(form.recordKind, task)),
  message: {
    en: 'A record of this kind does not answer this task. Ask for another kind, or correct the task.',
    vi: 'Loại bản ghi này không phải kết quả của nhiệm vụ đã chọn. Chọn loại khác hoặc sửa loại nhiệm vụ.',
  },
});
