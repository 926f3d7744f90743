/**
 * The rows of a table below its headings: what is a row of it, and what else stands there.
 * @module
 */
import { address, letters } from '../address.ts';
import type { Raw } from '../cells/raw.ts';
import { isBlank } from '../cells/read-cell.ts';
import { type FaultCode, faultAt, type SheetFault } from '../errors.ts';
import { bare } from '../fold.ts';
import type { Column } from '../layout/node.ts';
import { at, type Grid, type Merge, Merged } from './grid.ts';
import { type Headings, repeats } from './heading.ts';
import type { Row } from './item.ts';

/** A row of a table, or of a table and the lists below it. */
export interface TableRow extends Row {
  row: number;
  /** whether the value is that of merged cells which begin above */
  isSpread(column: Column): boolean;
}

export interface TableRows {
  rows: TableRow[];
  faults: SheetFault[];
}

export interface RowOptions {
  /** whether hidden rows are read */
  hidden: boolean;
}

export function tableRows(grid: Grid, headings: Headings, { hidden }: RowOptions): TableRows {
  const { name: sheet } = grid;
  const merged = new Merged(grid);
  const faults: SheetFault[] = columnFaults(grid, headings);
  const rows: TableRow[] = [];
  const tell = (row: number, code: FaultCode): void => {
    faults.push(faultAt({ sheet, cell: String(row + 1) }, code));
  };
  for (let row = 0; row <= headings.row - headings.depth; row++) if (isFilled(grid, row)) tell(row, 'row-above');
  const known = headings.columns.filter(({ target }) => target !== undefined).map((column) => column.at);
  const spread = new Set<Merge>();
  let gap = false;
  let over = false;
  for (let row = headings.row + 1; row < grid.rows.length; row++) {
    if (!isFilled(grid, row)) {
      gap = true;
      continue;
    }
    const kind: RowKind = over ? 'row-note' : kindOf(grid, merged, row, headings, known, gap);
    over = over || kind === 'end';
    if (kind !== 'data') {
      tell(row, kind === 'end' ? 'row-note' : kind);
      continue;
    }
    gap = false;
    if (grid.hiddenRows.has(row)) {
      tell(row, hidden ? 'row-hidden-read' : 'row-hidden');
      if (!hidden) continue;
    }
    for (const column of known) {
      const merge = merged.of(row, column);
      if (merge !== undefined && merge.endRow > merge.startRow && merge.startCol === column && !spread.has(merge)) {
        spread.add(merge);
        faults.push(faultAt({ sheet, cell: address(merge.startRow, merge.startCol) }, 'merged-spread'));
      }
    }
    rows.push(rowAt(grid, merged, row, headings));
  }
  if (grid.cut) faults.push(faultAt({ sheet, cell: String(grid.rows.length + 1) }, 'too-many-rows'));
  return { rows, faults };
}

function isFilled(grid: Grid, row: number): boolean {
  return (grid.rows[row] ?? []).some((value, column) => !isBlank(value) || grid.broken.has(`${row},${column}`));
}

function columnFaults(grid: Grid, { columns, row }: Headings): SheetFault[] {
  const { name: sheet } = grid;
  const headed = new Map(columns.map((column) => [column.at, column]));
  const width = grid.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const faults: SheetFault[] = [];
  for (let column = 0; column < width; column++) {
    const head = headed.get(column);
    const cell = letters(column);
    const below = grid.rows.some((cells, at) => at > row && !isBlank(cells[column]));
    if (head?.target !== undefined) {
      if (grid.hiddenColumns.has(column)) faults.push(faultAt({ sheet, cell }, 'column-hidden'));
    } else if (head?.ambiguous === true)
      faults.push(faultAt({ sheet, cell: address(row, column) }, 'ambiguous-heading'));
    else if (head?.repeated === true) faults.push(faultAt({ sheet, cell: address(row, column) }, 'heading-repeated'));
    else if (head !== undefined || below) faults.push(faultAt({ sheet, cell }, 'column-not-taken'));
  }
  return faults;
}

type RowKind = 'data' | 'end' | 'row-total' | 'row-numbering' | 'row-heading' | 'row-note';

function kindOf(
  grid: Grid,
  merged: Merged,
  row: number,
  headings: Headings,
  known: readonly number[],
  gap: boolean,
): RowKind {
  const cells = grid.rows[row] ?? [];
  const filled = cells.flatMap((value, column) =>
    isBlank(value) && !grid.broken.has(`${row},${column}`) ? [] : [column],
  );
  const texts = filled.map((column) => cells[column]);
  if (texts.slice(0, 3).some(isTotal)) return 'row-total';
  if (row <= headings.row + 2 && isNumbering(texts)) return 'row-numbering';
  if (repeats(grid, row, headings)) return 'row-heading';
  const shown = (column: number): boolean => {
    const merge = merged.of(row, column);
    return filled.includes(column) || (merge !== undefined && !isBlank(at(grid, merge.startRow, merge.startCol)));
  };
  const taken = known.filter(shown);
  if (taken.length === 0) return 'row-note';
  if (gap && texts.some(isClosing)) return 'end';
  // One cell over many columns heads a part of the table.
  const [only, ...others] = filled;
  const merge = only === undefined ? undefined : merged.of(row, only);
  if (others.length === 0 && merge !== undefined && merge.endCol - merge.startCol >= 2) return gap ? 'end' : 'row-note';
  if (gap && others.length === 0 && known.length > 2) return 'end';
  return 'data';
}

function isTotal(value: Raw | undefined): boolean {
  return (
    typeof value === 'string' &&
    /^(?:tong(?: cong| so)?|cong(?: don)?|luy ke|(?:grand |sub ?)?totals?|sum)(?: |$)/.test(bare(value)) &&
    !/[a-z]{3}/.test(
      bare(value)
        .replace(/^(?:tong(?: cong| so)?|cong(?: don)?|luy ke|(?:grand |sub ?)?totals?|sum)/, '')
        .replaceAll(/(?:nguoi|vu|nan nhan|ho so|truong hop|ca tinh|toan tinh|ban ghi|of|all|records?|persons?)/g, ''),
    )
  );
}

/** `(1) (2) (3)`, `A B 1 2`: one row of signs, those that are numbers one after the other. */
function isNumbering(values: readonly (Raw | undefined)[]): boolean {
  const signs = values.map((value) => (value instanceof Date ? '' : String(value ?? '').replaceAll(/[()\s]/g, '')));
  if (signs.length < 3 || !signs.every((sign) => /^(?:\d{1,3}|[A-Za-z])(?:=.*)?$/.test(sign))) return false;
  const numbers = signs.filter((sign) => /^\d/.test(sign)).map((sign) => Number.parseInt(sign, 10));
  return numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1) && (numbers[0] ?? 1) <= 1;
}

/** What stands under tables: notes, sources, who signs. */
function isClosing(value: Raw | undefined): boolean {
  return (
    typeof value === 'string' &&
    /^(?:ghi chu|nguon|chu thich|nguoi lap|nguoi tong hop|thu truong|lanh dao|noi nhan|ky ten|ky boi|notes?|source|prepared by|signed)(?: |$)|^.{0,40}ngay \d{0,2} ?thang \d{0,2} ?nam/.test(
      bare(value),
    )
  );
}

function rowAt(grid: Grid, merged: Merged, row: number, { columns }: Headings): TableRow {
  const { name: sheet } = grid;
  const places = new Map<Column, number>();
  const keys = new Map<string, number>();
  for (const { at: column, target } of columns) {
    if (target === undefined) continue;
    if ('column' in target) places.set(target.column, column);
    else keys.set(`${target.table.path} ${target.key}`, column);
  }
  const valueAt = (column: number): Raw => {
    const merge = merged.of(row, column);
    return merge?.startCol === column ? at(grid, merge.startRow, column) : at(grid, row, column);
  };
  const first = columns.find(({ target, at: column }) => target !== undefined && !isBlank(valueAt(column)));
  return {
    ...{ sheet, row, start: address(row, first?.at ?? 0) },
    get: (column) => {
      const place = places.get(column);
      return place === undefined ? null : valueAt(place);
    },
    cell: (column) => {
      const place = places.get(column);
      return place === undefined ? undefined : address(row, place);
    },
    isSpread: (column) => {
      const merge = merged.of(row, places.get(column) ?? -1);
      return merge !== undefined && merge.startRow < row;
    },
    faultOf: (column) => {
      const place = places.get(column);
      return place === undefined ? undefined : grid.broken.get(`${row},${place}`);
    },
    keyOf: (table, key) => {
      const place = keys.get(`${table.path} ${key}`);
      const value = place === undefined ? null : valueAt(place);
      return isBlank(value) || value instanceof Date ? undefined : String(value).trim();
    },
  };
}
