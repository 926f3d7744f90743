/**
 * Plays `conformance/statistics/indicators`: for each indicator records that count on one day, others that do not, and
 * others of which it is not known; and each of them on both sides of the period, corrected late, and entered in error.
 * @module
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Area, Dataset } from '../../packages/statistics/src/dataset.ts';
import {
  type AnyRecord,
  type Catalogue,
  type Indicator,
  tabulate,
  valueAt,
} from '../../packages/statistics/src/index.ts';
import { type Json, type JsonObject, object, readJson } from './source.ts';

export interface Sample {
  /** Under `conformance/records`. */
  readonly record: string;
  /** Records that it leads to. */
  readonly others?: readonly string[];
  /** Members set, or taken out with `null`, by JSON Pointer. */
  readonly set?: Readonly<Record<string, Json>>;
  /** It was revised: in its first revision these members were so. */
  readonly first?: Readonly<Record<string, Json>>;
  /** The day on which it counts: for a stock, the first. */
  readonly on: string;
  /** The day from which a stock has lost it. */
  readonly until?: string;
}

export interface Counted extends Sample {
  readonly value: number;
  /** The codes under which it stands. */
  readonly by?: Readonly<Record<string, string | readonly string[]>>;
  /** Those of several dimensions at once: `age=18-and-over sex=male`. */
  readonly cross?: readonly string[];
}

export interface IndicatorCases {
  readonly indicator: string;
  readonly counts: readonly Counted[];
  readonly not: readonly Sample[];
  /** Whether they count cannot be said; `partly` units of them do. */
  readonly unknown: readonly (Sample & { readonly partly?: number })[];
}

/** @returns `undefined` where there are none */
export function casesOfIndicator(root: string, id: string): IndicatorCases | undefined {
  const file = join(root, 'conformance/statistics/indicators', `${id}.json`);
  return existsSync(file) ? (object(readJson(file)) as unknown as IndicatorCases) : undefined;
}

/** The records of a sample: itself, those it leads to, and its first revision. */
export function recordsOf(root: string, sample: Sample): [AnyRecord, ...AnyRecord[]] {
  const { record, others = [], set = {}, first } = sample;
  const read = (path: string) => object(readJson(join(root, 'conformance/records', path)));
  const own = structuredClone(read(record));
  const before = first ? [{ ...structuredClone(own), revision: 1 }] : [];
  setAll(own, set);
  for (const one of before) setAll(one, { ...set, ...first });
  return [own, ...others.map(read), ...before] as unknown as [AnyRecord, ...AnyRecord[]];
}

function setAll(record: JsonObject, members: Readonly<Record<string, Json>>): void {
  for (const [pointer, value] of Object.entries(members)) put(record, pointer.split('/').slice(1), value);
}

/** @returns what an indicator does otherwise than its cases say, in words */
export async function disagreements(root: string, indicator: Indicator, cases: IndicatorCases): Promise<string[]> {
  const found: string[] = [];
  const expect = (what: string, actual: unknown, wanted: unknown): void => {
    const [a, b] = [JSON.stringify(actual), JSON.stringify(wanted)];
    if (a !== b) found.push(`${what}: ${a} instead of ${b}`);
  };
  for (const sample of cases.counts) {
    const [own, ...others] = recordsOf(root, sample);
    const count = counter(indicator, others);
    const { record, on, value, by = {}, cross = [], until } = sample;
    const isStock = 'time' in indicator && 'stock' in indicator.time;
    const day = await count([own], on, on);
    for (const [dimension, codes] of Object.entries(by))
      expect(`${record} by ${dimension}`, codesIn(day, indicator.id, dimension), [codes].flat().toSorted());
    expect(`${record} by no other dimension`, dimensionsIn(day), Object.keys(by).toSorted());
    expect(`${record} by several at once`, crossedIn(day), [...cross].toSorted());
    if (isStock) {
      expect(`${record} on its first day`, totalOf(await count([own], on, on)), [value, 0]);
      expect(`${record} the day before`, totalOf(await count([own], before(on), before(on))), [0, 0]);
      if (until !== undefined) {
        expect(`${record} on its last day`, totalOf(await count([own], before(until), before(until))), [value, 0]);
        expect(`${record} once it has ended`, totalOf(await count([own], until, until)), [0, 0]);
      }
      continue;
    }
    expect(`${record} on its day`, totalOf(day), [value, 0]);
    expect(`${record} in the period before`, totalOf(await count([own], '1990-01-01', before(on))), [0, 0]);
    expect(`${record} in the period after`, totalOf(await count([own], after(on), '9999-12-31')), [0, 0]);
    const error: AnyRecord = {
      ...own,
      revision: own.revision + 1,
      recordStatus: 'entered-in-error',
      recordedAt: later,
    };
    expect(`${record}, a correction that came later`, totalOf(await count([own, error], on, on, earlier)), [value, 0]);
    const revised: AnyRecord = { ...own, revision: own.revision + 1, recordedAt: later };
    expect(`${record}, revised since`, totalOf(await count([own, revised], on, on)), [value, 0]);
    expect(`${record}, entered in error`, totalOf(await count([own, error], on, on)), [0, 0]);
  }
  for (const sample of cases.not) {
    const [own, ...others] = recordsOf(root, sample);
    const seen = totalOf(await counter(indicator, others)([own], sample.on, sample.until ?? sample.on));
    expect(`${sample.record}, which does not count`, seen, [0, 0]);
  }
  for (const sample of cases.unknown) {
    const [own, ...others] = recordsOf(root, sample);
    const [value, open] = totalOf(await counter(indicator, others)([own], sample.on, sample.until ?? sample.on));
    expect(`${sample.record}, of which it is not known`, [value, open > 0], [sample.partly ?? 0, true]);
  }
  return found;
}

const area: Area = { edition: '2026-04-30', code: '99' };
const [earlier, later, end] = ['2097-01-01T00:00:00Z', '2098-01-01T00:00:00Z', '2099-01-01T00:00:00Z'];

type Count = (records: readonly AnyRecord[], from: string, to: string, asOf?: string) => Promise<Dataset>;

function counter(indicator: Indicator, others: readonly AnyRecord[]): Count {
  const catalogue: Catalogue = { id: 'cases', version: '1.0', indicators: [indicator] };
  return (records, from, to, asOf = end) => {
    const period = { regime: 'calendar', code: 'calendar:2026-Y', from, to } as const;
    return tabulate([...records, ...others], { catalogue, period, area, asOf });
  };
}

/** The total, and of how many units it is not known. */
function totalOf(dataset: Dataset): [value: number, undetermined: number] {
  const [indicator = ''] = dataset.observations.map((one) => one.indicator);
  return [valueAt(dataset, indicator) ?? 0, dataset.undetermined[indicator] ?? 0];
}

function codesIn({ observations }: Dataset, indicator: string, dimension: string): string[] {
  return observations
    .filter((one) => one.indicator === indicator && one.dimensions.length === 1 && one.value > 0)
    .flatMap(({ dimensions }) => dimensions.filter((one) => one.dimension === dimension).map(({ code }) => code))
    .toSorted();
}

function dimensionsIn({ observations }: Dataset): string[] {
  return [
    ...new Set(observations.flatMap(({ dimensions }) => dimensions.map(({ dimension }) => dimension))),
  ].toSorted();
}

function crossedIn({ observations }: Dataset): string[] {
  const crossed = observations.filter(({ dimensions, value }) => dimensions.length > 1 && value > 0);
  return crossed.map(({ dimensions }) => dimensions.map((one) => `${one.dimension}=${one.code}`).join(' ')).toSorted();
}

function before(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function after(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function put(value: JsonObject, [step = '', ...rest]: readonly string[], to: Json): void {
  if (rest.length > 0) {
    const next = value[step];
    if (typeof next === 'object' && next !== null) put(next as JsonObject, rest, to);
    else {
      const made: JsonObject = {};
      value[step] = made;
      put(made, rest, to);
    }
  } else if (to === null) delete value[step];
  else value[step] = to;
}
