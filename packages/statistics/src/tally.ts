/**
 * The cells of one indicator, filled unit by unit: its total, one table for each dimension, and one for each set that is crossed.
 * @module
 */
import type { CountedIndicator } from './catalogue.ts';
import type { Compiled } from './compile.ts';
import { type Area, compareText, type Observation } from './dataset.ts';
import type { Unit } from './pointer.ts';

interface Table {
  readonly dimensions: readonly number[];
  /** By the codes of the dimensions, in that order. */
  readonly cells: Map<string, number>;
}

/** Parts the codes of a cell: no code holds it. */
const separator = '\0';

export class Tally {
  readonly #compiled: Compiled;
  readonly #tables: readonly Table[];
  /** Every indicator has a total, be it zero. */
  #total = 0;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    this.#tables = tablesOf(compiled.indicator).map((dimensions) => ({ dimensions, cells: new Map() }));
  }

  add(unit: Unit, amount: number): void {
    this.#total += amount;
    if (this.#tables.length === 0) return;
    const codes = this.#compiled.codes.map(({ of }) => of(unit));
    for (const { dimensions, cells } of this.#tables) {
      for (const key of keysOf(dimensions, codes)) cells.set(key, (cells.get(key) ?? 0) + amount);
    }
  }

  *observations(area: Area): Iterable<Observation> {
    const indicator = this.#compiled.indicator.id;
    yield { indicator, area, dimensions: [], value: this.#total };
    for (const { dimensions, cells } of this.#tables) {
      const names = dimensions.map((at) => this.#compiled.codes[at]?.dimension ?? '');
      for (const [key, value] of cells) {
        const codes = key.split(separator);
        yield {
          indicator,
          area,
          dimensions: names.map((dimension, i) => ({ dimension, code: codes[i] ?? '_U' })),
          value,
        };
      }
    }
  }
}

/** For each table the places of its dimensions in the indicator's list, sorted by their names. */
export function tablesOf({ by = [], cross = [] }: CountedIndicator): readonly (readonly number[])[] {
  const names = by.map(({ dimension }) => dimension);
  const sets = [...names.map((name) => [name]), ...cross];
  return sets.map((set) => [...set].sort(compareText).map((name) => names.indexOf(name)));
}

/** All combinations of the codes of several dimensions. */
function keysOf(dimensions: readonly number[], codes: readonly (readonly string[])[]): readonly string[] {
  const [first = -1, ...rest] = dimensions;
  let keys = codes[first] ?? unknown;
  for (const at of rest) keys = keys.flatMap((key) => (codes[at] ?? unknown).map((code) => key + separator + code));
  return keys;
}

const unknown = ['_U'];
