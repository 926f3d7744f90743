/**
 * A part of the people counted is no more than all of them.
 * @module
 */
import { rule } from '../rule.ts';
import { isWithin, type PartOfWhole, parts } from '../within.ts';

export const peopleAddUp = rule({
  code: 'LT-PREVENTION-0003',
  basis: ['technical'],
  severity: 'error',
  kind: 'prevention-activity',
  each: ({ results, loans }): PartOfWhole[] => [
    ...parts('/results', results, [
      ['atRisk', 'reviewed'],
      ['absent', 'reviewed'],
      ['returned', 'reviewed'],
      ['possibleVictims', 'reviewed'],
      ['helpedFemale', 'helped'],
      ['helpedUnder18', 'helped'],
      ['trained', 'helped'],
      ['employed', 'helped'],
      ['exitsStopped', 'personsStopped'],
    ]),
    ['/loans/count', [loans?.count, results?.helped]],
  ],
  holds: isWithin,
  message: {
    en: 'This count is above the count that it is a part of. Correct one of the two.',
    vi: 'Số này lớn hơn tổng số chứa nó. Sửa lại một trong hai.',
  },
});
