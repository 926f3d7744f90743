/**
 * Reads statistical returns and data sets from JSON, one or many, member by member.
 * @module
 */
import type { ObservationStatusCode } from '@lienthong/schemas';
import { coverageStatus, observationStatus } from '@lienthong/schemas/codelists';
import { type Catalogue, isCounted } from '../catalogue.ts';
import { catalogueRef } from '../catalogue-ref.ts';
import type { Area, CatalogueRef, DimensionValue } from '../dataset.ts';
import { StatisticsError } from '../errors.ts';
import { type Edition, editionOf, type Figure, type FigureSet } from '../export/figure-set.ts';
import { type Period, parsePeriod } from '../period.ts';
import type { Coverage, Source } from '../statistical-return.ts';
import { checked, type Imported } from './imported.ts';

/**
 * A data set, a `statistical-return`, a list of them, or `{ sets }`. One that names no catalogue follows the one given; a nil return
 * has a zero for every indicator. Places are JSON Pointers.
 */
export async function fromJson(value: unknown, { catalogue }: { readonly catalogue: Catalogue }): Promise<Imported> {
  const ref = await catalogueRef(catalogue);
  const base = isObject(value) && 'sets' in value ? '/sets' : '';
  const [list, single] = base === '' ? [value, !Array.isArray(value)] : [(value as { sets: unknown }).sets, false];
  if (!single && !Array.isArray(list)) return { sets: [], faults: [{ code: 'bad-table', place: base }] };
  const members = Array.isArray(list) ? list : [list];
  const placeOf = (i: number): string => (single ? '' : `${base}/${i}`);
  try {
    const sets = members.map((member: unknown, i) => readSet(member, placeOf(i), catalogue, ref));
    return await checked(sets, [], catalogue, ({ set, observation, member }) =>
      observation === undefined ? `${placeOf(set)}/${member}` : `${placeOf(set)}/observations/${observation}/${member}`,
    );
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error;
    return { sets: [], faults: [{ code: error.code, place: error.place ?? '' }] };
  }
}

function readSet(value: unknown, place: string, catalogue: Catalogue, ref: CatalogueRef): FigureSet {
  if (!isObject(value)) throw new StatisticsError('bad-table', place);
  const area = readArea(value['area'], `${place}/area`);
  const { period, edition: inPeriod } = readPeriod(value['period'], `${place}/period`);
  const edition = value['edition'] === undefined ? inPeriod : readEdition(value['edition'], `${place}/edition`);
  const asOf = value['asOf'];
  if (typeof asOf !== 'string' || Number.isNaN(Date.parse(asOf)))
    throw new StatisticsError('bad-table', `${place}/asOf`);
  const head = {
    catalogue: value['catalogue'] === undefined ? ref : readCatalogue(value['catalogue'], `${place}/catalogue`),
    ...{ period, area, asOf },
    edition: editionOf({ period, asOf, ...(edition === undefined ? {} : { edition }) }),
    undetermined: readUndetermined(value['undetermined'], `${place}/undetermined`),
  };
  const chain = readChain(value, place);
  if (value['nil'] === true) return { ...head, ...chain, observations: zeros(catalogue, area) };
  return {
    ...{ ...head, ...chain },
    observations: each(value['observations'], `${place}/observations`, (told, at) => readFigure(told, at, area)),
  };
}

/** Who has reported, and the returns behind the figures, of what was rolled up. */
function readChain(value: Readonly<Record<string, unknown>>, place: string): Pick<FigureSet, 'sources' | 'coverage'> {
  const { sources, coverage } = value;
  return {
    ...(sources === undefined ? {} : { sources: each(sources, `${place}/sources`, readSource) }),
    ...(coverage === undefined ? {} : { coverage: each(coverage, `${place}/coverage`, readCoverage) }),
  };
}

function readSource(told: unknown, place: string): Source {
  const { agency, id, revision, jti } = object(told, place);
  return {
    ...{ agency: text(agency, `${place}/agency`), id: text(id, `${place}/id`), jti: text(jti, `${place}/jti`) },
    revision: number(revision, `${place}/revision`),
  };
}

function readCoverage(told: unknown, place: string): Coverage {
  const { agency, area, status } = object(told, place);
  const known = coverageStatus.codes.find(({ code }) => code === status)?.code;
  if (known === undefined) throw new StatisticsError('unknown-code', `${place}/status`);
  return {
    ...{ agency: text(agency, `${place}/agency`), status: known },
    ...(area === undefined ? {} : { area: readArea(area, `${place}/area`) }),
  };
}

function each<T>(told: unknown, place: string, read: (one: unknown, place: string) => T): T[] {
  if (!Array.isArray(told)) throw new StatisticsError('bad-table', place);
  return told.map((one: unknown, i) => read(one, `${place}/${i}`));
}

function zeros({ indicators }: Catalogue, area: Area): Figure[] {
  return indicators.filter(isCounted).map(({ id }) => ({ indicator: id, area, dimensions: [], value: 0 }));
}

function readFigure(told: unknown, place: string, area: Area): Figure {
  const { indicator, dimensions = [], value, status, bounds } = object(told, place);
  if (typeof indicator !== 'string') throw new StatisticsError('bad-table', `${place}/indicator`);
  if (value !== null && typeof value !== 'number') throw new StatisticsError('bad-observation', `${place}/value`);
  const own = object(told, place)['area'];
  return {
    indicator,
    area: own === undefined ? area : readArea(own, `${place}/area`),
    dimensions: each(dimensions, `${place}/dimensions`, readDimension),
    value,
    ...(status === undefined ? {} : { status: readStatus(status, `${place}/status`) }),
    ...(bounds === undefined ? {} : { bounds: readBounds(bounds, `${place}/bounds`) }),
  };
}

function readDimension(told: unknown, place: string): DimensionValue {
  const { dimension, code } = object(told, place);
  return { dimension: text(dimension, `${place}/dimension`), code: text(code, `${place}/code`) };
}

function readArea(told: unknown, place: string): Area {
  const { edition, code, name } = object(told, place);
  const area = { edition: text(edition, `${place}/edition`), code: text(code, `${place}/code`) };
  return name === undefined ? area : { ...area, name: text(name, `${place}/name`) };
}

/** A code, or an object whose days must be those of its code. */
function readPeriod(told: unknown, place: string): { period: Period; edition?: Edition } {
  if (typeof told === 'string') return { period: periodOf(told, place) };
  const { code, from, to, edition } = object(told, place);
  const days = { from: text(from, `${place}/from`), to: text(to, `${place}/to`) };
  const period = periodOf(text(code, `${place}/code`), `${place}/code`, days);
  if (days.from !== period.from || days.to !== period.to) throw new StatisticsError('bad-period', place);
  return { period, ...(edition === undefined ? {} : { edition: readEdition(edition, `${place}/edition`) }) };
}

function periodOf(code: string, place: string, days?: { readonly from: string; readonly to: string }): Period {
  try {
    return parsePeriod(code, days);
  } catch (error) {
    throw error instanceof StatisticsError ? new StatisticsError(error.code, place) : error;
  }
}

function readEdition(told: unknown, place: string): Edition {
  if (told === 'provisional' || told === 'official') return told;
  throw new StatisticsError('bad-table', place);
}

function readStatus(told: unknown, place: string): ObservationStatusCode {
  const found = observationStatus.codes.find(({ code }) => code === told)?.code;
  if (found === undefined) throw new StatisticsError('unknown-code', place);
  return found;
}

function readBounds(told: unknown, place: string): NonNullable<Figure['bounds']> {
  const { lower, upper } = object(told, place);
  return { lower: number(lower, `${place}/lower`), upper: number(upper, `${place}/upper`) };
}

function readCatalogue(told: unknown, place: string): CatalogueRef {
  const { id, version, digest } = object(told, place);
  return {
    id: text(id, `${place}/id`),
    version: text(version, `${place}/version`),
    digest: text(digest, `${place}/digest`),
  };
}

function readUndetermined(told: unknown, place: string): Record<string, number> {
  if (told === undefined) return {};
  const entries = Object.entries(object(told, place));
  return Object.fromEntries(entries.map(([id, value]) => [id, number(value, place)]));
}

function object(told: unknown, place: string): Readonly<Record<string, unknown>> {
  if (!isObject(told)) throw new StatisticsError('bad-table', place);
  return told;
}

function text(told: unknown, place: string): string {
  if (typeof told !== 'string') throw new StatisticsError('bad-table', place);
  return told;
}

function number(told: unknown, place: string): number {
  if (typeof told !== 'number') throw new StatisticsError('bad-observation', place);
  return told;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
