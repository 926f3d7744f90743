/**
 * Without urgency, nobody is referred who did not agree; unknown counts as no.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 3(10) */
export const consentUnlessImmediate = rule({
  code: 'LT-REFERRAL-0002',
  basis: ['law53-2024-3-10'],
  severity: 'warning',
  kind: 'referral',
  at: '/consent/given',
  holds: ({ urgency, consent }) => urgency === 'immediate' || consent === undefined || consent.given === 'yes',
  message: {
    en: 'The person has not agreed and the matter is not immediate. Ask for consent, or explain the urgency.',
    vi: 'Người được chuyển chưa đồng ý và việc không khẩn cấp. Cần hỏi ý kiến hoặc nêu rõ tính khẩn cấp.',
  },
});
