/**
 * Who goes on identifying says until when.
 * @module
 */
import { rule } from '../rule.ts';

export const continuingHasAnEnd = rule({
  code: 'LT-IDENTIFICATION-0010',
  basis: ['technical'],
  severity: 'warning',
  kind: 'identification',
  at: '/continueUntil',
  holds: ({ decision, continueUntil }) =>
    decision === undefined || (decision === 'continue') === (continueUntil !== undefined),
  message: {
    en: 'An identification that goes on names the day of the next decision, and no other does. Add or remove that day.',
    vi: 'Tiếp tục xác định thì ghi ngày phải có kết luận tiếp theo, trường hợp khác thì không. Bổ sung hoặc bỏ ngày này.',
  },
});
