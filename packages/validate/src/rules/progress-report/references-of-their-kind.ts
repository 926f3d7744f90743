/**
 * What a report refers to is of the kind that the member says.
 * @module
 */
import type { ProgressReport } from '@lienthong/schemas';
import { isOfKind, type Reference, reference, references } from '../references.ts';
import { rule } from '../rule.ts';

export const referencesOfTheirKind = rule({
  code: 'LT-PROGRESS-0006',
  basis: ['technical'],
  severity: 'error',
  kind: 'progress-report',
  each: all,
  holds: isOfKind,
  message: {
    en: 'This refers to a record of another kind. Refer to the record that the member asks for.',
    vi: 'Tham chiếu này thuộc loại bản ghi khác. Tham chiếu đúng loại bản ghi mà mục này yêu cầu.',
  },
});

function all({ answers, plan, returns, proposals }: ProgressReport): Reference[] {
  return [
    reference('/answers', answers, 'directive'),
    reference('/plan', plan, 'implementation-plan'),
    ...references('/returns', returns, 'statistical-return'),
    ...(proposals ?? []).map(({ legalProposal }, index) =>
      reference(`/proposals/${index}/legalProposal`, legalProposal, 'legal-proposal'),
    ),
  ];
}
