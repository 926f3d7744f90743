/**
 * The programme is the one of the day of issue.
 * @module
 */
import { isDayOf } from '../programme.ts';
import { rule } from '../rule.ts';

/** @see Decisions 2546/QĐ-TTg, 193/QĐ-TTg and 33/QĐ-TTg */
export const programmeOfItsDay = rule({
  code: 'LT-DIRECTIVE-0012',
  basis: ['decision2546-2015-programme', 'decision193-2021-targets', 'decision33-2026-targets'],
  severity: 'warning',
  kind: 'directive',
  at: '/programme',
  holds: ({ programme, document }) => (document === undefined ? undefined : isDayOf(programme, document.issuedOn)),
  message: {
    en: 'The document was issued outside the years of this programme and the year that sums it up. Check both.',
    vi: 'Văn bản ban hành ngoài giai đoạn của Chương trình và năm tổng kết. Kiểm tra lại Chương trình và ngày ban hành.',
  },
});
