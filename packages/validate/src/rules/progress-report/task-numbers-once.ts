/**
 * A report tells of each task once.
 * @module
 */
import { repeated } from '../repeated.ts';
import { rule } from '../rule.ts';

export const taskNumbersOnce = rule({
  code: 'LT-PROGRESS-0018',
  basis: ['dispatch2774-2021-results'],
  severity: 'error',
  kind: 'progress-report',
  each: ({ results }) => repeated(results.map(({ number }) => number)).map((n) => [`/results/${n}/number`, n] as const),
  holds: () => false,
  message: {
    en: 'The report tells of this task already. Join the two results.',
    vi: 'Nhiệm vụ này đã được báo cáo. Gộp hai kết quả.',
  },
});
