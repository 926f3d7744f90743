/**
 * For a child that returns from abroad a relative is told, or it is escorted or lodged; told where the results are told at all.
 * @module
 */
import type { AgeBandCode } from '@lienthong/schemas';
import { isUnder } from '../ages.ts';
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 30 */
export const childFromAbroadIsArrangedFor = rule({
  code: 'LT-RESCUE-0006',
  basis: ['law53-2024-30'],
  severity: 'warning',
  kind: 'rescue',
  at: '/childArrangements',
  holds: ({ abroad, persons = [], childArrangements, supportGiven }) =>
    abroad === undefined || (childArrangements === undefined && supportGiven === undefined)
      ? undefined
      : childArrangements !== undefined || !persons.some(({ band }) => isChild(band)),
  message: {
    en: 'A child returned from abroad. Say what was arranged for it.',
    vi: 'Có trẻ em từ nước ngoài trở về. Ghi việc đã bố trí cho trẻ em.',
  },
});

function isChild(band: AgeBandCode | undefined): boolean {
  return band !== undefined && isUnder(16, { known: 'band', band }) === true;
}
