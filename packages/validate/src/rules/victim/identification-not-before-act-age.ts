/**
 * Nobody is younger when identified than at the act.
 * @module
 */
import { ageRange } from '../ages.ts';
import { rule } from '../rule.ts';

export const identificationNotBeforeActAge = rule({
  code: 'LT-VICTIM-0006',
  basis: ['technical'],
  severity: 'error',
  kind: 'victim',
  at: '/ageAtIdentification',
  holds: ({ ageAtAct, ageAtIdentification }) => ageRange(ageAtAct)[0] <= ageRange(ageAtIdentification)[1],
  message: {
    en: 'The age at identification is below the age at the act. Correct one of the two.',
    vi: 'Tuổi khi xác định nhỏ hơn tuổi khi bị mua bán. Sửa lại một trong hai.',
  },
});
