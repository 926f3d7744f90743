/**
 * Who refuses a protection says why, and nobody else does.
 * @module
 */
import { rule, unconfirmed } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 487(4) */
export const refusalHasReason = rule({
  code: 'LT-PROTECTION-0003',
  basis: ['cpc2015-487-4'],
  severity: 'warning',
  kind: 'protection-measure',
  at: '/refusalReason',
  holds: ({ decision, refusalReason }) => (decision === 'refused') === (refusalReason !== undefined),
  message: unconfirmed({
    en: 'A refusal gives its reason, and no other decision does. Add or remove the reason.',
    vi: 'Không áp dụng thì nêu lý do, quyết định khác thì không. Bổ sung hoặc bỏ lý do.',
  }),
});
