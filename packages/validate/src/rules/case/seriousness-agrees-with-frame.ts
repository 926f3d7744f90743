/**
 * The seriousness of a case is that of its lead charge, by the upper end of the frame; limits hang on it.
 * @module
 */
import { seriousnessOf } from '../../procedure/penal-frames.ts';
import { rule } from '../rule.ts';

/** @see Penal Code 2015, Art. 9 */
export const seriousnessAgreesWithFrame = rule({
  code: 'LT-CASE-0008',
  basis: ['pc2015-9', 'cpc2015-172'],
  severity: 'warning',
  kind: 'case',
  at: '/seriousness',
  holds: ({ seriousness, leadCharge }) => {
    const byFrame = seriousnessOf(leadCharge);
    return seriousness === undefined || byFrame === undefined ? undefined : seriousness === byFrame;
  },
  message: {
    en: 'The seriousness differs from the one that the frame of the lead charge gives. Check the clause and the seriousness.',
    vi: 'Loại tội phạm không phù hợp với khung hình phạt của tội danh chính. Kiểm tra khoản và loại tội phạm.',
  },
});
