/**
 * Nobody under 14 is criminally responsible.
 * @module
 */
import { isUnder } from '../ages.ts';
import { rule } from '../rule.ts';

/** @see Penal Code 2015, Art. 12 */
export const oldEnoughForResponsibility = rule({
  code: 'LT-ACCUSED-0003',
  basis: ['pc2015-12'],
  severity: 'warning',
  kind: 'accused-person',
  at: '/ageAtAct',
  holds: ({ ageAtAct }) => isUnder(14, ageAtAct) !== true,
  message: {
    en: 'The person was under 14 at the act and bears no criminal responsibility. Check the age.',
    vi: 'Người này dưới 14 tuổi khi thực hiện hành vi nên không phải chịu trách nhiệm hình sự. Kiểm tra tuổi.',
  },
});
