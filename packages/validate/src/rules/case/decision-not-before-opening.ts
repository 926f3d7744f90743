/**
 * No decision of a case comes before the case.
 * @module
 */
import { rule } from '../rule.ts';

export const decisionNotBeforeOpening = rule({
  code: 'LT-CASE-0005',
  basis: ['technical'],
  severity: 'error',
  kind: 'case',
  at: '/decision/decidedOn',
  holds: ({ decision, openedOn }) => openedOn <= decision.decidedOn,
  message: {
    en: 'The decision is dated before the case was opened. Correct one of the two dates.',
    vi: 'Ngày quyết định trước ngày mở vụ án. Sửa lại một trong hai ngày.',
  },
});
