/**
 * What a campaign refers to is of the kind that the member says.
 * @module
 */
import { isOfKind, reference, references } from '../references.ts';
import { rule } from '../rule.ts';

export const referencesOfTheirKind = rule({
  code: 'LT-CAMPAIGN-0005',
  basis: ['technical'],
  severity: 'error',
  kind: 'campaign',
  each: ({ orderedBy, plan, previous, cases, rescues, crimeReports }) => [
    reference('/orderedBy', orderedBy, 'directive'),
    reference('/plan', plan, 'implementation-plan'),
    reference('/previous/campaign', previous?.campaign, 'campaign'),
    ...references('/cases', cases, 'case'),
    ...references('/rescues', rescues, 'rescue'),
    ...references('/crimeReports', crimeReports, 'crime-report'),
  ],
  holds: isOfKind,
  message: {
    en: 'This refers to a record of another kind. Refer to the record that the member asks for.',
    vi: 'Tham chiếu này thuộc loại bản ghi khác. Tham chiếu đúng loại bản ghi mà mục này yêu cầu.',
  },
});
