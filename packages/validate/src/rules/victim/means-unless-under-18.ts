/**
 * A victim of 18 or older was trafficked by some means.
 * @module
 */
import { isUnder } from '../ages.ts';
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 2(1) */
export const meansUnlessUnder18 = rule({
  code: 'LT-VICTIM-0002',
  basis: ['law53-2024-2-1'],
  severity: 'warning',
  kind: 'victim',
  at: '/exploitation/means',
  holds: ({ exploitation, ageAtAct }) => {
    const under18 = isUnder(18, ageAtAct);
    return exploitation === undefined || under18 !== false ? undefined : (exploitation.means ?? []).length > 0;
  },
  message: {
    en: 'The victim was 18 or older, so the law asks for a means. State it, or correct the age.',
    vi: 'Nạn nhân từ đủ 18 tuổi nên cần có thủ đoạn. Ghi thủ đoạn hoặc sửa độ tuổi.',
  },
});
