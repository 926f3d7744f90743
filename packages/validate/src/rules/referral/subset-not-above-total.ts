/**
 * Those under 18 are no more than all who come along.
 * @module
 */
import { rule } from '../rule.ts';

export const subsetNotAboveTotal = rule({
  code: 'LT-REFERRAL-0003',
  basis: ['technical'],
  severity: 'error',
  kind: 'referral',
  at: '/accompanying/under18',
  holds: ({ accompanying }) => accompanying === undefined || accompanying.under18 <= accompanying.count,
  message: {
    en: 'More persons are under 18 than come along at all. Correct one of the two numbers.',
    vi: 'Số người dưới 18 tuổi lớn hơn tổng số người đi cùng. Sửa lại một trong hai số.',
  },
});
