/**
 * Rule `repeated-item`: no two items of the array can be equal.
 *
 * Argument: two equal items stand at two positions and satisfy what both ask. Positions from some index on ask the same, so that it is enough
 * to look at those before it and at two from it on; moving equal items there changes neither the length nor any count. If for each such pair no
 * value can stand at both, or no array comes out right with it, there is none.
 *
 * @module
 */
import { type Context, type Open, type Outcome, open, type Refuted, refuted, type Trace } from '../outcome.ts';
import type { ArrayFacts } from './facts.ts';
import { arrayOf, itemChoices, waysToCount } from './item-choices.ts';
import type { Longest } from './lengths-cross.ts';

export function repeatedItem(context: Context, facts: ArrayFacts, longest: Longest): Outcome {
  const trace: Trace = { refutations: [], reasons: [] };
  const last = Math.min(facts.positions + 2, longest.bound);
  for (let second = 1; second < last; second++) {
    for (let first = 0; first < second; first++) {
      const outcome = equalAt(context, facts, longest, [first, second]);
      if (outcome.kind === 'found') return outcome;
      if (outcome.kind === 'open') trace.reasons.push(...outcome.reasons);
      else trace.refutations.push(outcome);
    }
  }
  return without(facts, longest, trace);
}

function equalAt(context: Context, facts: ArrayFacts, longest: Longest, positions: readonly [number, number]): Outcome {
  const [first, second] = positions;
  const both = [...facts.at(first), ...facts.at(second)];
  const trace: Trace = { refutations: [], reasons: [] };
  for (const choice of waysToCount(context, both, facts.tallies, second, trace)) {
    const outcome = itemChoices(context, facts, longest, { positions, choice });
    if (outcome.kind === 'chosen') return arrayOf(context, outcome.goals);
    if (outcome.kind === 'open') trace.reasons.push(...outcome.reasons);
    else trace.refutations.push(outcome);
  }
  return without(facts, longest, trace);
}

/** No array of those that were tried. */
function without({ from }: ArrayFacts, longest: Longest, { reasons, refutations }: Trace): Open | Refuted {
  if (reasons.length > 0) return open(...reasons);
  return refuted('repeated-item', from | longest.from, [...longest.because, ...refutations]);
}
