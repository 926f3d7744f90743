/**
 * Cells of a statistical return: what makes two of them the same, and what a breakdown sums up to.
 * @module
 */
import type { StatisticalReturn } from '@lienthong/schemas';

export type Observation = StatisticalReturn['observations'][number];

/** One text for one cell: indicator, area, and dimensions in any order; a total (`_T`) is as good as none. */
export function cellKey({ indicator, area, dimensions = [] }: Observation, without?: string): string {
  const parts: string[] = [];
  for (const { dimension, code } of dimensions) {
    if (code !== '_T' && dimension !== without) parts.push(`${dimension}=${code}`);
  }
  return `${indicator} ${area.edition} ${area.code} ${parts.length > 1 ? parts.sort().join(' ') : (parts[0] ?? '')}`;
}

/** The largest sum of parts of each cell, by its key; only of dimensions whose codes exclude one another. */
export function sumsOfParts(cells: readonly Observation[]): Map<string, number> {
  const sums = new Map<string, Map<string, number>>();
  for (const cell of cells) {
    for (const { dimension, code } of cell.dimensions ?? []) {
      if (code === '_T' || !EXCLUSIVE.has(dimension)) continue;
      const whole = cellKey(cell, dimension);
      const byDimension = sums.get(whole) ?? new Map<string, number>();
      byDimension.set(dimension, (byDimension.get(dimension) ?? 0) + cell.value);
      sums.set(whole, byDimension);
    }
  }
  return new Map([...sums].map(([whole, byDimension]) => [whole, Math.max(...byDimension.values())]));
}

/** A victim may be exploited in two forms, and age bands overlap, so that neither splits a count. */
const EXCLUSIVE = new Set(['sex', 'citizenship', 'ethnicity-group', 'report-source', 'seriousness', 'victim-status']);
