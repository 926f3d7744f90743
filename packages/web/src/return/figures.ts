/**
 * The figures of a return as they are typed: totals, tables, and what the parts of each come to.
 * @module
 */
import type { DimensionWords, IndicatorWords, TableWords } from '../worker/returns.ts';

export interface DimensionCode {
  readonly dimension: string;
  readonly code: string;
}

/** By {@link figureKey}. */
export type Figures = ReadonlyMap<string, number>;

/** One string for a cell, whatever the order of its dimensions. */
export function figureKey(indicator: string, dimensions: readonly DimensionCode[]): string {
  const sorted = dimensions.map(({ dimension, code }) => `${dimension}=${code}`).sort();
  return [indicator, ...sorted].join('|');
}

/** @param value `undefined` takes the figure away */
export function withFigure(figures: Figures, key: string, value: number | undefined): Figures {
  const next = new Map(figures);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}

/** What is typed: a table by one dimension is worked out where a table by several has it too. */
export function typedTables({ tables }: IndicatorWords): readonly TableWords[] {
  return tables.filter((table) => crossOver(tables, table) === undefined);
}

/** The table by several dimensions, of parts that do not overlap, out of which one by a single dimension comes. */
function crossOver(tables: readonly TableWords[], { dimensions }: TableWords): TableWords | undefined {
  const [only] = dimensions;
  if (dimensions.length !== 1 || only === undefined) return undefined;
  return tables.find(
    (other) =>
      !other.overlapping &&
      other.dimensions.length > 1 &&
      other.dimensions.some(({ dimension }) => dimension === only.dimension),
  );
}

/** All cells of a table. */
export function cellsOf({ dimensions }: TableWords): DimensionCode[][] {
  return dimensions.reduce<DimensionCode[][]>(
    (cells, { dimension, codes }) => cells.flatMap((cell) => codes.map(({ code }) => [...cell, { dimension, code }])),
    [[]],
  );
}

export interface Sum {
  readonly sum: number;
  /** Whether the parts make the total; of parts that overlap, at least the total and none more than it. */
  readonly agrees: boolean;
}

export function sumOf(figures: Figures, indicator: string, table: TableWords): Sum {
  const total = figures.get(figureKey(indicator, [])) ?? 0;
  const parts = cellsOf(table).map((cell) => figures.get(figureKey(indicator, cell)) ?? 0);
  const sum = parts.reduce((all, part) => all + part, 0);
  return { sum, agrees: table.overlapping ? sum >= total && parts.every((part) => part <= total) : sum === total };
}

export interface Figure {
  readonly indicator: string;
  readonly dimensions: readonly DimensionCode[];
  readonly value: number;
}

/** The observations of a return: every total, and each part that is not zero or stands in a table that was begun. */
export function observationsOf(figures: Figures, indicators: readonly IndicatorWords[]): Figure[] {
  return indicators.flatMap((indicator) => {
    const { id, tables } = indicator;
    const total: Figure = { indicator: id, dimensions: [], value: figures.get(figureKey(id, [])) ?? 0 };
    const parts = tables.flatMap((table) => {
      const cross = crossOver(tables, table);
      return cellsOf(table).flatMap((dimensions) => {
        const value =
          cross === undefined ? figures.get(figureKey(id, dimensions)) : marginal(figures, id, cross, dimensions);
        return value === undefined ? [] : [{ indicator: id, dimensions: sorted(dimensions), value }];
      });
    });
    return [total, ...parts];
  });
}

function marginal(
  figures: Figures,
  indicator: string,
  cross: TableWords,
  [at]: readonly DimensionCode[],
): number | undefined {
  const cells = cellsOf(cross)
    .filter((cell) => cell.some(({ dimension, code }) => dimension === at?.dimension && code === at.code))
    .flatMap((cell) => figures.get(figureKey(indicator, cell)) ?? []);
  return cells.length === 0 ? undefined : cells.reduce((sum, value) => sum + value, 0);
}

/** Figures out of the observations of a return. */
export function figuresOf(
  observations: readonly { indicator: string; dimensions?: readonly DimensionCode[]; value: number }[],
): Figures {
  return new Map(
    observations.map(({ indicator, dimensions = [], value }) => [figureKey(indicator, dimensions), value]),
  );
}

function sorted(dimensions: readonly DimensionCode[]): DimensionCode[] {
  return [...dimensions].sort((a, b) => (a.dimension < b.dimension ? -1 : 1));
}

/** Codes shown of a dimension of many: those with a figure, and those that were asked for. */
export function shownCodes(
  { dimension, codes }: DimensionWords,
  figures: Figures,
  indicator: string,
  asked: ReadonlySet<string>,
): DimensionWords['codes'] {
  if (codes.length <= MANY) return codes;
  return codes.filter(({ code }) => asked.has(code) || figures.has(figureKey(indicator, [{ dimension, code }])));
}

export const MANY = 14;
