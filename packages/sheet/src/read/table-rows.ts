/**
 * The rows of a table below its headings: what is a row of it, and what else stands there.
 * @module
 */
import { address, letters } from '../address.ts';
import type { Raw } from '../cells/raw.ts';
import { isBlank } from '../cells/read-cell.ts';
import { type FaultCode, faultAt, type SheetFault } from '../errors.ts';
import { bare } from '../fold.ts';
import type { Grid, Merge } from './grid.ts';
import { type Headings, repeats } from './heading.ts';
import { type RowLayout, rowLayout, TableRow } from './table-row.ts';

export interface RowOptions {
  /** whether hidden rows are read */
  hidden: boolean;
}

export interface TableRows {
  rows: TableRow[];
  faults: SheetFault[];
}

export function tableRows(grid: Grid, headings: Headings, options: RowOptions): TableRows {
  const sorter = new RowSorter(grid, headings, options);
  const rows: TableRow[] = [];
  for (let row = headings.row + 1; row < grid.rows.length; row++) {
    const taken = sorter.take(row, grid.rows[row] ?? []);
    if (taken !== undefined) rows.push(taken);
  }
  return { rows, faults: [...columnFaults(grid, headings, filledBelow(grid, headings)), ...sorter.faults] };
}

/** Tells the rows of a table from what else stands among and below them, row after row. */
export class RowSorter {
  readonly faults: SheetFault[] = [];
  readonly #grid: Grid;
  readonly #headings: Headings;
  readonly #options: RowOptions;
  readonly #layout: RowLayout;
  readonly #known: readonly number[];
  readonly #spread = new Set<Merge>();
  #gap = false;
  #over = false;

  constructor(grid: Grid, headings: Headings, options: RowOptions) {
    this.#grid = grid;
    this.#headings = headings;
    this.#options = options;
    this.#layout = rowLayout(grid, headings);
    this.#known = headings.columns.filter(({ target }) => target !== undefined).map((column) => column.at);
    for (let row = 0; row <= headings.row - headings.depth; row++) {
      if (isFilled(grid, row, grid.rows[row] ?? [])) this.#tell(row, 'row-above');
    }
    if (grid.cut) this.#tell(grid.rows.length, 'too-many-rows');
  }

  /** @returns `undefined` for what is no row of the table; a fault says what it is */
  take(row: number, cells: readonly Raw[]): TableRow | undefined {
    if (!isFilled(this.#grid, row, cells) || this.#isNumberOnly(cells)) {
      this.#gap = true;
      return undefined;
    }
    const kind: RowKind = this.#over ? this.#afterEnd(cells) : this.#kindOf(row, cells);
    this.#over ||= kind === 'end';
    if (kind !== 'data') {
      this.#tell(row, kind === 'end' ? 'row-note' : kind);
      return undefined;
    }
    this.#gap = false;
    if (this.#grid.hiddenRows.has(row)) {
      this.#tell(row, this.#options.hidden ? 'row-hidden-read' : 'row-hidden');
      if (!this.#options.hidden) return undefined;
    }
    this.#tellMerges(row);
    return new TableRow(this.#layout, row, cells);
  }

  /** Forms are numbered before they are filled in. */
  #isNumberOnly(cells: readonly Raw[]): boolean {
    const { keys, grid } = this.#layout;
    const numbers = new Set(keys.values());
    return grid.broken.size === 0 && cells.every((value, column) => numbers.has(column) || isBlank(value));
  }

  #tell(row: number, code: FaultCode): void {
    this.faults.push(faultAt({ sheet: this.#grid.name, cell: String(row + 1) }, code));
  }

  #tellMerges(row: number): void {
    for (const column of this.#known) {
      const merge = this.#layout.merged.of(row, column);
      if (merge === undefined || merge.endRow === merge.startRow || merge.startCol !== column) continue;
      if (this.#spread.has(merge)) continue;
      this.#spread.add(merge);
      const cell = address(merge.startRow, merge.startCol);
      this.faults.push(faultAt({ sheet: this.#grid.name, cell }, 'merged-spread'));
    }
  }

  /** Below the end of a table stand notes and signatures; a row as full as the table's own may be one of it. */
  #afterEnd(cells: readonly Raw[]): RowKind {
    const filled = this.#known.filter((column) => !isBlank(cells[column])).length;
    return filled >= Math.max(3, this.#known.length / 2) ? 'row-after-end' : 'row-note';
  }

  #kindOf(row: number, cells: readonly Raw[]): RowKind {
    const { broken } = this.#grid;
    const { merged } = this.#layout;
    const filled = [...cells.keys()].filter((column) => !isBlank(cells[column]) || broken.has(`${row},${column}`));
    const texts = filled.map((column) => cells[column] ?? null);
    if (texts.slice(0, 3).some(isTotal)) return 'row-total';
    if (row <= this.#headings.row + 2 && isNumbering(texts)) return 'row-numbering';
    if (repeats(cells, this.#headings)) return 'row-heading';
    if (!this.#known.some((column) => filled.includes(column) || merged.valueOf(row, column) !== null))
      return 'row-note';
    if (this.#gap && texts.some(isClosing)) return 'end';
    // One cell over many columns heads a part of the table; one cell after an empty row is a note.
    const [only, ...others] = filled;
    if (only === undefined || others.length > 0) return 'data';
    const merge = merged.of(row, only);
    if (merge !== undefined && merge.endCol - merge.startCol >= 2) return this.#gap ? 'end' : 'row-note';
    return this.#gap && this.#known.length > 2 ? 'end' : 'data';
  }
}

function isFilled({ broken }: Grid, row: number, cells: readonly Raw[]): boolean {
  return cells.some((value, column) => !isBlank(value) || (broken.size > 0 && broken.has(`${row},${column}`)));
}

/**
 * Columns that are not read, or hidden and read.
 *
 * @param filled those that hold something below the headings
 */
export function columnFaults(grid: Grid, { columns, row }: Headings, filled: ReadonlySet<number>): SheetFault[] {
  const { name: sheet } = grid;
  const headed = new Map(columns.map((column) => [column.at, column]));
  const faults: SheetFault[] = [];
  for (const column of [...new Set([...headed.keys(), ...filled])].sort((a, b) => a - b)) {
    const head = headed.get(column);
    const heading = { sheet, cell: address(row, column) };
    if (head?.target !== undefined) {
      if (grid.hiddenColumns.has(column)) faults.push(faultAt({ sheet, cell: letters(column) }, 'column-hidden'));
    } else if (head?.ambiguous === true) faults.push(faultAt(heading, 'ambiguous-heading'));
    else if (head?.repeated === true) faults.push(faultAt(heading, 'heading-repeated'));
    else faults.push(faultAt({ sheet, cell: letters(column) }, 'column-not-taken'));
  }
  return faults;
}

function filledBelow(grid: Grid, { row }: Headings): Set<number> {
  const filled = new Set<number>();
  for (const cells of grid.rows.slice(row + 1)) {
    for (const [column, value] of cells.entries()) if (!isBlank(value)) filled.add(column);
  }
  return filled;
}

type RowKind = 'data' | 'end' | 'row-after-end' | 'row-total' | 'row-numbering' | 'row-heading' | 'row-note';

const total = /^(?:tong(?: cong| so)?|cong(?: don)?|luy ke|(?:grand |sub ?)?totals?|sum)(?= |$)/;
const counted =
  /\b(?:nguoi|vu|viec|nan nhan|ho so|truong hop|ca tinh|toan tinh|ban ghi|of|all|records?|persons?|\d+)\b/g;

/** `Tổng cộng`, `Cộng: 12 người`; what goes on with other words is no total. */
function isTotal(value: Raw): boolean {
  if (typeof value !== 'string' || value.length > 80 || !/^[\s\d.(]*[tclsg]/i.test(value)) return false;
  const text = bare(value);
  return total.test(text) && text.replace(total, '').replaceAll(counted, '').trim() === '';
}

/** `(1) (2) (3)`, `A B 1 2`: one row of signs, those that are numbers one after the other. */
function isNumbering(values: readonly Raw[]): boolean {
  const signs = values.map((value) => (value instanceof Date ? '' : String(value ?? '').replaceAll(/[()\s]/g, '')));
  if (signs.length < 3 || !signs.every((sign) => /^(?:\d{1,3}|[A-Za-z])(?:=.*)?$/.test(sign))) return false;
  const numbers = signs.filter((sign) => /^\d/.test(sign)).map((sign) => Number.parseInt(sign, 10));
  return numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1) && (numbers[0] ?? 1) <= 1;
}

/** What stands under tables: notes, sources, who signs. */
function isClosing(value: Raw): boolean {
  return (
    typeof value === 'string' &&
    /^(?:ghi chu|nguon|chu thich|nguoi lap|nguoi tong hop|thu truong|lanh dao|noi nhan|ky ten|ky boi|notes?|source|prepared by|signed)(?: |$)|^.{0,40}ngay \d{0,2} ?thang \d{0,2} ?nam/.test(
      bare(value),
    )
  );
}
