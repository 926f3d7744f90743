/**
 * Without a victim under 18, trafficking has a means.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 2(1) */
export const meansUnlessUnder18 = rule({
  code: 'LT-REPORT-0004',
  basis: ['law53-2024-2-1'],
  severity: 'warning',
  kind: 'crime-report',
  at: '/means',
  holds: ({ acts, means, allegedVictims }) =>
    acts === undefined || allegedVictims?.under18 !== 'no' ? undefined : means !== undefined && means.length > 0,
  message: {
    en: 'No victim is under 18, so the law asks for a means. State it, or correct the age.',
    vi: 'Không có nạn nhân dưới 18 tuổi nên cần có thủ đoạn. Ghi thủ đoạn hoặc sửa độ tuổi.',
  },
});
