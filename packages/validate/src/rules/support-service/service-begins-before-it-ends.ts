/**
 * A service begins before it ends, and before it is planned to end.
 * @module
 */
import { rule } from '../rule.ts';

export const serviceBeginsBeforeItEnds = rule({
  code: 'LT-SUPPORT-0003',
  basis: ['technical'],
  severity: 'error',
  kind: 'support-service',
  each: ({ support }) =>
    support.services.flatMap(({ service: { from, until, plannedUntil } }, n) => [
      [`/support/services/${n}/service/until`, [from, until]] as const,
      [`/support/services/${n}/service/plannedUntil`, [from, plannedUntil]] as const,
    ]),
  holds: ([from, end]) => (from === undefined || end === undefined ? undefined : from <= end),
  message: {
    en: 'The service ends before it begins. Correct one of the two dates.',
    vi: 'Ngày kết thúc hỗ trợ trước ngày bắt đầu. Sửa lại một trong hai ngày.',
  },
});
