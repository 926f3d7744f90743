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
  const [, regime = '', year = '', part = ''] =
    /^(.+):(\d{4})-(M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$/.exec(code) ?? [];
  const months = monthsOf(part);
  if (months === undefined) return undefined;
  const [first, last] = months;
  if (regime === 'calendar') return { from: day(year, first, 1), to: day(year, last + 1, 0) };
  if (regime === 'vn-decree09') return { from: day(year, first - 1, 15), to: day(year, last, 14) };
  return undefined;
}

/** First and last month, from 0. */
function monthsOf(part: string): readonly [first: number, last: number] | undefined {
  const number = Number(part.slice(1));
  switch (part.charAt(0)) {
    case 'M':
      return [number - 1, number - 1];
    case 'Q':
      return [3 * number - 3, 3 * number - 1];
    case 'H':
      return [6 * number - 6, 6 * number - 1];
    case 'N':
      return [0, number - 1];
    case 'Y':
      return [0, 11];
    default:
      return undefined;
  }
}

/** A month below 0 or above 11 belongs to the year beside; day 0 is the last of the month before. */
function day(year: string, month: number, dayOfMonth: number): string {
  return new Date(Date.UTC(Number(year), month, dayOfMonth)).toISOString().slice(0, 10);
}
