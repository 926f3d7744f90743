/**
 * A relative is protected because of somebody, to whom it stands in some relation.
 * @module
 */
import { rule, unconfirmed } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 484 */
export const relativeHasRelation = rule({
  code: 'LT-PROTECTION-0008',
  basis: ['cpc2015-484'],
  severity: 'warning',
  kind: 'protection-measure',
  at: '/protects/relation',
  holds: ({ protects }) => (protects.kind === 'relative') === (protects.relation !== undefined),
  message: unconfirmed({
    en: 'A relative names the relation, and nobody else does. Add or remove the relation.',
    vi: 'Người thân thích thì ghi quan hệ, người khác thì không. Bổ sung hoặc bỏ quan hệ.',
  }),
});
