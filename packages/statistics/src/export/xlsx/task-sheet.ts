/**
 * One sheet of the report: each indicator with its breakdowns, in columns by area.
 * @module
 */
import type { WriteSheet } from 'hucre/xlsx';
import type { CountedIndicator } from '../../catalogue.ts';
import { cellKey, compareText, type DimensionValue } from '../../dataset.ts';
import { codeWords, compareCodes, dimensionWords } from '../codes.ts';
import { editionOf, type Figure, type FigureSet } from '../figure-set.ts';
import { formatDate, periodWords } from '../period-words.ts';
import { column, type FilledSheet, headingRow, remarkOf, SUPPRESSED } from './form.ts';
import { address, Grid } from './grid.ts';
import { print, styles } from './style.ts';

/** Where the total of an indicator stands. */
export interface TotalPlace {
  readonly indicator: string;
  readonly sheet: string;
  readonly address: string;
  readonly value: number | null;
}

export interface TaskSheet {
  readonly sheet: WriteSheet;
  readonly totals: readonly TotalPlace[];
}

export const reportTitle = 'BÁO CÁO SỐ LIỆU PHÒNG, CHỐNG MUA BÁN NGƯỜI';

/** @param sets the report's own, then its parts */
export function taskSheet({ name, title, indicators }: FilledSheet, sets: readonly FigureSet[]): TaskSheet {
  const [own] = sets;
  const lookups = sets.map(lookupOf);
  const remarks = column.first + sets.length;
  const grid = new Grid();
  head(grid, title.vi, sets, remarks);
  let number = 0;
  const totals = indicators.flatMap((indicator): TotalPlace[] => {
    const top = grid.height;
    const lines = linesOf(indicator, sets);
    if (lines.length > 0) number++;
    const undetermined = own?.undetermined[indicator.id];
    lines.forEach((line, at) => {
      putLine(grid, top + at, line, at === 0 ? number : null, lookups, indicator);
      const figure = lookups[0]?.get(line.key);
      const remark = remarkOf(figure ?? {}, at === 0 ? undetermined : undefined);
      grid.put(top + at, remarks, remark === '' ? null : remark, styles.words);
    });
    sumRows(grid, top, lines, lookups, indicator);
    const value = lookups[0]?.get(indicator.id)?.value;
    if (value === undefined) return [];
    return [{ indicator: indicator.id, sheet: name, address: address(top, column.first), value }];
  });
  const widths = [0, 6, 46, ...sets.map(() => 14), 22];
  const orientation = sets.length > 3 ? 'landscape' : 'portrait';
  const figures = `${address(headingRow + 1, column.first)}:${address(grid.height - 1, remarks - 1)}`;
  return {
    totals,
    sheet: grid.sheet(name, widths, {
      ...print(orientation, headingRow),
      freezePane: { rows: headingRow + 1, columns: column.first },
      dataValidations: [wholeNumbers(figures)],
    }),
  };
}

/** Period, area and edition, as they stand over every sheet. */
export function head(grid: Grid, title: string, sets: readonly FigureSet[], last: number): void {
  const [own] = sets;
  if (!own) return;
  const { period, area } = own;
  const days = `từ ngày ${formatDate(period.from, 'vi')} đến ngày ${formatDate(period.to, 'vi')}`;
  const edition = editionOf(own) === 'official' ? 'Số liệu chính thức' : 'Số liệu sơ bộ';
  grid.banner(0, column.number, last, reportTitle, styles.title);
  grid.banner(1, column.number, last, title, styles.subtitle);
  grid.banner(2, column.number, last, `Kỳ báo cáo: ${periodWords(period).vi} (${days})`, styles.line);
  grid.banner(3, column.number, last, `Địa bàn: ${area.name ?? area.code}. ${edition}.`, styles.line);
  const columns = sets.map((set, i) => (i === 0 ? 'Tổng số' : (set.area.name ?? set.area.code)));
  ['Mã', 'STT', 'Chỉ tiêu', ...columns, 'Ghi chú'].forEach((words, i) => {
    grid.put(headingRow, i, words, styles.heading);
  });
}

interface Line {
  readonly key: string;
  readonly words: string;
  /** Empty for the total. */
  readonly dimensions: readonly DimensionValue[];
}

/** The total, then each breakdown in the order of the catalogue. */
function linesOf(indicator: CountedIndicator, sets: readonly FigureSet[]): Line[] {
  const cells = new Map<string, readonly DimensionValue[]>();
  for (const { observations } of sets) {
    for (const figure of observations) {
      if (figure.indicator === indicator.id) cells.set(cellKey(figure), figure.dimensions);
    }
  }
  const order = (indicator.by ?? []).map(({ dimension }) => dimension);
  const rank = (dimensions: readonly DimensionValue[]): string =>
    `${dimensions.length} ${dimensions.map(({ dimension }) => String(order.indexOf(dimension)).padStart(3)).join()}`;
  return [...cells]
    .map(([key, dimensions]) => ({ key, dimensions, words: wordsOf(indicator, dimensions) }))
    .sort((a, b) => compareText(rank(a.dimensions), rank(b.dimensions)) || compareValues(a.dimensions, b.dimensions));
}

/** Both of the same dimensions. */
function compareValues(a: readonly DimensionValue[], b: readonly DimensionValue[]): number {
  return a.reduce((sum, { dimension, code }, i) => sum || compareCodes(dimension, code, b[i]?.code ?? code), 0);
}

function wordsOf({ title }: CountedIndicator, dimensions: readonly DimensionValue[]): string {
  if (dimensions.length === 0) return title.vi;
  return dimensions
    .map(({ dimension, code }) => `${dimensionWords(dimension).vi}: ${codeWords(dimension, code).vi}`)
    .join('; ');
}

type Lookup = ReadonlyMap<string, Figure>;

function lookupOf({ observations }: FigureSet): Lookup {
  return new Map(observations.map((figure) => [cellKey(figure), figure]));
}

function putLine(
  grid: Grid,
  row: number,
  { key, words, dimensions }: Line,
  number: number | null,
  lookups: readonly Lookup[],
  { additive }: CountedIndicator,
): void {
  const isTotal = dimensions.length === 0;
  grid.put(row, column.id, key, styles.words);
  grid.put(row, column.number, number, styles.number);
  grid.put(row, column.words, words, isTotal ? styles.indicator : styles.part);
  const style = isTotal ? styles.total : styles.figure;
  lookups.forEach((lookup, i) => {
    const value = lookup.get(key)?.value;
    const shown = value === null ? SUPPRESSED : (value ?? null);
    grid.put(row, column.first + i, shown, style);
  });
  const [whole, ...parts] = lookups.map((lookup) => lookup.get(key)?.value);
  const sum = sumOf(parts.map((part) => (part === undefined ? 0 : part)));
  if (parts.length === 0 || whole === undefined || sum !== whole || !additive.includes('area')) return;
  const range = `${address(row, column.first + 1)}:${address(row, column.first + parts.length)}`;
  grid.compute(row, column.first, `SUM(${range})`, whole, style);
}

/** Each total is the sum of its first breakdown whose parts exclude one another; the report's own stays the sum of its areas. */
function sumRows(
  grid: Grid,
  top: number,
  lines: readonly Line[],
  lookups: readonly Lookup[],
  indicator: CountedIndicator,
): void {
  const rows = lines.flatMap(({ dimensions }, at) => (isPart(dimensions, indicator) ? [at] : []));
  const dimension = lines[rows[0] ?? 0]?.dimensions[0]?.dimension;
  const table = rows.filter((at) => lines[at]?.dimensions[0]?.dimension === dimension);
  const [first, last] = [table[0], table.at(-1)];
  if (first === undefined || last === undefined) return;
  lookups.forEach((lookup, i) => {
    if (i === 0 && lookups.length > 1) return;
    const total = lookup.get(indicator.id)?.value;
    const parts = table.map((at) => lookup.get(lines[at]?.key ?? '')?.value);
    if (
      total === undefined ||
      total === null ||
      sumOf(parts.map((part) => part ?? (part === null ? null : 0))) !== total
    )
      return;
    const col = column.first + i;
    grid.compute(top, col, `SUM(${address(top + first, col)}:${address(top + last, col)})`, total, styles.total);
  });
}

function isPart(dimensions: readonly DimensionValue[], { by = [] }: CountedIndicator): boolean {
  const [only, second] = dimensions;
  return only !== undefined && !second && by.some((of) => of.dimension === only.dimension && of.overlapping !== true);
}

/** `undefined` where one is suppressed. */
function sumOf(values: readonly (number | null)[]): number | undefined {
  return values.reduce<number | undefined>(
    (sum, value) => (sum === undefined || value === null ? undefined : sum + value),
    0,
  );
}

function wholeNumbers(range: string) {
  return {
    type: 'whole',
    operator: 'greaterThanOrEqual',
    formula1: '0',
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Số liệu không hợp lệ',
    errorMessage: 'Chỉ nhập số nguyên từ 0 trở lên.',
    range,
  } as const;
}
