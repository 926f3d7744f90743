/**
 * A change is what the later figure has over the earlier one.
 * @module
 */
import { rule } from '../rule.ts';

export const changeIsTheDifference = rule({
  code: 'LT-CONSOLIDATED-0015',
  basis: ['technical'],
  severity: 'error',
  kind: 'consolidated-report',
  each: ({ comparisons = [] }) =>
    comparisons.flatMap(({ value, previous, change, changePercent }, n) => {
      const percent = previous === 0 ? undefined : Math.round((1000 * (value - previous)) / previous) / 10;
      return [
        [`/comparisons/${n}/change`, change === value - previous] as const,
        [`/comparisons/${n}/changePercent`, changePercent === undefined || changePercent === percent] as const,
      ];
    }),
  holds: (isRight) => isRight,
  message: {
    en: 'The change does not follow from the two figures. Correct it, or a figure; of nought there is no per cent.',
    vi: 'Mức tăng, giảm không khớp với hai số liệu. Sửa lại; kỳ so sánh bằng 0 thì không tính phần trăm.',
  },
});
