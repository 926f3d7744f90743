/**
 * Conditions on what is left of a text, as a disjunction of conjunctions of signed instructions.
 * @module
 */
import type { Budget } from '../budget.ts';
import { END } from './program.ts';

/** Twice the index of an instruction, plus one where it is negated. */
export type Literal = number;

/** Sorted, each once. The empty one always holds. */
export type Conjunction = readonly Literal[];

/** The empty one never holds. */
export type Formula = readonly Conjunction[];

export const ALWAYS: Formula = [[]];
export const NEVER: Formula = [];

export function literal(instruction: number, negated = false): Literal {
  return instruction * 2 + (negated ? 1 : 0);
}

export const isNegated = (of: Literal): boolean => (of & 1) === 1;

export const instructionOf = (of: Literal): number => of >> 1;

/** Whichever of them holds; a conjunction that another one implies is left out. */
export function any(formulas: readonly Formula[], budget: Budget): Formula {
  const conjunctions = new Map<string, Conjunction>();
  const given = formulas.flat();
  budget.spend(1 + (given.length >> 2));
  for (const conjunction of given) {
    if (conjunction.length === 0) return ALWAYS;
    conjunctions.set(conjunction.join(), conjunction);
  }
  const sorted = [...conjunctions.values()].sort(byContent);
  return sorted.every(({ length }) => length === 1) ? sorted : withoutImplied(sorted, budget);
}

/** All of them hold. */
export function all(formulas: readonly Formula[], budget: Budget): Formula {
  return formulas.reduce((whole, formula) => {
    if (whole === ALWAYS) return formula;
    const pairs = whole.flatMap((left) => formula.map((right) => both(left, right)));
    budget.spend(pairs.length);
    return any(
      pairs.map((pair) => (pair ? [pair] : NEVER)),
      budget,
    );
  }, ALWAYS);
}

export function not(formula: Formula, budget: Budget): Formula {
  const refuted = formula.map((conjunction) => conjunction.map((of) => [of ^ 1]));
  return all(
    refuted.map((literals) =>
      any(
        literals.map((of) => [of]),
        budget,
      ),
    ),
    budget,
  );
}

/** @returns undefined if the two contradict each other */
export function both(left: Conjunction, right: Conjunction): Conjunction | undefined {
  if (right.length === 0) return left;
  if (left.length === 0) return right;
  const united = new Set([...left, ...right]);
  if ([...united].some((of) => united.has(of ^ 1))) return undefined;
  return withEnd(united)?.sort((a, b) => a - b);
}

/** Where nothing may be left, nothing is taken; where something is taken, something is left. */
function withEnd(united: ReadonlySet<Literal>): Literal[] | undefined {
  const takes = [...united].filter((of) => instructionOf(of) !== END);
  const takesSome = takes.some((of) => !isNegated(of));
  if (united.has(literal(END))) return takesSome ? undefined : [literal(END)];
  return takesSome ? takes : [...united];
}

function withoutImplied(sorted: readonly Conjunction[], budget: Budget): Formula {
  const kept: Conjunction[] = [];
  for (const conjunction of [...sorted].sort((a, b) => a.length - b.length)) {
    budget.spend(kept.length);
    const own = new Set(conjunction);
    if (!kept.some((weaker) => weaker.every((of) => own.has(of)))) kept.push(conjunction);
  }
  return kept.sort(byContent);
}

function byContent(left: Conjunction, right: Conjunction): number {
  const at = left.findIndex((of, index) => of !== right[index]);
  return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}
