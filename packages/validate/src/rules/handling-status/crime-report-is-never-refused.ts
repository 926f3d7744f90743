/**
 * A report of crime is received in full; it may be passed on, never refused.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 145 */
export const crimeReportIsNeverRefused = rule({
  code: 'LT-STATUS-0002',
  basis: ['cpc2015-145'],
  severity: 'error',
  kind: 'handling-status',
  at: '/handlingReason',
  holds: ({ code, handlingReason, answers }) =>
    code !== 'declined' ||
    answers.record?.kind !== 'crime-report' ||
    handlingReason === undefined ||
    !['no-capacity', 'incomplete', 'not-eligible', 'consent-missing'].includes(handlingReason),
  message: {
    en: 'A report of crime may not be refused for this reason. Receive it, and pass it on if need be.',
    vi: 'Không được từ chối tiếp nhận nguồn tin về tội phạm vì lý do này. Phải tiếp nhận và chuyển đến nơi có thẩm quyền nếu cần.',
  },
});
