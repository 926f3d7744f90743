/**
 * Formulas that are to hold together for an instance of one type, taken apart to atoms and choices.
 * @module
 */
import type { Reason } from '../comparison.ts';
import { differs } from '../form/differs.ts';
import { type Formula, type Of, type Type, typeOf, typeOfKind } from '../form/formula.ts';
import { plainly } from '../form/plain.ts';
import { contradiction } from './contradiction.ts';
import { type Context, type Premise, type Refuted, reason } from './outcome.ts';
import { isTaken } from './taken.ts';
import { wrongType } from './wrong-type.ts';

/** That the instance is one of a list. */
export interface Listed extends Premise {
  readonly formula: Of<'in'>;
}

export class Branch {
  readonly type: Type;
  readonly #context: Context;
  /** Everything that holds, by id. */
  readonly held: Map<number, Premise>;
  /** Atoms of the type. */
  readonly atoms: Premise[];
  /** Lists of which the instance is one. */
  readonly lists: Listed[];
  /** Disjunctions that are not chosen of yet. */
  readonly choices: Premise[];
  /** What must hold and is not understood. */
  readonly reasons: Reason[];

  constructor(type: Type, context: Context, from?: Branch) {
    this.type = type;
    this.#context = context;
    this.held = new Map(from?.held);
    this.atoms = [...(from?.atoms ?? [])];
    this.lists = [...(from?.lists ?? [])];
    this.choices = [...(from?.choices ?? [])];
    this.reasons = [...(from?.reasons ?? [])];
  }

  copy(): Branch {
    this.#context.budget.spend(this.held.size >> 6);
    return new Branch(this.type, this.#context, this);
  }

  /** @returns why the formula can't hold with the others, if that is plain */
  add(premise: Premise): Refuted | undefined {
    const waiting: Premise[] = [premise];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { formula, from } = next;
      if (this.held.has(formula.id)) continue;
      this.#context.budget.spend();
      const against =
        contradiction(this.#context.forms, this.type, this.held, formula, from) ?? wrongType(this.type, formula, from);
      if (against !== undefined) return against;
      this.held.set(formula.id, next);
      this.#takeApart(formula, from, waiting);
    }
    return undefined;
  }

  #takeApart(formula: Formula, from: bigint, waiting: Premise[]): void {
    const { forms } = this.#context;
    if (plainly(formula, this.type) === true) return;
    switch (formula.kind) {
      case 'all':
        waiting.push(...formula.parts.map((part) => ({ formula: part, from })));
        return;
      case 'any':
      case 'one':
      case 'not-one':
      case 'not-all':
        this.choices.push({ formula, from });
        return;
      case 'in':
        this.lists.push({ formula: formula as Of<'in'>, from });
        return;
      case 'not-in':
        this.#exclude(formula as Of<'not-in'>, from, waiting);
        return;
      case 'ref': {
        const target = formula.target.settled;
        waiting.push({ formula: formula.holds ? target : forms.negate(target), from });
        return;
      }
      case 'opaque':
        if (!isTaken(formula)) this.reasons.push(reason(formula.reason, formula));
        return;
      default:
        if (typeOfKind[formula.kind] === this.type) this.atoms.push({ formula, from });
    }
  }

  /** Lists and objects differ in a part; other values are left to the rules of their type. */
  #exclude(formula: Of<'not-in'>, from: bigint, waiting: Premise[]): void {
    if (this.type !== 'array' && this.type !== 'object') {
      this.atoms.push({ formula, from });
      return;
    }
    for (const value of formula.values.values())
      if (typeOf(value) === this.type) waiting.push({ formula: differs(this.#context.forms, value), from });
  }
}
