/**
 * Looks for an instance that satisfies formulas all together, or refutes that there is one.
 * @module
 */
import { type Budget, BudgetSpent } from '../budget.ts';
import type { Reason } from '../comparison.ts';
import type { Forms } from '../form/forms.ts';
import { type Formula, type Type, types } from '../form/formula.ts';
import { evaluator, type Truth } from '../form/holds.ts';
import { plainly } from '../form/plain.ts';
import type { Json } from '../json.ts';
import { Strings } from '../strings/strings.ts';
import { decideArray } from './arrays/decide.ts';
import { Branch } from './branch.ts';
import { everyCase, type Theory } from './every-case.ts';
import { noTypeLeft } from './no-type-left.ts';
import { decideNumber } from './numbers/decide.ts';
import { decideObject } from './objects/decide.ts';
import { type Context, type Outcome, onNothing, open, type Premise, type Refuted } from './outcome.ts';
import { decideSmall } from './small-types.ts';
import { smallerInstance } from './smaller-instance.ts';
import { decideText } from './texts.ts';

/** Goals within goals, each a step deeper in the instance. */
const deepest = 120;

export class Solver implements Context {
  readonly forms: Forms;
  readonly budget: Budget;
  readonly strings: Strings;
  readonly holds: (formula: Formula, value: Json) => Truth;
  readonly #answers = new Map<string, Outcome>();
  /** Goals being decided, by key, with their depth. */
  readonly #goals = new Map<string, number>();

  constructor(forms: Forms, budget: Budget) {
    this.forms = forms;
    this.budget = budget;
    this.strings = new Strings(budget);
    this.holds = evaluator(
      (pattern, text) => this.strings.matches(pattern, text),
      () => budget.spend(),
    );
  }

  /** @throws {BudgetSpent} */
  solve(premises: readonly Premise[]): Outcome {
    const goal = distinct(premises);
    const outcome = this.#answer(goal.map(({ formula }) => formula));
    return outcome.kind === 'refuted' ? { ...outcome, from: carried(outcome.from, goal) } : outcome;
  }

  /** What comes of the formulas; `from` has a bit for each of them. */
  #answer(goal: readonly Formula[]): Outcome {
    const key = goal.map(({ id }) => id).join(' ');
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const assumed = this.#goals.get(key);
    if (assumed !== undefined) return smallerInstance(assumed, goal);
    const depth = this.#goals.size;
    if (depth > deepest) throw new BudgetSpent('goals lie too deep');
    this.#goals.set(key, depth);
    try {
      const outcome = this.#decide(goal);
      const lasting = outcome.kind !== 'refuted' || outcome.rests >= depth;
      const whole = outcome.kind === 'refuted' && lasting ? { ...outcome, rests: onNothing } : outcome;
      if (lasting) this.#answers.set(key, whole);
      return whole;
    } finally {
      this.#goals.delete(key);
    }
  }

  #decide(goal: readonly Formula[]): Outcome {
    const refutations: Refuted[] = [];
    const reasons: Reason[] = [];
    for (const type of types) {
      const outcome = this.#decideType(goal, type);
      if (outcome.kind === 'found') return outcome;
      if (outcome.kind === 'open') reasons.push(...outcome.reasons);
      else refutations.push(outcome);
    }
    return reasons.length > 0 ? open(...reasons) : noTypeLeft(refutations);
  }

  #decideType(goal: readonly Formula[], type: Type): Outcome {
    const wrong = goal.findIndex((formula) => plainly(formula, type) === false);
    const branch = new Branch(type, this);
    // A formula that excludes the type refutes it by itself.
    const order = wrong < 0 ? goal.entries() : ([[wrong, goal[wrong]]] as [number, Formula][]);
    for (const [index, formula] of order) {
      const against = branch.add({ formula, from: 1n << BigInt(index) });
      if (against !== undefined) return against;
    }
    return everyCase(this, branch, this.#theory(type), 1n << BigInt(goal.length));
  }

  #theory(type: Type): Theory {
    const decide = {
      null: decideSmall,
      boolean: decideSmall,
      number: decideNumber,
      string: decideText,
      array: decideArray,
      object: decideObject,
    }[type];
    return (branch) => decide(this, branch);
  }
}

/** Each formula once, in the order of their ids. */
function distinct(premises: readonly Premise[]): Premise[] {
  const byId = new Map<number, Premise>();
  for (const premise of premises) if (!byId.has(premise.formula.id)) byId.set(premise.formula.id, premise);
  return [...byId.values()].sort((a, b) => a.formula.id - b.formula.id);
}

/** From bits of a goal's formulas to what those come from. */
function carried(bits: bigint, goal: readonly Premise[]): bigint {
  return goal.reduce((all, { from }, index) => ((bits >> BigInt(index)) & 1n ? all | from : all), 0n);
}
