/**
 * Dates as HTCDS takes them: whole days.
 * @module
 */

/** The date itself if it names a day, else nothing. */
export function fullDate(date: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}

/** The day of an instant in Asia/Ho_Chi_Minh. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}
