/**
 * Rule `too-few-distinct`: there are not enough different values for items that must all differ.
 *
 * Argument: an array of n different items gives each of its positions a value of its own. Where a position has at least n values to choose from it
 * is never the one that is left over; of the others all values are known. If no matching gives each position one of its own (augmenting paths find one if there
 * is any), there is no such array; and none that is longer, for a beginning of it would be one. The same holds of counted items
 * alone: if fewer different values exist than must be counted, there is no array.
 *
 * @module
 */
import { textOf } from '../../json.ts';
import { distinctInstances, type Instances } from '../distinct-instances.ts';
import { type Context, found, type Outcome, open, type Premise, type Refuted, reason, refuted } from '../outcome.ts';
import type { ArrayFacts, Tally } from './facts.ts';
import { arrayOf } from './item-choices.ts';

/** @param goals what the items of the shortest right array satisfy */
export function tooFewDistinct(context: Context, facts: ArrayFacts, goals: readonly (readonly Premise[])[]): Outcome {
  if (facts.distinct === undefined) return arrayOf(context, goals);
  const choices = instancesOf(context, goals);
  const items = match(
    context,
    goals.map((_, position) => choices[position] ?? { values: [] }),
  );
  if (items !== undefined) return found(items.map(({ value }) => value));
  const unknown = choices.flatMap(({ reasons }) => reasons ?? []);
  if (unknown.length > 0) return open(...unknown);
  const refutation = refuted(
    'too-few-distinct',
    facts.from,
    choices.flatMap(({ end }) => end ?? []),
  );
  if (facts.tallies.length === 0) return refutation;
  // Other choices of counted items might do.
  const short = facts.tallies.map((tally) => tooFewToCount(context, facts, tally)).find((one) => one !== undefined);
  return short ?? open(reason('array', facts.tallies[0]?.of));
}

/** As many instances for each goal as there are positions; equal goals are asked once. */
function instancesOf(context: Context, goals: readonly (readonly Premise[])[]): Instances[] {
  const known = new Map<string, Instances>();
  return goals.map((goal) => {
    const key = goal.map(({ formula }) => formula.id).join(' ');
    const instances = known.get(key) ?? distinctInstances(context, goal, goals.length);
    known.set(key, instances);
    return instances;
  });
}

interface Item {
  readonly value: Instances['values'][number];
  position: number;
}

/** A value for each position, all different, or nothing if there is no such choice. */
function match({ budget }: Context, choices: readonly Instances[]): readonly Item[] | undefined {
  const taken = new Map<string, Item>();
  const assign = (position: number, tried: Set<string>): boolean => {
    for (const value of choices[position]?.values ?? []) {
      budget.spend();
      const text = textOf(value);
      if (tried.has(text)) continue;
      tried.add(text);
      const holder = taken.get(text);
      if (holder !== undefined && !assign(holder.position, tried)) continue;
      taken.set(text, { value, position });
      return true;
    }
    return false;
  };
  for (const position of choices.keys()) if (!assign(position, new Set())) return undefined;
  return [...taken.values()].sort((a, b) => a.position - b.position);
}

function tooFewToCount(context: Context, facts: ArrayFacts, { of, index, min, from }: Tally): Refuted | undefined {
  const values = new Set<string>();
  const ends: Refuted[] = [];
  for (let position = Math.min(index, facts.positions); position <= facts.positions; position++) {
    const { values: some, end } = distinctInstances(context, [...facts.at(position), { formula: of, from }], min);
    for (const value of some) values.add(textOf(value));
    if (end === undefined || values.size >= min) return undefined;
    ends.push(end);
  }
  return refuted('too-few-distinct', facts.from, ends);
}
