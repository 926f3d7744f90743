/**
 * Working days of state bodies: Saturdays, Sundays and the days off of the table of holidays are none; a Saturday worked in exchange is
 * one. Of a year that is not in the table the weekends and the days that the law fixes are known.
 * @module
 */
import { plusDays } from './civil-day.ts';
import { type HolidayTable, holidays } from './generated/holidays.ts';

/** New Year, Victory Day, Labour Day and National Day fall on the same day each year. @see Labour Code 2019, Art. 112(1) */
const FIXED = '01-01 04-30 05-01 09-02';

/** @param day `YYYY-MM-DD` */
export function isWorkingDay(day: string, table: HolidayTable = holidays): boolean {
  const { off = FIXED, worked = '' } = table[day.slice(0, 4)] ?? {};
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday === 0 || weekday === 6 ? worked.includes(day.slice(5)) : !off.includes(day.slice(5));
}

/**
 * The day, or the first working day after it.
 *
 * @see Criminal Procedure Code 2015, Art. 134(1): a limit that ends on a day off ends on the next working day
 */
export function orWorkingDay(day: string, table: HolidayTable = holidays): string {
  return isWorkingDay(day, table) ? day : orWorkingDay(plusDays(day, 1), table);
}

/** The day that comes so many working days after. */
export function plusWorkingDays(day: string, count: number, table: HolidayTable = holidays): string {
  return count === 0 ? day : plusWorkingDays(orWorkingDay(plusDays(day, 1), table), count - 1, table);
}

/** Whether at least one working day comes after `close` and not after `due`. */
export function isWorkingDayBetween(close: string, due: string, table: HolidayTable = holidays): boolean {
  return plusWorkingDays(close, 1, table) <= due;
}

/** Whether the days off around a day are known from published texts: those of its year, and what the table says of that day. */
export function isCalendarKnown(day: string, table: HolidayTable = holidays): boolean {
  const year = table[day.slice(0, 4)];
  return year?.complete === true && !year.unsure.includes(day.slice(5));
}
