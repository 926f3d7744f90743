/**
 * What is assigned is assigned to somebody.
 * @module
 */
import { rule } from '../rule.ts';

export const assignedSaysToWhom = rule({
  code: 'LT-STATUS-0003',
  basis: ['technical'],
  severity: 'error',
  kind: 'handling-status',
  at: '/assignedTo',
  holds: ({ code, assignedTo }) => code !== 'assigned' || assignedTo !== undefined,
  message: {
    en: 'Whoever assigns says to whom. Add it.',
    vi: 'Khi phân công phải ghi nơi được phân công. Cần bổ sung.',
  },
});
