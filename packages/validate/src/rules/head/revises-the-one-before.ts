/**
 * Revisions form a chain: each revises the one before it.
 * @module
 */
import { rule } from '../rule.ts';

export const revisesTheOneBefore = rule({
  code: 'LT-HEAD-0003',
  basis: ['technical'],
  severity: 'error',
  kind: 'head',
  at: '/revises/revision',
  holds: ({ revision, revises }) => revision === 1 || revises === undefined || revises.revision === revision - 1,
  message: {
    en: 'A revision replaces the one right before it. Give that number.',
    vi: 'Mỗi lần sửa đổi thay thế bản liền trước. Ghi số của bản liền trước.',
  },
});
