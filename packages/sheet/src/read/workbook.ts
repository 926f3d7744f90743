/**
 * Reads a workbook: our form, an export, or a table that somebody made.
 * @module
 */
import { faultAt, SheetError, type SheetFault } from '../errors.ts';
import { fold } from '../fold.ts';
import type { Layout, Table } from '../layout/node.ts';
import { formWords } from '../words/form.ts';
import { codeSheet } from '../write/code-sheet.ts';
import { noteSheet } from '../write/workbook.ts';
import { at, type Grid } from './grid.ts';
import { findHeadings, type Headings } from './heading.ts';
import { join } from './join.ts';
import { assertUnicode, layoutFor } from './kind.ts';
import { isUnmet, type MappedSheet, mapped, mappingOf, savedIn } from './mapping.ts';
import { namesOf } from './names.ts';
import { openWorkbook } from './open.ts';
import { Readings, type ReadOptions, readingOf, type SheetReading } from './reading.ts';
import type { TableRow } from './table-row.ts';
import { tableRows } from './table-rows.ts';

/**
 * Reads the records of a workbook. What cannot be taken is told by its cell, and never guessed; what is left out is told too.
 *
 * @throws {SheetError} about the file as a whole
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<SheetReading> {
  const { grids, schema, beyond } = await openWorkbook(bytes);
  const { mapping } = options;
  const far = beyond === undefined ? [] : [faultAt({ sheet: '', cell: beyond }, 'cell-too-far')];
  const shown = grids.filter(isShown);
  const told = schema ?? noted(grids);
  const kind = options.kind ?? mapping?.kind;
  if (kind === 'htcds' || (kind === undefined && told === undefined)) {
    const htcds = await import('./htcds.ts');
    if (kind === 'htcds' || htcds.htcdsColumns(shown) !== undefined) {
      const reading = htcds.readHtcds(shown, options);
      reading.errors.push(...far);
      return reading;
    }
  }
  const layout = await layoutFor(shown, { schema: told, kind, version: mapping?.version });
  const reading = readGrids(grids, layout, options);
  reading.errors.push(...far);
  return reading;
}

export function readGrids(grids: readonly Grid[], layout: Layout, options: ReadOptions): SheetReading {
  const { mapping, defaults, hiddenRows = false } = options;
  const { found, faults } = tablesIn(grids, layout, mapping);
  if (!found.some(({ table }) => table === layout.main)) {
    assertUnicode(grids);
    throw new SheetError('no-table');
  }
  const readings = new Readings(layout, defaults);
  readings.tell(faults);
  const rows = new Map<Table, TableRow[]>();
  const sheets: MappedSheet[] = [];
  for (const { grid, table, headings } of found) {
    const read = tableRows(grid, headings, { hidden: hiddenRows });
    readings.tell(read.faults);
    rows.set(table, [...(rows.get(table) ?? []), ...read.rows]);
    if (isUnmet(mapping, table, headings.columns))
      readings.tell([faultAt({ sheet: grid.name, cell: '' }, 'mapping-unmet')]);
    sheets.push(mapped(grid.name, table, headings.columns));
  }
  const joined = join(layout, rows);
  readings.tell(joined.faults);
  const reading = readingOf(
    grids.some(({ from1904 }) => from1904),
    defaults,
  );
  for (const item of joined.items) readings.add(item, reading);
  return readings.done(mappingOf(layout, sheets));
}

interface Found {
  grid: Grid;
  table: Table;
  headings: Headings;
}

/** Which sheet is which table: by its name, or by its headings. */
function tablesIn(
  grids: readonly Grid[],
  layout: Layout,
  mapping: ReadOptions['mapping'],
): { found: Found[]; faults: SheetFault[] } {
  const found: Found[] = [];
  const faults: SheetFault[] = [];
  const names = new Map(layout.tables.map((table) => [table, namesOf(table)]));
  const headingsIn = (grid: Grid, table: Table): Headings | undefined => {
    const own = names.get(table);
    return own && findHeadings(grid, own, savedIn(mapping, table));
  };
  for (const grid of grids) {
    if (isOurs(grid)) continue;
    const place = { sheet: grid.name, cell: '' };
    if (grid.hidden) {
      faults.push(faultAt(place, 'sheet-hidden'));
      continue;
    }
    const table = named(grid, layout, mapping) ?? layout.main;
    const headings = headingsIn(grid, table);
    if (headings === undefined || headings.matched < Math.min(2, table.columns.length)) {
      if (grid.rows.some((row) => row.some((value) => value !== null))) faults.push(faultAt(place, 'sheet-not-read'));
    } else if (table !== layout.main && found.some((one) => one.table === table)) {
      faults.push(faultAt(place, 'sheet-repeated'));
    } else found.push({ grid, table, headings });
  }
  return { found, faults };
}

function named({ name }: Grid, { tables }: Layout, mapping: ReadOptions['mapping']): Table | undefined {
  const saved = mapping?.sheets.find(({ sheet }) => fold(sheet) === fold(name));
  if (saved !== undefined) return tables.find(({ path }) => path === saved.table);
  return tables.find(({ sheet, path }) => [sheet.vi, sheet.en, path].some((one) => fold(one) === fold(name)));
}

function isOurs({ name }: Grid): boolean {
  const words = [formWords.instructions, formWords.faults].flatMap((both) => Object.values(both));
  return [codeSheet, noteSheet, ...words].includes(name);
}

function isShown(grid: Grid): boolean {
  return !grid.hidden && !isOurs(grid);
}

/** What the hidden sheet says, where a program has dropped the properties. */
function noted(grids: readonly Grid[]): string | undefined {
  const grid = grids.find(({ name }) => name === noteSheet);
  const row = grid?.rows.findIndex(([key]) => key === 'schema') ?? -1;
  const schema = grid && row >= 0 ? at(grid, row, 1) : undefined;
  return typeof schema === 'string' ? schema : undefined;
}
