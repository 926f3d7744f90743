/**
 * Rule `item-choices`: however items are chosen, the counts come out wrong.
 *
 * Argument: each item of an array satisfies what its position asks, and for every count either satisfies its formula or does not. All
 * positions from some index on ask the same, so what matters of a beginning of the array is how long it is (up to the least length and
 * the last position that is told apart) and how many items were counted (up to what is asked for; one above a maximum is too many). These states are
 * finitely many, and all that can be reached by items that exist are visited, the shortest arrays first. If none of them is an array of a right
 * length with right counts, there is none. Where only a minimum is counted, an item may be left uncounted whatever it is.
 *
 * @module
 */
import {
  type Context,
  found,
  type Open,
  type Outcome,
  open,
  type Premise,
  type Refuted,
  refuted,
  type Trace,
} from '../outcome.ts';
import type { ArrayFacts, Tally } from './facts.ts';
import type { Longest } from './lengths-cross.ts';

/** What each item of an array has to satisfy. */
export interface Chosen {
  readonly kind: 'chosen';
  readonly goals: readonly (readonly Premise[])[];
}

/** A position whose item is given: what it satisfies, and how it is counted. */
export interface Fixed {
  readonly positions: readonly [number, number];
  readonly choice: Choice;
}

/** A way to choose an item. */
export interface Choice {
  readonly goal: readonly Premise[];
  /** For each tally, whether the item counts. */
  readonly counts: readonly boolean[];
  /** Whether an instance is known. */
  readonly sure: boolean;
}

interface State {
  readonly length: number;
  readonly counts: readonly number[];
  readonly before?: State;
  readonly choice?: Choice;
}

/** @param fixed two positions at which the same item stands */
export function itemChoices(
  context: Context,
  facts: ArrayFacts,
  longest: Longest,
  fixed?: Fixed,
): Chosen | Open | Refuted {
  const trace: Trace = { refutations: [], reasons: [] };
  const choices = choicesOf(context, facts, trace);
  const least = Math.max(facts.min.bound, fixed === undefined ? 0 : fixed.positions[1] + 1);
  const search = (sureOnly: boolean): Chosen | undefined => {
    const end = reach(context, facts, longest.bound, least, (position) => {
      if (fixed?.positions.includes(position)) return [fixed.choice];
      return choices(position).filter(({ sure }) => sure || !sureOnly);
    });
    return end === undefined ? undefined : { kind: 'chosen', goals: goalsOf(end) };
  };
  const chosen = search(true);
  if (chosen !== undefined) return chosen;
  if (trace.reasons.length > 0 && search(false) !== undefined) return open(...trace.reasons);
  return refuted('item-choices', facts.from | longest.from, [...longest.because, ...trace.refutations]);
}

/** The ways to choose an item at a position, told once for each that differs. */
function choicesOf(context: Context, facts: ArrayFacts, trace: Trace): (position: number) => readonly Choice[] {
  const known = new Map<number, readonly Choice[]>();
  return (position) => {
    const place = Math.min(position, facts.positions);
    let choices = known.get(place);
    if (choices === undefined) {
      choices = waysToCount(context, facts.at(place), facts.tallies, place, trace);
      known.set(place, choices);
    }
    return choices;
  };
}

/** @param goal what the item must satisfy whatever it counts for */
export function waysToCount(
  context: Context,
  goal: readonly Premise[],
  tallies: readonly Tally[],
  position: number,
  trace: Trace,
): Choice[] {
  const ways: Choice[] = [];
  const visit = (so: readonly Premise[], counts: readonly boolean[]): void => {
    context.budget.spend();
    const outcome = context.solve(so);
    if (outcome.kind === 'refuted') return void trace.refutations.push(outcome);
    const tally = tallies[counts.length];
    if (tally === undefined) {
      if (outcome.kind === 'open') trace.reasons.push(...outcome.reasons);
      ways.push({ goal: so, counts, sure: outcome.kind === 'found' });
      return;
    }
    const without =
      tally.max === Number.POSITIVE_INFINITY ? [] : [{ formula: context.forms.negate(tally.of), from: tally.from }];
    if (position < tally.index) visit(so, [...counts, false]);
    else {
      visit([...so, ...without], [...counts, false]);
      visit([...so, { formula: tally.of, from: tally.from }], [...counts, true]);
    }
  };
  visit(goal, []);
  return ways;
}

/** The end of the shortest array that comes out right, through states that differ. */
function reach(
  { budget }: Context,
  { tallies, positions }: ArrayFacts,
  longest: number,
  least: number,
  choicesAt: (position: number) => readonly Choice[],
): State | undefined {
  const alike = Math.max(positions, least);
  let states: State[] = [{ length: 0, counts: tallies.map(() => 0) }];
  const seen = new Set<string>();
  while (states.length > 0) {
    const next: State[] = [];
    for (const state of states) {
      budget.spend(1 + tallies.length);
      if (state.length >= least && tallies.every(({ min, max }, i) => within(state.counts[i] ?? 0, min, max)))
        return state;
      if (state.length >= longest) continue;
      for (const choice of choicesAt(state.length)) {
        budget.spend(tallies.length >> 1);
        const counts = tallies.map((tally, i) =>
          counted(tally, state.counts[i] ?? 0, choice.counts[i] === true && state.length >= tally.index),
        );
        if (tallies.some(({ max }, i) => (counts[i] ?? 0) > max)) continue;
        const key = `${Math.min(state.length + 1, alike)} ${counts}`;
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({ length: state.length + 1, counts, before: state, choice });
      }
    }
    states = next;
  }
  return undefined;
}

/** Counted up to where more makes no difference. */
function counted({ min, max }: Tally, count: number, counts: boolean): number {
  const more = counts ? count + 1 : count;
  return max === Number.POSITIVE_INFINITY ? Math.min(more, min) : more;
}

function within(count: number, min: number, max: number): boolean {
  return count >= min && count <= max;
}

function goalsOf(end: State): readonly (readonly Premise[])[] {
  const goals: (readonly Premise[])[] = [];
  for (let state: State | undefined = end; state?.choice !== undefined; state = state.before)
    goals.push(state.choice.goal);
  return goals.reverse();
}

/** An array of values that satisfy the goals, equal goals having equal values. */
export function arrayOf(context: Context, goals: readonly (readonly Premise[])[]): Outcome {
  const items = [];
  for (const goal of goals) {
    const outcome = context.solve(goal);
    if (outcome.kind !== 'found') return outcome;
    items.push(outcome.value);
  }
  return found(items);
}
