/**
 * A target is met when its share is reached, or passed where it must be.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Decision 193/QĐ-TTg of 9 February 2021: some shares are enough, others must be passed */
export const metFollowsFromShare = rule({
  code: 'LT-PROGRESS-0009',
  basis: ['decision193-2021-targets'],
  severity: 'error',
  kind: 'progress-report',
  each: ({ targets }) => (targets ?? []).map((target, index) => [`/targets/${index}/met`, target] as const),
  holds: ({ reached, aim, bound, met }) => {
    if (reached === undefined || met === undefined) return undefined;
    return met === (bound === 'above' ? reached > aim : reached >= aim);
  },
  message: {
    en: 'Whether the target was met does not follow from the share reached. Correct one of the two.',
    vi: 'Kết luận đạt hay không đạt không khớp với tỷ lệ đạt được. Sửa lại một trong hai.',
  },
});
