/**
 * An activity answers a directive and stands in a plan.
 * @module
 */
import { isOfKind, reference } from '../references.ts';
import { rule } from '../rule.ts';

export const referencesOfTheirKind = rule({
  code: 'LT-COMMUNICATION-0009',
  basis: ['technical'],
  severity: 'error',
  kind: 'communication-activity',
  each: ({ answers, plan }) => [
    reference('/answers', answers, 'directive'),
    reference('/plan', plan, 'implementation-plan'),
  ],
  holds: isOfKind,
  message: {
    en: 'This refers to a record of another kind. Refer to the record that the member asks for.',
    vi: 'Tham chiếu này thuộc loại bản ghi khác. Tham chiếu đúng loại bản ghi mà mục này yêu cầu.',
  },
});
