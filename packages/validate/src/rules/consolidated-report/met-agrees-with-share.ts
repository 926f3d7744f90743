/**
 * A target is met when its share reaches the aim.
 * @module
 */
import { rule } from '../rule.ts';

export const metAgreesWithShare = rule({
  code: 'LT-CONSOLIDATED-0011',
  basis: ['decision193-2021-targets'],
  severity: 'error',
  kind: 'consolidated-report',
  each: ({ targets = [] }) => targets.map((target, n) => [`/targets/${n}/met`, target] as const),
  holds: ({ share, aim, bound, met }) =>
    share === undefined || aim === undefined || met === undefined
      ? undefined
      : met === (bound === 'above' ? share > aim : share >= aim),
  message: {
    en: 'The share and the aim give another answer. Correct whether the target was met.',
    vi: 'Tỷ lệ và mức đặt ra cho kết quả khác. Sửa lại việc đạt hay không đạt chỉ tiêu.',
  },
});
