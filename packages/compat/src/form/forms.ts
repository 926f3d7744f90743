/**
 * Makes formulas, each once: equal formulas are the same object, and what is plainly true or false is said so at once.
 * @module
 */
import type { ReasonCode } from '../comparison.ts';
import { type Json, textOf } from '../json.ts';
import { discriminated, disjoint } from './disjoint.ts';
import type { Formula, Kind, Of, Shape, Source, Type } from './formula.ts';
import { typeOf, types } from './formula.ts';
import { negated } from './negate.ts';
import type { Rational } from './rational.ts';
import type { Target } from './target.ts';

const everyType: ReadonlySet<Type> = new Set(types);

export class Forms {
  readonly #store = new Map<string, Formula>();
  /** Where the reader is. */
  at: Source | undefined;
  readonly true: Formula = this.#keep('true', { kind: 'true' });
  readonly false: Formula = this.#keep('false', { kind: 'false' });

  constructor() {
    this.true.negation = this.false;
    this.false.negation = this.true;
  }

  /** Conjunction. */
  all(given: readonly Formula[]): Formula {
    return this.#join('all', given, this.true, this.false);
  }

  /** Disjunction. */
  any(given: readonly Formula[]): Formula {
    return this.#join('any', given, this.false, this.true);
  }

  /** Exactly one. Listed values that differ are a list; parts of which no two can hold are a disjunction. */
  one(given: readonly Formula[]): Formula {
    const parts = new Set(given);
    // A part that stands twice would hold twice, and where one always holds no other may.
    const never = new Set(given.filter((part, index) => given.indexOf(part) !== index));
    for (const part of [...never, this.false]) parts.delete(part);
    if (parts.delete(this.true)) return this.all([...never, ...parts].map((part) => this.negate(part)));
    return this.all([...[...never].map((part) => this.negate(part)), this.#oneOf(sorted(parts))]);
  }

  type(allowed: Iterable<Type>): Formula {
    const set = new Set(allowed);
    if (set.size === 0) return this.false;
    if (set.size === types.length) return this.true;
    const ordered = types.filter((type) => set.has(type));
    return this.#keep(`type ${ordered}`, { kind: 'type', types: new Set(ordered) });
  }

  /** The instance is one of the values. */
  in(values: Iterable<Json>): Formula {
    return this.listed('in', new Map([...values].map((value) => [textOf(value), value])));
  }

  listed(kind: 'in' | 'not-in', values: ReadonlyMap<string, Json>): Formula {
    if (values.size === 0) return kind === 'in' ? this.false : this.true;
    return this.#keep(`${kind} ${[...values.keys()].sort()}`, { kind, values });
  }

  atLeast(bound: number, open: boolean): Formula {
    return this.#keep(`>= ${bound} ${open}`, { kind: 'at-least', bound, open });
  }

  atMost(bound: number, open: boolean): Formula {
    return this.#keep(`<= ${bound} ${open}`, { kind: 'at-most', bound, open });
  }

  multiple(of: Rational, holds = true): Formula {
    return this.#keep(`multiple ${of.n}/${of.d} ${holds}`, { kind: 'multiple', of, holds });
  }

  min(kind: 'min-length' | 'min-items' | 'min-members', bound: number): Formula {
    return bound <= 0 ? this.true : this.#keep(`${kind} ${bound}`, { kind, bound });
  }

  /** A maximum below zero holds for no instance of the type. */
  max(kind: 'max-length' | 'max-items' | 'max-members', bound: number): Formula {
    if (bound === Number.POSITIVE_INFINITY) return this.true;
    if (bound < 0) return this.type(types.filter((type) => type !== typeOfBound[kind]));
    return this.#keep(`${kind} ${bound}`, { kind, bound });
  }

  pattern(source: string, holds = true): Formula {
    return this.#keep(`pattern ${holds} ${source}`, { kind: 'pattern', source, holds });
  }

  format(name: string, holds = true): Formula {
    return this.#keep(`format ${holds} ${name}`, { kind: 'format', name, holds });
  }

  /** The item at an index, if there is one. */
  item(index: number, of: Formula): Formula {
    if (of === this.true) return this.true;
    if (of === this.false) return this.max('max-items', index);
    return this.#keep(`item ${index} ${of.id}`, { kind: 'item', index, of });
  }

  /** Every item from an index on. */
  items(index: number, of: Formula): Formula {
    if (of === this.true) return this.true;
    if (of === this.false) return this.max('max-items', index);
    return this.#keep(`items ${index} ${of.id}`, { kind: 'items', index, of });
  }

  /** Some item from an index on; holds for what is no array. */
  someItem(index: number, of: Formula): Formula {
    if (of === this.true) return this.min('min-items', index + 1);
    if (of === this.false) return this.not('array');
    return this.#keep(`some-item ${index} ${of.id}`, { kind: 'some-item', index, of });
  }

  count(of: Formula, min: number, max: number): Formula {
    if (min > max) return this.not('array');
    if (min <= 0 && max === Number.POSITIVE_INFINITY) return this.true;
    if (of === this.true) return this.all([this.min('min-items', min), this.max('max-items', max)]);
    if (of === this.false) return min > 0 ? this.not('array') : this.true;
    if (max === 0) return this.items(0, this.negate(of));
    return this.#keep(`count ${of.id} ${min} ${max}`, { kind: 'count', of, min, max });
  }

  unique(holds = true): Formula {
    return this.#keep(`unique ${holds}`, { kind: 'unique', holds });
  }

  has(name: string): Formula {
    return this.#keep(`has ${name}`, { kind: 'has', name });
  }

  lacks(name: string): Formula {
    return this.#keep(`lacks ${name}`, { kind: 'lacks', name });
  }

  /** Every member whose name satisfies `names`; names are strings. */
  members(names: Formula, of: Formula): Formula {
    if (names === this.false || of === this.true) return this.true;
    if (of === this.false) {
      const name = onlyName(names);
      if (name !== undefined) return this.lacks(name);
      if (names === this.true) return this.max('max-members', 0);
    }
    return this.#keep(`members ${names.id} ${of.id}`, { kind: 'members', names, of });
  }

  /** Some member whose name satisfies `names`; holds for what is no object. */
  someMember(names: Formula, of: Formula): Formula {
    if (names === this.false || of === this.false) return this.not('object');
    const name = onlyName(names);
    if (name !== undefined) return this.all([this.has(name), this.members(names, of)]);
    if (names === this.true && of === this.true) return this.min('min-members', 1);
    return this.#keep(`some-member ${names.id} ${of.id}`, { kind: 'some-member', names, of });
  }

  ref(target: Target, holds = true): Formula {
    return this.#keep(`ref ${holds} ${target.key}`, { kind: 'ref', target, holds });
  }

  /** @param text the same for what is the same thing */
  opaque(reason: ReasonCode, text: string, holds = true): Formula {
    return this.#keep(`opaque ${holds} ${reason} ${text}`, { kind: 'opaque', text, reason, holds });
  }

  /** Of another type. */
  not(type: Type): Formula {
    return this.type(types.filter((one) => one !== type));
  }

  negate(formula: Formula): Formula {
    formula.negation ??= this.#negated(formula);
    formula.negation.negation ??= formula;
    return formula.negation;
  }

  /** A negation comes from where the formula does. */
  #negated(formula: Formula): Formula {
    const { at } = this;
    this.at = formula.at;
    const negation = negated(this, formula);
    this.at = at;
    return negation;
  }

  /** For an atom that says whether something holds, the one that says the contrary of instances of its type. */
  opposite(formula: Formula): Formula | undefined {
    if (formula.kind === 'pattern') return this.pattern(formula.source, !formula.holds);
    if (formula.kind === 'format') return this.format(formula.name, !formula.holds);
    return formula.kind === 'unique' ? this.unique(!formula.holds) : undefined;
  }

  /** `not-one` and `not-all` are made by negation alone. */
  failing(kind: 'not-one' | 'not-all', parts: readonly Formula[]): Formula {
    return this.#composite(kind, parts);
  }

  #oneOf(parts: readonly Formula[]): Formula {
    if (parts.length === 1 || disjoint(parts)) return this.any(parts);
    const others = discriminated(parts);
    if (others === undefined) return this.#composite('one', parts);
    return others > 1 ? this.all([this.type(['object']), this.any(parts)]) : this.any(parts);
  }

  #join(kind: 'all' | 'any', given: readonly Formula[], neutral: Formula, absorbing: Formula): Formula {
    const parts = new Set<Formula>();
    let allowed: ReadonlySet<Type> | undefined;
    const lists: (Of<'in'> | Of<'not-in'>)[] = [];
    const seen = new Set<Formula>();
    const visit = (part: Formula): boolean => {
      if (part === absorbing || (part.negation !== undefined && seen.has(part.negation))) return true;
      if (part === neutral) return false;
      seen.add(part);
      if (part.kind === kind) return (part as { parts: readonly Formula[] }).parts.some(visit);
      if (part.kind === 'type') {
        const before = allowed ?? (kind === 'all' ? everyType : new Set<Type>());
        allowed = kind === 'all' ? intersect(before, part.types) : new Set([...before, ...part.types]);
      } else if (part.kind === 'in' || part.kind === 'not-in') lists.push(part as Of<'in'> | Of<'not-in'>);
      else parts.add(part);
      return false;
    };
    if (given.some(visit)) return absorbing;
    const type = allowed === undefined ? neutral : this.type(allowed);
    const list = lists.length < 2 ? (lists[0] ?? neutral) : this.#joinLists(kind, lists);
    const [first, second] = kind === 'all' ? this.#within(type, list) : [type, list];
    for (const part of [first, second]) {
      if (part === absorbing) return absorbing;
      if (part !== neutral) parts.add(part);
    }
    if (parts.size === 0) return neutral;
    if (parts.size === 1) return [...parts][0] ?? neutral;
    return this.#composite(kind, sorted(parts));
  }

  /** Values of the types alone; the list then says it all. */
  #within(type: Formula, list: Formula): [Formula, Formula] {
    if (type.kind !== 'type' || list.kind !== 'in') return [type, list];
    const kept = [...list.values].filter(([, value]) => type.types.has(typeOf(value)));
    return [this.true, this.listed('in', new Map(kept))];
  }

  /** Lists of values joined to one: what is in all, or in any; lists of what is not are turned over. */
  #joinLists(kind: 'all' | 'any', lists: readonly (Of<'in'> | Of<'not-in'>)[]): Formula {
    const inside = lists.filter((list) => list.kind === 'in').map((list) => list.values);
    const outside = lists.filter((list) => list.kind === 'not-in').map((list) => list.values);
    const [meet, spread] = kind === 'all' ? [inside, outside] : [outside, inside];
    const [met, joined] = kind === 'all' ? (['in', 'not-in'] as const) : (['not-in', 'in'] as const);
    const union = new Map(spread.flatMap((values) => [...values]));
    const [first, ...rest] = meet;
    if (first === undefined) return this.listed(joined, union);
    const common = [...first].filter(([text]) => rest.every((values) => values.has(text)) && !union.has(text));
    return this.listed(met, new Map(common));
  }

  #composite(kind: 'all' | 'any' | 'one' | 'not-one' | 'not-all', parts: readonly Formula[]): Formula {
    return this.#keep(`${kind} ${parts.map(({ id }) => id)}`, { kind, parts });
  }

  #keep(key: string, shape: Shape): Formula {
    const known = this.#store.get(key);
    if (known !== undefined) return known;
    const formula: Formula = { ...shape, id: this.#store.size, ...(this.at === undefined ? {} : { at: this.at }) };
    this.#store.set(key, formula);
    return formula;
  }
}

const typeOfBound = {
  'max-length': 'string',
  'max-items': 'array',
  'max-members': 'object',
} as const satisfies Partial<Record<Kind, Type>>;

/** The name that a formula over names allows, if it allows one alone. */
export function onlyName(names: Formula): string | undefined {
  if (names.kind !== 'in' || names.values.size !== 1) return undefined;
  const [value] = names.values.values();
  return typeof value === 'string' ? value : undefined;
}

function sorted(parts: Iterable<Formula>): Formula[] {
  return [...parts].sort((a, b) => a.id - b.id);
}

function intersect(a: ReadonlySet<Type>, b: ReadonlySet<Type>): ReadonlySet<Type> {
  return new Set([...a].filter((type) => b.has(type)));
}
