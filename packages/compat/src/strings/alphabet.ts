/**
 * Code points in classes that no given set tells apart, and the plainest code point of a set.
 * @module
 */
import { type CharRange, CharSet } from 'refa';
import type { Budget } from '../budget.ts';

export const LAST_CODE_POINT = 0x10ffff;
export const FIRST_SURROGATE = 0xd800;
export const LAST_SURROGATE = 0xdfff;

export const EVERY_CODE_POINT = CharSet.all(LAST_CODE_POINT);

/** From those that people read at once to those that they do not see; surrogates last. */
const PLAINNESS: readonly (readonly [number, number])[] = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x21, 0x7e],
  [0x20, 0x20],
  [0xa1, 0x1fff],
  [0x2030, 0xd7ff],
  [0x1f300, 0x1faff],
  [0x10000, LAST_CODE_POINT],
  [0, 0xffff],
];

export type Ranges = readonly CharRange[];

export class Alphabet {
  /** Disjoint; together they hold every code point. */
  readonly classes: readonly Ranges[];
  /** Where ranges begin that no set tells apart, ascending, and the class of each. */
  readonly #starts: readonly number[];
  readonly #classAt: readonly number[];

  constructor(sets: Iterable<Ranges>, budget: Budget) {
    const given = [...sets];
    const bounds = given.flatMap((set) => set.flatMap(({ min, max }) => [min, max + 1]));
    this.#starts = [...new Set([0, ...bounds])].filter((at) => at <= LAST_CODE_POINT).sort((a, b) => a - b);
    this.#classAt = this.#partition(given, budget);
    this.classes = this.#ranges();
  }

  classOf(codePoint: number): number {
    return this.#classAt[this.#indexOf(codePoint)] ?? 0;
  }

  /** The classes of a set; it must be one of those that the alphabet was made of. */
  classesIn(set: Ranges): ReadonlySet<number> {
    return new Set(this.#indexesIn(set).map((index) => this.#classAt[index] ?? 0));
  }

  /** Every set splits the classes that it cuts. */
  #partition(sets: readonly Ranges[], budget: Budget): number[] {
    const classAt = this.#starts.map(() => 0);
    let made = 1;
    for (const set of sets) {
      const inside = new Map<number, number>();
      const indexes = this.#indexesIn(set);
      budget.spend(indexes.length >> 5);
      for (const index of indexes) {
        const whole = classAt[index] ?? 0;
        const split = inside.get(whole) ?? made++;
        inside.set(whole, split);
        classAt[index] = split;
      }
    }
    const order = new Map([...new Set(classAt)].map((used, index) => [used, index]));
    return classAt.map((used) => order.get(used) ?? 0);
  }

  #ranges(): Ranges[] {
    const classes = Array.from(new Set(this.#classAt), (): CharRange[] => []);
    for (const [index, min] of this.#starts.entries()) {
      const max = (this.#starts[index + 1] ?? LAST_CODE_POINT + 1) - 1;
      classes[this.#classAt[index] ?? 0]?.push({ min, max });
    }
    return classes;
  }

  #indexesIn(set: Ranges): number[] {
    return set.flatMap(({ min, max }) => {
      const first = this.#indexOf(min);
      return Array.from({ length: this.#indexOf(max) - first + 1 }, (_, index) => first + index);
    });
  }

  #indexOf(codePoint: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) > codePoint) high = middle - 1;
      else low = middle;
    }
    return low;
  }
}

/** @returns undefined if every code point is among `except` */
export function plainest(ranges: Ranges, except: ReadonlyMap<number, unknown>): number | undefined {
  for (const [from, to] of PLAINNESS) {
    for (const { min, max } of ranges) {
      for (let at = Math.max(from, min); at <= Math.min(to, max); at++) {
        if (!isSurrogate(at) && !except.has(at)) return at;
      }
    }
  }
  return undefined;
}

export function isSurrogate(codePoint: number): boolean {
  return codePoint >= FIRST_SURROGATE && codePoint <= LAST_SURROGATE;
}

/** For sorting: letters before digits before signs before what is not seen. */
export function plainnessOf(codePoint: number): number {
  if (isSurrogate(codePoint)) return PLAINNESS.length;
  return PLAINNESS.findIndex(([from, to]) => codePoint >= from && codePoint <= to);
}
