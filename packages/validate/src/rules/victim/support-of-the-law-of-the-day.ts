/**
 * Whoever was identified before 1 July 2025 keeps the support of the law of that day.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 63 */
export const supportOfTheLawOfTheDay = rule({
  code: 'LT-VICTIM-0003',
  basis: ['law53-2024-63'],
  severity: 'error',
  kind: 'victim',
  at: '/support/entitlement/regime',
  holds: ({ support, identification }) => {
    if (support?.entitlement === undefined || identification?.on === undefined) return undefined;
    return support.entitlement.regime === (identification.on < '2025-07-01' ? 'law66-2011' : 'law53-2024');
  },
  message: {
    en: 'Support follows the law of the day of identification. Name that law, or correct the day.',
    vi: 'Chế độ hỗ trợ theo luật có hiệu lực vào ngày xác định nạn nhân. Ghi đúng luật hoặc sửa ngày.',
  },
});
