/**
 * Records as rows, and rows of figures as a data set.
 * @module
 */
import { type Catalogue, isCounted } from '../catalogue.ts';
import { catalogueRef } from '../catalogue-ref.ts';
import { type Area, cellKey, compareText, type Dataset, type Observation } from '../dataset.ts';
import { StatisticsError } from '../errors.ts';
import { parsePeriod } from '../period.ts';
import type { AnyRecord } from '../records.ts';
import { kindOf } from '../standing.ts';
import type { SqlOptions } from './to-sql.ts';

/** Stores a revision of a record; one that is there already stays. Its values are those of {@link toSqlRow}. */
export const insertRecord = `
INSERT INTO lienthong_statistics.record (id, revision, kind, record_status, recorded_at, body)
VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id, revision) DO NOTHING`;

/**
 * The values of a record, in the order of {@link insertRecord}: `id`, `revision`, `kind`, `record_status`, `recorded_at`, `body`.
 * @throws {StatisticsError} `bad-record`
 */
export function toSqlRow(record: AnyRecord): readonly string[] {
  const recordedAtMs = Date.parse(record.recordedAt);
  if (Number.isNaN(recordedAtMs)) throw new StatisticsError('bad-record');
  const { id, revision, recordStatus } = record;
  return [
    id,
    String(revision),
    kindOf(record),
    recordStatus,
    new Date(recordedAtMs).toISOString(),
    JSON.stringify(record),
  ];
}

/** A row of a statement of {@link toSql}. */
export interface SqlRow {
  readonly indicator: string;
  /** Pairs of dimension and code, as JSON; `null` for the units of which it is not known. */
  readonly cell: string | null;
  readonly value: string;
}

export interface SqlRowsOptions extends SqlOptions {
  readonly catalogue: Catalogue;
  readonly area: Area;
}

/**
 * The data set that `tabulate` makes of the same records.
 * @throws {StatisticsError} `unknown-indicator` with its id
 */
export async function fromSqlRows(rows: Iterable<SqlRow>, options: SqlRowsOptions): Promise<Dataset> {
  const { catalogue, period, area, asOf } = options;
  const ids = catalogue.indicators.filter(isCounted).map(({ id }) => id);
  const values = [...rows].map((row) => ({ ...row, place: ids.indexOf(row.indicator) }));
  const stray = values.find(({ place }) => place < 0);
  if (stray) throw new StatisticsError('unknown-indicator', stray.indicator);
  const open = values.filter(({ cell }) => cell === null).sort((a, b) => a.place - b.place);
  const observations = values.flatMap(({ indicator, cell, value }): Observation[] => {
    if (cell === null) return [];
    const pairs = JSON.parse(cell) as [dimension: string, code: string][];
    const dimensions = pairs.map(([dimension, code]) => ({ dimension, code }));
    return [{ indicator, area, dimensions, value: Number(value) }];
  });
  return {
    catalogue: await catalogueRef(catalogue),
    period: typeof period === 'string' ? parsePeriod(period) : period,
    area,
    asOf,
    observations: observations.sort((a, b) => compareText(cellKey(a), cellKey(b))),
    undetermined: Object.fromEntries(open.map(({ indicator, value }) => [indicator, Number(value)])),
  };
}
