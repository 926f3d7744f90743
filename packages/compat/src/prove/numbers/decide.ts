/**
 * Decides bounds, multiples and excluded values of a number.
 * @module
 */
import type { Branch } from '../branch.ts';
import { type Context, found, type Outcome, open, reason } from '../outcome.ts';
import { boundsCross } from './bounds-cross.ts';
import { isPlain, type NumberFacts, numberFacts, satisfies } from './facts.ts';
import { noMultiple } from './no-multiple.ts';
import { singleNumber } from './single-number.ts';

export function decideNumber(context: Context, { atoms }: Branch): Outcome {
  const facts = numberFacts(atoms);
  const crossed = boundsCross(facts);
  if (crossed !== undefined) return crossed;
  if (facts.step !== undefined) return noMultiple(context, facts, facts.step);
  return singleNumber(facts) ?? between(context, facts);
}

/** Between bounds that differ lie infinitely many numbers, of which finitely many are excluded; not all can be written. */
function between({ budget }: Context, facts: NumberFacts): Outcome {
  let first: number | undefined;
  for (const value of candidates(facts)) {
    budget.spend();
    if (!Number.isFinite(value) || !satisfies(facts, value)) continue;
    if (isPlain(facts, value)) return found(value);
    first ??= value;
  }
  return first === undefined ? open(reason('number')) : found(first);
}

function* candidates({ least, greatest, excluded }: NumberFacts): Generator<number> {
  yield* [0, 1, -1, 0.5];
  const low = least?.bound ?? Math.min(0, (greatest?.bound ?? 0) - 100);
  const high = greatest?.bound ?? Math.max(0, low + 100);
  for (const bound of [low, high]) for (const step of [0, 1, -1, 0.5, -0.5, 0.25, -0.25]) yield bound + step;
  const tries = excluded.size + 64;
  for (let parts = 2; parts < tries; parts++) yield low + ((high - low) * (parts - 1)) / parts;
  for (let whole = 0; whole < tries; whole++) yield Math.ceil(low) + whole + (least === undefined ? -tries : 0);
}
