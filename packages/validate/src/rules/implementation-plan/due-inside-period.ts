/**
 * What falls due on a day does so within the days of the plan.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Dispatch 2774/UBND-NC of 7 June 2021: a plan by a date */
export const dueInsidePeriod = rule({
  code: 'LT-PLAN-0001',
  basis: ['dispatch2774-2021-plan'],
  severity: 'error',
  kind: 'implementation-plan',
  each: ({ tasks }) => tasks.map(({ due }, index) => [`/tasks/${index}/due/on`, due] as const),
  holds: (due, { period }) => (due.due === 'on' ? period.from <= due.on && due.on <= period.until : undefined),
  message: {
    en: 'The task falls due outside the days of the plan. Correct the due day or the period.',
    vi: 'Thời hạn của nhiệm vụ nằm ngoài thời gian của kế hoạch. Sửa lại thời hạn hoặc thời gian kế hoạch.',
  },
});
