/**
 * Consent begins before it ends.
 * @module
 */
import { rule } from '../rule.ts';

export const untilNotBeforeFrom = rule({
  code: 'LT-CONSENT-0001',
  basis: ['technical'],
  severity: 'error',
  kind: 'consent',
  at: '/answer/until',
  holds: ({ answer }) =>
    answer.given === 'no' || answer.until === undefined ? undefined : answer.from <= answer.until,
  message: {
    en: 'The consent ends before it begins. Correct one of the two dates.',
    vi: 'Ngày hết hiệu lực trước ngày bắt đầu. Sửa lại một trong hai ngày.',
  },
});
