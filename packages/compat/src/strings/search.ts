/**
 * The first text, by length and then by plainness, on which given automata agree; or the proof that there is none.
 * @module
 */
import type { Budget } from '../budget.ts';
import {
  Alphabet,
  FIRST_SURROGATE,
  isSurrogate,
  LAST_SURROGATE,
  plainest,
  plainnessOf,
  type Ranges,
} from './alphabet.ts';
import type { Automaton, State } from './automaton.ts';
import { type Excluded, excludedTree, OUTSIDE } from './excluded.ts';

/** Longer texts are known to exist or not, but are not written. */
export const LONGEST = 10_000;

/** As long as this, a text is read at once by any expression. */
const HARMLESS = 16;

export interface Part {
  readonly automaton: Automaton;
  /** Whether its expression is to match, or not to. */
  readonly holds: boolean;
}

export interface Wanted {
  readonly parts: readonly Part[];
  readonly min: number;
  readonly max: number;
  readonly excluded: Iterable<string>;
}

/** `surrogates`: there may be a text, but only one with lone surrogates. */
export type Outcome = { readonly found: string } | 'none' | 'too long' | 'surrogates';

/** @throws {BudgetSpent} */
export function search(wanted: Wanted, budget: Budget): Outcome {
  return new Search(wanted, budget).outcome();
}

/** A place in the product of the automata, and how it was first reached. */
interface Place {
  readonly states: readonly State[];
  readonly excluded: Excluded;
  readonly came?: { readonly from: Place; readonly by: number };
}

type Level = ReadonlyMap<string, Place>;

class Search {
  readonly #wanted: Wanted;
  readonly #budget: Budget;
  readonly #alphabet: Alphabet;
  readonly #letters: readonly Letter[];
  #metSurrogates = false;

  constructor(wanted: Wanted, budget: Budget) {
    this.#wanted = wanted;
    this.#budget = budget;
    this.#alphabet = alphabetOf(wanted.parts, budget);
    this.#letters = this.#alphabet.classes
      .map((ranges, index) => letterOf(ranges, index, wanted.parts))
      .sort((a, b) => plainnessOf(a.first) - plainnessOf(b.first) || a.first - b.first);
  }

  outcome(): Outcome {
    const { max, min } = this.#wanted;
    let level = this.#levelAtMin();
    const seen = new Set(level.keys());
    for (let length = min; length <= max && level.size > 0; length++) {
      const place = this.#choice(
        [...level.values()].filter((one) => this.#accepts(one)),
        length,
      );
      if (place) return length > LONGEST ? 'too long' : { found: textOf(place) };
      const next = [...this.#next(level, length)].filter(([key]) => !seen.has(key));
      for (const [key] of next) seen.add(key);
      level = new Map(next);
    }
    return this.#metSurrogates ? 'surrogates' : 'none';
  }

  /**
   * The plainest; of long texts, one that leaves the fewest ways open, so that it is read at once also by expressions that
   * try them all, such as `(a+)+b`.
   */
  #choice(accepted: readonly Place[], length: number): Place | undefined {
    const [first] = accepted;
    if (length < HARMLESS) return first;
    return accepted.reduce((best, one) => (waysOpen(one) < waysOpen(best ?? one) ? one : best), first);
  }

  /** The levels of a deterministic automaton repeat themselves at last, so that those in between are skipped. */
  #levelAtMin(): Level {
    const { min } = this.#wanted;
    const lengths = new Map<string, number>();
    let level = this.#first();
    for (let length = 0; length < min && level.size > 0; length++) {
      if (min > LONGEST) {
        const key = [...level.keys()].sort().join(';');
        const period = length - (lengths.get(key) ?? length);
        lengths.set(key, length);
        if (period > 0) length += Math.floor((min - length) / period) * period;
        if (length >= min) break;
      }
      level = this.#next(level, length);
    }
    return level;
  }

  #first(): Level {
    const { excluded, max, min, parts } = this.#wanted;
    const inReach = [...excluded].filter((text) => text.length >= min && text.length <= 2 * max);
    const place: Place = {
      states: parts.map(({ automaton }) => automaton.start(this.#budget)),
      excluded: excludedTree(inReach),
    };
    return this.#isHopeless(place.states) ? new Map() : new Map([[keyOf(place), place]]);
  }

  /** Of several ways to a place, the one that stayed there is kept, so that a text goes on as it began; else the plainest. */
  #next(level: Level, length: number): Map<string, Place> {
    const next = new Map<string, Place>();
    const stayed = new Set<string>();
    for (const [here, from] of level) {
      this.#budget.spend();
      for (const { by, excluded, states } of this.#stepsFrom(from)) {
        if (isSurrogate(by)) {
          this.#metSurrogates = true;
          continue;
        }
        const place = { states, excluded, ...(length < LONGEST && { came: { from, by } }) };
        const key = keyOf(place);
        const stays = key === here && !stayed.has(key);
        if (!next.has(key) || stays) next.set(key, place);
        if (stays) stayed.add(key);
      }
    }
    return next;
  }

  /** One step for each letter, by its plainest code point, and one for each code point that begins or goes on with an excluded text. */
  #stepsFrom({ excluded, states }: Place): Step[] {
    const steps: Step[] = [];
    const children = [...excluded.next].map(([by, inner]) => ({ by, inner, class: this.#alphabet.classOf(by) }));
    for (const letter of this.#letters) {
      const to = states.map((state, index) => this.#step(state, index, letter));
      if (this.#isHopeless(to)) continue;
      const by = children.length === 0 ? letter.first : plainest(letter.ranges, excluded.next);
      if (by !== undefined) steps.push({ by, states: to, excluded: OUTSIDE });
      else if (letter.hasSurrogates) this.#metSurrogates = true;
      for (const child of children) {
        if (child.class === letter.class) steps.push({ by: child.by, states: to, excluded: child.inner });
      }
      this.#budget.spend(children.length >> 3);
    }
    return steps;
  }

  #step(state: State, index: number, letter: Letter): State {
    const automaton = this.#wanted.parts[index]?.automaton;
    return automaton ? automaton.step(state, letter.classes[index] ?? 0, this.#budget) : state;
  }

  #accepts({ excluded, states }: Place): boolean {
    return !excluded.isText && states.every(({ accepts }, index) => accepts === this.#wanted.parts[index]?.holds);
  }

  #isHopeless(states: readonly State[]): boolean {
    return states.some(({ settled }, index) => settled !== undefined && settled !== this.#wanted.parts[index]?.holds);
  }
}

interface Step {
  readonly by: number;
  readonly states: readonly State[];
  readonly excluded: Excluded;
}

/** Code points that none of the automata tells apart. */
interface Letter {
  readonly class: number;
  readonly ranges: Ranges;
  /** The plainest; a surrogate if there is nothing else. */
  readonly first: number;
  readonly hasSurrogates: boolean;
  /** Its class in the alphabet of each automaton. */
  readonly classes: readonly number[];
}

function alphabetOf(parts: readonly Part[], budget: Budget): Alphabet {
  const alphabets = [...new Set(parts.map(({ automaton }) => automaton.alphabet))];
  const [first, ...others] = alphabets;
  return first && others.length === 0
    ? first
    : new Alphabet(
        alphabets.flatMap(({ classes }) => classes),
        budget,
      );
}

function letterOf(ranges: Ranges, index: number, parts: readonly Part[]): Letter {
  const first = plainest(ranges, new Map()) ?? ranges[0]?.min ?? 0;
  return {
    class: index,
    ranges,
    first,
    hasSurrogates: ranges.some(({ min, max }) => min <= LAST_SURROGATE && max >= FIRST_SURROGATE),
    classes: parts.map(({ automaton }) => automaton.alphabet.classOf(first)),
  };
}

function keyOf({ excluded, states }: Place): string {
  return `${states.map(({ id }) => id).join()}/${excluded.id}`;
}

function waysOpen({ states }: Place): number {
  return states.reduce((sum, { formula }) => sum + formula.length, 0);
}

function textOf(place: Place): string {
  const letters: string[] = [];
  for (let at: Place = place; at.came; at = at.came.from) letters.push(String.fromCodePoint(at.came.by));
  return letters.reverse().join('');
}
