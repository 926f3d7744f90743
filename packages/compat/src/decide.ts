/**
 * Decides one direction: whether every instance of one schema is one of the other.
 * @module
 */
import { Budget, isSpent } from './budget.ts';
import type { Place, ProofStep, Reason, Verdict } from './comparison.ts';
import { Forms } from './form/forms.ts';
import type { Formula } from './form/formula.ts';
import { type Json, textOf } from './json.ts';
import { identical } from './prove/identical.ts';
import type { Proof } from './prove/outcome.ts';
import { Solver } from './prove/solver.ts';
import type { SchemaSet } from './read/documents.ts';
import { endless } from './read/endless.ts';
import { type Loaded, loaded } from './read/load.ts';
import type { Document } from './read/location.ts';
import { Reader } from './read/reader.ts';
import type { ReadOptions } from './read/reading.ts';
import { Shared } from './read/shared.ts';
import { Shelf } from './read/shelf.ts';
import type { Way } from './ways.ts';

export interface DecideOptions extends ReadOptions {
  /** Steps. Default 200,000. */
  readonly budget?: number;
}

export const defaultBudget = 200_000;

/** What was found out. A witness here is not confirmed yet. */
export interface Decision {
  readonly verdict: Verdict;
  readonly witness?: Json;
  /** Why it is undecided. */
  readonly reasons: readonly Reason[];
  readonly proof?: ProofStep;
}

/** Whether every instance valid under the base is valid under the revision (`backward`), or the other way round. */
export function decide(base: SchemaSet, revision: SchemaSet, direction: Way, options: DecideOptions = {}): Decision {
  const shelf = new Shelf();
  return new Decider(loaded(shelf, base), loaded(shelf, revision), options).decide(direction);
}

/** Both schemas as formulas, and where one refers to itself without a step. */
interface Schemas {
  readonly base: Formula;
  readonly revision: Formula;
  readonly loop?: Place;
}

/** Both directions over one store of formulas. */
export class Decider {
  readonly #base: Loaded;
  readonly #revision: Loaded;
  readonly #options: DecideOptions;
  readonly #forms = new Forms();
  readonly #shared: Shared;
  #schemas: Schemas | undefined;

  constructor(base: Loaded, revision: Loaded, options: DecideOptions) {
    this.#base = base;
    this.#revision = revision;
    this.#options = options;
    this.#shared = new Shared(this.#forms, base.registry, revision.registry, options);
  }

  /**
   * @param budget what may be spent, where several decisions share it
   * @param besides instances that are no witness: another is looked for
   */
  decide(
    direction: Way,
    budget = new Budget(this.#options.budget ?? defaultBudget),
    besides: readonly Json[] = [],
  ): Decision {
    try {
      return this.#decide(direction, budget, besides);
    } catch (error) {
      if (!isSpent(error)) throw error;
      const { at } = this.#forms;
      return { verdict: 'undecided', reasons: [{ code: 'budget', ...(at === undefined ? {} : { at: at.place() }) }] };
    }
  }

  #decide(direction: Way, budget: Budget, besides: readonly Json[]): Decision {
    const forms = this.#forms;
    const same = identical(rootOf(this.#base), rootOf(this.#revision), this.#shared.documents);
    if (same !== undefined) return { verdict: 'compatible', reasons: [], proof: written(same.proof) };
    this.#schemas ??= this.#read(budget);
    const { base, revision, loop } = this.#schemas;
    if (loop !== undefined) return { verdict: 'undecided', reasons: [{ code: 'reference', at: loop }] };
    const [inner, outer] = direction === 'backward' ? [base, revision] : [revision, base];
    const solver = new Solver(forms, budget);
    const outcome = solver.solve([
      { formula: inner, from: 1n },
      { formula: forms.negate(outer), from: 2n },
      { formula: forms.negate(forms.in(besides)), from: 4n },
    ]);
    if (outcome.kind === 'found') return { verdict: 'breaking', witness: outcome.value, reasons: [] };
    if (outcome.kind === 'refuted') return { verdict: 'compatible', reasons: [], proof: written(outcome.proof) };
    return { verdict: 'undecided', reasons: distinct(outcome.reasons) };
  }

  #read(budget: Budget): Schemas {
    const [forms, options] = [this.#forms, this.#options];
    const [first, second] = [this.#base, this.#revision];
    const before = new Reader(forms, first.registry, 'base', options, this.#shared);
    const after = new Reader(forms, second.registry, 'revision', options, this.#shared);
    const base = before.root(first.set.root);
    const revision = after.root(second.set.root);
    budget.spend(before.readings + after.readings);
    const loop = endless([...before.targets, ...after.targets])?.formula?.at?.place();
    return { base, revision, ...(loop === undefined ? {} : { loop }) };
  }
}

function rootOf({ registry, set }: Loaded): Document | undefined {
  return registry.documents.get(set.root);
}

/** Steps of a proof that are written out. */
const mostSteps = 1000;

function written(proof: Proof): ProofStep {
  let left = mostSteps;
  const write = ({ rule, at, steps = [] }: Proof): ProofStep => {
    const kept = steps.filter(() => left-- > 0);
    return {
      rule,
      ...(at === undefined ? {} : { at: at.place() }),
      ...(kept.length === 0 ? {} : { steps: kept.map(write) }),
    };
  };
  return write(proof);
}

/** Each reason once, the first few. */
function distinct(reasons: readonly Reason[]): Reason[] {
  const byText = new Map(reasons.map((reason) => [textOf(reason as unknown as Json), reason]));
  return [...byText.values()].slice(0, 20);
}
