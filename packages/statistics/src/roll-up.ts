/**
 * Adds the returns of one level up to the next: each cell with the returns behind it, and who has not reported.
 * @module
 */
import { type Catalogue, isCounted } from './catalogue.ts';
import { canonical, catalogueRef } from './catalogue-ref.ts';
import { checkReturn } from './check-return.ts';
import { type Area, cellKey, compareText, type Dataset, type Observation } from './dataset.ts';
import { StatisticsError } from './errors.ts';
import { adjustmentKey } from './recount.ts';
import { type Adjustment, type Coverage, fromReturn, type ReturnBody, type Source } from './statistical-return.ts';

/** A return as it came: the record's head and body, and the message that brought it. */
export interface ReceivedReturn {
  readonly jti: string;
  readonly record: ReturnBody & {
    readonly id: string;
    readonly revision: number;
    readonly issuer: string;
    readonly recordedAt: string;
    readonly recordStatus?: string;
  };
}

export interface RollUpOptions {
  readonly catalogue: Catalogue;
  readonly area: Area;
  /** Who owes a return, and for which area. */
  readonly expected: readonly { readonly agency: string; readonly area: Area }[];
  /** RFC 3339; a return recorded after it is late. */
  readonly dueAt?: string;
  /** RFC 3339; a return, or a revision of one, that was recorded after it is not there yet. */
  readonly asOf: string;
}

export interface TracedObservation extends Observation {
  /** The returns that this figure was added from. */
  readonly sources: readonly Source[];
}

export interface RolledUp extends Dataset {
  readonly observations: readonly TracedObservation[];
  readonly sources: readonly Source[];
  readonly coverage: readonly Coverage[];
  /** The earliest last day of counted figures: what is added up is no further than the return that is least far. */
  readonly actualUntil: string;
  /** Official where every return is. */
  readonly edition: 'provisional' | 'official';
  /** Of all returns, for the area that is rolled up; those that cancel are left out. */
  readonly adjustments: readonly Adjustment[];
}

/**
 * Rolls returns up.
 *
 * @throws {StatisticsError} `nothing-to-roll-up`, `mixed-periods`, `mixed-catalogues`, `two-returns`, `mixed-areas`,
 *   `unexpected-return`, `unknown-indicator`, `unknown-dimension`, `two-figures`, `breakdown-disagrees`,
 *   `not-additive`, `bad-observation`
 * @throws {TypeError} `asOf` or `dueAt` is no instant
 */
export async function rollUp(returns: readonly ReceivedReturn[], options: RollUpOptions): Promise<RolledUp> {
  const asOfMs = msOf(options.asOf, 'asOf');
  const dueAtMs = options.dueAt === undefined ? undefined : msOf(options.dueAt, 'dueAt');
  const recorded = returns.filter(({ record }) => Date.parse(record.recordedAt) <= asOfMs);
  const standing = latestRevisions(recorded);
  const [first] = standing;
  if (!first) throw new StatisticsError('nothing-to-roll-up');
  const ref = await catalogueRef(options.catalogue);
  const indicators = new Map(
    options.catalogue.indicators.filter(isCounted).map((indicator) => [indicator.id, indicator]),
  );
  const areas = new Set<string>();
  const cells = new Map<string, { observation: Observation; sources: Source[] }>();
  for (const received of standing) {
    const { record } = received;
    const { code, from, to } = record.period;
    if (code !== first.record.period.code || from !== first.record.period.from || to !== first.record.period.to)
      throw new StatisticsError('mixed-periods', code);
    if (record.catalogue.digest !== ref.digest) throw new StatisticsError('mixed-catalogues');
    if (record.area.edition !== options.area.edition || areas.has(record.area.code)) {
      throw new StatisticsError('mixed-areas');
    }
    const owed = options.expected.find(({ agency }) => agency === record.issuer);
    if (owed?.area.code !== record.area.code || owed.area.edition !== record.area.edition)
      throw new StatisticsError('unexpected-return');
    areas.add(record.area.code);
    const { observations } = fromReturn(record);
    checkReturn(observations, record.area, indicators);
    for (const observation of observations) add(cells, observation, received, options.area);
  }
  const [actualUntil = first.record.period.actualUntil] = standing
    .map(({ record }) => record.period.actualUntil)
    .sort(compareText);
  return {
    catalogue: ref,
    period: fromReturn(first.record).period,
    area: options.area,
    asOf: options.asOf,
    undetermined: {},
    observations: [...cells.values()]
      .map(({ observation, sources }) => ({ ...observation, sources }))
      .sort((a, b) => compareText(cellKey(a), cellKey(b))),
    sources: standing.map(sourceOf),
    coverage: options.expected.map((expected) => coverage(expected, standing, recorded, dueAtMs)),
    actualUntil,
    edition: standing.every(({ record }) => record.period.edition === 'official') ? 'official' : 'provisional',
    adjustments: addAdjustments(standing, options.area),
  };
}

function msOf(instant: string, name: string): number {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new TypeError(`${name} is no RFC 3339 instant`);
  return ms;
}

/**
 * Of each return the highest revision; two returns of one agency would count twice. No agency revises the return of another, and one
 * revision is one return.
 */
function latestRevisions(returns: readonly ReceivedReturn[]): ReceivedReturn[] {
  const latest = new Map<string, ReceivedReturn>();
  for (const received of returns) {
    const { issuer, id, revision } = received.record;
    const key = `${issuer} ${id}`;
    const known = latest.get(key);
    if (!known || known.record.revision < revision) latest.set(key, received);
    else if (known.record.revision === revision && canonical(known.record) !== canonical(received.record))
      throw new StatisticsError('two-returns');
  }
  const standing = [...latest.values()].filter(({ record }) => record.recordStatus !== 'entered-in-error');
  const issuers = new Set<string>();
  for (const { record } of standing) {
    if (issuers.has(record.issuer)) throw new StatisticsError('two-returns');
    issuers.add(record.issuer);
  }
  return standing;
}

function add(
  cells: Map<string, { observation: Observation; sources: Source[] }>,
  { indicator, dimensions, value }: Observation,
  received: ReceivedReturn,
  area: Area,
): void {
  const key = cellKey({ indicator, dimensions });
  const cell = cells.get(key);
  const source = sourceOf(received);
  const sum = (cell?.observation.value ?? 0) + value;
  if (!Number.isSafeInteger(sum)) throw new StatisticsError('bad-observation', indicator);
  cells.set(key, {
    observation: { indicator, dimensions, area, value: sum },
    sources: value === 0 ? (cell?.sources ?? []) : [...(cell?.sources ?? []), source],
  });
}

function addAdjustments(returns: readonly ReceivedReturn[], area: Area): Adjustment[] {
  const added = new Map<string, Adjustment>();
  for (const { record } of returns) {
    for (const one of record.adjustments ?? []) {
      const key = adjustmentKey(one);
      added.set(key, { ...one, area, change: (added.get(key)?.change ?? 0) + one.change });
    }
  }
  return [...added]
    .filter(([, { change }]) => change !== 0)
    .sort(([a], [b]) => compareText(a, b))
    .map(([, adjustment]) => adjustment);
}

function sourceOf({ jti, record: { issuer, id, revision } }: ReceivedReturn): Source {
  return { agency: issuer, id, revision, jti };
}

function coverage(
  { agency, area }: { agency: string; area: Area },
  standing: readonly ReceivedReturn[],
  returns: readonly ReceivedReturn[],
  dueAtMs: number | undefined,
): Coverage {
  const found = standing.find(({ record }) => record.issuer === agency);
  if (!found) return { agency, area, status: 'missing' };
  // A return that came in time and was corrected later is revised, not late.
  const { record: first } =
    returns.find(({ record }) => record.issuer === agency && record.id === found.record.id && record.revision === 1) ??
    found;
  if (dueAtMs !== undefined && first.revision === 1 && Date.parse(first.recordedAt) > dueAtMs)
    return { agency, area, status: 'late' };
  return { agency, area, status: found.record.revision > 1 ? 'revised' : 'reported' };
}
