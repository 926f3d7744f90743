/**
 * Support is given to those who agree to it, and whoever declined it did not agree.
 * @module
 */
import { rule } from '../rule.ts';

export const nothingGivenAgainstTheWill = rule({
  code: 'LT-SUPPORT-0004',
  basis: ['law53-2024-37-1'],
  severity: 'error',
  kind: 'support-service',
  each: ({ support }) =>
    support.services.map(({ service }, n) => [`/support/services/${n}/service/agreed`, service] as const),
  holds: ({ agreed, result }) =>
    agreed === 'unknown' ||
    (agreed === 'yes' ? result !== 'declined' : result === 'declined' || result === 'not-given'),
  message: {
    en: 'The answer of the person and the result of this support exclude one another. Correct one of the two.',
    vi: 'Ý kiến của người được hỗ trợ và kết quả hỗ trợ mâu thuẫn nhau. Sửa lại một trong hai.',
  },
});
