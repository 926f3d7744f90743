/**
 * A campaign runs in the years of its programme.
 * @module
 */
import { isDayOf } from '../programme.ts';
import { rule } from '../rule.ts';

/** @see Decisions 2546/QĐ-TTg, 193/QĐ-TTg and 33/QĐ-TTg */
export const periodInProgramme = rule({
  code: 'LT-CAMPAIGN-0009',
  basis: ['decision2546-2015-programme', 'decision193-2021-targets', 'decision33-2026-targets'],
  severity: 'warning',
  kind: 'campaign',
  at: '/programme',
  holds: ({ programme, period }) => isDayOf(programme, period.from),
  message: {
    en: 'The campaign began outside the years of this programme. Check both.',
    vi: 'Đợt cao điểm bắt đầu ngoài giai đoạn của Chương trình. Kiểm tra lại Chương trình và thời gian.',
  },
});
