/**
 * A sheet as it is read, whatever file it came from.
 * @module
 */
import type { Raw } from '../cells/raw.ts';
import { type FaultCode, SheetError } from '../errors.ts';
import { limits } from './limits.ts';

export interface Merge {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}

/** Rows and columns count from 0. */
export interface Grid {
  name: string;
  rows: readonly (readonly Raw[])[];
  hidden: boolean;
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  merges: readonly Merge[];
  /** `row,column` of cells that hold no value: errors, formulas that were not calculated */
  broken: ReadonlyMap<string, FaultCode>;
  from1904: boolean;
  /** not all of its rows were read */
  cut: boolean;
}

export function at(grid: Grid, row: number, column: number): Raw {
  return grid.rows[row]?.[column] ?? null;
}

/** Merged cells of a sheet in all; more are no layout of a table. */
const mostMerged = 1_000_000;

const known = new WeakMap<Grid, Merged>();

/** @throws {SheetError} `too-large` for more merged cells than a table has */
export function mergedOf(grid: Grid): Merged {
  const merged = known.get(grid) ?? new Merged(grid);
  known.set(grid, merged);
  return merged;
}

/** What a cell shows: of merged ones, what their first one holds. */
class Merged {
  readonly #first = new Map<string, Merge>();
  readonly #grid: Grid;

  constructor(grid: Grid) {
    const { merges, rows } = grid;
    this.#grid = grid;
    let cells = 0;
    for (const merge of merges) {
      const endRow = Math.min(merge.endRow, rows.length - 1);
      const endCol = Math.min(merge.endCol, limits.columns - 1);
      cells += Math.max(0, endRow - merge.startRow + 1) * Math.max(0, endCol - merge.startCol + 1);
      if (cells > mostMerged) throw new SheetError('too-large');
      for (let row = merge.startRow; row <= endRow; row++) {
        for (let column = merge.startCol; column <= endCol; column++) this.#first.set(`${row},${column}`, merge);
      }
    }
  }

  of(row: number, column: number): Merge | undefined {
    return this.#first.size === 0 ? undefined : this.#first.get(`${row},${column}`);
  }

  /** The value of merged cells that begin in the column and reach the row. */
  valueOf(row: number, column: number): Raw {
    const merge = this.of(row, column);
    return merge?.startCol === column ? at(this.#grid, merge.startRow, column) : null;
  }
}

export type { Merged };
