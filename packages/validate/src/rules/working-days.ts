/**
 * Working days as far as the calendar tells them: Saturdays and Sundays are none. Public holidays move by decision each year and are
 * not known here, so that a span which holds only holidays passes.
 * @module
 */
import { orMonday, plusDays } from '../procedure/calendar.ts';

/** Whether at least one weekday comes after `close` and not after `due`. */
export function isWorkingDayBetween(close: string, due: string): boolean {
  return orMonday(plusDays(close, 1)) <= due;
}
