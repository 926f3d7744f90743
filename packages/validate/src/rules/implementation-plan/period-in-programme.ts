/**
 * A plan runs in the years of its programme.
 * @module
 */
import { isDayOf } from '../programme.ts';
import { rule } from '../rule.ts';

/** @see Decisions 2546/QĐ-TTg, 193/QĐ-TTg and 33/QĐ-TTg */
export const periodInProgramme = rule({
  code: 'LT-PLAN-0014',
  basis: ['decision2546-2015-programme', 'decision193-2021-targets', 'decision33-2026-targets'],
  severity: 'warning',
  kind: 'implementation-plan',
  at: '/programme',
  holds: ({ programme, period }) => isDayOf(programme, period.from) && isDayOf(programme, period.until),
  message: {
    en: 'The plan runs outside the years of this programme and the year that sums it up. Check both.',
    vi: 'Kế hoạch nằm ngoài giai đoạn của Chương trình và năm tổng kết. Kiểm tra lại Chương trình và thời gian.',
  },
});
