/**
 * Working days as far as the calendar tells them: Saturdays and Sundays are none. Public holidays move by decision each year and are
 * not known here, so that a span which holds only holidays passes.
 * @module
 */

const DAY_MS = 86_400_000;

/** Whether at least one weekday comes after `close` and not after `due`. */
export function isWorkingDayBetween(close: string, due: string): boolean {
  for (let day = Date.parse(close) + DAY_MS; day <= Date.parse(due); day += DAY_MS) {
    const weekday = new Date(day).getUTCDay();
    if (weekday > 0 && weekday < 6) return true;
  }
  return false;
}
