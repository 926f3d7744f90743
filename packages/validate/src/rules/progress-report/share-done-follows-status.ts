/**
 * The whole is done where the task is, nothing where it has not begun.
 * @module
 */
import { rule } from '../rule.ts';

export const shareDoneFollowsStatus = rule({
  code: 'LT-PROGRESS-0016',
  basis: ['technical'],
  severity: 'error',
  kind: 'progress-report',
  each: ({ results }) => results.map((result, index) => [`/results/${index}/percent`, result] as const),
  holds: ({ status, percent }) => {
    if (percent === undefined) return undefined;
    if (status === 'done') return percent === 100;
    return status === 'not-begun' ? percent === 0 : percent < 100;
  },
  message: {
    en: 'The share done does not go with the status. Correct one of the two.',
    vi: 'Tỷ lệ hoàn thành không khớp với tình trạng. Sửa lại một trong hai.',
  },
});
