/**
 * A decision follows the application.
 * @module
 */
import { rule } from '../rule.ts';

export const decidedNotBeforeApplication = rule({
  code: 'LT-SUPPORT-0015',
  basis: ['decree162-2025-24'],
  severity: 'error',
  kind: 'support-service',
  at: '/decision/on',
  holds: ({ application, decision }) =>
    application === undefined || decision === undefined ? undefined : application.on <= decision.on,
  message: {
    en: 'The decision is older than the application. Correct one of the two dates.',
    vi: 'Ngày quyết định trước ngày nhận đơn. Sửa lại một trong hai ngày.',
  },
});
