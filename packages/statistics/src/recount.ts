/**
 * Holds a return against the records that it should have been made from: which figures differ, and whether because of what was recorded
 * later.
 * @module
 */
import type { Catalogue } from './catalogue.ts';
import { catalogueRef } from './catalogue-ref.ts';
import { cellKey, compareText, type Dataset, type DimensionValue, tableOf } from './dataset.ts';
import { StatisticsError } from './errors.ts';
import type { AnyRecord } from './records.ts';
import { type Adjustment, fromReturn, type ReturnBody } from './statistical-return.ts';
import { tabulate } from './tabulate.ts';

export interface RecountedCell {
  readonly indicator: string;
  readonly dimensions: readonly DimensionValue[];
  /** As the return has it. */
  readonly returned: number;
  /** As the records stood when the return was made. */
  readonly whenMade: number;
  /** As they stand now. */
  readonly now: number;
  /** `late`: the return was right when it was made. */
  readonly cause: 'late' | 'entry-error';
}

export interface Recount {
  readonly compared: number;
  readonly cells: readonly RecountedCell[];
  /** For {@link adjustmentsOf}, where the period's official return is out. */
  readonly late: readonly RecountedCell[];
}

export interface RecountOptions {
  readonly catalogue: Catalogue;
  /** RFC 3339. */
  readonly asOf: string;
}

/**
 * Counts again. Only totals and breakdowns that the return gives are compared; a nil return gives all, each of them zero, and a total of
 * zero has no parts.
 *
 * @throws {StatisticsError} `mixed-catalogues`, and what `tabulate` throws
 */
export async function recount(
  body: ReturnBody,
  records: readonly AnyRecord[],
  { catalogue, asOf }: RecountOptions,
): Promise<Recount> {
  const ref = await catalogueRef(catalogue);
  if (body.catalogue.digest !== ref.digest) throw new StatisticsError('mixed-catalogues', '/catalogue');
  const given = fromReturn(body);
  const count = (at: string) => tabulate(records, { catalogue, period: given.period, area: given.area, asOf: at });
  const [whenMade, now] = [cellsOf(await count(body.asOf)), cellsOf(await count(asOf))];
  const returned = cellsOf(given);
  const told = new Set(given.observations.map(tableOf));
  const cells: RecountedCell[] = [];
  let compared = 0;
  const all = new Map([...whenMade, ...now, ...returned]);
  for (const [key, { indicator, dimensions }] of [...all].sort(([a], [b]) => compareText(a, b))) {
    const isZero = body.nil || returned.get(indicator)?.value === 0;
    if (!isZero && !told.has(tableOf({ indicator, dimensions }))) continue;
    compared++;
    const [r, t, n] = [returned, whenMade, now].map((one) => one.get(key)?.value ?? 0) as [number, number, number];
    if (r === n && r === t) continue;
    cells.push({ indicator, dimensions, returned: r, whenMade: t, now: n, cause: r === t ? 'late' : 'entry-error' });
  }
  return { compared, cells, late: cells.filter(({ cause }) => cause === 'late') };
}

/**
 * Late news about a closed period as adjustments: until the year's official edition the period's return is revised instead.
 * @param cause code of `revision-reason`; that what was added came later, unless given
 */
export function adjustmentsOf(
  { late }: Recount,
  { area, period }: Pick<ReturnBody, 'area' | 'period'>,
  cause = 'late-report',
): Adjustment[] {
  return late.map(({ indicator, dimensions, returned, now }) => ({
    ...{ indicator, area },
    ...(dimensions.length > 0 ? { dimensions } : {}),
    ...{ period: period.code, change: now - returned, cause },
  }));
}

/** What is changed, and why, whatever the area: changes of one key add up. */
export function adjustmentKey({
  indicator,
  dimensions = [],
  period,
  cause,
}: Omit<Adjustment, 'area' | 'change'>): string {
  return [period, cause, cellKey({ indicator, dimensions })].join('|');
}

function cellsOf({ observations }: Pick<Dataset, 'observations'>) {
  return new Map(observations.map((observation) => [cellKey(observation), observation]));
}
