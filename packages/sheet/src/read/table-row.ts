/**
 * One row of a table, or of a table and the lists that stand beside it.
 * @module
 */
import { address } from '../address.ts';
import type { Raw } from '../cells/raw.ts';
import { isBlank } from '../cells/read-cell.ts';
import type { FaultCode } from '../errors.ts';
import type { Column, Table } from '../layout/node.ts';
import { type Grid, type Merged, mergedOf } from './grid.ts';
import type { Headings } from './heading.ts';
import type { Row } from './item.ts';

/** What the rows of a sheet have in common. */
export interface RowLayout {
  grid: Grid;
  merged: Merged;
  places: ReadonlyMap<Column, number>;
  keys: ReadonlyMap<string, number>;
  /** columns that are read, from the left */
  known: readonly number[];
}

export function rowLayout(grid: Grid, { columns }: Headings): RowLayout {
  const places = new Map<Column, number>();
  const keys = new Map<string, number>();
  for (const { at, target } of columns) {
    if (target === undefined) continue;
    if ('column' in target) places.set(target.column, at);
    else keys.set(`${target.table.path} ${target.key}`, at);
  }
  return {
    grid,
    merged: mergedOf(grid),
    places,
    keys,
    known: [...places.values(), ...keys.values()].sort((a, b) => a - b),
  };
}

export class TableRow implements Row {
  /** from 0 */
  readonly row: number;
  readonly #layout: RowLayout;
  readonly #cells: readonly Raw[];

  constructor(layout: RowLayout, row: number, cells: readonly Raw[]) {
    this.#layout = layout;
    this.row = row;
    this.#cells = cells;
  }

  get sheet(): string {
    return this.#layout.grid.name;
  }

  get start(): string {
    return address(this.row, this.#layout.known.find((column) => !isBlank(this.#at(column))) ?? 0);
  }

  get(column: Column): Raw {
    const place = this.#layout.places.get(column);
    return place === undefined ? null : this.#at(place);
  }

  cell(column: Column): string | undefined {
    const place = this.#layout.places.get(column);
    return place === undefined ? undefined : address(this.row, place);
  }

  faultOf(column: Column): FaultCode | undefined {
    const { places, grid } = this.#layout;
    const place = grid.broken.size === 0 ? undefined : places.get(column);
    return place === undefined ? undefined : grid.broken.get(`${this.row},${place}`);
  }

  /** Whether the value is that of merged cells which begin above. */
  isSpread(column: Column): boolean {
    const merge = this.#layout.merged.of(this.row, this.#layout.places.get(column) ?? -1);
    return merge !== undefined && merge.startRow < this.row;
  }

  keyOf(table: Table, key: 'rowNumber' | 'ofRow'): string | undefined {
    const place = this.#layout.keys.get(`${table.path} ${key}`);
    const value = place === undefined ? null : this.#at(place);
    return isBlank(value) || value instanceof Date ? undefined : String(value).trim();
  }

  #at(column: number): Raw {
    const value = this.#cells[column] ?? null;
    return value === null ? this.#layout.merged.valueOf(this.row, column) : value;
  }
}
