/**
 * Cells of a set of figures: what makes two of them the same, and what a breakdown sums up to.
 * @module
 */
import type { Observation } from '@lienthong/schemas';

/** What makes a cell: everything but its value. */
export type Cell = Pick<Observation, 'indicator' | 'area' | 'dimensions'>;

/** Positions of cells that stand in the list before. */
export function repeated(cells: readonly Cell[]): number[] {
  const first = firstIndexes(cells);
  if (first.size === cells.length) return [];
  return cells.flatMap((cell, index) => (first.get(cellKey(cell)) === index ? [] : [index]));
}

/** Positions of totals that are smaller than the sum of their parts. */
export function totalsBelowParts(cells: readonly Observation[]): number[] {
  const first = firstIndexes(cells);
  const positions: number[] = [];
  for (const [whole, parts] of sumsOfParts(cells)) {
    const index = first.get(whole);
    if (index !== undefined && parts > (cells[index]?.value ?? 0)) positions.push(index);
  }
  return positions;
}

/** Where each cell stands first. Two rules ask in turn: what is made for the one is handed to the other, and kept no longer. */
function firstIndexes(cells: readonly Cell[]): ReadonlyMap<string, number> {
  if (handed?.cells === cells) {
    const { indexes } = handed;
    handed = undefined;
    return indexes;
  }
  const indexes = new Map<string, number>();
  for (let index = cells.length - 1; index >= 0; index--) {
    const cell = cells[index];
    if (cell !== undefined) indexes.set(cellKey(cell), index);
  }
  handed = { cells, indexes };
  return indexes;
}

let handed: { cells: readonly Cell[]; indexes: ReadonlyMap<string, number> } | undefined;

/** One text for one cell: indicator, area, and dimensions in any order; a total (`_T`) is as good as none. */
export function cellKey({ indicator, area, dimensions }: Cell, without?: string): string {
  const key = `${indicator} ${area.edition} ${area.code}`;
  if (dimensions === undefined) return key;
  let only = '';
  let several: string[] | undefined;
  for (const { dimension, code } of dimensions) {
    if (code === '_T' || dimension === without) continue;
    const part = ` ${dimension}=${code}`;
    if (only === '') only = part;
    else if (several === undefined) several = [only, part];
    else several.push(part);
  }
  return key + (several === undefined ? only : several.sort().join(''));
}

/** The largest sum of parts of each cell, by its key; only of dimensions whose codes exclude one another. */
function sumsOfParts(cells: readonly Observation[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  const sums = new Map<string, number>();
  for (const cell of cells) {
    if (cell.dimensions === undefined) continue;
    for (const { dimension, code } of cell.dimensions) {
      if (code === '_T' || !EXCLUSIVE.has(dimension)) continue;
      const whole = cellKey(cell, dimension);
      const parts = `${whole} by ${dimension}`;
      const sum = (sums.get(parts) ?? 0) + cell.value;
      sums.set(parts, sum);
      largest.set(whole, Math.max(largest.get(whole) ?? 0, sum));
    }
  }
  return largest;
}

/** A victim may be exploited in two forms, and age bands overlap, so that neither splits a count. */
const EXCLUSIVE = new Set(['sex', 'citizenship', 'ethnicity-group', 'report-source', 'seriousness', 'victim-status']);
