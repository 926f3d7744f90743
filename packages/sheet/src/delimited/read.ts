/**
 * Reads CSV and TSV row after row: an export of ours, or a table that somebody made.
 * @module
 */
import { address } from '../address.ts';
import type { Raw } from '../cells/raw.ts';
import { faultAt, SheetError, type SheetFault } from '../errors.ts';
import { undefuseWithin } from '../injection.ts';
import type { Layout } from '../layout/node.ts';
import { Flattened } from '../read/flattened.ts';
import type { Grid } from '../read/grid.ts';
import { findHeadings, type Headings } from '../read/heading.ts';
import { layoutFor } from '../read/kind.ts';
import { limits } from '../read/limits.ts';
import { isUnmet, mapped, mappingOf, type SheetMapping, savedIn } from '../read/mapping.ts';
import { namesOf } from '../read/names.ts';
import { Readings, type ReadOptions, readingOf, type SheetReading } from '../read/reading.ts';
import { columnFaults, RowSorter } from '../read/table-rows.ts';
import { decode } from './decode.ts';
import { parseRows, type Separator, separatorOf } from './parse.ts';

export interface DelimitedReadOptions extends Omit<ReadOptions, 'hiddenRows'> {
  /** found from the first lines unless told */
  separator?: Separator;
  /** what places call the file; empty unless told */
  name?: string;
  /** told of each record as soon as it is read, with the faults since the one before; what a whole column tells comes at the end alone */
  onRecord?: (record: Record<string, unknown>, index: number, faults: readonly SheetFault[]) => void;
}

export type DelimitedSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | Uint8Array;

/**
 * Reads the records of a CSV or TSV file; no more of the text is held than a row.
 *
 * @throws {SheetError} about the file as a whole
 */
export async function readDelimited(
  source: DelimitedSource,
  options: DelimitedReadOptions = {},
): Promise<SheetReading> {
  const { encoding, text } = await decode(source instanceof Uint8Array ? [source] : source);
  const { start, all } = await peek(text);
  const far: SheetFault[] = [];
  const rows = parseRows(all, options.separator ?? separatorOf(start), (row, column) => {
    const cell = { sheet: options.name ?? '', cell: address(row, column) };
    if (far.length === 0) far.push(faultAt(cell, 'cell-too-far'));
  });
  const top = await firstRows(rows);
  const grid = gridOf(top, options);
  if (await isHtcds(grid, options)) {
    const reading = await allOfHtcds(chain(top, rows), grid, options);
    reading.errors.push(...far);
    return reading;
  }
  const { layout, headings } = await headingsIn(grid, options);
  const readings = new Readings(layout, options.defaults);
  const tell = new Teller(readings, options);
  if (encoding === 'windows-1258') readings.faults.push(faultAt({ sheet: grid.name, cell: '' }, 'windows-1258'));
  await readAll(chain(top, rows), { grid, layout, headings, readings, tell });
  readings.tell(far);
  if (isUnmet(options.mapping, layout.main, headings.columns))
    readings.tell([faultAt({ sheet: grid.name, cell: '' }, 'mapping-unmet')]);
  return readings.done(mappingOf(layout, [mapped(grid.name, layout.main, headings.columns)]));
}

/** A table under HTCDS has its own way to records. */
async function isHtcds(grid: Grid, { kind, mapping }: ReadOptions): Promise<boolean> {
  const told = kind ?? mapping?.kind;
  if (told !== undefined) return told === 'htcds';
  const { htcdsColumns } = await import('../read/htcds.ts');
  return htcdsColumns([grid]) !== undefined;
}

async function allOfHtcds(
  rows: AsyncIterable<readonly Raw[]>,
  grid: Grid,
  options: DelimitedReadOptions,
): Promise<SheetReading> {
  const { readHtcds } = await import('../read/htcds.ts');
  const all: (readonly Raw[])[] = [];
  let cut = false;
  for await (const row of rows) {
    cut = all.length === limits.rows;
    if (cut) break;
    all.push(row);
  }
  return readHtcds([{ ...grid, rows: all, cut }], options);
}

interface Work {
  grid: Grid;
  layout: Layout;
  headings: Headings;
  readings: Readings;
  tell: Teller;
}

async function readAll(
  rows: AsyncIterable<readonly Raw[]>,
  { grid, layout, headings, readings, tell }: Work,
): Promise<void> {
  const sorter = new RowSorter(grid, headings, { hidden: true });
  const flattened = new Flattened(layout.main);
  const reading = readingOf(false, tell.options.defaults);
  let row = 0;
  const filled = new Set<number>();
  for await (const cells of rows) {
    if (row >= limits.rows) {
      readings.faults.push(faultAt({ sheet: grid.name, cell: String(row + 1) }, 'too-many-rows'));
      break;
    }
    if (row > headings.row) {
      for (const [column, value] of cells.entries()) if (value !== null) filled.add(column);
      const taken = sorter.take(row, cells);
      const item = taken && flattened.take(taken);
      if (item !== undefined) tell.told(readings.add(item, reading));
    }
    row++;
  }
  const last = flattened.end();
  if (last !== undefined) tell.told(readings.add(last, reading));
  readings.tell(sorter.faults);
  readings.tell(columnFaults(grid, headings, filled));
}

class Teller {
  readonly options: DelimitedReadOptions;
  readonly #readings: Readings;
  #faults = 0;

  constructor(readings: Readings, options: DelimitedReadOptions) {
    this.#readings = readings;
    this.options = options;
  }

  told(record: Record<string, unknown>): void {
    const { faults, records } = this.#readings;
    this.options.onRecord?.(
      record,
      records.length - 1,
      faults.slice(this.#faults).filter(({ code }) => code !== 'day-or-month'),
    );
    this.#faults = faults.length;
  }
}

async function headingsIn(grid: Grid, { kind, mapping }: ReadOptions): Promise<{ layout: Layout; headings: Headings }> {
  const layout = await layoutFor([grid], { kind: kind ?? mapping?.kind, version: versionIn(mapping) });
  const headings = findHeadings(grid, namesOf(layout.main), savedIn(mapping, layout.main));
  if (headings === undefined || headings.matched < 2) throw new SheetError('no-table');
  return { layout, headings };
}

function versionIn(mapping: SheetMapping | undefined): string | undefined {
  return mapping?.version;
}

function gridOf(top: readonly (readonly Raw[])[], { name = '' }: DelimitedReadOptions): Grid {
  const none = { hidden: false, hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), merges: [] };
  return { ...none, name, rows: top, broken: new Map(), from1904: false, cut: false };
}

/** Rows among which the headings are. */
async function firstRows(rows: AsyncGenerator<string[]>): Promise<(readonly Raw[])[]> {
  const top: (readonly Raw[])[] = [];
  while (top.length < limits.headingRows) {
    const { value, done } = await rows.next();
    if (done === true) break;
    top.push(top.length === 0 && /^\ufeff?sep=/i.test(value[0] ?? '') ? [] : cellsOf(value));
  }
  return top;
}

async function* chain(
  top: readonly (readonly Raw[])[],
  rows: AsyncGenerator<string[]>,
): AsyncGenerator<readonly Raw[]> {
  yield* top;
  for await (const row of rows) yield cellsOf(row);
}

function cellsOf(row: readonly string[]): Raw[] {
  return row.map((cell) => (cell.trim() === '' ? null : undefuseWithin(cell)));
}

/** The beginning of a text, and all of it. */
async function peek(text: AsyncIterable<string>): Promise<{ start: string; all: AsyncIterable<string> }> {
  const pieces = text[Symbol.asyncIterator]();
  const first = await pieces.next();
  const start = first.done === true ? '' : first.value.replace(/^\ufeff/, '');
  return {
    start,
    all: (async function* () {
      yield start;
      for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
    })(),
  };
}
