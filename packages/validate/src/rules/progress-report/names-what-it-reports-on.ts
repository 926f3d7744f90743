/**
 * The tasks of a report are those of a plan or a directive; a thematic or urgent one answers a request.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Decree 09/2019/NĐ-CP, Art. 4 */
export const namesWhatItReportsOn = rule({
  code: 'LT-PROGRESS-0014',
  basis: ['dispatch2774-2021-results', 'decree09-2019-4'],
  severity: 'warning',
  kind: 'progress-report',
  at: '/answers',
  holds: ({ recordStatus, plan, answers }) =>
    recordStatus === 'final' ? plan !== undefined || answers !== undefined : undefined,
  message: {
    en: 'Name the plan or the directive on whose tasks this report tells.',
    vi: 'Ghi kế hoạch hoặc văn bản chỉ đạo có các nhiệm vụ được báo cáo.',
  },
});
