/**
 * Before 1 July 2025 it was papers that proved who is a victim.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Law 66/2011/QH12, Art. 28 */
export const victimOfOldLawHasPapers = rule({
  code: 'LT-IDENTIFICATION-0003',
  basis: ['law66-2011-28'],
  severity: 'error',
  kind: 'identification',
  at: '/papers',
  holds: ({ decision, decidedOn, papers }) =>
    decision !== 'victim' || decidedOn === undefined || decidedOn >= '2025-07-01' ? undefined : papers !== undefined,
  message: {
    en: 'Under the law before 1 July 2025 a paper proves the status. Add the paper, or correct the day.',
    vi: 'Theo luật trước ngày 01/7/2025 phải có giấy tờ, tài liệu chứng nhận nạn nhân. Bổ sung giấy tờ hoặc sửa ngày.',
  },
});
