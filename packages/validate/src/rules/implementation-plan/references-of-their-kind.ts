/**
 * A plan answers a directive.
 * @module
 */
import { isOfKind, reference } from '../references.ts';
import { rule } from '../rule.ts';

export const referencesOfTheirKind = rule({
  code: 'LT-PLAN-0009',
  basis: ['technical'],
  severity: 'error',
  kind: 'implementation-plan',
  each: ({ answers }) => [reference('/answers', answers, 'directive')],
  holds: isOfKind,
  message: {
    en: 'This refers to a record of another kind. Refer to the directive.',
    vi: 'Tham chiếu này thuộc loại bản ghi khác. Tham chiếu đúng bản ghi chỉ đạo.',
  },
});
