/**
 * The provincial report as a workbook: a sheet a task of the programme, totals as formulas with their values, notes on what the figures are.
 * @module
 */
import type { Catalogue } from '../../catalogue.ts';
import { StatisticsError } from '../../errors.ts';
import { assertFigures } from '../check-figures.ts';
import type { FigureSet } from '../figure-set.ts';
import { sheetsOf } from './form.ts';
import { notes } from './notes.ts';
import { font } from './style.ts';
import { summary } from './summary.ts';
import { reportTitle, taskSheet } from './task-sheet.ts';

export interface XlsxOptions {
  readonly catalogue: Catalogue;
  /** The areas that the report's area consists of, in columns beside its total. */
  readonly parts?: readonly FigureSet[];
}

/**
 * Writes the report of one area, in Vietnamese.
 *
 * @returns the file's bytes
 * @throws {StatisticsError} what {@link assertFigures} finds; `mixed-periods` a part is of another period
 */
export async function toXlsx(set: FigureSet, { catalogue, parts = [] }: XlsxOptions): Promise<Uint8Array> {
  const sets = [set, ...parts];
  await assertFigures(sets, catalogue);
  const other = parts.findIndex(({ period }) => period.code !== set.period.code);
  if (other >= 0) throw new StatisticsError('mixed-periods', `/${other + 1}/period`);
  const { writeXlsx } = await import('hucre/xlsx');
  const filled = sheetsOf(catalogue).map((sheet) => taskSheet(sheet, sets));
  const totals = filled.flatMap((sheet) => sheet.totals);
  const sheets = [summary(set, totals, catalogue), ...filled.map(({ sheet }) => sheet), notes(sets, catalogue)];
  return writeXlsx({ sheets, properties: { title: reportTitle }, defaultFont: font });
}
