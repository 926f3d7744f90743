/**
 * A sheet as it is read, whatever file it came from.
 * @module
 */
import type { Raw } from '../cells/raw.ts';
import type { FaultCode } from '../errors.ts';

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

/** What a cell shows: of merged ones, what their first one holds. */
export class Merged {
  readonly #first = new Map<string, Merge>();
  readonly #grid: Grid;

  constructor(grid: Grid) {
    const { merges } = grid;
    this.#grid = grid;
    for (const merge of merges) {
      // A merge over a whole sheet is no layout that a table has.
      if ((merge.endRow - merge.startRow + 1) * (merge.endCol - merge.startCol + 1) > 100_000) continue;
      for (let row = merge.startRow; row <= merge.endRow; row++) {
        for (let column = merge.startCol; column <= merge.endCol; column++) this.#first.set(`${row},${column}`, merge);
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
