/**
 * Rule `repeated-item`: no two items of the array can be equal.
 *
 * Argument: two equal items stand at two positions and satisfy what both ask. Positions from some index on ask the same, so that it is enough
 * to look at those before it and at two from it on; moving equal items there changes neither the length nor any count. If for each such pair no
 * value can stand at both, or no array comes out right with it, there is none.
 *
 * @module
 */
import type { Reason } from '../../comparison.ts';
import { type Context, type Outcome, open, type Refuted, refuted } from '../outcome.ts';
import type { ArrayFacts } from './facts.ts';
import { arrayOf, itemChoices, waysToCount } from './item-choices.ts';
import type { Longest } from './lengths-cross.ts';

export function repeatedItem(context: Context, facts: ArrayFacts, longest: Longest): Outcome {
  const reasons: Reason[] = [];
  const refutations: Refuted[] = [];
  const last = Math.min(facts.positions + 2, longest.bound);
  for (let second = 1; second < last; second++) {
    for (let first = 0; first < second; first++) {
      const outcome = equalAt(context, facts, longest, [first, second], reasons);
      if (outcome.kind === 'found') return outcome;
      if (outcome.kind === 'open') reasons.push(...outcome.reasons);
      else refutations.push(outcome);
    }
  }
  return reasons.length > 0 ? open(...reasons) : refuted('repeated-item', facts.from | longest.from, refutations);
}

function equalAt(
  context: Context,
  facts: ArrayFacts,
  longest: Longest,
  positions: readonly [number, number],
  reasons: Reason[],
): Outcome {
  const [first, second] = positions;
  const both = [...facts.at(first), ...facts.at(second)];
  const refutations: Refuted[] = [];
  const open: Reason[] = [];
  for (const choice of waysToCount(context, both, facts.tallies, second, reasons)) {
    const outcome = itemChoices(context, facts, longest, { positions, choice });
    if (outcome.kind === 'chosen') return arrayOf(context, outcome.goals);
    if (outcome.kind === 'open') open.push(...outcome.reasons);
    else refutations.push(outcome);
  }
  return open.length > 0
    ? { kind: 'open', reasons: open }
    : refuted('repeated-item', facts.from | longest.from, refutations);
}
