/**
 * From the second revision on, a record says why it was revised.
 * @module
 */
import { rule } from '../rule.ts';

export const reasonFromRevision2 = rule({
  code: 'LT-HEAD-0002',
  basis: ['technical'],
  severity: 'error',
  kind: 'head',
  at: '/reason',
  holds: ({ revision, reason }) => revision === 1 || reason !== undefined,
  message: {
    en: 'From revision 2 on, give the reason for the revision.',
    vi: 'Từ lần sửa đổi 2, phải ghi lý do sửa đổi.',
  },
});
