/**
 * Reads a regular expression (ECMAScript, flag `u`, searched anywhere) into the instructions of an automaton.
 * @module
 */
import { CharSet, JS } from 'refa';
import type { Budget } from '../budget.ts';
import { EVERY_CODE_POINT, LAST_CODE_POINT } from './alphabet.ts';
import { charSetOf } from './character-set.ts';
import {
  type Alternative,
  type Assertion,
  type CharacterElement,
  type Element,
  type Group,
  isAlwaysEntered,
  isAnchored,
  looksAhead,
  type Of,
} from './expression.ts';

export type Instruction =
  | { readonly does: 'accept' }
  /** Accepts if nothing is left. */
  | { readonly does: 'end' }
  | { readonly does: 'take'; readonly set: CharSet; readonly next: number }
  | { readonly does: 'either'; readonly next: readonly number[] }
  /** Goes on at the start of the text only. */
  | { readonly does: 'start'; readonly next: number }
  /** Goes on where exactly one side is a word character, or, negated, where both or none are. */
  | { readonly does: 'boundary'; readonly negate: boolean; readonly next: number }
  /** Goes on where the instruction `body` accepts what is left. */
  | { readonly does: 'ahead'; readonly body: number; readonly negate: boolean; readonly next: number }
  /** Goes on where the program `behind` accepts what came before. */
  | { readonly does: 'behind'; readonly behind: number; readonly negate: boolean; readonly next: number };

export interface Program {
  readonly instructions: readonly Instruction[];
  readonly start: number;
  readonly behinds: readonly Program[];
  /** Takes a word character; only where there are boundaries. */
  readonly word?: number;
  /** Whether it accepts exactly the texts of the expression; otherwise those and perhaps others. */
  readonly exact: boolean;
}

const ACCEPT = 0;
export const END = 1;

export const WORD = CharSet.empty(LAST_CODE_POINT).union([
  { min: 0x30, max: 0x39 },
  { min: 0x41, max: 0x5a },
  { min: 0x5f, max: 0x5f },
  { min: 0x61, max: 0x7a },
]);

const MOST_INSTRUCTIONS = 25_000;

/** @returns undefined if the expression is invalid under flag `u`, or too large */
export function programOf(source: string, budget: Budget): Program | undefined {
  try {
    new RegExp(source, 'u');
    const parser = JS.Parser.fromLiteral({ source, flags: 'u' }, { ecmaVersion: 2025 });
    return new Reader(parser.flags, budget).search(parser.ast.pattern.alternatives, ACCEPT);
  } catch (error) {
    // the two parsers throw SyntaxError, and RangeError where groups nest deeper than the stack
    if (error instanceof SyntaxError || error instanceof RangeError || error instanceof Unread) return undefined;
    throw error;
  }
}

/** For what is not read: too many instructions, or syntax that came after flag `u`. */
class Unread extends Error {}

class Reader {
  readonly #flags: Required<JS.Flags>;
  readonly #budget: Budget;
  readonly #instructions: Instruction[] = [{ does: 'accept' }, { does: 'end' }];
  readonly #behinds: Program[] = [];
  readonly #sets = new Map<CharacterElement, CharSet>();
  /** Groups that are being repeated for a backreference; there, assertions are left out. */
  readonly #repeated = new Set<Group>();
  #word: number | undefined;
  #exact = true;

  constructor(flags: Required<JS.Flags>, budget: Budget) {
    this.#flags = flags;
    this.#budget = budget;
  }

  /** The alternatives anywhere in the text; those that begin with `^`, at its start only. */
  search(alternatives: readonly Alternative[], last: number): Program {
    const atStart = alternatives.filter(isAnchored);
    const anywhere = alternatives.filter((alternative) => !isAnchored(alternative));
    const starts = atStart.map((alternative) => this.#alternative(alternative, last));
    if (anywhere.length > 0) starts.push(this.#after(this.#either(anywhere, last)));
    return {
      instructions: this.#instructions,
      start: this.#oneOf(starts),
      behinds: this.#behinds,
      exact: this.#exact,
      ...(this.#word !== undefined && { word: this.#word }),
    };
  }

  /** Any text, then `next`. */
  #after(next: number): number {
    const loop = this.#add({ does: 'either', next: [next] });
    const skip = this.#add({ does: 'take', set: EVERY_CODE_POINT, next: loop });
    this.#instructions[loop] = { does: 'either', next: [next, skip] };
    return loop;
  }

  #either(alternatives: readonly Alternative[], next: number): number {
    return this.#oneOf(alternatives.map((alternative) => this.#alternative(alternative, next)));
  }

  #oneOf(starts: readonly number[]): number {
    const [only, ...others] = starts;
    return only !== undefined && others.length === 0 ? only : this.#add({ does: 'either', next: starts });
  }

  #alternative(alternative: Alternative, next: number): number {
    return alternative.elements.reduceRight((then, element) => this.#element(element, then), next);
  }

  #element(element: Element, next: number): number {
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return this.#add({ does: 'take', set: this.#set(element), next });
      case 'CapturingGroup':
        return this.#either(element.alternatives, next);
      case 'Group':
        if (element.modifiers) throw new Unread();
        return this.#either(element.alternatives, next);
      case 'Quantifier':
        return this.#quantifier(element, next);
      case 'Assertion':
        return this.#repeated.size > 0 ? next : this.#assertion(element, next);
      case 'Backreference':
        return this.#backreference(element, next);
      case 'ExpressionCharacterClass':
        throw new Unread();
    }
  }

  #quantifier({ element, min, max }: Of<'Quantifier'>, next: number): number {
    let then = max === Number.POSITIVE_INFINITY ? this.#loop(element, next) : this.#upTo(max - min, element, next);
    for (let count = 0; count < min; count++) {
      const more = this.#element(element, then);
      if (more === then) break; // it takes and asks nothing, however often
      then = more;
    }
    return then;
  }

  #upTo(most: number, element: Element, next: number): number {
    let then = next;
    for (let count = 0; count < most; count++) {
      const more = this.#element(element, then);
      if (more === then) break;
      then = this.#add({ does: 'either', next: [more, next] });
    }
    return then;
  }

  #loop(element: Element, next: number): number {
    const loop = this.#add({ does: 'either', next: [next] });
    this.#instructions[loop] = { does: 'either', next: [this.#element(element, loop), next] };
    return loop;
  }

  #assertion(assertion: Assertion, next: number): number {
    switch (assertion.kind) {
      case 'start':
        return this.#add({ does: 'start', next });
      case 'end':
        return this.#add({ does: 'ahead', body: END, negate: false, next });
      case 'word':
        this.#word ??= this.#add({ does: 'take', set: WORD, next: ACCEPT });
        return this.#add({ does: 'boundary', negate: assertion.negate, next });
      case 'lookahead':
        return this.#lookahead(assertion, next);
      case 'lookbehind':
        return this.#lookbehind(assertion, next);
    }
  }

  /** A negated one that is not read exactly is left out, for it would refuse too much. */
  #lookahead({ alternatives, negate }: Extract<Assertion, { kind: 'lookahead' }>, next: number): number {
    const outside = this.#exact;
    this.#exact = true;
    const body = this.#either(alternatives, ACCEPT);
    const exact = this.#exact;
    this.#exact &&= outside;
    return negate && !exact ? next : this.#add({ does: 'ahead', body, negate, next });
  }

  /** Read where its body looks at nothing that follows, for it is run from the start of the text to the place. */
  #lookbehind({ alternatives, negate }: Extract<Assertion, { kind: 'lookbehind' }>, next: number): number {
    if (alternatives.some(looksAhead)) {
      this.#exact = false;
      return next;
    }
    const behind = new Reader(this.#flags, this.#budget).search(alternatives, END);
    this.#behinds.push(behind);
    return this.#add({ does: 'behind', behind: this.#behinds.length - 1, negate, next });
  }

  /** Any text of the group, or none where it may be that the group was left out: more than what was captured. */
  #backreference({ resolved, start }: Of<'Backreference'>, next: number): number {
    const groups = [resolved].flat();
    this.#exact = false;
    if (groups.some((group) => this.#repeated.has(group))) return this.#after(next);
    for (const group of groups) this.#repeated.add(group);
    const starts = groups.map((group) => this.#either(group.alternatives, next));
    for (const group of groups) this.#repeated.delete(group);
    const isCaptured = groups.some((group) => group.end <= start && isAlwaysEntered(group));
    return this.#oneOf(isCaptured ? starts : [...starts, next]);
  }

  #set(element: CharacterElement): CharSet {
    const known = this.#sets.get(element);
    if (known) return known;
    const set = charSetOf(element, this.#flags);
    this.#sets.set(element, set);
    return set;
  }

  #add(instruction: Instruction): number {
    this.#budget.spend();
    if (this.#instructions.length >= MOST_INSTRUCTIONS) throw new Unread();
    return this.#instructions.push(instruction) - 1;
  }
}
