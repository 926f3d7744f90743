/**
 * Cells of a statistical return: what makes two of them the same, and what a breakdown sums up to.
 * @module
 */
import type { StatisticalReturn } from '@lienthong/schemas';

export type Observation = StatisticalReturn['observations'][number];

/** One text for one cell: indicator, area, and dimensions in any order; a total (`_T`) is as good as none. */
export function cellKey(cell: Observation, without?: string): string {
  const dimensions = (cell.dimensions ?? [])
    .filter(({ dimension, code }) => code !== '_T' && dimension !== without)
    .map(({ dimension, code }) => `${dimension}=${code}`);
  return [cell.indicator, cell.area.edition, cell.area.code, ...dimensions.sort()].join(' ');
}

/** The largest sum of parts of each cell, by its key; only of dimensions whose codes exclude one another. */
export function sumsOfParts(cells: readonly Observation[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const dimension of EXCLUSIVE) {
    const parts = cells.filter((cell) =>
      cell.dimensions?.some((part) => part.dimension === dimension && part.code !== '_T'),
    );
    for (const [key, group] of Map.groupBy(parts, (part) => cellKey(part, dimension))) {
      const sum = group.reduce((total, { value }) => total + value, 0);
      sums.set(key, Math.max(sum, sums.get(key) ?? 0));
    }
  }
  return sums;
}

/** A victim may be exploited in two forms, and age bands overlap, so that neither splits a count. */
const EXCLUSIVE = ['sex', 'citizenship', 'ethnicity-group', 'report-source', 'seriousness', 'victim-status'];
