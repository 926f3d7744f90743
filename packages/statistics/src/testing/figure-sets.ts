/**
 * Generated figures for properties: tables that add up, hostile names, suppressed cells.
 * @module
 */
import fc from 'fast-check';
import type { CountedIndicator } from '../catalogue.ts';
import { isCounted } from '../catalogue.ts';
import { catalogueRef } from '../catalogue-ref.ts';
import { cellKey, compareText, type DimensionValue } from '../dataset.ts';
import { enumerated } from '../export/codes.ts';
import type { Figure, FigureSet } from '../export/figure-set.ts';
import { defaultStatus } from '../export/sdmx/rows.ts';
import { lienthongCatalogue } from '../lienthong-catalogue.ts';
import { type Period, parsePeriod } from '../period.ts';

const catalogue = await catalogueRef(lienthongCatalogue);
const indicators = lienthongCatalogue.indicators.filter(isCounted);

const years = fc.integer({ min: 2024, max: 2027 });
const parts = fc.constantFrom('M01', 'M12', 'Q1', 'Q3', 'H1', 'H2', 'N9', 'Y');

/** What a name may hold that breaks a format: separators, quotes, line breaks, formulas, mark-up, any script. */
export const hostileNames = fc.oneof(
  fc.constantFrom(
    ...['=HYPERLINK("x")', '+1', '-1', '@x', 'a,b', 'a"b', '""', "'", 'a\r\nb', '#N/A', '<script>', '__proto__'],
    ...['Tỉnh Ví Dụ', 'a: b', ';', '\ufeffa', ' a ', '\t', '0:0', 'null'],
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

/** One regime for all sets. */
export const figureSets: fc.Arbitrary<FigureSet[]> = fc
  .constantFrom('vn-decree09', 'calendar', 'x-vd:lich')
  .chain((regime) =>
    fc.uniqueArray(figureSet(regime), { minLength: 1, maxLength: 3, selector: ({ period }) => period.code }),
  );

function figureSet(regime: string): fc.Arbitrary<FigureSet> {
  return fc
    .record({
      period: fc.tuple(years, parts).map(([year, part]) => periodOf(regime, year, part)),
      name: fc.option(hostileNames, { nil: undefined }),
      place: fc.constantFrom(
        ...[
          ['2025-01-04', '82'],
          ['2026-04-30', '82'],
          ['2026-04-30', 'vn'],
        ],
      ),
      edition: fc.constantFrom('provisional' as const, 'official' as const),
      asOf: fc.constantFrom('2029-02-01T08:00:00+07:00', '2029-02-01T01:00:00Z'),
      tables: fc
        .uniqueArray(fc.constantFrom(...indicators), { minLength: 1, maxLength: 4 })
        .chain((chosen) => fc.tuple(...chosen.map(table))),
    })
    .map(({ period, name, place: [edition = '', code = ''], tables, ...rest }) => {
      const area = { edition, code, ...(name === undefined ? {} : { name }) };
      const head = { catalogue, period, area, ...rest };
      const figures = tables.flatMap(({ figures }) => figures.map((figure) => ({ ...figure, area })));
      const observations = figures.map((figure) => withoutDefault(figure, head));
      return {
        ...head,
        observations: observations.sort((a, b) => compareText(cellKey(a), cellKey(b))),
        undetermined: Object.fromEntries(
          tables.flatMap(({ indicator, undetermined }) => (undetermined === 0 ? [] : [[indicator, undetermined]])),
        ),
      };
    });
}

/** An agency's own regime has whatever days it states. */
function periodOf(regime: string, year: number, part: string): Period {
  const days = {
    from: `${year}-02-03`,
    to: part === 'Y' ? `${year + 1}-02-02` : `${year}-04-${part.slice(1).padStart(2, '1')}`,
  };
  return parsePeriod(`${regime}:${year}-${part}`, days);
}

interface TableOf {
  readonly indicator: string;
  readonly undetermined: number;
  readonly figures: readonly Omit<Figure, 'area'>[];
}

/** Units with a code in each dimension, counted as `tabulate` counts; then some cells suppressed, bounded or marked. */
function table(indicator: CountedIndicator): fc.Arbitrary<TableOf> {
  const by = indicator.by ?? [];
  const unit = fc.tuple(...by.map(({ dimension }) => codeOf(dimension)));
  return fc
    .record({
      units: fc.array(unit, { maxLength: 6 }),
      undetermined: fc.nat({ max: 2 }),
      marks: fc.array(mark, { minLength: 1, maxLength: 9 }),
    })
    .map(({ units, undetermined, marks }) => {
      const cells = new Map<string, Omit<Figure, 'area'> & { readonly value: number }>();
      const add = (dimensions: DimensionValue[], by: number): void => {
        const cell = { indicator: indicator.id, dimensions };
        cells.set(cellKey(cell), { ...cell, value: (cells.get(cellKey(cell))?.value ?? 0) + by });
      };
      add([], 0);
      for (const codes of units) {
        const values = by.map(({ dimension }, i) => ({ dimension, code: codes[i] ?? '_U' }));
        add([], 1);
        for (const value of values) add([value], 1);
        for (const set of indicator.cross ?? []) {
          const crossed = values.filter(({ dimension }) => set.includes(dimension));
          add(
            crossed.sort((a, b) => compareText(a.dimension, b.dimension)),
            1,
          );
        }
      }
      const figures = [...cells.values()].map((cell, i) => ({ ...cell, ...marks[i % marks.length] }));
      return { indicator: indicator.id, undetermined, figures };
    });
}

function codeOf(dimension: string): fc.Arbitrary<string> {
  const codes = enumerated(dimension).filter((code) => code !== '_T');
  const further = dimension === 'age' ? ['9-to-17', '48-and-over'] : dimension === 'article' ? ['150', '151a'] : [];
  return fc.constantFrom(...codes, ...further);
}

const mark: fc.Arbitrary<Partial<Figure>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant({ value: null }) },
  { weight: 1, arbitrary: fc.constantFrom<Partial<Figure>>({ status: 'estimated' }, { status: 'partial' }) },
  { weight: 1, arbitrary: fc.constantFrom<Partial<Figure>>({ status: 'normal' }, { status: 'adjusted' }) },
  { weight: 1, arbitrary: fc.constant({ bounds: { lower: 0, upper: 9 } }) },
);

/** A status that follows from period and edition is not said again. */
function withoutDefault({ status, ...figure }: Figure, head: Parameters<typeof defaultStatus>[0]): Figure {
  return status === undefined || status === defaultStatus(head) ? figure : { ...figure, status };
}
