/**
 * `pnpm bench statistics`: the whole catalogue over records of cases and victims, beside hand-written queries of DuckDB over the same file.
 *
 *   pnpm bench statistics [records at most]
 *
 * @module
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { lienthongCatalogue } from '../../packages/statistics/src/index.ts';
import { queries } from './statistics-queries.ts';
import { writeRecords } from './statistics-records.ts';
import type { Contestant, Told } from './statistics-side.ts';

const smaller = 100_000;
const rounds = 2;

/** Prints a Markdown table. @throws {Error} a cell differs */
export async function run(args: readonly string[] = []): Promise<void> {
  const [most = 200_000] = args.map(Number);
  const folder = mkdtempSync(join(process.env['BENCH_DIR'] ?? tmpdir(), 'lienthong-bench-'));
  console.log(`Node ${process.versions.node}, ${availableParallelism()} processors, the quicker of ${rounds} rounds.`);
  console.log(
    `${lienthongCatalogue.indicators.length} indicators; DuckDB has the ${queries('', '').length} of cases and victims.\n`,
  );
  console.log('| records | file, MB | cells | | time, s | processor time, s | peak memory, MB | times DuckDB |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  const peaks: number[] = [];
  try {
    for (const count of most > smaller ? [smaller, most] : [most])
      peaks.push(await measure(join(folder, 'records.ndjson'), count));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const [less, more] = peaks;
  if (less !== undefined && more !== undefined) console.log(`\nOur peak memory grows by ${(more / less).toFixed(2)}.`);
}

/** @returns our peak of memory, in bytes */
async function measure(file: string, count: number): Promise<number> {
  await writeRecords(file, count);
  const told = { ours: await side('ours', file), duckdb: await side('duckdb', file) };
  const cells = compared(told.ours.cells, told.duckdb.cells);
  for (let round = 1; round < rounds; round++) {
    for (const name of ['duckdb', 'ours'] as const) {
      const again = await side(name, file);
      if (again.ms < told[name].ms) told[name] = again;
    }
  }
  const row = ({ ms, processorMs, peakBytes }: Told) => [seconds(ms), seconds(processorMs), megabytes(peakBytes)];
  const fixed = [String(count), megabytes(statSync(file).size), String(cells)];
  console.log(`| ${[...fixed, 'ours', ...row(told.ours), (told.ours.ms / told.duckdb.ms).toFixed(2)].join(' | ')} |`);
  console.log(`| ${['', '', '', 'DuckDB', ...row(told.duckdb), ''].join(' | ')} |`);
  return told.ours.peakBytes;
}

async function side(name: Contestant, file: string): Promise<Told> {
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const script = join(import.meta.dirname, 'statistics-side.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, name, file], {
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout) as Told;
}

/** @returns how many cells are equal, of those that both have counted */
function compared(ours: Told['cells'], theirs: Told['cells']): number {
  const asked = new Set(queries('', '').map(({ indicator }) => indicator));
  const own = Object.keys(ours).filter((cell) => asked.has(cell.split('|')[0] ?? ''));
  const all = new Set([...own, ...Object.keys(theirs)]);
  const differing = [...all].filter((cell) => ours[cell] !== theirs[cell]);
  if (differing.length > 0) throw new Error(`${differing.length} cells differ, such as ${differing[0]}`);
  return all.size;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
