/**
 * The first sheet: every indicator in one line, taken from its own sheet, and what is derived from them.
 * @module
 */
import type { WriteSheet } from 'hucre/xlsx';
import { type Catalogue, type Formula, isDerived } from '../../catalogue.ts';
import type { FigureSet } from '../figure-set.ts';
import { column, headingRow, summarySheet } from './form.ts';
import { address, Grid } from './grid.ts';
import { print, styles } from './style.ts';
import { head, type TotalPlace } from './task-sheet.ts';

export function summary(set: FigureSet, totals: readonly TotalPlace[], { indicators }: Catalogue): WriteSheet {
  const grid = new Grid();
  head(grid, 'Tổng hợp các chỉ tiêu', [set], column.first + 1);
  const lines = new Map<string, Line>();
  const put = (id: string, value: Line['value']): number => {
    const row = grid.height;
    const title = indicators.find((indicator) => indicator.id === id)?.title.vi ?? id;
    lines.set(id, { address: address(row, column.first), value });
    grid.put(row, column.number, lines.size, styles.number);
    grid.put(row, column.words, title, styles.words);
    grid.put(row, column.first + 1, null, styles.words);
    return row;
  };
  for (const { indicator, sheet, address: place, value } of totals) {
    const row = put(indicator, value);
    if (value === null) grid.put(row, column.first, null, styles.total);
    else grid.compute(row, column.first, `'${sheet}'!${place}`, value, styles.total);
  }
  // What is derived from derived indicators comes after them.
  let waiting = indicators.filter(isDerived);
  for (let before = Number.POSITIVE_INFINITY; waiting.length < before; ) {
    before = waiting.length;
    waiting = waiting.filter(({ id, formula }) => {
      const found = calculate(formula, lines);
      if (!found) return true;
      const style = 'share' in formula ? styles.share : styles.total;
      grid.compute(put(id, found.value), column.first, found.formula, found.value ?? '–', style);
      return false;
    });
  }
  return grid.sheet(summarySheet, [0, 6, 66, 14, 16], {
    ...print('portrait', headingRow),
    freezePane: { rows: headingRow + 1 },
  });
}

interface Line {
  readonly address: string;
  /** A share as a fraction; `null` where it cannot be said. */
  readonly value: number | null;
}

/** @returns `undefined` where something is missing; a rate always misses its base */
function calculate(
  formula: Formula,
  lines: ReadonlyMap<string, Line>,
): { formula: string; value: number | null } | undefined {
  if ('rate' in formula) return undefined;
  const ids =
    'share' in formula ? [formula.share.of, formula.share.in] : 'sum' in formula ? formula.sum : formula.difference;
  const operands = ids.flatMap((id) => lines.get(id) ?? []);
  const values = operands.flatMap(({ value }) => value ?? []);
  if (values.length < ids.length) return undefined;
  const addresses = operands.map((operand) => operand.address);
  const [first = 0, second = 0] = values;
  if ('sum' in formula) return { formula: addresses.join('+'), value: values.reduce((sum, value) => sum + value, 0) };
  if ('difference' in formula) return { formula: addresses.join('-'), value: first - second };
  const [of, whole] = addresses;
  return { formula: `IF(${whole}=0,"–",${of}/${whole})`, value: second === 0 ? null : first / second };
}
