/**
 * The commune notifies the health body at once when somebody came forward.
 * @module
 */
import { plusDays } from '../../procedure/calendar.ts';
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 27(1), as amended by Law 86/2025/QH15 */
export const communeNotifiesAtOnce = rule({
  code: 'LT-IDENTIFICATION-0012',
  basis: ['law53-2024-27-1'],
  severity: 'warning',
  kind: 'identification',
  at: '/communeNotice/on',
  holds: ({ origin, communeNotice }) =>
    origin.how !== 'came-forward' || communeNotice === undefined
      ? undefined
      : communeNotice.on <= plusDays(origin.on, 1),
  message: {
    en: 'The commune notifies at once, and more than a day went by. Check the day on which somebody came forward and that of the notice.',
    vi: 'Ủy ban nhân dân cấp xã phải thông báo ngay nhưng đã quá một ngày. Kiểm tra ngày trình báo và ngày thông báo.',
  },
});
