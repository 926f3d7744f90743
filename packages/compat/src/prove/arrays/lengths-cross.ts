/**
 * Rule `lengths-cross`: an array must be longer than it can be.
 *
 * Argument: the length lies between the greatest minimum and the least maximum. Where no value can stand at a position, the array ends
 * before it. If the least length is beyond that there is no array.
 *
 * @module
 */
import type { Bound, Context, Refuted } from '../outcome.ts';
import { refuted } from '../outcome.ts';
import type { ArrayFacts } from './facts.ts';

/** How long the array may be, and what says so. */
export interface Longest extends Bound {
  readonly because: readonly Refuted[];
}

export function lengthsCross(context: Context, facts: ArrayFacts): { crossed?: Refuted; longest: Longest } {
  const { min, max } = facts;
  const longest = longestOf(context, facts);
  if (min.bound > max.bound) return { longest, crossed: refuted('lengths-cross', min.from | max.from) };
  if (min.bound > longest.bound)
    return { longest, crossed: refuted('lengths-cross', min.from | longest.from, longest.because) };
  return { longest };
}

function longestOf(context: Context, facts: ArrayFacts): Longest {
  const last = Math.min(facts.positions, facts.max.bound);
  for (let position = 0; position <= last; position++) {
    context.budget.spend();
    const outcome = context.solve(facts.at(position));
    if (outcome.kind === 'refuted')
      return position < facts.max.bound
        ? { bound: position, from: outcome.from, because: [outcome] }
        : { ...facts.max, because: [] };
  }
  return { ...facts.max, because: [] };
}
