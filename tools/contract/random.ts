/**
 * Random letters and numbers of a seed, such as stand in no text by chance.
 * @module
 */

/** Letters of which no word of either language is made in this order; the last ones are written in two ways in Unicode. */
const PLAIN = 'bcdfghjkmpqvwxz';
const MARKED = 'ếợẵử';

export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** @returns a whole number, both ends included */
  between(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  /** @param marked whether some bear marks */
  letters(marked = false): string {
    const from = marked ? PLAIN + MARKED : PLAIN;
    return this.#text(from, 12);
  }

  digits(count: number): string {
    return this.#text('123456789', count);
  }

  hex(count: number): string {
    return this.#text('0123456789abcdef', count);
  }

  /** A number that is no whole one, with so many digits before the point. */
  fraction(count: number): number {
    return Number(`${this.digits(count)}.${this.digits(6)}`);
  }

  #text(from: string, count: number): string {
    let text = '';
    for (let i = 0; i < count; i++) text += from[this.between(0, from.length - 1)];
    return text;
  }

  /** mulberry32: from 0 to below 1. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
}
