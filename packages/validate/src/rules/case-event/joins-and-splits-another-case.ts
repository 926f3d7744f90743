/**
 * A case is neither joined into itself nor split off as itself.
 * @module
 */
import { rule } from '../rule.ts';

export const joinsAndSplitsAnotherCase = rule({
  code: 'LT-EVENT-0004',
  basis: ['technical'],
  severity: 'error',
  kind: 'case-event',
  each: ({ step }) =>
    step.event === 'joinder'
      ? step.joins.map((ref, index) => [`/step/joins/${index}/id`, ref] as const)
      : step.event === 'split'
        ? ([['/step/newCase/id', step.newCase]] as const)
        : [],
  holds: ({ id }, record) => id !== record.case.id,
  message: {
    en: 'This is the case of the step itself. Name the other case.',
    vi: 'Đây chính là vụ án của bước tố tụng này. Ghi vụ án khác.',
  },
});
