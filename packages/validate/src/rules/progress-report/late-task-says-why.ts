/**
 * A late task says why.
 * @module
 */
import { rule } from '../rule.ts';

export const lateTaskSaysWhy = rule({
  code: 'LT-PROGRESS-0002',
  basis: ['dispatch2774-2021-results'],
  severity: 'error',
  kind: 'progress-report',
  each: ({ results }) => results.map((result, index) => [`/results/${index}/delayReason`, result] as const),
  holds: ({ status, delayReason }) => (status === 'late' ? delayReason !== undefined : undefined),
  message: {
    en: 'The task is late. Say why, and when it will be done.',
    vi: 'Nhiệm vụ quá hạn. Nêu lý do và thời hạn hoàn thành mới.',
  },
});
