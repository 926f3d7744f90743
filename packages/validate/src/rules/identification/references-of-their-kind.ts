/**
 * What the record refers to is of the kind that the member says.
 * @module
 */
import { isOfKind, reference, references } from '../references.ts';
import { rule } from '../rule.ts';

export const referencesOfTheirKind = rule({
  code: 'LT-IDENTIFICATION-0009',
  basis: ['technical'],
  severity: 'error',
  kind: 'identification',
  each: ({ person, origin, case: ofCase, referral, accompanying, consent }) => [
    reference('/person', person, 'victim'),
    reference('/origin/rescue', origin.how === 'rescued' ? origin.rescue : undefined, 'rescue'),
    reference('/case', ofCase, 'case'),
    reference('/referral', referral, 'referral'),
    ...references('/accompanying', accompanying, 'victim'),
    reference('/consent', consent, 'consent'),
  ],
  holds: isOfKind,
  message: {
    en: 'This refers to a record of another kind. Refer to the record that the member asks for.',
    vi: 'Tham chiếu này thuộc loại bản ghi khác. Tham chiếu đúng loại bản ghi mà mục này yêu cầu.',
  },
});
