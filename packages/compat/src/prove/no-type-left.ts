/**
 * Rule `no-type-left`: there is no instance when there is none of any type.
 *
 * Argument: every instance is null, a boolean, a number, a string, an array or an object.
 *
 * @module
 */
import { type Refuted, refuted } from './outcome.ts';

/** @param refutations one for each of the six types */
export function noTypeLeft(refutations: readonly Refuted[]): Refuted {
  const telling = refutations.filter(({ proof }) => proof.rule !== 'wrong-type');
  const [only] = telling;
  const whole = refuted('no-type-left', 0n, refutations);
  // Types that are excluded plainly are not worth a line of the proof.
  return telling.length === 1 && only !== undefined ? { ...whole, proof: only.proof } : whole;
}
