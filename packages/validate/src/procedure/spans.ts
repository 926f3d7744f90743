/**
 * Lengths of limits as the table of limits writes them: their last day, and their words.
 * @module
 */

import { orWorkingDay } from '@lienthong/schemas/working-days';
import type { Messages } from '../issue.ts';
import { plusDays, plusMonths } from './calendar.ts';

/** Months, days, or both: `20d`, `2m`, `3m 30d`. */
export type Span = `${number}d` | `${number}m` | `${number}m ${number}d`;

/**
 * How the last day is found: `procedure` moves it off a day off, `calendar` does not, `detention` counts a month as thirty days and the
 * first day as one of them.
 *
 * @see Criminal Procedure Code 2015, Art. 134(1); Joint Circular 04/2018, Art. 17: detention counts days off too
 */
export type Counting = 'procedure' | 'calendar' | 'detention';

/** The last day of a limit that runs from a day. */
export function lastDay(from: string, span: Span, counting: Counting): string {
  const { months, days } = parts(span);
  if (counting === 'detention') return plusDays(from, 30 * months + days - 1);
  const end = plusDays(plusMonths(from, months), days);
  return counting === 'procedure' ? orWorkingDay(end) : end;
}

/** `2 months and 30 days`, `02 tháng và 30 ngày`. */
export function wordsOf(span: Span): Messages {
  const { months, days } = parts(span);
  const both = ([month, day]: readonly [string, string], and: string): string =>
    [months > 0 ? month : '', days > 0 ? day : ''].filter((word) => word !== '').join(and);
  const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
  const padded = (count: number): string => String(count).padStart(2, '0');
  return {
    en: both([plural(months, 'month'), plural(days, 'day')], ' and '),
    vi: both([`${padded(months)} tháng`, `${padded(days)} ngày`], ' và '),
  };
}

function parts(span: Span): { months: number; days: number } {
  const [, months = '0', days = '0'] = /^(?:(\d+)m)? ?(?:(\d+)d)?$/.exec(span) ?? [];
  return { months: Number(months), days: Number(days) };
}
