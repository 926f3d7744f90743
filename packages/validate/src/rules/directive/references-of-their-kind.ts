/**
 * A directive replaces, amends or revokes directives.
 * @module
 */
import { isOfKind, reference } from '../references.ts';
import { rule } from '../rule.ts';

export const referencesOfTheirKind = rule({
  code: 'LT-DIRECTIVE-0006',
  basis: ['technical'],
  severity: 'error',
  kind: 'directive',
  each: ({ amends }) =>
    (amends ?? []).map(({ directive }, index) => reference(`/amends/${index}/directive`, directive, 'directive')),
  holds: isOfKind,
  message: {
    en: 'This refers to a record of another kind. Refer to the earlier directive.',
    vi: 'Tham chiếu này thuộc loại bản ghi khác. Tham chiếu đúng bản ghi chỉ đạo trước.',
  },
});
