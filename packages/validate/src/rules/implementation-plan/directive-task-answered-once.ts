/**
 * One task of the plan answers for each task of the directive; what it takes further stands under it.
 * @module
 */
import { repeated } from '../repeated.ts';
import { rule } from '../rule.ts';

export const directiveTaskAnsweredOnce = rule({
  code: 'LT-PLAN-0006',
  basis: ['dispatch2774-2021-order', 'dispatch2774-2021-plan'],
  severity: 'error',
  kind: 'implementation-plan',
  each: ({ tasks }) =>
    repeated(tasks.map(({ answersTask }) => answersTask)).map((n) => [`/tasks/${n}/answersTask`, n] as const),
  holds: () => false,
  message: {
    en: 'Another task answers this task of the directive already. Join the two, or leave the number out here.',
    vi: 'Nhiệm vụ khác đã ghi thực hiện nhiệm vụ được giao này. Gộp hai nhiệm vụ hoặc bỏ số thứ tự ở đây.',
  },
});
