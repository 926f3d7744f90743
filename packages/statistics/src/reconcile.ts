/**
 * Compares the returns of police, procuracy and court over the same days, cell by cell: which figures differ, and why as far as the
 * returns tell. What comes out is the body of a `reconciliation` record.
 *
 * @see Joint Circular 05/2018/TTLT-VKSNDTC-TANDTC-BCA-BQP
 * @module
 */
import { type Catalogue, type CountedIndicator, isCounted } from './catalogue.ts';
import { catalogueRef } from './catalogue-ref.ts';
import {
  type Area,
  type CatalogueRef,
  cellKey,
  compareText,
  type DimensionValue,
  type Observation,
  tableOf,
} from './dataset.ts';
import { StatisticsError } from './errors.ts';
import { fromReturn, type ReturnBody } from './statistical-return.ts';

/** How a body counts a case of several offences. The procuracy takes the gravest, the court that of the lead defendant. */
export type CountingRule = 'gravest-offence' | 'lead-defendant' | 'offence-decided';

/** Codes of `difference-cause` that the returns themselves can tell. */
export type DifferenceCause = 'gravest-offence' | 'lead-defendant' | 'area-changed' | 'late' | 'unknown';

export interface Side {
  /** Code of `agency-role`. */
  readonly role: string;
  readonly countingRule?: CountingRule;
  /** Message that brought the return. */
  readonly jti?: string;
  readonly record: ReturnBody & {
    readonly id: string;
    readonly revision: number;
    readonly issuer: string;
    readonly recordStatus?: string;
  };
}

export interface ReconcileOptions {
  readonly catalogue: Catalogue;
  /** Code of `interagency-statistics`. */
  readonly subject: string;
  readonly lead: { readonly agency: string; readonly role: string };
  /** Civil date by which the joint report is due. */
  readonly dueOn?: string;
}

export interface DifferingCell {
  readonly indicator: string;
  readonly dimensions?: readonly DimensionValue[];
  readonly figures: readonly { readonly role: string; readonly value: number }[];
  readonly difference: number;
  readonly causes: readonly DifferenceCause[];
}

/** The members of a `reconciliation` that statistics writes; the head is the issuer's. */
export interface ReconciliationBody {
  readonly subject: string;
  readonly level: string;
  readonly area: Area;
  readonly days: { readonly from: string; readonly to: string };
  readonly catalogue: CatalogueRef;
  readonly lead: { readonly agency: string; readonly role: string };
  readonly dueOn?: string;
  readonly sides: readonly {
    readonly role: string;
    readonly agency: string;
    readonly record: { readonly kind: 'statistical-return'; readonly id: string };
    readonly revision: number;
    readonly jti?: string;
    readonly period: ReturnBody['period'];
    readonly countingRule?: CountingRule;
  }[];
  /** Figures that at least two sides give. */
  readonly compared: number;
  readonly cells: readonly DifferingCell[];
  readonly state: 'open';
}

/**
 * Reconciles two or three returns. Sides are compared in the tables that at least two of them give: the total of an indicator, or its
 * breakdown by some dimensions. A figure that is left out of a table is zero; a breakdown that is left out altogether is not given, unless
 * its total is zero.
 *
 * The result is always `open`: nothing is agreed until people have agreed.
 *
 * @throws {StatisticsError} `bad-sides` (fewer than two, two of one role or agency, a return that was entered in error or withdrawn),
 *   `mixed-catalogues`, `mixed-periods` (other days, be they only those that are counted so far), `mixed-areas`, `unknown-indicator`
 */
export async function reconcile(sides: readonly Side[], options: ReconcileOptions): Promise<ReconciliationBody> {
  const { catalogue, subject, lead, dueOn } = options;
  const [first] = sides;
  const [roles, agencies] = [new Set(sides.map(({ role }) => role)), new Set(sides.map(({ record }) => record.issuer))];
  if (!first || sides.length < 2 || sides.length > 3 || roles.size < sides.length || agencies.size < sides.length)
    throw new StatisticsError('bad-sides');
  const ref = await catalogueRef(catalogue);
  for (const [i, { record }] of sides.entries()) {
    const at = `/sides/${i}`;
    if (record.recordStatus === 'entered-in-error' || record.recordStatus === 'withdrawn')
      throw new StatisticsError('bad-sides', `${at}/record`);
    if (record.catalogue.digest !== ref.digest) throw new StatisticsError('mixed-catalogues', `${at}/catalogue`);
    const { from, to, actualUntil } = first.record.period;
    if (record.period.from !== from || record.period.to !== to || record.period.actualUntil !== actualUntil)
      throw new StatisticsError('mixed-periods', `${at}/period`);
    if (record.area.code !== first.record.area.code || record.level !== first.record.level)
      throw new StatisticsError('mixed-areas', `${at}/area`);
  }
  const indicators = new Map(catalogue.indicators.filter(isCounted).map((indicator) => [indicator.id, indicator]));
  const { compared, cells } = compareCells(sides, indicators);
  return {
    ...{ subject, level: first.record.level, area: first.record.area },
    days: { from: first.record.period.from, to: first.record.period.to },
    ...{ catalogue: ref, lead, ...(dueOn === undefined ? {} : { dueOn }) },
    sides: sides.map(({ role, record, jti, countingRule }) => ({
      ...{
        role,
        agency: record.issuer,
        record: { kind: 'statistical-return', id: record.id },
        revision: record.revision,
      },
      ...(jti === undefined ? {} : { jti }),
      period: record.period,
      ...(countingRule === undefined ? {} : { countingRule }),
    })),
    ...{ compared, cells, state: 'open' },
  };
}

interface Given {
  readonly side: Side;
  readonly figures: ReadonlyMap<string, Observation>;
  /** What the side gives: totals, and whole breakdowns. */
  readonly tables: ReadonlySet<string>;
}

function compareCells(
  sides: readonly Side[],
  indicators: ReadonlyMap<string, CountedIndicator>,
): { compared: number; cells: DifferingCell[] } {
  const given = sides.map((side, i) => givenBy(side, `/sides/${i}`, indicators));
  const keys = new Map(given.flatMap(({ figures }) => [...figures]));
  const cells: DifferingCell[] = [];
  let compared = 0;
  for (const [key, cell] of [...keys].sort(([a], [b]) => compareText(a, b))) {
    const telling = given.filter((one) => gives(one, cell));
    if (telling.length < 2) continue;
    compared++;
    const figures = telling.map(({ side, figures: own }) => ({ role: side.role, value: own.get(key)?.value ?? 0 }));
    const difference = spread(figures);
    if (difference === 0) continue;
    const { indicator, dimensions } = cell;
    const causes = causesOf(cell, telling);
    cells.push({ indicator, ...(dimensions.length > 0 ? { dimensions } : {}), figures, difference, causes });
  }
  return { compared, cells };
}

function givenBy(side: Side, at: string, indicators: ReadonlyMap<string, CountedIndicator>): Given {
  const { observations } = fromReturn(side.record);
  for (const [i, { indicator }] of observations.entries()) {
    if (!indicators.has(indicator)) throw new StatisticsError('unknown-indicator', `${at}/observations/${i}/indicator`);
  }
  return {
    side,
    figures: new Map(observations.map((observation) => [cellKey(observation), observation])),
    tables: new Set(observations.map(tableOf)),
  };
}

/** A nil return gives everything, and all of it is zero; so is every breakdown of a total that is. */
function gives({ side, figures, tables }: Given, cell: Observation): boolean {
  return side.record.nil || tables.has(tableOf(cell)) || figures.get(cell.indicator)?.value === 0;
}

/**
 * Figures by article differ by rule where the bodies count joined offences otherwise and agree on the total. What else the returns tell: areas
 * after another edition, and a side that was still waiting for returns.
 */
function causesOf(cell: Observation, telling: readonly Given[]): DifferenceCause[] {
  const causes = new Set<DifferenceCause>();
  const rules = new Set(telling.map(({ side }) => side.countingRule));
  const isByArticle = cell.dimensions.some(({ dimension }) => dimension === 'article');
  if (isByArticle && rules.size > 1 && isTotalAgreed(cell.indicator, telling)) {
    for (const rule of ['gravest-offence', 'lead-defendant'] as const) if (rules.has(rule)) causes.add(rule);
  }
  if (new Set(telling.map(({ side }) => side.record.area.edition)).size > 1) causes.add('area-changed');
  const isWaiting = ({ side }: Given) =>
    side.record.coverage?.some(({ status }) => status === 'missing' || status === 'late');
  if (telling.some(isWaiting)) causes.add('late');
  return causes.size > 0 ? [...causes] : ['unknown'];
}

function isTotalAgreed(indicator: string, telling: readonly Given[]): boolean {
  const key = cellKey({ indicator, dimensions: [] });
  return new Set(telling.map(({ figures }) => figures.get(key)?.value ?? 0)).size === 1;
}

function spread(figures: readonly { readonly value: number }[]): number {
  const values = figures.map(({ value }) => value);
  return Math.max(...values) - Math.min(...values);
}
