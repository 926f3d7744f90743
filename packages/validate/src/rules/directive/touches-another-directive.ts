/**
 * A directive has no effect on itself: its own changes are revisions.
 * @module
 */
import { rule } from '../rule.ts';

export const touchesAnotherDirective = rule({
  code: 'LT-DIRECTIVE-0007',
  basis: ['technical'],
  severity: 'error',
  kind: 'directive',
  each: ({ amends }) =>
    (amends ?? []).map(({ directive }, index) => [`/amends/${index}/directive/id`, directive] as const),
  holds: (directive, { id }) => (directive === undefined ? undefined : directive.id !== id),
  message: {
    en: 'The directive names itself. Name the earlier directive, or send a revision of this one.',
    vi: 'Bản ghi dẫn chiếu chính nó. Dẫn chiếu văn bản trước hoặc gửi bản sửa đổi của bản ghi này.',
  },
});
