/**
 * Support begins before it ends.
 * @module
 */
import { rule } from '../rule.ts';

export const supportFromNotAfterUntil = rule({
  code: 'LT-REFERRAL-0004',
  basis: ['technical'],
  severity: 'error',
  kind: 'referral',
  at: '/supportUntil',
  holds: ({ supportFrom, supportUntil }) =>
    supportFrom === undefined || supportUntil === undefined ? undefined : supportFrom <= supportUntil,
  message: {
    en: 'Support ends before it begins. Correct one of the two dates.',
    vi: 'Ngày kết thúc hỗ trợ trước ngày bắt đầu. Sửa lại một trong hai ngày.',
  },
});
