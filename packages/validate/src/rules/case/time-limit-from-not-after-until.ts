/**
 * A time limit begins before it ends.
 * @module
 */
import { rule } from '../rule.ts';

export const timeLimitFromNotAfterUntil = rule({
  code: 'LT-CASE-0004',
  basis: ['technical'],
  severity: 'error',
  kind: 'case',
  each: ({ timeLimits = [] }) => timeLimits.map((limit, index) => [`/timeLimits/${index}/until`, limit] as const),
  holds: ({ from, until }) => from <= until,
  message: {
    en: 'The time limit ends before it begins. Correct one of the two dates.',
    vi: 'Thời hạn kết thúc trước ngày bắt đầu. Sửa lại một trong hai ngày.',
  },
});
