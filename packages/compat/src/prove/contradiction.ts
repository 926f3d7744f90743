/**
 * Rule `contradiction`: a formula and its negation do not hold together.
 *
 * Argument: formulas are shared, so that equal ones are one object and a negation, once made, is remembered with what it negates. No
 * instance satisfies both a formula and its negation, whatever the formula says, also when it is not understood.
 *
 * @module
 */
import type { Formula } from '../form/formula.ts';
import { type Premise, type Refuted, refuted } from './outcome.ts';

/** @param held what holds already, by id */
export function contradiction(held: ReadonlyMap<number, Premise>, formula: Formula, from: bigint): Refuted | undefined {
  const other = formula.negation === undefined ? undefined : held.get(formula.negation.id);
  return other === undefined ? undefined : refuted('contradiction', from | other.from, [], formula);
}
