/**
 * Frequency and time period of SDMX for a reporting period: a calendar one has a name, any other is a range from its first day.
 * @see SDMX 3.1, Section 6, "Time and date format"
 * @module
 */
import { plusDays } from '@lienthong/schemas/civil-day';
import { StatisticsError } from '../../errors.ts';
import { lengthOf, type Period, type PeriodLength } from '../../period.ts';

/** Nine months are reported once a year, and tell themselves from the year by their range. */
const frequencies = { M: 'M', Q: 'Q', H: 'S', N9: 'A', Y: 'A' } as const satisfies Record<PeriodLength, string>;

const monthsOf = { M: 1, Q: 3, H: 6, N9: 9, Y: 12 } as const;

/** @throws {StatisticsError} `bad-period` the code does not say how long it is */
export function frequencyOf({ code }: Period): (typeof frequencies)[PeriodLength] {
  return frequencies[lengthIn(code)];
}

/**
 * `2025`, `2025-S1`, `2025-Q3`, `2025-07` of the calendar; of other regimes `2024-12-15/P1Y`, in days where months do not fit.
 * @throws {StatisticsError} `bad-period`
 */
export function timePeriodOf({ regime, code, from, to }: Period): string {
  const length = lengthIn(code);
  const year = from.slice(0, 4);
  const number = Number(code.slice(-1));
  if (regime === 'calendar' && length === 'Y') return year;
  if (regime === 'calendar' && length === 'H') return `${year}-S${number}`;
  if (regime === 'calendar' && length === 'Q') return `${year}-Q${number}`;
  if (regime === 'calendar' && length === 'M') return from.slice(0, 7);
  const months = monthsOf[length];
  if (plusDays(to, 1) !== addMonths(from, months)) return `${from}/P${days(from, to)}D`;
  return `${from}/${months === 12 ? 'P1Y' : `P${months}M`}`;
}

/** First and last instant, in Viet Nam. */
export function boundsOf({ from, to }: Period): { readonly start: string; readonly end: string } {
  return { start: `${from}T00:00:00+07:00`, end: `${to}T23:59:59+07:00` };
}

/** The days of a range; `undefined` for a period that has a name. */
export function daysOfRange(timePeriod: string): { readonly from: string; readonly to: string } | undefined {
  const [, from, count, unit] = /^(\d{4}-\d{2}-\d{2})\/P(\d{1,5})([YMD])$/.exec(timePeriod) ?? [];
  if (from === undefined || Number.isNaN(Date.parse(from))) return undefined;
  const number = Number(count);
  const after = unit === 'D' ? plusDays(from, number) : addMonths(from, unit === 'Y' ? 12 * number : number);
  return { from, to: plusDays(after, -1) };
}

function lengthIn(code: string): PeriodLength {
  const length = lengthOf(code);
  if (length === undefined) throw new StatisticsError('bad-period');
  return length;
}

function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return isoDay(Date.UTC(year, month - 1 + months, date));
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
