/**
 * Who is convicted was found guilty by a judgment in force; who is acquitted was not.
 * @module
 */
import type { AccusedPerson } from '@lienthong/schemas';
import { rule } from '../rule.ts';

export const statusAgreesWithOutcome = rule({
  code: 'LT-ACCUSED-0009',
  basis: ['technical'],
  severity: 'error',
  kind: 'accused-person',
  at: '/status',
  holds: ({ status, outcome }) => (outcome === undefined ? undefined : agrees(status, outcome)),
  message: {
    en: 'The status differs from what the judgment found, or the judgment is not yet in force. Correct the status or the outcome.',
    vi: 'Tư cách không phù hợp với kết luận hoặc hiệu lực của bản án. Sửa tư cách hoặc kết quả xét xử.',
  },
});

function agrees(status: AccusedPerson['status'], outcome: NonNullable<AccusedPerson['outcome']>): boolean {
  const { finding, effectiveFrom } = outcome;
  const guilty = finding === 'guilty' || finding === 'exempted';
  if (status === 'convicted') return guilty && effectiveFrom !== undefined;
  if (status === 'acquitted') return finding === 'not-guilty';
  return effectiveFrom === undefined || finding === 'terminated';
}
