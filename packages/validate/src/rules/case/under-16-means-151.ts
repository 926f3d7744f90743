/**
 * A victim under 16 points to Article 151 of the code of 2015; age and article are stored apart, so this only warns.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Penal Code 2015, Art. 151(1) */
export const under16Means151 = rule({
  code: 'LT-CASE-0003',
  basis: ['pc2015-151-1'],
  severity: 'warning',
  kind: 'case',
  at: '/charges',
  holds: ({ counts, charges }) =>
    counts?.victimsUnder16 === undefined
      ? undefined
      : counts.victimsUnder16 === 0 || charges.some(({ code, article }) => code !== 'pc2015' || article === '151'),
  message: {
    en: 'A victim is under 16 and no charge is under Article 151. Check the charges.',
    vi: 'Có nạn nhân dưới 16 tuổi nhưng không có tội danh theo Điều 151. Cần kiểm tra lại tội danh.',
  },
});
