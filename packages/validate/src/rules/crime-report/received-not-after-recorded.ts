/**
 * A report is recorded when it is received or later.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 145 */
export const receivedNotAfterRecorded = rule({
  code: 'LT-REPORT-0001',
  basis: ['cpc2015-145'],
  severity: 'error',
  kind: 'crime-report',
  at: '/receivedAt',
  holds: ({ receivedAt, recordedAt }) => Date.parse(receivedAt) <= Date.parse(recordedAt),
  message: {
    en: 'The report was received after it was recorded. Correct one of the two times.',
    vi: 'Thời điểm tiếp nhận sau thời điểm ghi nhận. Sửa lại một trong hai.',
  },
});
