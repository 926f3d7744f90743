/**
 * What rules ask of a reporting period, whichever kind of record holds it.
 * @module
 */
import type { Period } from '@lienthong/schemas';
import { daysOfPeriod } from '@lienthong/schemas/periods';

type Day = readonly [pointer: string, days: readonly [given: string, fixed: string]];

/** First and last day as given, each beside the day that the regime fixes; none where it fixes none. */
export function daysByRegime({ code, from, to }: Period, at: string): Day[] {
  const days = daysOfPeriod(code);
  if (days === undefined) return [];
  return [
    [`${at}/from`, [from, days.from]],
    [`${at}/to`, [to, days.to]],
  ];
}

/** Whether the code of a period begins with its regime. */
export function isOfItsRegime({ code, regime }: Period): boolean {
  return code.slice(0, code.lastIndexOf(':')) === regime;
}

/** Whether the figures are actual until a day of the period. */
export function isActualWithin({ from, to, actualUntil }: Period): boolean {
  return from <= actualUntil && actualUntil <= to;
}

/** Whether intervals cover the same days, whatever their regimes call them. */
export function coverTheSame(intervals: readonly { from: string; to: string }[]): boolean {
  const [first] = intervals;
  return intervals.every(({ from, to }) => from === first?.from && to === first.to);
}
