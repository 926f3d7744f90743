/**
 * An expected day lies not before the decision.
 * @module
 */
import { rule } from '../rule.ts';

export const expectedNotBeforeDecided = rule({
  code: 'LT-STATUS-0004',
  basis: ['technical'],
  severity: 'error',
  kind: 'handling-status',
  at: '/expectedOn',
  holds: ({ decidedOn, expectedOn }) => (expectedOn === undefined ? undefined : decidedOn <= expectedOn),
  message: {
    en: 'The expected day lies before the decision. Correct one of the two dates.',
    vi: 'Ngày dự kiến trước ngày quyết định. Sửa lại một trong hai ngày.',
  },
});
