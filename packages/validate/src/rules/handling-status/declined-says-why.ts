/**
 * Who declines says why.
 * @module
 */
import { rule } from '../rule.ts';

export const declinedSaysWhy = rule({
  code: 'LT-STATUS-0001',
  basis: ['technical'],
  severity: 'error',
  kind: 'handling-status',
  at: '/handlingReason',
  holds: ({ code, handlingReason }) => code !== 'declined' || handlingReason !== undefined,
  message: {
    en: 'Whoever declines gives a reason. Add it.',
    vi: 'Khi từ chối phải nêu lý do. Cần bổ sung.',
  },
});
