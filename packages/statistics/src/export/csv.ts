/**
 * A plain table: one figure a line, codes beside their names in one language, for spreadsheets and statistical programs.
 * @module
 */
import type { Catalogue, Words } from '../catalogue.ts';
import { assertFigures } from './check-figures.ts';
import { codeWords, dimensionWords } from './codes.ts';
import { editionOf, type FigureSet } from './figure-set.ts';
import { writeCsv } from './rfc4180.ts';

export interface CsvOptions {
  readonly catalogue: Catalogue;
  /** Of the names. */
  readonly lang: 'en' | 'vi';
}

/** Columns before the dimensions and behind them; those with words are names that nobody reads back. */
export const leading = [
  'period',
  'from',
  'to',
  'edition',
  'as_of',
  'area_edition',
  'area',
  'area_name',
  'indicator',
] as const;
export const trailing = ['value', 'status', 'lower', 'upper', 'undetermined', 'catalogue'] as const;

export const indicatorWords: Words = { en: 'Indicator', vi: 'Chỉ tiêu' };

/** In the column of statuses, where the value is left empty. */
export const SUPPRESSED = 'suppressed';

/**
 * Writes data sets of one regime, with a byte order mark, without which Excel reads Vietnamese wrongly. A dimension that no figure has takes no column;
 * an empty cell is the total.
 *
 * @throws {StatisticsError} what {@link assertFigures} finds
 */
export async function toCsv(sets: readonly FigureSet[], { catalogue, lang }: CsvOptions): Promise<string> {
  await assertFigures(sets, catalogue);
  const titles = new Map(catalogue.indicators.map(({ id, title }) => [id, title[lang]]));
  const used = sets.flatMap(({ observations }) => observations.flatMap(({ dimensions }) => dimensions));
  const dimensions = [...new Set(used.map(({ dimension }) => dimension))].sort();
  const names = dimensions.flatMap((dimension) => [dimension, dimensionWords(dimension)[lang]]);
  const header = [...leading, indicatorWords[lang], ...names, ...trailing];
  const rows = sets.flatMap((set) => {
    const { area, asOf, period, undetermined } = set;
    const { id, version, digest } = set.catalogue;
    const place = [period.code, period.from, period.to, editionOf(set), asOf, area.edition, area.code, area.name ?? ''];
    return set.observations.map(({ indicator, dimensions: values, value, status, bounds }) => [
      ...place,
      ...[indicator, titles.get(indicator) ?? ''],
      ...dimensions.flatMap((dimension) => {
        const code = values.find((one) => one.dimension === dimension)?.code;
        return code === undefined ? ['', ''] : [code, codeWords(dimension, code)[lang]];
      }),
      ...[value ?? '', value === null ? SUPPRESSED : (status ?? ''), bounds?.lower ?? '', bounds?.upper ?? ''],
      (values.length === 0 ? undetermined[indicator] : undefined) ?? '',
      [id, version, digest].join(' '),
    ]);
  });
  return `\ufeff${writeCsv([header, ...rows].map((row) => row.map(defused)))}`;
}

/** A spreadsheet calculates what begins like a formula, unless an apostrophe stands before it. */
function defused(cell: string | number): string | number {
  return typeof cell === 'string' && /^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell;
}

export function undefused(cell: string): string {
  return /^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell;
}
