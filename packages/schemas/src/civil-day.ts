/**
 * Civil days as the contract writes them.
 * @module
 */

/** Whether a text is a day that exists, `YYYY-MM-DD`; comparing texts is comparing days only where both are. */
export function isCivilDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** @throws {TypeError} it is no day that exists; the message names the parameter and never holds the text */
export function assertCivilDay(text: unknown, name: string): asserts text is string {
  if (!isCivilDay(text)) throw new TypeError(`${name} must be a civil day, YYYY-MM-DD`);
}

/** The day of an RFC 3339 instant by the clocks of Viet Nam, which keep UTC+7 all year. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** @param date `YYYY-MM-DD` */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
