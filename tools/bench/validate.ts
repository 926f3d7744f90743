/**
 * `pnpm bench validate`: our validators beside ajv (compiled at run time, standalone), zod and valibot, on the valid and
 * the invalid conformance records. Ratios come from one run, in which the contestants take turns.
 * @module
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { ZodType } from 'zod';
import * as zodSchemas from '../../packages/schemas/src/generated/zod/index.ts';
import type { Structure } from '../../packages/validate/src/structure/forms.ts';
import { validate } from '../../packages/validate/src/validate.ts';
import { jsonFiles, loadContract } from '../contract/source.ts';
import { modelOf } from '../generate/model.ts';
import { constName } from '../generate/names.ts';
import { ajvStandalone, type Judge, newAjv, valibotSchema } from './peers.ts';
import { gzipSizeBytes } from './size.ts';

const ROOT = join(import.meta.dirname, '../..');
const ROUNDS = 15;
const ROUND_MS = 6;

/** `whole` is all that `validate` does: finding the schema, the rules, issues with their words; the others do none of it. */
const PEERS = ['ours, whole', 'ajv standalone', 'ajv run-time', 'zod', 'valibot'];

type Contestants = Record<string, Judge>;

/** Runs everything and prints Markdown. */
export async function benchValidate(): Promise<void> {
  const contract = loadContract(ROOT);
  const model = modelOf(contract);
  const [runtime, runtimeAll] = [newAjv(contract, false), newAjv(contract, true)];
  const rows: string[][] = [];
  const sizes: string[][] = [];
  for (const unit of model.kinds) {
    const { structure } = (await import(`../../packages/validate/src/generated/${unit.name}.js`)) as {
      structure: Structure;
    };
    const zod = (zodSchemas as Record<string, ZodType>)[constName(unit.name)];
    const compiled = [runtime.getSchema(unit.id), runtimeAll.getSchema(unit.id)];
    if (zod === undefined || compiled[0] === undefined || compiled[1] === undefined) continue;
    const standalone = await ajvStandalone(contract, unit.id, false);
    const standaloneAll = await ajvStandalone(contract, unit.id, true);
    const valibot = valibotSchema(unit.node, model);
    const first: Contestants = {
      ours: (record) => structure.first(record) === null,
      'ours, whole': (record) => validate(record, { all: false }).valid,
      'ajv standalone': standalone.judge,
      'ajv run-time': (record) => compiled[0]?.(record) === true,
      valibot: (record) => v.safeParse(valibot, record, { abortEarly: true }).success,
    };
    const all: Contestants = {
      ours: (record) => structure.all(record) === null,
      'ours, whole': (record) => validate(record).valid,
      'ajv standalone': standaloneAll.judge,
      'ajv run-time': (record) => compiled[1]?.(record) === true,
      zod: (record) => zod.safeParse(record).success,
      valibot: (record) => v.safeParse(valibot, record).success,
    };
    for (const verdict of ['valid', 'invalid'] as const) {
      const records = recordsOf(unit.name, verdict).filter(
        (record) => standalone.judge(record) === (verdict === 'valid'),
      );
      for (const [mode, contestants] of [
        ['first', first],
        ['all', all],
      ] as const) {
        rows.push(row(unit.name, verdict, mode, records.length, measure(contestants, records)));
      }
    }
    const ajvBytes = gzipSync(standaloneAll.code, { level: 9 }).byteLength;
    sizes.push([unit.name, String(await gzipSizeBytes(ROOT, unit.name)), String(ajvBytes)]);
  }
  console.log('## One record, ns, median of rounds; in brackets ours as a share of the other\n');
  console.log(table(['kind', 'records', 'mode', 'ours', ...PEERS], rows));
  console.log('\n## Gzipped size of one kind, bytes\n');
  console.log(table(['kind', 'ours, with rules and messages', 'ajv standalone, all errors'], sizes));
  console.log('\n## First verdict in a fresh process, ms from the first import, median of 9\n');
  console.log(firstVerdicts());
}

interface Measured {
  /** median, ns of one record */
  ns: number;
  /** median over the rounds of our time divided by this one's */
  share: number;
}

/** They take turns, and shares are taken within a round, so that a slow moment hits all of them. */
function measure(contestants: Contestants, records: unknown[]): Record<string, Measured> {
  const entries = Object.entries(contestants);
  const rounds: Record<string, number>[] = [];
  for (let round = -3; round < ROUNDS; round += 1) {
    const times = Object.fromEntries(entries.map(([name, judge]) => [name, timeOf(judge, records)]));
    if (round >= 0) rounds.push(times);
  }
  return Object.fromEntries(
    entries.map(([name]) => {
      const of = (times: Record<string, number>): number => times[name] ?? Number.NaN;
      const shares = rounds.map((times) => (times['ours'] ?? Number.NaN) / of(times));
      return [name, { ns: median(rounds.map(of)), share: median(shares) }];
    }),
  );
}

function timeOf(judge: Judge, records: unknown[]): number {
  const start = performance.now();
  let runs = 0;
  let elapsed = 0;
  do {
    for (const record of records) judge(record);
    runs += records.length;
    elapsed = performance.now() - start;
  } while (elapsed < ROUND_MS);
  return (elapsed * 1e6) / runs;
}

function row(kind: string, verdict: string, mode: string, count: number, times: Record<string, Measured>): string[] {
  const beside = (name: string): string => {
    const time = times[name];
    return time === undefined ? '' : `${time.ns.toFixed(0)} (${time.share.toFixed(2)})`;
  };
  return [kind, `${count} ${verdict}`, mode, times['ours']?.ns.toFixed(0) ?? '', ...PEERS.map(beside)];
}

function recordsOf(kind: string, verdict: string): unknown[] {
  return jsonFiles(join(ROOT, 'conformance/records', kind, verdict))
    .filter((file) => !file.endsWith('.expected.json'))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as unknown);
}

/** Each in a process of its own: imports what it needs, judges one record, says how long that took. */
function firstVerdicts(): string {
  const script = join(import.meta.dirname, 'first-verdict.ts');
  const times = new Map<string, number[]>();
  for (let round = 0; round < 9; round += 1) {
    for (const who of ['ours', 'ours, all kinds', 'ajv, one schema', 'ajv, all schemas']) {
      const out = execFileSync(process.execPath, ['--conditions=source', script, who], { encoding: 'utf8' });
      times.set(who, [...(times.get(who) ?? []), Number(out)]);
    }
  }
  const own = median(times.get('ours') ?? []);
  const rows = [...times].map(([who, values]) => [who, median(values).toFixed(1), (median(values) / own).toFixed(1)]);
  return table(['who', 'ms', 'times ours'], rows);
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (import.meta.main) await benchValidate();
