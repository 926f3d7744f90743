/**
 * Derived indicators: shares, rates, sums and differences of the totals of one data set, and whether a target is met.
 * @module
 */
import { type Base, type Catalogue, type DerivedIndicator, isCounted, isDerived, type Target } from './catalogue.ts';
import { type Dataset, valueAt } from './dataset.ts';
import { StatisticsError } from './errors.ts';

/** What is derived from: a data set, or its figures alone. */
export type Counted = Pick<Dataset, 'observations'> & Partial<Pick<Dataset, 'undetermined'>>;

export interface Derived {
  readonly indicator: string;
  /**
   * Of a share in percent, of a rate per its number. `_U` where it cannot be said: nothing to take a share of, a figure that the data
   * set or the caller does not have, units of which it is not known whether they count.
   */
  readonly value: number | '_U';
  /** Whether the target is met, where there is one and the value is known. */
  readonly met?: boolean;
}

/**
 * Works out one derived indicator.
 * @throws {StatisticsError} as {@link derive} does
 */
export function deriveOne(
  dataset: Counted,
  catalogue: Catalogue,
  indicator: string,
  bases: Readonly<Partial<Record<Base, number>>> = {},
): Derived['value'] {
  return derive(dataset, catalogue, bases).find((one) => one.indicator === indicator)?.value ?? '_U';
}

/**
 * Works out every derived indicator of a catalogue over one data set. What is derived from derived ones is worked out from their counts.
 *
 * @param bases figures that no record holds, of the area and period of the data set
 * @throws {StatisticsError} `unknown-indicator`, `bad-indicator` (a formula that leads to itself)
 */
export function derive(
  dataset: Counted,
  catalogue: Catalogue,
  bases: Readonly<Partial<Record<Base, number>>> = {},
): Derived[] {
  const byId = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  const figureOf = (id: string, on: readonly string[]): number | undefined => {
    const indicator = byId.get(id);
    if (!indicator) throw new StatisticsError('unknown-indicator', id);
    if (on.includes(id)) throw new StatisticsError('bad-indicator', `${id}/formula`);
    if (!isCounted(indicator)) return compute(indicator, [...on, id]);
    // Of units that cannot be placed nobody knows whether they would change it.
    return (dataset.undetermined?.[id] ?? 0) > 0 ? undefined : valueAt(dataset, id);
  };
  const compute = ({ id, formula }: DerivedIndicator, on: readonly string[]): number | undefined => {
    if ('share' in formula) return ratio(figureOf(formula.share.of, on), figureOf(formula.share.in, on), 100);
    if ('rate' in formula) return ratio(figureOf(formula.rate.of, on), bases[formula.rate.base], formula.rate.per);
    if ('sum' in formula) return total(formula.sum.map((one) => figureOf(one, on)));
    if ('difference' in formula) {
      const [from, less] = formula.difference.map((one) => figureOf(one, on));
      return from === undefined || less === undefined ? undefined : from - less;
    }
    throw new StatisticsError('bad-indicator', `${id}/formula`);
  };
  return catalogue.indicators
    .filter((indicator) => isDerived(indicator))
    .map((indicator): Derived => {
      const value = compute(indicator, [indicator.id]);
      if (value === undefined) return { indicator: indicator.id, value: '_U' };
      const { target } = indicator;
      return { indicator: indicator.id, value, ...(target ? { met: isMet(target, value) } : {}) };
    });
}

function isMet({ bound, percent }: Target, value: number): boolean {
  return bound === 'above' ? value > percent : value >= percent;
}

function ratio(part: number | undefined, whole: number | undefined, times: number): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : (times * part) / whole;
}

function total(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}
