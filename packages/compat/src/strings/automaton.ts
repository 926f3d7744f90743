/**
 * Runs a program over a text as a deterministic automaton, whose states are made when they are first reached.
 *
 * A state is a condition on what is left of the text: an alternating automaton (lookaheads are its conjunctions and
 * negations), with each lookbehind run beside it from the start of the text.
 * @module
 */
import type { CharSet } from 'refa';
import type { Budget } from '../budget.ts';
import { Alphabet } from './alphabet.ts';
import {
  ALWAYS,
  all,
  any,
  both,
  type Conjunction,
  type Formula,
  instructionOf,
  isNegated,
  type Literal,
  literal,
  NEVER,
  not,
} from './formula.ts';
import { END, type Program, WORD } from './program.ts';

export interface State {
  readonly id: number;
  /** Whether the text may end here. */
  readonly accepts: boolean;
  /** Whether every longer text is accepted, or none, if that is plain. */
  readonly settled: boolean | undefined;
  readonly formula: Formula;
  readonly behinds: readonly Run[];
}

interface Run {
  readonly automaton: Automaton;
  readonly state: State;
}

/** What is known at a place in the text about what came before. */
interface Before {
  readonly key: string;
  readonly isStart: boolean;
  readonly isWord: boolean;
  readonly behinds: readonly boolean[];
}

export class Automaton {
  readonly alphabet: Alphabet;
  readonly #program: Program;
  readonly #behinds: readonly Automaton[];
  readonly #classesIn = new Map<CharSet, ReadonlySet<number>>();
  readonly #states = new Map<string, State>();
  readonly #steps: (State | undefined)[][] = [];
  readonly #reached = new Map<string, (Formula | undefined)[]>();

  constructor(program: Program, budget: Budget, alphabet?: Alphabet) {
    this.#program = program;
    const sets = setsOf(program);
    this.alphabet =
      alphabet ??
      new Alphabet(
        [...sets].map(({ ranges }) => ranges),
        budget,
      );
    this.#behinds = program.behinds.map((behind) => new Automaton(behind, budget, this.alphabet));
    for (const set of sets) this.#classesIn.set(set, this.alphabet.classesIn(set.ranges));
  }

  start(budget: Budget): State {
    const behinds = this.#behinds.map((automaton) => ({ automaton, state: automaton.start(budget) }));
    const before = beforeOf(true, false, behinds);
    return this.#state(this.#reach(this.#program.start, before, budget), behinds);
  }

  /** The state after one more code point, given as its class. */
  step(from: State, letter: number, budget: Budget): State {
    const steps = this.#steps[from.id] ?? [];
    const known = steps[letter];
    if (known) return known;
    budget.spend(from.formula.length >> 3);
    const behinds = from.behinds.map(({ automaton, state }) => ({
      automaton,
      state: automaton.step(state, letter, budget),
    }));
    const isWord = this.#program.word !== undefined && this.#takes(WORD, letter);
    const before = beforeOf(false, isWord, behinds);
    const formula = any(
      from.formula.map((conjunction) => this.#afterAll(conjunction, letter, before, budget)),
      budget,
    );
    const to = this.#state(formula, behinds);
    steps[letter] = to;
    this.#steps[from.id] = steps;
    return to;
  }

  #afterAll(conjunction: Conjunction, letter: number, before: Before, budget: Budget): Formula {
    return all(
      conjunction.map((of) => this.#after(of, letter, before, budget)),
      budget,
    );
  }

  #after(of: Literal, letter: number, before: Before, budget: Budget): Formula {
    const instruction = this.#program.instructions[instructionOf(of)];
    const taken = instruction?.does === 'take' && this.#takes(instruction.set, letter);
    const formula = taken ? this.#reach(instruction.next, before, budget) : NEVER;
    return isNegated(of) ? not(formula, budget) : formula;
  }

  #takes(set: CharSet, letter: number): boolean {
    return this.#classesIn.get(set)?.has(letter) ?? false;
  }

  /** What an instruction asks of the rest of the text, at a place of which it is known what came before. */
  #reach(from: number, before: Before, budget: Budget): Formula {
    const known = this.#reached.get(before.key)?.[from];
    if (known) return known;
    const asked: Conjunction[] = [];
    const seen = new Set<string>();
    const todo: { at: number; given: Conjunction }[] = [{ at: from, given: [] }];
    const go = (at: number, given: Conjunction | undefined) => {
      const key = `${at}:${given}`;
      if (!given || seen.has(key)) return;
      seen.add(key);
      todo.push({ at, given });
    };
    for (let next = todo.pop(); next; next = todo.pop()) {
      budget.spend();
      const { at, given } = next;
      const instruction = this.#program.instructions[at];
      switch (instruction?.does) {
        case 'accept':
          asked.push(given);
          break;
        case 'end':
        case 'take': {
          const conjunction = both(given, [literal(at)]);
          if (conjunction) asked.push(conjunction);
          break;
        }
        case 'either':
          for (const then of instruction.next) go(then, given);
          break;
        case 'start':
          if (before.isStart) go(instruction.next, given);
          break;
        case 'behind':
          if (before.behinds[instruction.behind] !== instruction.negate) go(instruction.next, given);
          break;
        case 'boundary': {
          const wordFollows = literal(this.#program.word ?? END, before.isWord !== instruction.negate);
          go(instruction.next, both(given, [wordFollows]));
          break;
        }
        case 'ahead': {
          const body = this.#reach(instruction.body, before, budget);
          for (const then of instruction.negate ? not(body, budget) : body) go(instruction.next, both(given, then));
          break;
        }
      }
    }
    const formula = any(
      asked.map((conjunction) => [conjunction]),
      budget,
    );
    const reached = this.#reached.get(before.key) ?? [];
    reached[from] = formula;
    this.#reached.set(before.key, reached);
    return formula;
  }

  #state(formula: Formula, behinds: readonly Run[]): State {
    const settled = formula === ALWAYS || (formula.length === 0 ? false : undefined);
    const kept = settled === undefined ? behinds : [];
    const key = `${settled}/${formula.join('|')}/${kept.map(({ state }) => state.id)}`;
    const known = this.#states.get(key);
    if (known) return known;
    const state = { id: this.#states.size, accepts: formula.some(acceptsEnd), settled, formula, behinds: kept };
    this.#states.set(key, state);
    return state;
  }
}

function beforeOf(isStart: boolean, isWord: boolean, runs: readonly Run[]): Before {
  const behinds = runs.map(({ state }) => state.accepts);
  return { key: [isStart, isWord, ...behinds].map(Number).join(''), isStart, isWord, behinds };
}

/** Whether a conjunction holds where nothing is left. */
function acceptsEnd(conjunction: Conjunction): boolean {
  return conjunction.every((of) => (instructionOf(of) === END) !== isNegated(of));
}

function setsOf(program: Program): ReadonlySet<CharSet> {
  const own = program.instructions.flatMap((instruction) => (instruction.does === 'take' ? [instruction.set] : []));
  return new Set([...own, ...program.behinds.flatMap((behind) => [...setsOf(behind)])]);
}
