/**
 * A part of what is counted is no more than the whole.
 * @module
 */
import { rule } from '../rule.ts';
import { isWithin, parts } from '../within.ts';

export const partNotAboveWhole = rule({
  code: 'LT-CAMPAIGN-0003',
  basis: ['technical'],
  severity: 'error',
  kind: 'campaign',
  each: ({ results }) =>
    parts('/results', results, [
      ['reportsSettled', 'reportsReceived'],
      ['accusedFemale', 'accused'],
      ['victimsFemale', 'victims'],
      ['victimsUnder18', 'victims'],
      ['victimsUnder16', 'victimsUnder18'],
      ['victimsUnder16', 'victims'],
      ['violations', 'inspected'],
      ['sanctioned', 'violations'],
    ]),
  holds: isWithin,
  message: {
    en: 'This count is above the count that it is a part of. Correct one of the two.',
    vi: 'Số này lớn hơn tổng số chứa nó. Sửa lại một trong hai.',
  },
});
