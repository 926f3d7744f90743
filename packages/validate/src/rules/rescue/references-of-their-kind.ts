/**
 * What the record refers to is of the kind that the member says.
 * @module
 */
import { isOfKind, reference, references } from '../references.ts';
import { rule } from '../rule.ts';

export const referencesOfTheirKind = rule({
  code: 'LT-RESCUE-0008',
  basis: ['technical'],
  severity: 'error',
  kind: 'rescue',
  each: ({ report, case: ofCase, victims }) => [
    reference('/report', report, 'crime-report'),
    reference('/case', ofCase, 'case'),
    ...references('/victims', victims, 'victim'),
  ],
  holds: isOfKind,
  message: {
    en: 'This refers to a record of another kind. Refer to the record that the member asks for.',
    vi: 'Tham chiếu này thuộc loại bản ghi khác. Tham chiếu đúng loại bản ghi mà mục này yêu cầu.',
  },
});
