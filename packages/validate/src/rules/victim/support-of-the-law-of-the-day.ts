/**
 * Whoever was identified before 1 July 2025 keeps the support of the law of that day.
 * @module
 */
import { rule } from '../rule.ts';
import { supportRegimeOn } from '../support-table.ts';

/** @see Law 53/2024/QH15, Art. 63 */
export const supportOfTheLawOfTheDay = rule({
  code: 'LT-VICTIM-0003',
  basis: ['law53-2024-63'],
  severity: 'error',
  kind: 'victim',
  at: '/support/entitlement/regime',
  holds: ({ support, identification }) => {
    if (support?.entitlement === undefined || identification?.on === undefined) return undefined;
    return support.entitlement.regime === supportRegimeOn(identification.on);
  },
  message: {
    en: 'Support follows the law of the day of identification. Name that law, or correct the day.',
    vi: 'Chế độ hỗ trợ theo luật có hiệu lực vào ngày xác định nạn nhân. Ghi đúng luật hoặc sửa ngày.',
  },
});
