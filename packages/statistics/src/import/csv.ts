/**
 * Reads the plain table that `toCsv` writes, in either language.
 * @module
 */
import { observationStatus } from '@lienthong/schemas/codelists';
import type { Catalogue } from '../catalogue.ts';
import { compareText } from '../dataset.ts';
import { type ErrorCode, StatisticsError } from '../errors.ts';
import { dimensionWords } from '../export/codes.ts';
import { indicatorWords, leading, SUPPRESSED, trailing, undefused } from '../export/csv.ts';
import type { Figure } from '../export/figure-set.ts';
import { readCsv } from '../export/rfc4180.ts';
import { type Period, parsePeriod } from '../period.ts';
import { gathered, type Head, type Imported, type ImportFault, type PlacedFigure } from './imported.ts';

/** Places are `line:column`, both from 1. Names are passed over. */
export async function fromCsv(text: string, { catalogue }: { readonly catalogue: Catalogue }): Promise<Imported> {
  const faults: ImportFault[] = [];
  const placed: PlacedFigure[] = [];
  try {
    const [header, ...lines] = readCsv(text);
    const { columns, dimensions } = columnsOf((header?.cells ?? []).map(undefused));
    for (const { line, cells } of lines) {
      const row = new Line(line, cells.map(undefused), columns, dimensions);
      try {
        if (cells.length !== columns.length) row.fail('bad-table', 'period');
        placed.push(row.read());
      } catch (error) {
        faults.push(faultOf(error));
      }
    }
  } catch (error) {
    faults.push(faultOf(error));
  }
  return gathered(placed, faults, catalogue);
}

function faultOf(error: unknown): ImportFault {
  if (error instanceof StatisticsError) return { code: error.code, place: error.place ?? '1:1' };
  throw error;
}

interface Columns {
  /** Names that programs read; empty over a column of names. */
  readonly columns: readonly string[];
  readonly dimensions: readonly string[];
}

/** Between the fixed columns each dimension is followed by its names. */
function columnsOf(header: readonly string[]): Columns {
  const end = header.length - trailing.length;
  const dimensions = header.slice(leading.length + 1, end).filter((_, i) => i % 2 === 0);
  const expected: (readonly string[])[] = [
    ...leading.map((name) => [name]),
    Object.values(indicatorWords),
    ...dimensions.flatMap((dimension) => [[dimension], Object.values(dimensionWords(dimension))]),
    ...trailing.map((name) => [name]),
  ];
  const wrong = header.findIndex((name, i) => !expected[i]?.includes(name));
  if (wrong >= 0 || header.length !== expected.length || new Set(dimensions).size < dimensions.length) {
    throw new StatisticsError('bad-table', `1:${wrong < 0 ? header.length + 1 : wrong + 1}`);
  }
  const isName = (i: number): boolean => i >= leading.length && i < end && (i - leading.length) % 2 === 0;
  return { columns: header.map((name, i) => (isName(i) ? '' : name)), dimensions };
}

class Line {
  readonly #line: number;
  readonly #cells: readonly string[];
  readonly #columns: readonly string[];
  readonly #dimensions: readonly string[];

  constructor(line: number, cells: readonly string[], columns: readonly string[], dimensions: readonly string[]) {
    this.#line = line;
    this.#cells = cells;
    this.#columns = columns;
    this.#dimensions = dimensions;
  }

  read(): PlacedFigure {
    const head = this.#head();
    const status = this.#cell('status');
    const [lower, upper] = [this.#count('lower'), this.#count('upper')];
    const undetermined = this.#count('undetermined');
    const value = this.#count('value');
    if ((value === undefined) !== (status === SUPPRESSED)) this.fail('bad-observation', 'value');
    if ((lower === undefined) !== (upper === undefined)) this.fail('bad-observation', 'lower');
    const dimensions = this.#dimensions
      .map((dimension) => ({ dimension, code: this.#cell(dimension) }))
      .filter(({ code }) => code !== '')
      .sort((a, b) => compareText(a.dimension, b.dimension));
    const figure: Figure = {
      ...{ indicator: this.#cell('indicator'), area: head.area, dimensions, value: value ?? null },
      ...(status === '' || status === SUPPRESSED ? {} : { status: this.#status(status) }),
      ...(lower === undefined || upper === undefined ? {} : { bounds: { lower, upper } }),
    };
    const columns = { dimensions: 'indicator', bounds: 'lower', area: 'area_edition' } as const;
    return {
      ...{ head, figure },
      ...(undetermined === undefined ? {} : { undetermined }),
      placeOf: (member, dimension) =>
        this.#placeOf(dimension ?? (member in columns ? columns[member as keyof typeof columns] : member)),
    };
  }

  fail(code: ErrorCode, column: string): never {
    throw new StatisticsError(code, this.#placeOf(column));
  }

  #head(): Head {
    const [id, version, digest] = this.#cell('catalogue').split(' ');
    if (id === undefined || version === undefined || digest === undefined) this.fail('bad-table', 'catalogue');
    const period = this.#period();
    if (this.#cell('from') !== period.from) this.fail('bad-period', 'from');
    if (this.#cell('to') !== period.to) this.fail('bad-period', 'to');
    const edition = this.#cell('edition');
    if (edition !== 'provisional' && edition !== 'official') this.fail('unknown-code', 'edition');
    const asOf = this.#cell('as_of');
    if (Number.isNaN(Date.parse(asOf))) this.fail('bad-table', 'as_of');
    const name = this.#cell('area_name');
    const area = { edition: this.#cell('area_edition'), code: this.#cell('area') };
    return {
      ...{ catalogue: { id, version, digest }, period, edition, asOf },
      area: name === '' ? area : { ...area, name },
    };
  }

  #period(): Period {
    try {
      return parsePeriod(this.#cell('period'), { from: this.#cell('from'), to: this.#cell('to') });
    } catch (error) {
      if (error instanceof StatisticsError) this.fail(error.code, 'period');
      throw error;
    }
  }

  #status(told: string): NonNullable<Figure['status']> {
    return observationStatus.codes.find(({ code }) => code === told)?.code ?? this.fail('unknown-code', 'status');
  }

  #count(column: string): number | undefined {
    const told = this.#cell(column);
    if (told === '') return undefined;
    return /^\d{1,15}$/.test(told) ? Number(told) : this.fail('bad-observation', column);
  }

  #cell(column: string): string {
    return this.#cells[this.#columns.indexOf(column)] ?? '';
  }

  #placeOf(column: string): string {
    return `${this.#line}:${this.#columns.indexOf(column) + 1}`;
  }
}
