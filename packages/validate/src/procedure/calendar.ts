/**
 * Ends of time limits: civil dates plus days and months, and the next working day of the week.
 *
 * Public holidays are not known here, so that a limit which ends on one seems to end too early.
 * @module
 */

/** @param date `YYYY-MM-DD` */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of a later month, or the last day of that month where it has no such day. */
export function plusMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The date, or the Monday after it where it falls on a weekend. */
export function orMonday(date: string): string {
  const weekday = new Date(Date.parse(date)).getUTCDay();
  return weekday === 6 ? plusDays(date, 2) : weekday === 0 ? plusDays(date, 1) : date;
}

const DAY_MS = 86_400_000;
