/**
 * Rule `no-multiple`: none of the multiples that lie between the bounds is allowed.
 *
 * Argument: whole multiples of several steps are those of their least common multiple. Between two bounds there are finitely many, k·step
 * with k from one whole number to another, and each is tried, with exact fractions. If the step is itself a multiple of a step to be avoided,
 * so is each of its multiples, however many there are.
 *
 * @module
 */
import {
  ceilQuotient,
  floorQuotient,
  isMultiple,
  type Rational,
  rational,
  reduce,
  toNumber,
} from '../../form/rational.ts';
import { textOf } from '../../json.ts';
import { type Context, found, type Outcome, open, type Refuted, reason, refuted } from '../outcome.ts';
import { isPlain, type NumberFacts } from './facts.ts';

/** So many multiples are tried before it is given up. */
const most = 20_000n;

/** @param step that of the facts */
export function noMultiple({ budget }: Context, facts: NumberFacts, step: { of: Rational; from: bigint }): Outcome {
  const swallowed = facts.avoided.find(({ of }) => isMultiple(step.of, of));
  if (swallowed !== undefined) return refuted('no-multiple', step.from | swallowed.from);
  let first: number | undefined;
  let unwritable = false;
  for (const k of multiples(facts, step.of)) {
    budget.spend();
    if (k === 'more') return first === undefined ? open(reason('number')) : found(first);
    const exact = reduce(step.of.n * k, step.of.d);
    if (facts.avoided.some(({ of }) => isMultiple(exact, of))) continue;
    const value = toNumber(exact);
    if (value === undefined) unwritable = true;
    else if (!facts.excluded.has(textOf(value))) {
      if (isPlain(facts, value)) return found(value);
      first ??= value;
      if (k > 200n || k < -200n) return found(first);
    }
  }
  if (first !== undefined) return found(first);
  return unwritable ? open(reason('number')) : refuse(facts, step.from);
}

function refuse({ least, greatest, avoided, excluded }: NumberFacts, step: bigint): Refuted {
  const parts = [least?.from, greatest?.from, ...avoided.map(({ from }) => from), ...excluded.values()];
  return refuted(
    'no-multiple',
    parts.reduce<bigint>((all, from) => all | (from ?? 0n), step),
  );
}

/** The multipliers within the bounds, from that nearest to zero; `more` when they are too many to be told. */
function* multiples({ least, greatest }: NumberFacts, step: Rational): Generator<bigint | 'more'> {
  const low = least === undefined ? undefined : above(least.bound, least.open, step);
  const high = greatest === undefined ? undefined : below(greatest.bound, greatest.open, step);
  if (low !== undefined && high !== undefined && low > high) return;
  const start = low !== undefined && low > 0n ? low : high !== undefined && high < 0n ? high : 0n;
  for (let distance = 0n; distance <= most; distance++) {
    const [up, down] = [start + distance, start - distance];
    const [isUp, isDown] = [high === undefined || up <= high, low === undefined || down >= low];
    if (!isUp && !isDown) return;
    if (isUp) yield up;
    if (isDown && distance > 0n) yield down;
  }
  yield 'more';
}

function above(bound: number, isOpen: boolean, step: Rational): bigint {
  const k = ceilQuotient(rational(bound), step);
  return isOpen && isMultiple(rational(bound), step) ? k + 1n : k;
}

function below(bound: number, isOpen: boolean, step: Rational): bigint {
  const k = floorQuotient(rational(bound), step);
  return isOpen && isMultiple(rational(bound), step) ? k - 1n : k;
}
