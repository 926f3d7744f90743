/**
 * Rule `wrong-type`: a formula that no instance of a type satisfies, whatever is in it.
 *
 * Argument: types do not overlap. A list of types, or of values, without the type leaves none of its instances; a conjunction leaves none if a
 * part does, a disjunction if every part does; the atoms of one type say nothing of another (`form/plain.ts` goes no further).
 *
 * @module
 */
import type { Formula, Type } from '../form/formula.ts';
import { plainly } from '../form/plain.ts';
import { type Refuted, refuted } from './outcome.ts';

export function wrongType(type: Type, formula: Formula, from: bigint): Refuted | undefined {
  return plainly(formula, type) === false ? refuted('wrong-type', from, [], formula) : undefined;
}
