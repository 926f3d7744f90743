/**
 * A sheet while it is being filled, cell by cell.
 * @module
 */
import type { Cell, CellStyle, MergeRange, WriteSheet } from 'hucre/xlsx';

/** Of 12 point type, in points. */
const lineHeight = 16.5;

export class Grid {
  readonly #cells = new Map<string, Partial<Cell>>();
  readonly #merges: MergeRange[] = [];
  #height = 0;

  /** Rows filled so far. */
  get height(): number {
    return this.#height;
  }

  put(row: number, col: number, value: string | number | null, style: CellStyle): void {
    this.#set(row, col, {
      value,
      type: typeof value === 'number' ? 'number' : value === null ? 'empty' : 'string',
      style,
    });
  }

  /** A formula with the value that it has, for readers that do not calculate. */
  compute(row: number, col: number, formula: string, result: number | string, style: CellStyle): void {
    this.#set(row, col, { value: result, type: 'formula', formula, formulaResult: result, style });
  }

  /** A text over several columns. */
  banner(row: number, from: number, to: number, text: string, style: CellStyle): void {
    this.put(row, from, text, style);
    if (to > from) this.#merges.push({ startRow: row, startCol: from, endRow: row, endCol: to });
  }

  sheet(name: string, widths: readonly number[], more: Partial<WriteSheet>): WriteSheet {
    return {
      name,
      rows: Array.from({ length: this.#height }, () => []),
      columns: widths.map((width) => (width === 0 ? { width: 8, hidden: true } : { width })),
      cells: this.#cells,
      merges: this.#merges,
      rowDefs: new Map(
        Array.from({ length: this.#height }, (_, row) => [row, { height: this.#heightOf(row, widths) }]),
      ),
      ...more,
    };
  }

  /** As many lines as the longest text takes in its column: not every program finds that out itself. */
  #heightOf(row: number, widths: readonly number[]): number {
    const lines = widths.map((width, col) => {
      const isBanner = this.#merges.some(({ startRow, startCol }) => startRow === row && startCol === col);
      const length = String(this.#cells.get(`${row},${col}`)?.value ?? '').length;
      return width === 0 || isBanner ? 1 : Math.ceil((length * 1.1) / width);
    });
    return lineHeight * Math.max(1, ...lines) + 2;
  }

  #set(row: number, col: number, cell: Partial<Cell>): void {
    this.#cells.set(`${row},${col}`, cell);
    this.#height = Math.max(this.#height, row + 1);
  }
}

/** `D7`, of a row and a column from 0. */
export function address(row: number, col: number): string {
  return `${letters(col)}${row + 1}`;
}

function letters(col: number): string {
  return col < 26 ? String.fromCharCode(65 + col) : letters(Math.floor(col / 26) - 1) + letters(col % 26);
}
