/**
 * Rule `contradiction`: a formula and its negation do not hold together.
 *
 * Argument: formulas are shared, so that equal ones are one object and a negation, once made, is remembered with what it negates. No
 * instance satisfies both a formula and its negation, whatever the formula says, also when it is not understood. Of an atom the negation
 * says besides that the instance has its type; where the type is known what is left is the opposite atom.
 *
 * @module
 */

import type { Forms } from '../form/forms.ts';
import { type Formula, type Type, typeOfKind } from '../form/formula.ts';
import { type Premise, type Refuted, refuted } from './outcome.ts';

/** @param held what holds already, by id, for an instance of the type */
export function contradiction(
  forms: Forms,
  type: Type,
  held: ReadonlyMap<number, Premise>,
  formula: Formula,
  from: bigint,
): Refuted | undefined {
  const { negation } = formula;
  const opposite = typeOfKind[formula.kind] === type ? forms.opposite(formula) : undefined;
  const other = (negation && held.get(negation.id)) ?? (opposite && held.get(opposite.id));
  return other === undefined ? undefined : refuted('contradiction', from | other.from, [], formula);
}
