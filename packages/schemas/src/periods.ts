/**
 * The days of a reporting period, where its regime fixes them.
 * @module
 */

/**
 * First and last day of a period by its code, such as `vn-decree09:2026-Q3`.
 *
 * @returns `undefined` for a regime whose days are not fixed by a confirmed text
 * @see Decree 09/2019/NĐ-CP, Art. 12: from the 15th of the month before to the 14th of the last month
 */
export function daysOfPeriod(code: string): { from: string; to: string } | undefined {
  const at = code.lastIndexOf(':');
  const regime = code.slice(0, at);
  const [, year = '', part = ''] = PERIOD.exec(code.slice(at + 1)) ?? [];
  if (part === '' || (regime !== 'calendar' && regime !== 'vn-decree09')) return undefined;
  const [first, last] = monthsOf(part);
  if (regime === 'calendar') return { from: day(year, first, 1), to: day(year, last, lastDay(Number(year), last)) };
  return { from: day(year, first - 1, 15), to: day(year, last, 14) };
}

const PERIOD = /^(\d{4})-(M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$/;

/** First and last month, from 1. */
function monthsOf(part: string): readonly [first: number, last: number] {
  const number = Number(part.slice(1));
  switch (part.charAt(0)) {
    case 'M':
      return [number, number];
    case 'Q':
      return [3 * number - 2, 3 * number];
    case 'H':
      return [6 * number - 5, 6 * number];
    case 'N':
      return [1, number];
    default:
      return [1, 12];
  }
}

function lastDay(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Month 0 is December of the year before. */
function day(year: string, month: number, dayOfMonth: number): string {
  if (month === 0) return day(String(Number(year) - 1).padStart(4, '0'), 12, dayOfMonth);
  return `${year}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`;
}
