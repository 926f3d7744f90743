/**
 * Consent holds from the day of the answer on, never for what was shared before.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Law 91/2025/QH15, Art. 9 */
export const fromNotBeforeAsked = rule({
  code: 'LT-CONSENT-0003',
  basis: ['decree13-2023-11', 'law91-2025-9'],
  severity: 'error',
  kind: 'consent',
  at: '/answer/from',
  holds: ({ answer, askedOn }) => (answer.given === 'no' ? undefined : askedOn <= answer.from),
  message: {
    en: 'Consent does not reach back before the answer. Begin it on that day or later.',
    vi: 'Sự đồng ý không có hiệu lực cho thời gian trước khi trả lời. Ghi ngày bắt đầu từ ngày trả lời trở đi.',
  },
});
