/**
 * Records as CSV or TSV, all in one file: the lists of a record stand beside it, one entry a row, and its number on each of its rows.
 * @module
 */
import type { Written } from '../cells/raw.ts';
import type { Lang } from '../cells/write-cell.ts';
import { defuseWithin } from '../injection.ts';
import { layoutOf } from '../layout/layout.ts';
import type { Column, Table } from '../layout/node.ts';
import { prefixIn } from '../read/names.ts';
import { formWords } from '../words/form.ts';
import { type Item, itemsOf } from '../write/items.ts';
import { headingOf } from '../write/table-sheet.ts';
import { versionOf } from '../write/workbook.ts';
import type { Separator } from './parse.ts';

export interface DelimitedOptions {
  /** comma unless told */
  separator?: Separator;
  /** of headings and labels; Vietnamese unless told */
  lang?: Lang;
}

/** A column of the file: a value of a table, or the number of its rows. */
type Place = { table: Table; column: Column | undefined };

/**
 * Records as text in UTF-8 with a byte order mark, for Excel; `readDelimited` gives them back as they are.
 *
 * @throws {SheetError} `unknown-kind`, `not-in-layout`, `mixed-versions`, `cell-too-long`
 */
export async function exportDelimited(
  kind: string,
  records: Iterable<unknown>,
  { separator = ',', lang = 'vi' }: DelimitedOptions = {},
): Promise<Uint8Array> {
  const all = [...records];
  const layout = await layoutOf(kind, versionOf(all[0]));
  const places = [...placesOf(layout.main)];
  const heads = places.map(({ table, column }) => {
    const own = column === undefined ? formWords.rowNumber[lang] : headingOf(column, lang);
    return `${prefixIn(table, layout.main, lang)}${own}`;
  });
  const lines = [heads];
  for (const [index, item] of itemsOf(layout, all, lang).entries()) {
    for (const row of rowsOf(item, index + 1)) {
      lines.push(places.map(({ table, column }) => textOf(row.get(column ?? table) ?? null, lang)));
    }
  }
  const text = lines.map((cells) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`).join('');
  return new TextEncoder().encode(`\ufeff${text}`);
}

function* placesOf(table: Table): Generator<Place> {
  if (table.parent === undefined || table.children.length > 0) yield { table, column: undefined };
  for (const column of table.columns) yield { table, column };
  for (const child of table.children) yield* placesOf(child);
}

type Cells = Map<Column | Table, Written>;

/** The item's own cells on the first row, its lists side by side from there on, the item's number on all of them. */
function rowsOf({ table, cells, children }: Item, number: number): Cells[] {
  const rows: Cells[] = [new Map(cells)];
  for (const entries of children.values()) {
    const below = entries.flatMap((entry, index) => rowsOf(entry, index + 1));
    for (const [at, entry] of below.entries()) {
      rows[at] ??= new Map();
      for (const [place, value] of entry) rows[at].set(place, value);
    }
  }
  for (const row of rows) row.set(table, number);
  return rows;
}

/** Days as `YYYY-MM-DD`; numbers so that nobody takes their decimals for thousands. */
function textOf(value: Written, lang: Lang): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return defuseWithin(value);
  if (typeof value !== 'number' || String(value).includes('e')) return String(value ?? '');
  const [whole = '', decimals] = String(value).split('.');
  if (decimals === undefined) return whole;
  return `${whole}${lang === 'vi' ? ',' : '.'}${decimals.length === 3 ? `${decimals}0` : decimals}`;
}

function quoted(cell: string, separator: Separator): string {
  return cell.includes(separator) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
