/**
 * Adds the returns of one level up to the next: each cell with the returns behind it, and who has not reported.
 * @module
 */
import { type Breakdown, type Catalogue, type CountedIndicator, isCounted } from './catalogue.ts';
import { catalogueRef } from './catalogue-ref.ts';
import { type Area, cellKey, compareText, type Dataset, type Observation } from './dataset.ts';
import { StatisticsError } from './errors.ts';
import { parsePeriod } from './period.ts';
import { type Coverage, fromReturn, type ReturnBody, type Source } from './statistical-return.ts';

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
  /** RFC 3339. */
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
}

/**
 * Rolls returns up.
 *
 * @throws {StatisticsError} `nothing-to-roll-up`, `mixed-periods`, `mixed-catalogues`, `two-returns`, `mixed-areas`,
 *   `unexpected-return`, `unknown-indicator`, `breakdown-disagrees`, `not-additive`, `bad-observation`
 */
export async function rollUp(returns: readonly ReceivedReturn[], options: RollUpOptions): Promise<RolledUp> {
  const standing = latestRevisions(returns);
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
    if (record.period.code !== first.record.period.code) throw new StatisticsError('mixed-periods', record.period.code);
    if (record.catalogue.digest !== ref.digest) throw new StatisticsError('mixed-catalogues');
    if (record.area.edition !== options.area.edition || areas.has(record.area.code)) {
      throw new StatisticsError('mixed-areas');
    }
    const owed = options.expected.find(({ agency }) => agency === record.issuer);
    if (owed?.area.code !== record.area.code) throw new StatisticsError('unexpected-return');
    areas.add(record.area.code);
    const { observations } = fromReturn(record);
    checkReturn(observations, indicators);
    for (const observation of observations) add(cells, observation, received, options.area);
  }
  const period = parsePeriod(first.record.period.code);
  return {
    catalogue: ref,
    period,
    area: options.area,
    asOf: options.asOf,
    undetermined: {},
    observations: [...cells.values()]
      .map(({ observation, sources }) => ({ ...observation, sources }))
      .sort((a, b) => compareText(cellKey(a), cellKey(b))),
    sources: standing.map(sourceOf),
    coverage: options.expected.map((expected) => coverage(expected, standing, returns, options.dueAt)),
  };
}

/** Of each return the highest revision; two returns of one agency would count twice. */
function latestRevisions(returns: readonly ReceivedReturn[]): ReceivedReturn[] {
  const latest = new Map<string, ReceivedReturn>();
  for (const received of returns) {
    const known = latest.get(received.record.id);
    if (!known || known.record.revision < received.record.revision) latest.set(received.record.id, received);
  }
  const standing = [...latest.values()].filter(({ record }) => record.recordStatus !== 'entered-in-error');
  const issuers = new Set<string>();
  for (const { record } of standing) {
    if (issuers.has(record.issuer)) throw new StatisticsError('two-returns');
    issuers.add(record.issuer);
  }
  return standing;
}

/** Figures are whole, known to the catalogue, addable, and the parts of each breakdown make its total. */
function checkReturn(observations: readonly Observation[], indicators: ReadonlyMap<string, CountedIndicator>): void {
  const totals = new Map<string, number>();
  const sums = new Map<string, number>();
  observations.forEach(({ indicator: id, dimensions, value }, i) => {
    const indicator = indicators.get(id);
    if (!indicator) throw new StatisticsError('unknown-indicator', `/observations/${i}/indicator`);
    if (!indicator.additive.includes('area')) throw new StatisticsError('not-additive', id);
    if (!Number.isSafeInteger(value) || value < 0)
      throw new StatisticsError('bad-observation', `/observations/${i}/value`);
    if (dimensions.length === 0) totals.set(id, value);
    else if (!dimensions.some(({ dimension }) => overlaps(indicator, dimension))) {
      const table = `${id}|${dimensions.map(({ dimension }) => dimension).join('×')}`;
      sums.set(table, (sums.get(table) ?? 0) + value);
    }
  });
  for (const [table, sum] of sums) {
    const total = totals.get(table.slice(0, table.indexOf('|')));
    if (total !== undefined && total !== sum) throw new StatisticsError('breakdown-disagrees', table);
  }
}

function overlaps(indicator: CountedIndicator, dimension: string): boolean {
  return (indicator.by ?? []).some((by: Breakdown) => by.dimension === dimension && by.overlapping === true);
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
  cells.set(key, {
    observation: { indicator, dimensions, area, value: (cell?.observation.value ?? 0) + value },
    sources: value === 0 ? (cell?.sources ?? []) : [...(cell?.sources ?? []), source],
  });
}

function sourceOf({ jti, record: { issuer, id, revision } }: ReceivedReturn): Source {
  return { agency: issuer, id, revision, jti };
}

function coverage(
  { agency, area }: { agency: string; area: Area },
  standing: readonly ReceivedReturn[],
  returns: readonly ReceivedReturn[],
  dueAt: string | undefined,
): Coverage {
  const found = standing.find(({ record }) => record.issuer === agency);
  if (!found) return { agency, area, status: 'missing' };
  // A return that came in time and was corrected later is revised, not late.
  const { record: first } =
    returns.find(({ record }) => record.id === found.record.id && record.revision === 1) ?? found;
  if (dueAt !== undefined && first.revision === 1 && Date.parse(first.recordedAt) > Date.parse(dueAt))
    return { agency, area, status: 'late' };
  return { agency, area, status: found.record.revision > 1 ? 'revised' : 'reported' };
}
