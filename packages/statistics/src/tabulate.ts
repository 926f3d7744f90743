/**
 * Counts records under a catalogue: records in, observations out.
 * @module
 */
import { type Catalogue, isCounted } from './catalogue.ts';
import { catalogueRef } from './catalogue-ref.ts';
import { type Compiled, compile, type Unit } from './compile.ts';
import { type Area, cellKey, compareText, type Dataset, type DimensionValue, type Observation } from './dataset.ts';
import { type Period, parsePeriod } from './period.ts';

/** The members of a record's head that statistics reads; every record of the contract has them. */
export interface AnyRecord {
  readonly schema: string;
  readonly id: string;
  readonly revision: number;
  readonly recordStatus: string;
  readonly recordedAt: string;
}

export interface TabulateOptions {
  readonly catalogue: Catalogue;
  /** A period or its code. */
  readonly period: Period | string;
  readonly area: Area;
  /** RFC 3339; of each record the highest revision recorded by then counts. */
  readonly asOf: string;
}

/**
 * Tabulates records.
 *
 * `entered-in-error` records never count; `withdrawn` ones stay in flows and leave stocks.
 *
 * @throws {StatisticsError} `bad-period`, `unknown-regime`, `bad-indicator`
 * @throws {TypeError} `asOf` is no instant
 */
export async function tabulate(
  records: Iterable<AnyRecord> | AsyncIterable<AnyRecord>,
  { catalogue, period: given, area, asOf }: TabulateOptions,
): Promise<Dataset> {
  const period = typeof given === 'string' ? parsePeriod(given) : given;
  if (Number.isNaN(Date.parse(asOf))) throw new TypeError('asOf is no RFC 3339 instant');
  const compiled = catalogue.indicators.filter(isCounted).map(compile);
  const standing = await asOfRevisions(records, Date.parse(asOf));
  const table = new Tally();
  const undetermined: Record<string, number> = {};
  for (const indicator of compiled) {
    table.begin(indicator);
    for (const record of standing.values()) {
      if (kindOf(record) !== indicator.indicator.unit.kind) continue;
      if (indicator.isStock && record.recordStatus === 'withdrawn') continue;
      const missing = count(indicator, record, standing, period, table);
      if (missing > 0) {
        undetermined[indicator.indicator.id] = (undetermined[indicator.indicator.id] ?? 0) + missing;
      }
    }
  }
  return {
    catalogue: await catalogueRef(catalogue),
    period,
    area,
    asOf,
    observations: table.observations(area),
    undetermined,
  };
}

/** Of each id the highest revision recorded by the instant, without those that never were. */
async function asOfRevisions(
  records: Iterable<AnyRecord> | AsyncIterable<AnyRecord>,
  asOfMs: number,
): Promise<Map<string, AnyRecord>> {
  const standing = new Map<string, AnyRecord>();
  for await (const record of records) {
    if (Date.parse(record.recordedAt) > asOfMs) continue;
    const known = standing.get(record.id);
    if (!known || known.revision < record.revision) standing.set(record.id, record);
  }
  for (const [id, record] of standing) if (record.recordStatus === 'entered-in-error') standing.delete(id);
  return standing;
}

/** @returns how many units could not be judged */
function count(
  compiled: Compiled,
  record: AnyRecord,
  standing: ReadonlyMap<string, AnyRecord>,
  period: Period,
  table: Tally,
): number {
  let undetermined = 0;
  for (const element of compiled.units(record)) {
    const bare: Unit = { unit: element, record };
    const viaId = compiled.viaId?.(bare);
    const via = viaId === undefined ? undefined : standing.get(viaId);
    const unit: Unit = via === undefined ? bare : { ...bare, via };
    const counts = compiled.counts(unit, period);
    if (counts === undefined) undetermined++;
    if (counts !== true) continue;
    const amount = compiled.amount(unit);
    if (amount === undefined) {
      undetermined++;
      continue;
    }
    table.add(compiled, unit, amount);
    if (compiled.indicator.unit.first === true) break;
  }
  return undetermined;
}

function kindOf({ schema }: AnyRecord): string {
  return /\/([a-z][a-z0-9-]*)\/\d+\.\d+$/.exec(schema)?.[1] ?? '';
}

interface Cell {
  readonly indicator: string;
  readonly dimensions: readonly DimensionValue[];
  value: number;
}

/** The cells filled so far. */
class Tally {
  readonly #cells = new Map<string, Cell>();

  /** Every indicator has a total, be it zero. */
  begin({ indicator: { id } }: Compiled): void {
    this.#add(id, [], 0);
  }

  add({ indicator, codes }: Compiled, unit: Unit, amount: number): void {
    const values = new Map(codes.map(({ dimension, of }) => [dimension, of(unit)]));
    this.#add(indicator.id, [], amount);
    for (const set of [...codes.map(({ dimension }) => [dimension]), ...(indicator.cross ?? [])]) {
      for (const dimensions of product(set, values)) this.#add(indicator.id, dimensions, amount);
    }
  }

  observations(area: Area): Observation[] {
    const rows = [...this.#cells.values()].map(({ indicator, dimensions, value }) => ({
      indicator,
      area,
      dimensions,
      value,
    }));
    return rows.sort((a, b) => compareText(cellKey(a), cellKey(b)));
  }

  #add(indicator: string, dimensions: readonly DimensionValue[], value: number): void {
    const key = cellKey({ indicator, dimensions });
    const cell = this.#cells.get(key);
    if (cell) cell.value += value;
    else this.#cells.set(key, { indicator, dimensions, value });
  }
}

/** All combinations of the codes of several dimensions. */
function product(set: readonly string[], values: ReadonlyMap<string, readonly string[]>): DimensionValue[][] {
  return [...set]
    .sort(compareText)
    .reduce<DimensionValue[][]>(
      (rows, dimension) =>
        rows.flatMap((row) => (values.get(dimension) ?? ['_U']).map((code) => [...row, { dimension, code }])),
      [[]],
    );
}
