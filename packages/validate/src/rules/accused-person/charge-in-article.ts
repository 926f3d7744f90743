/**
 * A charge of trafficking names a clause and a point that its article has.
 * @module
 */
import { lawOfCharges } from '../charges.ts';
import { rule } from '../rule.ts';

/** @see Penal Code 2015, Art. 150, 151 */
export const chargeInArticle = rule({
  ...lawOfCharges,
  code: 'LT-ACCUSED-0002',
  kind: 'accused-person',
  each: ({ charges }) => charges.map(({ charge }, index) => [`/charges/${index}/charge`, charge] as const),
});
