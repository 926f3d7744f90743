/**
 * A part of the persons counted is no more than all of them.
 * @module
 */
import type { Case } from '@lienthong/schemas';
import { rule } from '../rule.ts';

export const subsetNotAboveTotal = rule({
  code: 'LT-CASE-0002',
  basis: ['technical'],
  severity: 'error',
  kind: 'case',
  each: ({ counts }) => (counts === undefined ? [] : pairs(counts)),
  holds: ([part, whole]) => (part === undefined || whole === undefined ? undefined : part <= whole),
  message: {
    en: 'This count is above the count that it is a part of. Correct one of the two.',
    vi: 'Số này lớn hơn tổng số chứa nó. Sửa lại một trong hai.',
  },
});

type Counts = NonNullable<Case['counts']>;

function pairs(counts: Counts): (readonly [string, readonly [number | undefined, number | undefined]])[] {
  return WITHIN.map(([part, whole]) => [`/counts/${part}`, [counts[part], counts[whole]]]);
}

const WITHIN = [
  ['victimsUnder16', 'victims'],
  ['victimsUnder18', 'victims'],
  ['victimsUnder16', 'victimsUnder18'],
  ['victimsFemale', 'victims'],
  ['victimsRescued', 'victims'],
  ['accusedFemale', 'accused'],
  ['accusedUnder18', 'accused'],
  ['wanted', 'accused'],
] as const satisfies (readonly [keyof Counts, keyof Counts])[];
