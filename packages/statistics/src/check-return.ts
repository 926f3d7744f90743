/**
 * Looks a return over before its figures are added: whole, known to the catalogue, each said once, and every breakdown at one with its total.
 * @module
 */
import type { CountedIndicator } from './catalogue.ts';
import { type Area, cellKey, type Observation, tableKey, tableOf } from './dataset.ts';
import { StatisticsError } from './errors.ts';

/**
 * An indicator that is not zero comes with every breakdown that the catalogue gives it: one that left its breakdown out would make the
 * sums of the next level disagree, in a return that others have to sign.
 *
 * @throws {StatisticsError} `unknown-indicator`, `not-additive`, `bad-observation`, `mixed-areas`, `unknown-dimension`, `two-figures`,
 *   `breakdown-disagrees`
 */
export function checkReturn(
  observations: readonly Observation[],
  area: Area,
  indicators: ReadonlyMap<string, CountedIndicator>,
): void {
  const seen = new Set<string>();
  const totals = new Map<string, number>();
  const tables = new Map<string, number[]>();
  for (const [i, observation] of observations.entries()) {
    const { indicator: id, dimensions, value } = observation;
    const indicator = indicators.get(id);
    if (!indicator) throw new StatisticsError('unknown-indicator', `/observations/${i}/indicator`);
    if (!indicator.additive.includes('area')) throw new StatisticsError('not-additive', id);
    if (!Number.isSafeInteger(value) || value < 0)
      throw new StatisticsError('bad-observation', `/observations/${i}/value`);
    if (observation.area.code !== area.code || observation.area.edition !== area.edition)
      throw new StatisticsError('mixed-areas', `/observations/${i}/area`);
    const table = tableOf(observation);
    if (dimensions.length > 0 && !tablesOf(indicator).has(table))
      throw new StatisticsError('unknown-dimension', `/observations/${i}/dimensions`);
    const key = cellKey(observation);
    if (seen.has(key)) throw new StatisticsError('two-figures', `/observations/${i}`);
    seen.add(key);
    if (dimensions.length === 0) totals.set(id, value);
    else tables.set(table, [...(tables.get(table) ?? []), value]);
    if (!totals.has(id)) totals.set(id, Number.NaN);
  }
  for (const [id, total] of totals) {
    for (const [table, overlapping] of tablesOf(indicators.get(id))) {
      if (!isAtOne(tables.get(table) ?? [], total, overlapping))
        throw new StatisticsError('breakdown-disagrees', table);
    }
    if (Number.isNaN(total)) throw new StatisticsError('breakdown-disagrees', id);
  }
}

/** Parts that overlap make at least the total, and none is more than it. */
export function isAtOne(parts: readonly number[], total: number, overlapping: boolean): boolean {
  const sum = parts.reduce((all, part) => all + part, 0);
  return overlapping ? sum >= total && parts.every((part) => part <= total) : sum === total;
}

/** The tables of an indicator, by `tableKey`, and whether their parts overlap. */
export function tablesOf(indicator: CountedIndicator | undefined): ReadonlyMap<string, boolean> {
  if (!indicator) return new Map();
  const overlapping = new Map((indicator.by ?? []).map((by) => [by.dimension, by.overlapping === true]));
  const sets = [...[...overlapping.keys()].map((name) => [name]), ...(indicator.cross ?? [])];
  return new Map(sets.map((set) => [tableKey(indicator.id, set), set.some((name) => overlapping.get(name))]));
}
