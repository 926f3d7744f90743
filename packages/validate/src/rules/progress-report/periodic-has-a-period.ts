/**
 * A periodic report is one of a period.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Decree 09/2019/NĐ-CP, Art. 4, 12 */
export const periodicHasAPeriod = rule({
  code: 'LT-PROGRESS-0003',
  basis: ['decree09-2019-4', 'decree09-2019-12'],
  severity: 'error',
  kind: 'progress-report',
  at: '/period',
  holds: ({ recordStatus, reportRegime, period }) =>
    recordStatus === 'final' && reportRegime === 'periodic' ? period !== undefined : undefined,
  message: {
    en: 'A periodic report belongs to a period. Give the period.',
    vi: 'Báo cáo định kỳ phải có kỳ báo cáo. Ghi kỳ báo cáo.',
  },
});
