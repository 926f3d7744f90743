/**
 * What the record refers to is of the kind that the member says.
 * @module
 */
import { isOfKind, reference, references } from '../references.ts';
import { rule } from '../rule.ts';

export const referencesOfTheirKind = rule({
  code: 'LT-ACCUSED-0014',
  basis: ['technical'],
  severity: 'error',
  kind: 'accused-person',
  each: ({ case: inCase, wanted, victims, outcome }) => [
    reference('/case', inCase, 'case'),
    reference('/wanted/event', wanted?.event, 'case-event'),
    ...references('/victims', victims, 'victim'),
    reference('/outcome/judgment', outcome?.judgment, 'case-event'),
  ],
  holds: isOfKind,
  message: {
    en: 'This refers to a record of another kind. Refer to the record that the member asks for.',
    vi: 'Tham chiếu này thuộc loại bản ghi khác. Tham chiếu đúng loại bản ghi mà mục này yêu cầu.',
  },
});
