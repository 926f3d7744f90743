/**
 * The share reached is what was counted of the whole; of nothing there is no share.
 * @module
 */
import { rule } from '../rule.ts';

export const shareFollowsFromCounts = rule({
  code: 'LT-PROGRESS-0007',
  basis: ['technical'],
  severity: 'error',
  kind: 'progress-report',
  each: ({ targets }) => (targets ?? []).map((target, index) => [`/targets/${index}/reached`, target] as const),
  holds: ({ counted, outOf, reached }) => {
    if (counted > outOf) return undefined;
    if (reached === undefined || outOf === 0) return (reached === undefined) === (outOf === 0);
    return Math.abs(reached - (100 * counted) / outOf) <= ROUNDING;
  },
  message: {
    en: 'The share is not what was counted of the whole. Compute it anew; where the whole is nil, leave it out.',
    vi: 'Tỷ lệ không khớp với số đạt trên tổng số. Tính lại; nếu tổng số bằng không thì bỏ trống.',
  },
});

/** A share rounded to one decimal, with what binary fractions add. */
const ROUNDING = 0.0500001;
