/**
 * The number of a directive's task means nothing without the directive.
 * @module
 */
import { rule } from '../rule.ts';

export const answeredTaskNeedsDirective = rule({
  code: 'LT-PLAN-0008',
  basis: ['technical'],
  severity: 'error',
  kind: 'implementation-plan',
  each: ({ tasks }) => tasks.map(({ answersTask }, index) => [`/tasks/${index}/answersTask`, answersTask] as const),
  holds: (answersTask, { answers }) => (answersTask === undefined ? undefined : answers !== undefined),
  message: {
    en: 'This number is one of a directive. Name the directive that the plan answers.',
    vi: 'Số thứ tự này thuộc văn bản chỉ đạo. Ghi bản ghi chỉ đạo mà kế hoạch thực hiện.',
  },
});
