/**
 * Whether stocks and flows agree: a stock at the end is that at the start, and what came, less what went. What is left over is an
 * adjustment, and is stated.
 * @module
 */
import type { Catalogue } from './catalogue.ts';
import { catalogueRef } from './catalogue-ref.ts';
import { type Dataset, valueAt } from './dataset.ts';
import { StatisticsError } from './errors.ts';
import { follows } from './period.ts';

export interface StockBalance {
  readonly stock: string;
  readonly start: number;
  readonly came: number;
  readonly went: number;
  readonly end: number;
  /** What flows do not explain; zero where all is recorded. */
  readonly adjustment: number;
}

/**
 * @param before the period before, whose end is the start
 * @throws {StatisticsError} `mixed-catalogues`; `mixed-periods` the periods do not follow each other; `mixed-areas`
 */
export async function balances(before: Dataset, dataset: Dataset, catalogue: Catalogue): Promise<StockBalance[]> {
  const { digest } = await catalogueRef(catalogue);
  if (before.catalogue.digest !== digest || dataset.catalogue.digest !== digest)
    throw new StatisticsError('mixed-catalogues');
  if (!follows(before.period, dataset.period)) throw new StatisticsError('mixed-periods', dataset.period.code);
  if (before.area.code !== dataset.area.code || before.area.edition !== dataset.area.edition)
    throw new StatisticsError('mixed-areas');
  const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + (valueAt(dataset, id) ?? 0), 0);
  return (catalogue.identities ?? []).map(({ stock, plus, minus }) => {
    const [start, end] = [valueAt(before, stock) ?? 0, valueAt(dataset, stock) ?? 0];
    const [came, went] = [sum(plus), sum(minus)];
    return { stock, start, came, went, end, adjustment: end - (start + came - went) };
  });
}
