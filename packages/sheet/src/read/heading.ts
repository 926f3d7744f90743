/**
 * Finds the row of headings of a sheet, and what each of its columns holds.
 * @module
 */
import type { Raw } from '../cells/raw.ts';
import { isBlank } from '../cells/read-cell.ts';
import { fold } from '../fold.ts';
import { at, type Grid, type Merged, mergedOf } from './grid.ts';
import { limits } from './limits.ts';
import type { Heading, Match, Names, Target } from './names.ts';

export interface Headings {
  /** the last of its rows, from 0 */
  row: number;
  /** how many rows it has */
  depth: number;
  columns: readonly HeadedColumn[];
  /** columns that were found */
  matched: number;
}

export interface HeadedColumn {
  at: number;
  heading: Heading;
  target: Target | undefined;
  ambiguous: boolean;
  /** another column before it holds the same */
  repeated: boolean;
}

/** In characters; what is longer is a text. */
const longestHeading = 300;

/** What a saved mapping says of a heading; `undefined` where it says nothing, `null` for a column that is left. */
export type Saved = (heading: string) => Target | null | undefined;

/** The rows near the top under which most columns are known; `undefined` where none is. */
export function findHeadings(grid: Grid, names: Names, saved: Saved = () => undefined): Headings | undefined {
  let best: Headings | undefined;
  const rows = Math.min(grid.rows.length, limits.headingRows);
  for (let row = 0; row < rows; row++) {
    // A table has its headings at its top: not far below some of them are more.
    if (best !== undefined && best.matched >= 4 && row > best.row + 4) break;
    for (let depth = 1; depth <= Math.min(3, row + 1); depth++) {
      const found = headingsAt(grid, { row, depth }, names, saved);
      if (found.matched > (best?.matched ?? 0)) best = found;
    }
  }
  return best;
}

/** The headings that stand in given rows. */
function headingsAt(grid: Grid, { row, depth }: Pick<Headings, 'row' | 'depth'>, names: Names, saved: Saved): Headings {
  const taken = new Set<unknown>();
  const columns: HeadedColumn[] = [];
  for (const [column, heading] of textsIn(grid, row, depth).entries()) {
    if (heading === undefined) continue;
    const told = saved(whole(heading));
    const match: Match =
      told === undefined ? names.find(heading) : told === null ? undefined : { target: told, rank: 0 };
    const target = match !== undefined && 'target' in match ? match.target : undefined;
    const what = target && identity(target);
    const repeated = what !== undefined && taken.has(what);
    if (what !== undefined) taken.add(what);
    columns.push({
      ...{ at: column, heading, repeated, ambiguous: match !== undefined && 'ambiguous' in match },
      target: repeated ? undefined : target,
    });
  }
  return { row, depth, columns, matched: taken.size };
}

/** A heading as a mapping has it. */
export function whole({ groups, text }: Heading): string {
  return [...groups, text].join(' – ');
}

function identity(target: Target): unknown {
  return 'column' in target ? target.column : `${target.table.path} ${target.key}`;
}

const known = new WeakMap<Grid, Map<string, (Heading | undefined)[]>>();

/** The same for all kinds that are tried. */
function textsIn(grid: Grid, row: number, depth: number): (Heading | undefined)[] {
  const texts = known.get(grid) ?? new Map<string, (Heading | undefined)[]>();
  known.set(grid, texts);
  const found = texts.get(`${row} ${depth}`) ?? headingTexts(grid, mergedOf(grid), row, depth);
  texts.set(`${row} ${depth}`, found);
  return found;
}

function headingTexts(grid: Grid, merged: Merged, row: number, depth: number): (Heading | undefined)[] {
  const width = Math.min(limits.columns, Math.max(0, ...rowsOf(row, depth).map((one) => grid.rows[one]?.length ?? 0)));
  const lines = rowsOf(row, depth).map((one) => textsOf(grid, merged, one, width, one < row));
  return Array.from({ length: width }, (_, column) => {
    const stack = lines.map((line) => line[column] ?? '').filter((text, i, all) => text !== '' && text !== all[i - 1]);
    const text = stack.at(-1);
    // A heading of numbers alone is none.
    if (text === undefined || text.length > longestHeading || !/\p{L}/u.test(text)) return undefined;
    const ownRow = lines.at(-1)?.[column] ?? '';
    const groups = ownRow === '' ? [] : stack.slice(0, -1);
    return { groups, text };
  });
}

function rowsOf(row: number, depth: number): number[] {
  return Array.from({ length: depth }, (_, i) => row - depth + 1 + i);
}

/** What a row shows; over a lower row a text counts for the empty cells after it. */
function textsOf(grid: Grid, merged: Merged, row: number, width: number, spread: boolean): string[] {
  let last = '';
  return Array.from({ length: width }, (_, column) => {
    const merge = merged.of(row, column);
    const own = textAt(grid, merge?.startRow ?? row, merge?.startCol ?? column);
    if (own !== '') last = merge === undefined ? own : '';
    return own !== '' || !spread || merge !== undefined ? own : last;
  });
}

function textAt(grid: Grid, row: number, column: number): string {
  const value = at(grid, row, column);
  return typeof value === 'string' ? value.normalize('NFC').replaceAll(/\s+/g, ' ').trim() : '';
}

/** Whether a row shows the headings again, as after a page break. */
export function repeats(cells: readonly Raw[], { columns }: Headings): boolean {
  const filled = columns.filter(({ at: column }) => !isBlank(cells[column]));
  return (
    filled.length >= 2 &&
    filled.every(({ at: column, heading: { text } }) => {
      const value = cells[column];
      return typeof value === 'string' && fold(value) === fold(text);
    })
  );
}
