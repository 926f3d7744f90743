/**
 * What is wrong with figures before they leave or after they came in, each fault with its code and place.
 * @module
 */
import { areaEditions } from '@lienthong/schemas/areas';
import type { Catalogue, CountedIndicator } from '../catalogue.ts';
import { isCounted } from '../catalogue.ts';
import { catalogueRef } from '../catalogue-ref.ts';
import { cellKey } from '../dataset.ts';
import { type ErrorCode, StatisticsError } from '../errors.ts';
import { hasCode } from './codes.ts';
import { editionOf, type Figure, type FigureSet, isClosed } from './figure-set.ts';

export interface FigureFault {
  readonly code: ErrorCode;
  /** Index of the set. */
  readonly set: number;
  /** Index in its observations; absent where the whole set is at fault. */
  readonly observation?: number;
  /** The member at fault, or the dimension. */
  readonly member: 'period' | 'area' | 'catalogue' | 'indicator' | 'dimensions' | 'value' | 'bounds' | 'undetermined';
  readonly dimension?: string;
}

/** All faults, in the order of the figures. */
export async function faultsOf(sets: readonly FigureSet[], catalogue: Catalogue): Promise<FigureFault[]> {
  const { digest } = await catalogueRef(catalogue);
  const indicators = new Map(catalogue.indicators.filter(isCounted).map((indicator) => [indicator.id, indicator]));
  return sets.flatMap((set, i) =>
    [
      ...faultsOfSet(set, sets[0] ?? set, digest),
      ...set.observations.flatMap((figure, observation) =>
        faultsOfFigure(figure, set, indicators.get(figure.indicator)).map((fault) => ({ ...fault, observation })),
      ),
      ...twice(set),
      ...sums(set, indicators),
    ].map((fault) => ({ ...fault, set: i })),
  );
}

/**
 * Figures that are in order.
 * @throws {StatisticsError} the first fault, with a JSON Pointer into the sets
 */
export async function assertFigures(sets: readonly FigureSet[], catalogue: Catalogue): Promise<void> {
  const [fault] = await faultsOf(sets, catalogue);
  if (fault) throw new StatisticsError(fault.code, pointerOf(fault));
}

function pointerOf({ set, observation, member }: FigureFault): string {
  return observation === undefined ? `/${set}/${member}` : `/${set}/observations/${observation}/${member}`;
}

type Fault = Omit<FigureFault, 'set'>;

function faultsOfSet(set: FigureSet, first: FigureSet, digest: string): Fault[] {
  const faults: Fault[] = [];
  if (set.catalogue.digest !== digest) faults.push({ code: 'mixed-catalogues', member: 'catalogue' });
  if (set.period.regime !== first.period.regime) faults.push({ code: 'mixed-regimes', member: 'period' });
  if (editionOf(set) === 'official' && !isClosed(set)) faults.push({ code: 'period-open', member: 'period' });
  if (!areaEditions.some(({ edition }) => edition === set.area.edition)) {
    faults.push({ code: 'wrong-edition', member: 'area' });
  }
  const totals = new Set(
    set.observations.filter(({ dimensions }) => dimensions.length === 0).map(({ indicator }) => indicator),
  );
  // What is not known of an indicator stands beside its total.
  if (Object.keys(set.undetermined).some((id) => !totals.has(id))) {
    faults.push({ code: 'bad-observation', member: 'undetermined' });
  }
  return faults;
}

function faultsOfFigure(figure: Figure, set: FigureSet, indicator: CountedIndicator | undefined): Fault[] {
  if (!indicator) return [{ code: 'unknown-indicator', member: 'indicator' }];
  const { area, dimensions, value, bounds } = figure;
  const faults: Fault[] = [];
  if (area.code !== set.area.code || area.edition !== set.area.edition) {
    faults.push({ code: 'mixed-areas', member: 'area' });
  }
  for (const { dimension, code } of dimensions) {
    const known = (indicator.by ?? []).some((by) => by.dimension === dimension);
    const isOne = dimensions.filter((other) => other.dimension === dimension).length === 1;
    if (!known || !isOne) faults.push({ code: 'unknown-dimension', member: 'dimensions', dimension });
    else if (code === '_T' || !hasCode(dimension, code)) {
      faults.push({ code: 'unknown-code', member: 'dimensions', dimension });
    }
  }
  if (value !== null && !isCount(value)) faults.push({ code: 'bad-observation', member: 'value' });
  if (bounds && !(isCount(bounds.lower) && isCount(bounds.upper) && bounds.lower <= bounds.upper)) {
    faults.push({ code: 'bad-observation', member: 'bounds' });
  }
  return faults;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function twice({ observations }: FigureSet): Fault[] {
  const seen = new Set<string>();
  return observations.flatMap((figure, observation): Fault[] => {
    const key = cellKey(figure);
    if (seen.has(key)) return [{ code: 'two-figures', observation, member: 'indicator' }];
    seen.add(key);
    return [];
  });
}

/** Parts that exclude one another make their total; one of parts that overlap never exceeds it. */
function sums({ observations }: FigureSet, indicators: ReadonlyMap<string, CountedIndicator>): Fault[] {
  const totals = new Map<string, { readonly at: number; readonly value: number }>();
  const tables = new Map<string, { readonly indicator: string; overlaps: boolean; parts: (number | null)[] }>();
  observations.forEach(({ indicator: id, dimensions, value }, at) => {
    const by = indicators.get(id)?.by ?? [];
    if (dimensions.length === 0) {
      if (value !== null) totals.set(id, { at, value });
      return;
    }
    const names = dimensions.map(({ dimension }) => dimension).sort();
    const key = JSON.stringify([id, ...names]);
    const overlaps = by.some(({ dimension, overlapping }) => overlapping === true && names.includes(dimension));
    const table = tables.get(key) ?? { indicator: id, overlaps, parts: [] };
    table.parts.push(value);
    tables.set(key, table);
  });
  return [...tables.values()].flatMap(({ indicator, overlaps, parts }): Fault[] => {
    const total = totals.get(indicator);
    if (!total) return [];
    const known = parts.filter((part) => part !== null);
    const sum = known.reduce((a, b) => a + b, 0);
    const holds = overlaps
      ? known.every((part) => part <= total.value)
      : known.length === parts.length
        ? sum === total.value
        : sum <= total.value;
    return holds ? [] : [{ code: 'breakdown-disagrees', observation: total.at, member: 'value' }];
  });
}
