/**
 * A share is measured against what it is a share of.
 * @module
 */
import { isMeasuredAgainst } from '../programme.ts';
import { rule } from '../rule.ts';

/** @see Plan 19/KH-BCĐ138/CP of 15 January 2024, I.2: which names two of the denominators and leaves the others open */
export const denominatorFitsTarget = rule({
  code: 'LT-PROGRESS-0017',
  basis: ['plan19-2024-targets'],
  severity: 'warning',
  kind: 'progress-report',
  each: ({ targets }) => (targets ?? []).map((target, index) => [`/targets/${index}/denominator`, target] as const),
  holds: ({ target, denominator }) => isMeasuredAgainst(target, denominator),
  message: {
    en: 'This target is hardly a share of that whole. Check what it is measured against.',
    vi: 'Mẫu số này không phù hợp với chỉ tiêu. Kiểm tra lại tổng số dùng để tính tỷ lệ.',
  },
});
