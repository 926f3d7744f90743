/**
 * What an activity refers to is of the kind that the member says.
 * @module
 */
import { isOfKind, reference, references } from '../references.ts';
import { rule } from '../rule.ts';

export const referencesOfTheirKind = rule({
  code: 'LT-PREVENTION-0008',
  basis: ['technical'],
  severity: 'error',
  kind: 'prevention-activity',
  each: ({ answers, plan, crimeReports }) => [
    reference('/answers', answers, 'directive'),
    reference('/plan', plan, 'implementation-plan'),
    ...references('/crimeReports', crimeReports, 'crime-report'),
  ],
  holds: isOfKind,
  message: {
    en: 'This refers to a record of another kind. Refer to the record that the member asks for.',
    vi: 'Tham chiếu này thuộc loại bản ghi khác. Tham chiếu đúng loại bản ghi mà mục này yêu cầu.',
  },
});
