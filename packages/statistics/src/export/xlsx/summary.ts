/**
 * The first sheet: every indicator in one line, taken from its own sheet, and the shares.
 * @module
 */
import type { WriteSheet } from 'hucre/xlsx';
import { type Catalogue, isCounted } from '../../catalogue.ts';
import type { FigureSet } from '../figure-set.ts';
import { column, headingRow, summarySheet } from './form.ts';
import { Grid } from './grid.ts';
import { print, styles } from './style.ts';
import { head, type TotalPlace } from './task-sheet.ts';

export function summary(set: FigureSet, totals: readonly TotalPlace[], { indicators }: Catalogue): WriteSheet {
  const grid = new Grid();
  head(grid, 'Tổng hợp các chỉ tiêu', [set], column.first + 1);
  const rows = new Map<string, { readonly row: number; readonly value: number | null }>();
  for (const { indicator, sheet, address, value } of totals) {
    const row = grid.height;
    const title = indicators.find(({ id }) => id === indicator)?.title.vi ?? indicator;
    put(grid, row, rows.size + 1, title);
    const reference = `'${sheet}'!${address}`;
    if (value === null) grid.put(row, column.first, null, styles.total);
    else grid.compute(row, column.first, reference, value, styles.total);
    rows.set(indicator, { row, value });
  }
  for (const indicator of indicators) {
    if (isCounted(indicator)) continue;
    const [of, whole] = [rows.get(indicator.formula.share.of), rows.get(indicator.formula.share.in)];
    if (!of || !whole || of.value === null || whole.value === null) continue;
    const row = grid.height;
    put(grid, row, rows.size + 1, indicator.title.vi);
    const [part, all] = [`D${of.row + 1}`, `D${whole.row + 1}`];
    const result = whole.value === 0 ? '–' : of.value / whole.value;
    grid.compute(row, column.first, `IF(${all}=0,"–",${part}/${all})`, result, styles.share);
    rows.set(indicator.id, { row, value: null });
  }
  return grid.sheet(summarySheet, [0, 6, 66, 14, 16], {
    ...print('portrait', headingRow),
    freezePane: { rows: headingRow + 1 },
  });
}

function put(grid: Grid, row: number, number: number, words: string): void {
  grid.put(row, column.number, number, styles.number);
  grid.put(row, column.words, words, styles.words);
  grid.put(row, column.first + 1, null, styles.words);
}
