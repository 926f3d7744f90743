/**
 * Rows of the data structure, as SDMX-JSON and SDMX-CSV hold them, back to data sets.
 * @module
 */
import type { Catalogue } from '../catalogue.ts';
import { type CatalogueRef, compareText, type DimensionValue } from '../dataset.ts';
import { type ErrorCode, StatisticsError } from '../errors.ts';
import type { FigureFault } from '../export/check-figures.ts';
import type { Edition, Figure } from '../export/figure-set.ts';
import { codeOf, countUnitOf, type Dsd, dsdOf, observationStatusIds, SUPPRESSED } from '../export/sdmx/dsd.ts';
import { defaultStatus, type Row } from '../export/sdmx/rows.ts';
import { daysOfRange, frequencyOf, timePeriodOf } from '../export/sdmx/time-period.ts';
import { type Period, parsePeriod } from '../period.ts';
import { gathered, type Head, type Imported, type ImportFault, type PlacedFigure } from './imported.ts';

/** A row and where each component of it stands in the file. */
export interface PlacedRow extends Row {
  readonly placeOf: (component: string) => string;
}

export async function setsOf(rows: readonly PlacedRow[], catalogue: Catalogue): Promise<Imported> {
  const dsd = dsdOf(catalogue);
  const faults: ImportFault[] = [];
  const placed = rows.flatMap((row): PlacedFigure[] => {
    try {
      const placeOf: PlacedFigure['placeOf'] = (member, dimension) => row.placeOf(componentOf(member, dimension, dsd));
      return [{ ...readRow(row, dsd), placeOf }];
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      faults.push({ code: error.code, place: row.placeOf(error.component) });
      return [];
    }
  });
  return gathered(placed, faults, catalogue);
}

/** Which component of a row is wrong. */
class RowError extends Error {
  readonly code: ErrorCode;
  readonly component: string;

  constructor(code: ErrorCode, component: string) {
    super(code);
    this.code = code;
    this.component = component;
  }
}

function readRow(row: PlacedRow, dsd: Dsd): { head: Head; figure: Figure; undetermined?: number } {
  const head = readHead(row);
  const { key, value, attributes } = row;
  const indicator = dsd.indicators.get(codeOf(text(key, 'INDICATOR')));
  if (!indicator) throw new RowError('unknown-indicator', 'INDICATOR');
  if (key['COUNT_UNIT'] !== countUnitOf(indicator)) throw new RowError('unknown-code', 'COUNT_UNIT');
  const isSuppressed = attributes['OBS_STATUS'] === SUPPRESSED;
  if (isSuppressed !== (value === null)) throw new RowError('bad-observation', 'OBS_VALUE');
  const status = isSuppressed ? undefined : statusOf(text(attributes, 'OBS_STATUS'));
  if (!['F', 'N', 'C'].includes(text(attributes, 'CONF_STATUS'))) throw new RowError('unknown-code', 'CONF_STATUS');
  const lower = count(attributes, 'LOWER_BOUND');
  const upper = count(attributes, 'UPPER_BOUND');
  if ((lower === undefined) !== (upper === undefined)) throw new RowError('bad-observation', 'LOWER_BOUND');
  const undetermined = count(attributes, 'UNDETERMINED');
  return {
    head,
    figure: {
      indicator: indicator.id,
      area: head.area,
      dimensions: dimensionsOf(row, dsd, indicator.by ?? []),
      value,
      ...(status === undefined || status === defaultStatus(head) ? {} : { status }),
      ...(lower === undefined || upper === undefined ? {} : { bounds: { lower, upper } }),
    },
    ...(undetermined === undefined ? {} : { undetermined }),
  };
}

function readHead({ key, attributes }: Row): Head {
  const area = /^VN_(\d{4}-\d{2}-\d{2})_(\w+)$/.exec(text(key, 'REF_AREA'));
  if (!area) throw new RowError('unknown-code', 'REF_AREA');
  const [, edition = '', code = ''] = area;
  const name = attributes['AREA_NAME'];
  const asOf = text(attributes, 'AS_OF');
  if (Number.isNaN(Date.parse(asOf))) throw new RowError('bad-table', 'AS_OF');
  return {
    catalogue: readCatalogue(text(attributes, 'CATALOGUE')),
    period: readPeriod(key, text(attributes, 'PERIOD')),
    area: { edition, code, ...(name === undefined ? {} : { name: String(name) }) },
    asOf,
    edition: readEdition(text(attributes, 'EDITION')),
  };
}

function readCatalogue(told: string): CatalogueRef {
  const [, id, version, digest] = /^(.+) (\S+) ([0-9a-f]{64})$/s.exec(told) ?? [];
  if (id === undefined || version === undefined || digest === undefined) throw new RowError('bad-table', 'CATALOGUE');
  return { id, version, digest };
}

/** The code of the period, with which regime, frequency and time must agree. */
function readPeriod(key: Row['key'], code: string): Period {
  const period = periodOf(code, daysOfRange(text(key, 'TIME_PERIOD')));
  if (codeOf(text(key, 'REGIME')) !== period.regime) throw new RowError('mixed-regimes', 'REGIME');
  if (key['FREQ'] !== frequencyOf(period)) throw new RowError('bad-period', 'FREQ');
  if (key['TIME_PERIOD'] !== timePeriodOf(period)) throw new RowError('bad-period', 'TIME_PERIOD');
  return period;
}

/** An agency's own regime has its days in the range of time. */
function periodOf(code: string, days: ReturnType<typeof daysOfRange>): Period {
  try {
    return parsePeriod(code, days);
  } catch (error) {
    if (error instanceof StatisticsError) throw new RowError(error.code, 'PERIOD');
    throw error;
  }
}

function readEdition(told: string): Edition {
  if (told !== 'provisional' && told !== 'official') throw new RowError('unknown-code', 'EDITION');
  return told;
}

function statusOf(id: string): NonNullable<Figure['status']> {
  for (const [status, theirs] of Object.entries(observationStatusIds)) {
    if (theirs === id) return status as keyof typeof observationStatusIds;
  }
  throw new RowError('unknown-code', 'OBS_STATUS');
}

/** `_T` is the total of a dimension that the indicator has, `_Z` stands where it has none. */
function dimensionsOf({ key }: Row, dsd: Dsd, by: readonly { readonly dimension: string }[]): DimensionValue[] {
  const values = dsd.dimensions.flatMap(({ id, dimension }) => {
    if (dimension === undefined) return [];
    const told = text(key, id);
    const has = by.some((candidate) => candidate.dimension === dimension);
    if (told === (has ? '_T' : '_Z')) return [];
    if (!has) throw new RowError('unknown-dimension', id);
    return [{ dimension, code: codeOf(told, dimension) }];
  });
  return values.sort((a, b) => compareText(a.dimension, b.dimension));
}

function text(from: Readonly<Record<string, string | number>>, component: string): string {
  const value = from[component];
  if (typeof value !== 'string') throw new RowError('bad-table', component);
  return value;
}

function count(from: Readonly<Record<string, string | number>>, component: string): number | undefined {
  const value = from[component];
  if (value !== undefined && typeof value !== 'number') throw new RowError('bad-observation', component);
  return value;
}

function componentOf(member: FigureFault['member'], dimension: string | undefined, { dimensions }: Dsd): string {
  if (dimension !== undefined) return dimensions.find((of) => of.dimension === dimension)?.id ?? 'INDICATOR';
  const components = {
    ...{ period: 'PERIOD', area: 'REF_AREA', catalogue: 'CATALOGUE', indicator: 'INDICATOR' },
    ...{ dimensions: 'INDICATOR', value: 'OBS_VALUE', bounds: 'LOWER_BOUND', undetermined: 'UNDETERMINED' },
  };
  return components[member];
}
