/**
 * A charge of trafficking names a clause and a point that its article has.
 * @module
 */
import { chargesAt, lawOfCharges } from '../charges.ts';
import { rule } from '../rule.ts';

/** @see Penal Code 2015, Art. 150, 151 */
export const chargeInArticle = rule({
  ...lawOfCharges,
  code: 'LT-OUTCOME-0016',
  kind: 'crime-report-outcome',
  each: ({ charges }) => chargesAt('/charges', charges),
});
