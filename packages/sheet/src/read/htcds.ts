/**
 * Reads a table under the Human Trafficking Case Data Standard (HTCDS): one row a person, its columns by their names or labels.
 * @see docs/htcds.md for what of a row becomes a record
 * @module
 */
import type { Bilingual, Victim } from '@lienthong/schemas';
import { type FromHtcdsContext, fromHtcds, type HtcdsField, htcdsFacts, htcdsReasons } from '@lienthong/schemas/htcds';
import { address, letters } from '../address.ts';
import { PartialDay, type Raw, type Reading, type Taken } from '../cells/raw.ts';
import { isBlank, readCell } from '../cells/read-cell.ts';
import { faultAt, isNotice, SheetError, type SheetFault } from '../errors.ts';
import { bare } from '../fold.ts';
import { undefuse } from '../injection.ts';
import { instantOf } from './defaults.ts';
import { at, type Grid } from './grid.ts';
import { type ReadOptions, readingOf, type SheetReading } from './reading.ts';

interface HtcdsColumns {
  grid: Grid;
  /** of the names, from 0 */
  row: number;
  columns: ReadonlyMap<number, HtcdsField>;
  /** first row of people */
  first: number;
}

/** The sheet that has most columns of the standard, if it has as many as make a table. */
export function htcdsColumns(grids: readonly Grid[], least = 4): HtcdsColumns | undefined {
  const found = grids.flatMap((grid) =>
    // Labels may stand alone, on the first row.
    Array.from({ length: 11 }, (_, i) => i - 1).map((row): HtcdsColumns => {
      const named = fieldsIn(grid.rows[row] ?? [], byName);
      // Labels stand under the names, or alone; a column may lack its name.
      const labels = fieldsIn(grid.rows[row + 1] ?? [], byLabel);
      const hasLabels = labels.size > named.size / 2;
      const taken = new Set(named.values());
      const more = hasLabels ? [...labels].filter(([column, field]) => !named.has(column) && !taken.has(field)) : [];
      return { grid, row, columns: new Map([...named, ...more]), first: row + (hasLabels ? 2 : 1) };
    }),
  );
  const best = found.reduce<HtcdsColumns | undefined>(
    (most, one) => (one.columns.size > (most?.columns.size ?? 0) ? one : most),
    undefined,
  );
  return best !== undefined && best.columns.size >= least ? best : undefined;
}

/**
 * @throws {SheetError} `no-table`; `issuer-not-told`, as a row does not say whose record it is
 */
export function readHtcds(
  grids: readonly Grid[],
  { defaults = {}, htcdsNames, hiddenRows = false }: ReadOptions,
): SheetReading {
  const table = htcdsColumns(grids, 1);
  if (table === undefined) throw new SheetError('no-table');
  const { issuer, now = () => new Date(), newId, conversation = newId && (() => newId()) } = defaults;
  if (issuer === undefined || newId === undefined || conversation === undefined)
    throw new SheetError('issuer-not-told');
  const { grid, columns } = table;
  const reader = new RowReader(table, readingOf(grid.from1904, defaults));
  reader.faults.push(...leftOut(grids, table));
  const records: Record<string, unknown>[] = [];
  const rowOf: number[] = [];
  for (let row = table.first; row < grid.rows.length; row++) {
    if (!reader.isFilled(row)) continue;
    if (grid.hiddenRows.has(row)) {
      reader.tell(String(row + 1), hiddenRows ? 'row-hidden-read' : 'row-hidden');
      if (!hiddenRows) continue;
    }
    const context: FromHtcdsContext = {
      ...{ issuer, newId, recordedAt: instantOf(now()), conversation: conversation(records.length) },
      ...(htcdsNames === undefined ? {} : { names: htcdsNames }),
    };
    const { victim, identity, notCarried } = fromHtcds({ fields: reader.fields(row, records.length) }, context);
    for (const { field, reason } of notCarried) reader.note(row, field, reason);
    if (victim === undefined) reader.tell(String(row + 1), 'htcds-no-victim');
    for (const record of [victim, identity] satisfies (Victim | object | undefined)[]) {
      if (record === undefined) continue;
      records.push({ ...record });
      rowOf.push(row);
    }
  }
  const named = [...columns].map(([column, field]) => [text(at(grid, table.row, column)) || field, field]);
  return {
    ...{ kind: 'victim', version: '1.0', records },
    errors: reader.faults.filter(({ code }) => !isNotice(code)),
    notices: reader.faults.filter(({ code }) => isNotice(code)),
    mapping: {
      kind: 'htcds',
      version: '2.0',
      sheets: [{ sheet: grid.name, table: '', columns: Object.fromEntries(named) }],
    },
    cellOf: (record) => {
      const row = rowOf[record];
      return row === undefined ? undefined : { sheet: grid.name, cell: address(row, [...columns.keys()][0] ?? 0) };
    },
  };
}

/** Sheets of the standard's own workbooks that hold nobody. */
const ofStandard = ['about', 'validation'];

/** Sheets beside the one that is read, and what of it lies above the table or beyond the limit: never left without a word. */
function leftOut(grids: readonly Grid[], { grid, row: names, first }: HtcdsColumns): SheetFault[] {
  const others = grids.flatMap((other) => {
    if (
      other === grid ||
      ofStandard.includes(other.name) ||
      !other.rows.some((cells) => cells.some((value) => !isBlank(value)))
    )
      return [];
    const people = (htcdsColumns([other])?.columns.size ?? 0) > 0;
    return [faultAt({ sheet: other.name, cell: '' }, people ? 'sheet-repeated' : 'sheet-not-read')];
  });
  const above = grid.rows
    .slice(0, Math.max(0, names < 0 ? first - 1 : names))
    .flatMap((cells, row) => (cells.some((value) => !isBlank(value)) ? [row] : []))
    .map((row) => faultAt({ sheet: grid.name, cell: String(row + 1) }, 'row-above'));
  const cut = grid.cut ? [faultAt({ sheet: grid.name, cell: String(grid.rows.length + 1) }, 'too-many-rows')] : [];
  return [...others, ...above, ...cut];
}

class RowReader {
  readonly faults: SheetFault[] = [];
  readonly #table: HtcdsColumns;
  readonly #reading: Reading;
  readonly #columnOf: ReadonlyMap<string, number>;

  constructor(table: HtcdsColumns, reading: Reading) {
    this.#table = table;
    this.#reading = reading;
    const { grid, columns, first } = table;
    this.#columnOf = new Map([...columns].map(([column, field]) => [field, column]));
    const width = grid.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    for (let column = 0; column < width; column++) {
      if (columns.has(column)) continue;
      const below = grid.rows.slice(first).map((cells) => cells[column] ?? null);
      // A column that only counts the rows is no loss.
      if (below.some((value) => !isBlank(value) && typeof value !== 'number'))
        this.tell(letters(column), 'column-not-taken');
    }
  }

  isFilled(row: number): boolean {
    return [...this.#table.columns.keys()].some((column) => !isBlank(at(this.#table.grid, row, column)));
  }

  fields(row: number, record: number): Record<string, unknown> {
    const { grid, columns } = this.#table;
    const entries = [...columns].flatMap(([column, field]): [string, unknown][] => {
      const raw = at(grid, row, column);
      if (isBlank(raw)) return [];
      const got = taken(raw, field, this.#reading);
      const code = grid.broken.get(`${row},${column}`) ?? ('fault' in got ? got.fault : got.told);
      if (code !== undefined)
        this.faults.push(faultAt({ sheet: grid.name, cell: address(row, column) }, code, { record }));
      return 'fault' in got ? [] : [[field, got.value]];
    });
    return Object.fromEntries(entries);
  }

  tell(cell: string, code: SheetFault['code']): void {
    this.faults.push(faultAt({ sheet: this.#table.grid.name, cell }, code));
  }

  /** What fromHtcds says of a field, at its cell. */
  note(row: number, field: string, reason: keyof typeof htcdsReasons): void {
    const column = this.#columnOf.get(field);
    const cell = column === undefined ? String(row + 1) : address(row, column);
    const message: Bilingual = htcdsReasons[reason];
    const code = reason === 'not-a-value' ? 'htcds-not-a-value' : 'htcds-not-carried';
    this.faults.push({ sheet: this.#table.grid.name, cell, code, message });
  }
}

/** A cell as fromHtcds takes it: days, numbers and answers as people type them. */
function taken(raw: Raw, field: HtcdsField, reading: Reading): Taken {
  const { type = 'text' } = htcdsFacts.fields[field];
  if (type === 'date') return readCell(raw, { type: 'text', format: 'civil-date' }, reading);
  if (type === 'number') return readCell(raw, { type: 'number', integer: false }, reading);
  if (type === 'boolean') return readCell(raw, { type: 'boolean' }, reading);
  if (raw instanceof Date || raw instanceof PartialDay || typeof raw === 'boolean')
    return readCell(raw, { type: 'text', format: '' }, reading);
  return { value: undefuse(String(raw).normalize('NFC').trim()) };
}

function text(raw: Raw | undefined): string {
  return typeof raw === 'string' ? raw.trim() : '';
}

function fieldsIn(cells: readonly Raw[], names: ReadonlyMap<string, HtcdsField>): Map<number, HtcdsField> {
  const found = new Map<number, HtcdsField>();
  const seen = new Set<HtcdsField>();
  for (const [column, cell] of cells.entries()) {
    const name = bare(text(cell));
    const field = name === '' ? undefined : names.get(name);
    if (field === undefined || seen.has(field)) continue;
    seen.add(field);
    found.set(column, field);
  }
  return found;
}

const fields = Object.entries(htcdsFacts.fields) as [HtcdsField, (typeof htcdsFacts.fields)[HtcdsField]][];

const byName: ReadonlyMap<string, HtcdsField> = new Map([
  ...fields.map(([name]) => [bare(name), name] as const),
  ...htcdsFacts.faults.flatMap(({ at: field, written, read }) =>
    written !== undefined && read === field && Object.hasOwn(htcdsFacts.fields, field)
      ? [[bare(written), field as HtcdsField] as const]
      : [],
  ),
]);

const byLabel: ReadonlyMap<string, HtcdsField> = new Map(
  fields.flatMap(([name, { title }]) => [title.en, title.vi].map((label) => [bare(label), name] as const)).reverse(),
);
