/**
 * Whoever was identified before 1 July 2025 keeps the support of the law of that day.
 * @module
 */

import { rule } from '../rule.ts';
import { supportRegimeOn } from '../support-table.ts';

/** @see Law 53/2024/QH15, Art. 63 */
export const supportOfTheLawOfTheDay = rule({
  code: 'LT-SUPPORT-0002',
  basis: ['law53-2024-63'],
  severity: 'error',
  kind: 'support-service',
  at: '/support/regime',
  holds: ({ support, identifiedOn }) =>
    identifiedOn === undefined ? undefined : support.regime === supportRegimeOn(identifiedOn),
  message: {
    en: 'Support follows the law of the day of identification. Name that law, or correct the day.',
    vi: 'Chế độ hỗ trợ theo luật có hiệu lực vào ngày xác định nạn nhân. Ghi đúng luật hoặc sửa ngày.',
  },
});
