/**
 * Frequency and time period of SDMX for a reporting period: a calendar one has a name, any other is a range from its first day.
 * @see SDMX 3.1, Section 6, "Time and date format"
 * @module
 */
import { StatisticsError } from '../../errors.ts';
import type { Period } from '../../period.ts';

/** Nine months are reported once a year, and tell themselves from the year by their range. */
export const frequencies = { M: 'M', Q: 'Q', H: 'S', N: 'A', Y: 'A' } as const;

const monthsOf = { M: 1, Q: 3, H: 6, N: 9, Y: 12 } as const;

type Length = keyof typeof monthsOf;

/** @throws {StatisticsError} `bad-period` the code does not say how long it is */
export function frequencyOf({ code }: Period): (typeof frequencies)[Length] {
  return frequencies[lengthOf(code)];
}

/**
 * `2025`, `2025-S1`, `2025-Q3`, `2025-07` of the calendar; of other regimes `2024-12-15/P1Y`, in days where months do not fit.
 * @throws {StatisticsError} `bad-period`
 */
export function timePeriodOf({ regime, code, from, to }: Period): string {
  const length = lengthOf(code);
  const year = from.slice(0, 4);
  const number = Number(code.slice(-1));
  if (regime === 'calendar' && length === 'Y') return year;
  if (regime === 'calendar' && length === 'H') return `${year}-S${number}`;
  if (regime === 'calendar' && length === 'Q') return `${year}-Q${number}`;
  if (regime === 'calendar' && length === 'M') return from.slice(0, 7);
  const months = monthsOf[length];
  if (nextDay(to) !== addMonths(from, months)) return `${from}/P${days(from, to)}D`;
  return `${from}/${months === 12 ? 'P1Y' : `P${months}M`}`;
}

/** First and last instant, in Viet Nam. */
export function boundsOf({ from, to }: Period): { readonly start: string; readonly end: string } {
  return { start: `${from}T00:00:00+07:00`, end: `${to}T23:59:59+07:00` };
}

function lengthOf(code: string): Length {
  const [, length] = /-([MQHNY])\d*$/.exec(code) ?? [];
  if (length === undefined) throw new StatisticsError('bad-period');
  return length as Length;
}

function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return isoDay(Date.UTC(year, month - 1 + months, date));
}

function nextDay(day: string): string {
  return isoDay(Date.parse(day) + 86_400_000);
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
