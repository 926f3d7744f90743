/**
 * What is done was done on a day; what is not has none.
 * @module
 */
import { rule } from '../rule.ts';

export const doneHasADay = rule({
  code: 'LT-PROGRESS-0001',
  basis: ['dispatch2774-2021-results'],
  severity: 'error',
  kind: 'progress-report',
  each: ({ results }) => results.map((result, index) => [`/results/${index}/doneOn`, result] as const),
  holds: ({ status, doneOn }) => (status === 'done') === (doneOn !== undefined),
  message: {
    en: 'A task that is done has the day on which it was finished, another has none. Give or remove the day.',
    vi: 'Nhiệm vụ hoàn thành phải có ngày hoàn thành, nhiệm vụ khác thì không. Bổ sung hoặc bỏ ngày.',
  },
});
