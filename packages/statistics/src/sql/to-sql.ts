/**
 * Compiles indicators to PostgreSQL: records are counted where they lie, and give the same figures.
 * @module
 */
import { isCivilDay } from '@lienthong/schemas/civil-day';
import { type Catalogue, type CountedIndicator, isCounted } from '../catalogue.ts';
import { compile } from '../compile.ts';
import { type Period, parsePeriod } from '../period.ts';
import { tablesOf } from '../tally.ts';
import { Constants } from './constants.ts';
import { Expressions, fn } from './expressions.ts';

export interface SqlOptions {
  /** A period or its code. */
  readonly period: Period | string;
  /** RFC 3339; of each record the highest revision recorded by then counts. */
  readonly asOf: string;
}

/** A statement for any client of PostgreSQL: what a catalogue says stands among the values, never in the text. */
export interface SqlStatement {
  readonly text: string;
  /** `$1` the first day of the period, `$2` its last, `$3` the instant, then constants of the catalogue. */
  readonly values: readonly string[];
}

/**
 * One statement over `lienthong_statistics.record` (see {@link sqlSchema}), whose rows {@link fromSqlRows} makes a data set of.
 *
 * @throws {StatisticsError} `bad-indicator`, `bad-period`, `unknown-regime`
 * @throws {TypeError} `asOf` is no instant
 */
export function toSql(source: Catalogue | CountedIndicator, { period: given, asOf }: SqlOptions): SqlStatement {
  const { from, to } = typeof given === 'string' ? parsePeriod(given) : given;
  const asOfMs = Date.parse(asOf);
  if (!isCivilDay(from) || !isCivilDay(to)) throw new TypeError('a period is bounded by civil days');
  if (Number.isNaN(asOfMs)) throw new TypeError('asOf is no RFC 3339 instant');
  const constants = new Constants([from, to, new Date(asOfMs).toISOString()]);
  const counted = 'indicators' in source ? source.indicators.filter(isCounted) : [source];
  const selects = counted.map((indicator) => `(${selectOf(indicator, constants)})`);
  return { text: [noRow, ...selects].join('\nUNION ALL\n'), values: constants.values };
}

/** Names the columns, and the types of the first values, whether or not an indicator needs them. */
const noRow = `SELECT NULL::text AS indicator, NULL::text AS cell, NULL::text AS value
WHERE $1::text IS NULL AND $2::text IS NULL AND $3::timestamptz IS NULL`;

/** Total, cells, and units not known, of one indicator. */
function selectOf(indicator: CountedIndicator, constants: Constants): string {
  compile(indicator);
  const sql = new Expressions(indicator, constants);
  const id = sql.text(indicator.id);
  const total = `SELECT ${id}, '[]', trim_scale(coalesce(sum(amount), 0)::numeric)::text FROM placed WHERE counts`;
  const tables = tablesOf(indicator).map((dimensions) => {
    const names = dimensions.map((at) => sql.text(indicator.by?.[at]?.dimension ?? ''));
    const cell = names.map((name, i) => `jsonb_build_array(${name}, code_${i})`).join(', ');
    const codes = dimensions.map((at, i) => `unnest(codes_${at}) AS of_${i} (code_${i})`);
    return `SELECT ${id}, jsonb_build_array(${cell})::text, trim_scale(sum(amount)::numeric)::text
FROM ${['placed', ...codes].join(' CROSS JOIN ')} WHERE counts GROUP BY ${names.map((_, i) => `code_${i}`).join(', ')}`;
  });
  const open = `SELECT ${id}, NULL, count(*)::text FROM placed WHERE is_open HAVING count(*) > 0`;
  return `WITH judged AS (
${judged(indicator, sql)}
), placed AS MATERIALIZED (
${placed(indicator)}
)
${[total, ...tables, open].join('\nUNION ALL\n')}`;
}

/** The units that count, or of which it is not known: those have no amount. */
function judged(indicator: CountedIndicator, sql: Expressions): string {
  const { unit, where, via, by = [], measure, time } = indicator;
  const holds = [sql.inTime(), ...(where ? [sql.holds(where)] : [])].join(' AND ');
  const sum = typeof measure === 'object' ? sql.pointer(measure.sum) : undefined;
  const amount = sum === undefined ? '1' : `CASE jsonb_typeof(${sum}) WHEN 'number' THEN (${sum})::numeric END`;
  const codes = by.map((one, i) => `CASE WHEN holds THEN ${sql.codes(one)} END AS codes_${i}`);
  const position = unit.each === undefined ? '1 AS n' : 'unit.n';
  return `SELECT ${['record.id', position, `CASE WHEN holds THEN ${amount} END AS amount`, ...codes].join(', ')}
FROM ${fn}.record AS record
${held}
${unit.each === undefined ? '' : each(sql.pointer(unit.each, 'record'))}
${sql.readsFirst ? firstHeld : ''}
${via ? hop(sql.text(via.kind), `${fn}.text(${sql.first(via.id)})`) : ''}
CROSS JOIN LATERAL (SELECT ${holds} AS holds OFFSET 0) AS judgement
WHERE record.kind = ${sql.text(unit.kind)} AND ${stands('record')}
${'stock' in time ? "AND record.record_status <> 'withdrawn'" : ''} AND holds IS NOT FALSE`;
}

/** Taken out of storage once, not for each member that is read. */
const held = `CROSS JOIN LATERAL (SELECT record.body || '{}' AS body OFFSET 0) AS held`;

/** One row at most: `(id, revision)` is the key. */
const firstHeld = `LEFT JOIN LATERAL (
SELECT one.body FROM ${fn}.record AS one WHERE one.id = record.id AND one.revision = 1 AND one.recorded_at <= $3::timestamptz
) AS first_held ON true`;

function each(list: string): string {
  return `CROSS JOIN LATERAL jsonb_array_elements(CASE jsonb_typeof(${list}) WHEN 'array' THEN ${list} ELSE '[]' END)
WITH ORDINALITY AS unit (value, n)`;
}

function hop(kind: string, id: string): string {
  return `LEFT JOIN LATERAL (
SELECT other.body FROM ${fn}.record AS other WHERE other.id = ${id} AND other.kind = ${kind} AND ${stands('other')}
) AS via ON true`;
}

/** It is the highest revision recorded by then, and was not entered in error. */
function stands(record: string): string {
  return `${record}.recorded_at <= $3::timestamptz AND ${record}.record_status <> 'entered-in-error'
AND NOT EXISTS (
SELECT FROM ${fn}.record AS later
WHERE later.id = ${record}.id AND later.revision > ${record}.revision AND later.recorded_at <= $3::timestamptz
)`;
}

/** Where only the first that counts is wanted, those behind it are not looked at. */
function placed({ unit }: CountedIndicator): string {
  if (unit.first !== true) return 'SELECT *, amount IS NOT NULL AS counts, amount IS NULL AS is_open FROM judged';
  return `SELECT *, n = first_n AS counts, amount IS NULL AND n < coalesce(first_n, n + 1) AS is_open
FROM (SELECT *, min(n) FILTER (WHERE amount IS NOT NULL) OVER (PARTITION BY id) AS first_n FROM judged) AS ranked`;
}
