/**
 * Money that comes from several sources.
 * @module
 */
import type { Funding } from '@lienthong/schemas';

/** Whether the sums of the sources make the total; `undefined` without sources, or where their currencies differ. */
export function addsUp({ total, lines }: Funding): boolean | undefined {
  if (lines === undefined || !isInOneCurrency({ total, lines })) return undefined;
  const sum = lines.reduce((whole, { amount }) => whole + amount.amount, 0);
  return Math.abs(sum - total.amount) < 0.005;
}

/** Whether all sums are stated in the currency of the total. */
export function isInOneCurrency({ total, lines }: Funding): boolean {
  return (lines ?? []).every(({ amount }) => amount.currency === total.currency);
}
