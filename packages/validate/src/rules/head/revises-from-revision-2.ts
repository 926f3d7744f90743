/**
 * From the second revision on, a record says which one it revises.
 * @module
 */
import { rule } from '../rule.ts';

export const revisesFromRevision2 = rule({
  code: 'LT-HEAD-0001',
  basis: ['technical'],
  severity: 'error',
  kind: 'head',
  at: '/revises',
  holds: ({ revision, revises }) => revision === 1 || revises !== undefined,
  message: {
    en: 'From revision 2 on, name the revision that this one replaces.',
    vi: 'Từ lần sửa đổi 2, phải ghi bản được sửa đổi.',
  },
});
