/**
 * A charge of trafficking names a clause and a point that its article has.
 * @module
 */
import { chargesAt, lawOfCharges } from '../charges.ts';
import { rule } from '../rule.ts';
import { resultsOf } from '../sentences.ts';

/** @see Penal Code 2015, Art. 150, 151 */
export const chargeInArticle = rule({
  ...lawOfCharges,
  code: 'LT-EVENT-0008',
  kind: 'case-event',
  each: ({ step }) => [
    ...('charges' in step ? chargesAt('/step/charges', step.charges) : []),
    ...resultsOf(step, 'charges').flatMap(([at, { charges }]) => chargesAt(at, charges)),
  ],
});
