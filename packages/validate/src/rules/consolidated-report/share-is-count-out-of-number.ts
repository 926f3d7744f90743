/**
 * The share is the count out of the number, to one decimal.
 * @module
 */
import { rule } from '../rule.ts';

export const shareIsCountOutOfNumber = rule({
  code: 'LT-CONSOLIDATED-0009',
  basis: ['decision193-2021-targets'],
  severity: 'error',
  kind: 'consolidated-report',
  each: ({ targets = [] }) => targets.map((target, n) => [`/targets/${n}/share`, target] as const),
  holds: ({ count, outOf, share }) => share === (outOf === 0 ? undefined : Math.round((1000 * count) / outOf) / 10),
  message: {
    en: 'The share is the count divided by the number, in per cent to one decimal; there is none of nought. Correct the share.',
    vi: 'Tỷ lệ bằng số đạt chia tổng số, tính phần trăm lấy một chữ số thập phân; tổng số bằng 0 thì bỏ trống. Sửa lại tỷ lệ.',
  },
});
