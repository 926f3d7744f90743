/**
 * A difficulty holds up tasks of which the report tells.
 * @module
 */
import { rule } from '../rule.ts';

export const difficultyOfAReportedTask = rule({
  code: 'LT-PROGRESS-0019',
  basis: ['technical'],
  severity: 'error',
  kind: 'progress-report',
  each: ({ difficulties }) =>
    (difficulties ?? []).flatMap(({ tasks }, index) =>
      (tasks ?? []).map((number, n) => [`/difficulties/${index}/tasks/${n}`, number] as const),
    ),
  holds: (number, { results }) => results.some((result) => result.number === number),
  message: {
    en: 'The report tells of no task with this number. Correct the number, or add the result of the task.',
    vi: 'Báo cáo không có nhiệm vụ mang số thứ tự này. Sửa số thứ tự hoặc bổ sung kết quả nhiệm vụ.',
  },
});
