/**
 * Which support the law gives to whom: the decision table of Article 37, and of the law before it.
 * @module
 */
import type { SupportKind2011Code, SupportKindCode, VictimCategoryCode } from '@lienthong/schemas';

type Entitlement =
  | { regime: 'law53-2024'; kinds: SupportKindCode[] }
  | { regime: 'law66-2011'; kinds: SupportKind2011Code[] };

/**
 * Positions of the kinds that a law does not give to a category; none where the law is silent on the category.
 *
 * @see Law 53/2024/QH15, Art. 37; Law 66/2011/QH12, Art. 32
 */
export function notGiven({ regime, kinds }: Entitlement, category: VictimCategoryCode): number[] {
  const given = TABLE[regime][category];
  return given === undefined ? [] : kinds.flatMap((kind, index) => (given.includes(kind) ? [] : [index]));
}

/** Kinds by the letters of the points, which run a, b, c, d, đ, e, g, h, i, k. */
const TABLE: Record<Entitlement['regime'], Partial<Record<VictimCategoryCode, string>>> = {
  'law53-2024': {
    'resident-victim': 'abcdđeghik',
    'accompanying-under-18': 'abcdđegh',
    'under-identification-abroad': 'abcd',
    'under-identification-in-country': 'abcdđeg',
    foreigner: 'abcdđg',
  },
  'law66-2011': {
    'resident-victim': 'abcdđe',
    'accompanying-under-18': 'abc',
    foreigner: 'abcd',
  },
};
