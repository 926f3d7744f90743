/**
 * Women, minors and people of minorities who attended are among those who attended.
 * @module
 */
import { rule } from '../rule.ts';
import { isWithin, parts } from '../within.ts';

export const partNotAboveWhole = rule({
  code: 'LT-COMMUNICATION-0003',
  basis: ['technical'],
  severity: 'error',
  kind: 'communication-activity',
  each: ({ reach }) =>
    parts('/reach', reach, [
      ['attendedFemale', 'attended'],
      ['attendedUnder18', 'attended'],
      ['attendedMinority', 'attended'],
    ]),
  holds: isWithin,
  message: {
    en: 'This count is above the count that it is a part of. Correct one of the two.',
    vi: 'Số này lớn hơn tổng số chứa nó. Sửa lại một trong hai.',
  },
});
