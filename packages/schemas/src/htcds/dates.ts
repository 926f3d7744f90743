/**
 * Dates as HTCDS takes them: whole days.
 * @module
 */

/** The date itself if it names a day, else nothing. */
export function fullDate(date: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}
