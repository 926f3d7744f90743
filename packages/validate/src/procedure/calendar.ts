/**
 * Civil dates plus days and months.
 * @module
 */

export { plusDays } from '@lienthong/schemas/civil-day';

/** The same day of a later month, or the last day of that month where it has no such day. */
export function plusMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
