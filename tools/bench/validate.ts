/**
 * `pnpm bench validate`: our validators beside ajv (compiled at run time, standalone), zod and valibot, on every valid and
 * invalid conformance record. Ratios come from one run, in which the contestants take turns.
 * @module
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { ZodType } from 'zod';
import * as zodSchemas from '../../packages/schemas/src/generated/zod/index.ts';
import type { Structure } from '../../packages/validate/src/structure/forms.ts';
import { validate } from '../../packages/validate/src/validate.ts';
import { type Contract, jsonFiles, loadContract } from '../contract/source.ts';
import { type Model, modelOf, type Unit } from '../generate/model.ts';
import { constName } from '../generate/names.ts';
import { ajvStandalone, type Judge, newAjv, valibotSchema } from './peers.ts';
import { gzipSizeBytes } from './size.ts';

const ROOT = join(import.meta.dirname, '../..');
const ROUNDS = 9;
/** One contestant's turn at one record. */
const TURN_MS = 0.12;

type Contestants = Record<string, Judge>;

/** One record and one mode: median time of each contestant, and of the rounds' ratios ours to theirs. */
interface Timed {
  kind: string;
  verdict: 'valid' | 'invalid';
  mode: 'first' | 'all';
  file: string;
  /** ns */
  times: Record<string, number>;
  /** time of our structure divided by theirs */
  structure: Record<string, number>;
  /** time of all that `validate` does divided by theirs */
  whole: Record<string, number>;
}

/** Prints one page of Markdown. */
export async function run(): Promise<void> {
  const contract = loadContract(ROOT);
  const model = modelOf(contract);
  const timed: Timed[] = [];
  const sizes: Sizes[] = [];
  for (const unit of model.kinds) {
    timed.push(...(await timeKind(unit, model, contract)));
    const { code } = await ajvStandalone(contract, unit.id, true);
    const theirs = gzipSync(code, { level: 9 }).byteLength;
    sizes.push({ kind: unit.name, ours: await gzipSizeBytes(ROOT, unit.name), theirs });
  }
  console.log(page(timed, sizes, firstVerdicts()));
}

async function timeKind(unit: Unit, model: Model, contract: Contract): Promise<Timed[]> {
  const { structure } = (await import(`../../packages/validate/src/generated/${unit.name}.js`)) as {
    structure: Structure;
  };
  const zod = (zodSchemas as Record<string, ZodType>)[constName(unit.name)];
  const valibot = valibotSchema(unit.node, model);
  const timed: Timed[] = [];
  for (const mode of ['first', 'all'] as const) {
    const all = mode === 'all';
    const standalone = await ajvStandalone(contract, unit.id, all);
    const compiled = newAjv(contract, all).getSchema(unit.id);
    if (zod === undefined || compiled === undefined) throw new TypeError(`${unit.name} is incomplete`);
    const contestants: Contestants = {
      structure: all ? (record) => structure.all(record) === null : (record) => structure.first(record) === null,
      whole: (record) => validate(record, { all }).valid,
      'ajv standalone': standalone.judge,
      'ajv run-time': (record) => compiled(record) === true,
      ...(all ? { zod: (record: unknown) => zod.safeParse(record).success } : {}),
      valibot: (record) => v.safeParse(valibot, record, { abortEarly: !all }).success,
    };
    for (const verdict of ['valid', 'invalid'] as const) {
      const records = recordsOf(unit.name, verdict).filter(
        ({ record }) => standalone.judge(record) === (verdict === 'valid'),
      );
      for (let n = 0; n < WARM_UP; n += 1)
        for (const judge of Object.values(contestants)) for (const { record } of records) judge(record);
      for (const { file, record } of records)
        timed.push({ kind: unit.name, verdict, mode, file, ...timeRecord(contestants, record) });
    }
  }
  return timed;
}

const WARM_UP = 100;

/** They take turns, and ratios are taken within a round, so that a slow moment hits all of them. */
function timeRecord(contestants: Contestants, record: unknown): Pick<Timed, 'times' | 'structure' | 'whole'> {
  const entries = Object.entries(contestants);
  const rounds = Array.from({ length: ROUNDS }, () =>
    Object.fromEntries(entries.map(([name, judge]) => [name, turn(judge, record)])),
  );
  const medians = (of: (round: Record<string, number>, name: string) => number): Record<string, number> =>
    Object.fromEntries(entries.map(([name]) => [name, median(rounds.map((round) => of(round, name)))]));
  const at = (round: Record<string, number>, name: string): number => round[name] ?? Number.NaN;
  return {
    times: medians(at),
    structure: medians((round, name) => at(round, 'structure') / at(round, name)),
    whole: medians((round, name) => at(round, 'whole') / at(round, name)),
  };
}

/** ns of one judgement */
function turn(judge: Judge, record: unknown): number {
  let runs = 0;
  const start = performance.now();
  let elapsed = 0;
  do {
    for (let n = 0; n < 10; n += 1) judge(record);
    runs += 10;
    elapsed = performance.now() - start;
  } while (elapsed < TURN_MS);
  return (elapsed * 1e6) / runs;
}

interface Sizes {
  kind: string;
  ours: number;
  theirs: number;
}

function page(timed: Timed[], sizes: Sizes[], verdicts: Map<string, number>): string {
  const beside = timed.map((one) => one.structure['ajv standalone'] ?? Number.NaN);
  const slower = timed.filter(({ structure }) => (structure['ajv standalone'] ?? 0) > 1 + NOISE);
  const slowest = timed.toSorted((a, b) => ratio(b) - ratio(a))[0];
  const largest = sizes.toSorted((a, b) => b.ours - a.ours)[0];
  const sooner = (verdicts.get('ajv, one schema') ?? 0) / (verdicts.get('ours') ?? 1);
  const records = new Set(timed.map(({ kind, verdict, file }) => `${kind} ${verdict} ${file}`)).size;
  return [
    '# Validators beside ajv, zod and valibot',
    '',
    `${records} conformance records, each timed alone, first error and all errors. Node ${process.versions.node}, ${availableParallelism()} processors.`,
    '*Structure* is what the others do as well: a verdict on the schema. *Whole* is `validate(record)`: finding the schema, the rules of law,',
    'issues with their words in two languages. Numbers are our time divided by theirs: below 1 ours is quicker.',
    '',
    '## What was promised',
    '',
    table(
      ['', 'promised', 'measured'],
      [
        [
          'structure, beside ajv standalone',
          'no slower, on every record',
          `median ${median(beside).toFixed(2)}; of ${timed.length} timings ${slower.length} above ${1 + NOISE}, at most ${ratio(slowest).toFixed(2)} (${slowest?.kind}/${slowest?.verdict}/${slowest?.file}, ${slowest?.mode})`,
        ],
        ['first verdict, beside ajv at run time', '10 times sooner', `${sooner.toFixed(0)} times`],
        ['largest kind, gzipped', 'below 15,000 bytes', `${largest?.ours} bytes (${largest?.kind})`],
      ],
    ),
    '',
    `## Beside each, median over the records (largest)`,
    '',
    table(
      ['kind', 'records', 'mode', ...PEERS.map((peer) => `structure : ${peer}`), 'whole : ajv standalone'],
      groups(timed).map((group) => [
        ...label(group),
        ...PEERS.map((peer) => spread(group.map(({ structure }) => structure[peer]))),
        spread(group.map(({ whole }) => whole['ajv standalone'])),
      ]),
    ),
    '',
    '## One record, ns, median over the records',
    '',
    table(
      ['kind', 'records', 'mode', 'structure', 'whole', ...PEERS],
      groups(timed).map((group) => [
        ...label(group),
        ...['structure', 'whole', ...PEERS].map((name) => amount(group.map(({ times }) => times[name]))),
      ]),
    ),
    '',
    '## First verdict in a fresh process, ms from the first import, median of 9',
    '',
    table(
      ['who', 'ms', 'times ours'],
      [...verdicts].map(([who, ms]) => [who, ms.toFixed(1), (ms / (verdicts.get('ours') ?? 1)).toFixed(1)]),
    ),
    '',
    '## Gzipped size of one kind, bytes',
    '',
    table(
      ['kind', 'ours: validator, rules, words in two languages', 'ajv standalone, all errors'],
      sizes.map(({ kind, ours, theirs }) => [kind, String(ours), String(theirs)]),
    ),
  ].join('\n');
}

const PEERS = ['ajv standalone', 'ajv run-time', 'zod', 'valibot'];
/** What two turns of one contestant differ by on a machine that does other things as well. */
const NOISE = 0.1;

function ratio(timed: Timed | undefined): number {
  return timed?.structure['ajv standalone'] ?? Number.NaN;
}

function groups(timed: Timed[]): Timed[][] {
  return [...Map.groupBy(timed, ({ kind, verdict, mode }) => `${kind} ${verdict} ${mode}`).values()];
}

function label(group: Timed[]): string[] {
  const [one] = group;
  return [one?.kind ?? '', `${group.length} ${one?.verdict}`, one?.mode ?? ''];
}

function spread(values: (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? '' : `${median(known).toFixed(2)} (${Math.max(...known).toFixed(2)})`;
}

function amount(values: (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? '' : median(known).toFixed(0);
}

function recordsOf(kind: string, verdict: string): { file: string; record: unknown }[] {
  return jsonFiles(join(ROOT, 'conformance/records', kind, verdict))
    .filter((file) => !file.endsWith('.expected.json'))
    .map((file) => ({ file: basename(file, '.json'), record: JSON.parse(readFileSync(file, 'utf8')) as unknown }));
}

/** Each in a process of its own: imports what it needs, judges one record, says how long that took. */
function firstVerdicts(): Map<string, number> {
  const script = join(import.meta.dirname, 'first-verdict.ts');
  const times = new Map<string, number[]>();
  for (let round = 0; round < 9; round += 1) {
    for (const who of ['ours', 'ours, all kinds', 'ajv, one schema', 'ajv, all schemas']) {
      const out = execFileSync(process.execPath, ['--conditions=source', script, who], { encoding: 'utf8' });
      times.set(who, [...(times.get(who) ?? []), Number(out)]);
    }
  }
  return new Map([...times].map(([who, values]) => [who, median(values)]));
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (import.meta.main) await run();
