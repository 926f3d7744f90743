/**
 * A part of those rescued is no more than all of them.
 * @module
 */
import type { Rescue } from '@lienthong/schemas';
import { rule } from '../rule.ts';

export const partNotAboveNumber = rule({
  code: 'LT-RESCUE-0002',
  basis: ['technical'],
  severity: 'error',
  kind: 'rescue',
  each: parts,
  holds: (part, { count }) => (part === undefined ? undefined : part <= count),
  message: {
    en: 'This number is above the number of persons. Correct one of the two.',
    vi: 'Số này lớn hơn tổng số người. Sửa lại một trong hai.',
  },
});

function parts(record: Rescue): (readonly [string, number | undefined])[] {
  const {
    victims,
    foreigners,
    accompanying,
    wishHome = 0,
    wishShelter = 0,
    abroad,
    states = [],
    handOvers = [],
  } = record;
  return [
    ['/victims', victims?.length],
    ['/foreigners', foreigners],
    ['/accompanying', accompanying],
    ['/wishHome', wishHome + wishShelter],
    ['/abroad/papersIssued', abroad?.papersIssued],
    ...states.map(({ count }, index) => [`/states/${index}/count`, count] as const),
    ...handOvers.map(({ count }, index) => [`/handOvers/${index}/count`, count] as const),
  ];
}
