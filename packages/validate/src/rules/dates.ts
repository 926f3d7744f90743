/**
 * Civil dates, whole and partial, and the day of an instant in Viet Nam; partial ones compare as intervals.
 * @module
 */

/** First day that a date may mean: `1998` → `1998-01-01`. */
export function earliest(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that a date may mean: `1998-02` → `1998-02-31`, which no day of February comes after. */
export function latest(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

/** Whether `from` comes after `to` for certain; what partial dates leave open is `false`. */
export function isAfter(from: string, to: string): boolean {
  return earliest(from) > latest(to);
}

/** The last day of the month in which a civil date lies. */
export function lastDayOfMonth(date: string): string {
  const [year = '', month = ''] = date.split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
