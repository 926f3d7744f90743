/**
 * One contestant of `pnpm bench statistics`, in a process of its own: counts a file of records, and tells its cells, time and memory.
 * @module
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { type AnyRecord, lienthongCatalogue, tabulate } from '../../packages/statistics/src/index.ts';
import { type Query, queries, tables } from './statistics-queries.ts';

export type Contestant = 'ours' | 'duckdb';

export interface Told {
  readonly ms: number;
  /** Of all threads. */
  readonly processorMs: number;
  readonly peakBytes: number;
  /** By indicator, dimensions and codes; `?` the units of which it is not known. */
  readonly cells: Readonly<Record<string, number>>;
}

export const period = {
  regime: 'vn-decree09',
  code: 'vn-decree09:2026-Y',
  from: '2025-12-15',
  to: '2026-12-14',
} as const;
export const asOf = '2026-10-01T00:00:00Z';

async function ours(file: string): Promise<Record<string, number>> {
  const area = { edition: '2026-04-30', code: '00' };
  const options = { catalogue: lienthongCatalogue, period, area, asOf, order: 'by-id' } as const;
  const { observations, undetermined } = await tabulate(recordsIn(file), options);
  const cells = observations.map(({ indicator, dimensions, value }) => [
    [indicator, ...dimensions.map(({ dimension, code }) => `${dimension}=${code}`)].join('|'),
    value,
  ]);
  const open = Object.entries(undetermined).map(([indicator, value]) => [`${indicator}|?`, value]);
  return Object.fromEntries([...cells, ...open]) as Record<string, number>;
}

/** Line by line, in pieces of a megabyte. */
function* recordsIn(file: string): Iterable<AnyRecord> {
  const descriptor = openSync(file, 'r');
  const buffer = Buffer.alloc(1 << 20);
  let held = 0;
  for (let read = 1; read > 0; ) {
    read = readSync(descriptor, buffer, held, buffer.length - held, null);
    const filled = held + read;
    let start = 0;
    for (let end = buffer.indexOf(10); end >= 0 && end < filled; end = buffer.indexOf(10, start)) {
      yield JSON.parse(buffer.toString('utf8', start, end)) as AnyRecord;
      start = end + 1;
    }
    held = filled - start;
    buffer.copy(buffer, 0, start, filled);
  }
  closeSync(descriptor);
}

async function duckdb(file: string): Promise<Record<string, number>> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const cells: Record<string, number> = {};
  for (const sql of tables(file, `TIMESTAMPTZ '${asOf}'`)) await connection.run(sql);
  for (const query of queries(`'${period.from}'`, `'${period.to}'`)) {
    const { indicator } = query;
    const rows = await (await connection.runAndReadAll(cellsOf(query))).getRows();
    for (const [cell, value] of rows)
      if (cell !== '?' || Number(value) > 0) cells[`${indicator}${cell === '' ? '' : `|${cell}`}`] = Number(value);
  }
  connection.closeSync();
  return cells;
}

/** One pass over the table, then a table for each dimension over what was counted. */
function cellsOf({ from, holds, by = {}, lists = {}, cross }: Query): string {
  const columns = [...Object.values(by), ...Object.values(lists)].map(
    (sql, i) => `, CASE WHEN holds THEN ${sql} END AS c${i}`,
  );
  const names = [...Object.keys(by), ...Object.keys(lists)];
  const at = (name: string) => `c${names.indexOf(name)}`;
  const group = (dimensions: readonly string[]) => {
    const cell = dimensions.map((name) => `'${name}=' || ${at(name)}`).join(` || '|' || `);
    return `SELECT ${cell}, count(*) FROM judged WHERE holds GROUP BY ALL`;
  };
  const selects = [
    `SELECT '' AS cell, count(*) AS n FROM judged WHERE holds`,
    `SELECT '?', count(*) FROM judged WHERE holds IS NULL`,
    ...Object.keys(by).map((name) => group([name])),
    ...Object.keys(lists).map(
      (name) =>
        `SELECT '${name}=' || c, count(*) FROM (SELECT unnest(${at(name)}) AS c FROM judged WHERE holds) GROUP BY ALL`,
    ),
    ...(cross ? [group(cross)] : []),
  ];
  return `WITH judged AS MATERIALIZED (SELECT holds${columns.join('')} FROM (SELECT *, ${holds} AS holds FROM ${from}) WHERE holds IS NOT FALSE)
${selects.join('\nUNION ALL\n')}`;
}

const [contestant, file = ''] = process.argv.slice(2);
const begin = performance.now();
const cells = contestant === 'duckdb' ? await duckdb(file) : await ours(file);
const ms = performance.now() - begin;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const told: Told = { ms, processorMs: (userCPUTime + systemCPUTime) / 1000, peakBytes: maxRSS * 1024, cells };
process.stdout.write(JSON.stringify(told));
