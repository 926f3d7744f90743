/**
 * Finds a text of given length that matches some regular expressions and not others, or proves that there is none.
 *
 * A regular expression stands for an automaton over code points, exactly; only backreferences, and lookbehinds that
 * look at what follows, have none. Such an expression is taken for more texts than it matches, and what is found is
 * tried on it.
 * @module
 */
import { Budget, BudgetSpent } from '../budget.ts';
import { Automaton } from './automaton.ts';
import { programOf } from './program.ts';
import { LONGEST, type Outcome, search, type Wanted } from './search.ts';
import { tested } from './tested.ts';

export interface StringQuestion {
  /** In code points. */
  readonly min: number;
  /** In code points; may be Infinity. */
  readonly max: number;
  /** As the keyword `pattern`: searched anywhere, flag `u`. */
  readonly patterns: readonly { readonly source: string; readonly holds: boolean }[];
  readonly excluded: ReadonlySet<string>;
}

export type StringAnswer =
  | { readonly found: string }
  | { readonly none: true }
  | { readonly unknown: 'pattern' | 'budget'; readonly pattern?: string };

/** Steps that one question may take of the whole budget. */
const QUESTION_STEPS = 100_000;

/** Texts that are tried where a regular expression has no automaton of its own. */
const CANDIDATES = 40;

interface Reading {
  /** Accepts what the expression matches, and more if it is not exact. */
  readonly automaton: Automaton;
  readonly exact: boolean;
}

export class Strings {
  readonly #budget: Budget;
  readonly #readings = new Map<string, Reading | undefined>();

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** A text that is wanted, the shortest and plainest; `none` is proved. */
  find(question: StringQuestion): StringAnswer {
    if (question.min > question.max || contradicts(question)) return { none: true };
    const plain = withoutPatterns(question);
    return plain ?? this.#within((budget) => this.#find(question, budget)) ?? { unknown: 'budget' };
  }

  /** @returns undefined if the expression is invalid or beyond what is run on such a text */
  matches(source: string, text: string): boolean | undefined {
    return this.#within((budget) => this.#matches(source, text, budget)) ?? tested(source, text);
  }

  /** Whether the expression has an automaton, so that nothing about it is unknown but for the budget. */
  isReadable(source: string): boolean {
    return this.#within((budget) => this.#read(source, budget))?.exact ?? false;
  }

  #find(question: StringQuestion, budget: Budget): StringAnswer {
    const read = question.patterns.map((pattern) => ({ ...pattern, reading: this.#read(pattern.source, budget) }));
    const parts = read.flatMap(({ holds, reading }) =>
      reading && (holds || reading.exact) ? [{ automaton: reading.automaton, holds }] : [],
    );
    const tried = new Set(question.excluded);
    const wanted: Wanted = { parts, min: question.min, max: question.max, excluded: tried };
    const open = read.filter(({ reading }) => !reading?.exact);
    for (let count = 0; count < CANDIDATES; count++) {
      const outcome = search(wanted, budget);
      if (typeof outcome === 'string') return answerOf(outcome);
      const verdicts = open.map(({ holds, source }) => {
        const matched = this.#matches(source, outcome.found, budget);
        return matched === undefined ? undefined : matched === holds;
      });
      if (verdicts.every((verdict) => verdict === true)) return outcome;
      if (!verdicts.includes(false)) break;
      tried.add(outcome.found);
    }
    return { unknown: 'pattern', ...(open[0] && { pattern: open[0].source }) };
  }

  #matches(source: string, text: string, budget: Budget): boolean | undefined {
    const reading = this.#read(source, budget);
    return reading?.exact ? accepts(reading.automaton, text, budget) : tested(source, text);
  }

  #read(source: string, budget: Budget): Reading | undefined {
    if (this.#readings.has(source)) return this.#readings.get(source);
    const program = programOf(source, budget);
    const reading = program && { automaton: new Automaton(program, budget), exact: program.exact };
    this.#readings.set(source, reading);
    return reading;
  }

  /** @returns undefined if the steps of one question did not do */
  #within<T>(ask: (budget: Budget) => T): T | undefined {
    const steps = Math.min(this.#budget.left, QUESTION_STEPS);
    const budget = new Budget(steps);
    try {
      return ask(budget);
    } catch (error) {
      if (error instanceof BudgetSpent) return undefined;
      throw error;
    } finally {
      this.#budget.spend(Math.min(steps, steps - budget.left));
    }
  }
}

function contradicts({ patterns }: StringQuestion): boolean {
  const held = new Set(patterns.flatMap(({ holds, source }) => (holds ? [source] : [])));
  return patterns.some(({ holds, source }) => !holds && held.has(source));
}

function withoutPatterns({ excluded, min, patterns }: StringQuestion): StringAnswer | undefined {
  if (patterns.length > 0) return undefined;
  if (min > LONGEST) return { unknown: 'budget' };
  const text = 'a'.repeat(min);
  return excluded.has(text) ? undefined : { found: text };
}

function answerOf(outcome: Exclude<Outcome, { readonly found: string }>): StringAnswer {
  if (outcome === 'none') return { none: true };
  return { unknown: outcome === 'too long' ? 'budget' : 'pattern' };
}

function accepts(automaton: Automaton, text: string, budget: Budget): boolean {
  let state = automaton.start(budget);
  for (const letter of text) {
    if (state.settled !== undefined) return state.settled;
    state = automaton.step(state, automaton.alphabet.classOf(letter.codePointAt(0) ?? 0), budget);
  }
  return state.accepts;
}
