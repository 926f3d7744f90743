/**
 * The first revision has nothing before it.
 * @module
 */
import { rule } from '../rule.ts';

export const firstRevisionRevisesNothing = rule({
  code: 'LT-HEAD-0004',
  basis: ['technical'],
  severity: 'error',
  kind: 'head',
  at: '/revises',
  holds: ({ revision, revises }) => revision !== 1 || revises === undefined,
  message: {
    en: 'The first revision replaces nothing. Leave this out, or correct the number of the revision.',
    vi: 'Bản đầu tiên không sửa đổi bản nào. Bỏ mục này hoặc ghi lại lần sửa đổi.',
  },
});
