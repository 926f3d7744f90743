/**
 * The initial verification is done within three days of the commune's notice.
 * @module
 */
import { plusDays } from '../../procedure/calendar.ts';
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 27(2), as amended by Law 86/2025/QH15 */
export const verifiedWithinThreeDays = rule({
  code: 'LT-IDENTIFICATION-0001',
  basis: ['law53-2024-27-2', 'law86-2025-2-3'],
  severity: 'warning',
  kind: 'identification',
  at: '/verification/until',
  holds: ({ communeNotice, verification }) =>
    communeNotice === undefined || verification === undefined || verification.lateReason !== undefined
      ? undefined
      : (verification.until ?? verification.from) <= plusDays(communeNotice.on, 3),
  message: {
    en: 'The initial verification took more than three days from the notice. Give the reason of the delay, or correct the days.',
    vi: 'Xác minh ban đầu quá 03 ngày kể từ khi được thông báo. Ghi lý do chậm hoặc sửa ngày.',
  },
});
