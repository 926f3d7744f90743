/**
 * Comparison where a value may be partly known: a date may lack its day or month, and what is not known is never false.
 * @module
 */

/** `undefined`: not known. */
export type Truth = boolean | undefined;

export function not(a: Truth): Truth {
  return a === undefined ? undefined : !a;
}

export function all(values: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const value of values) {
    if (value === false) return false;
    if (value === undefined) result = undefined;
  }
  return result;
}

export function any(values: Iterable<Truth>): Truth {
  let result: Truth = false;
  for (const value of values) {
    if (value === true) return true;
    if (value === undefined) result = undefined;
  }
  return result;
}

/** The first and last day that a full, partial or instant-like date may mean; civil dates of Asia/Ho_Chi_Minh. */
export function daysOf(text: string): readonly [first: string, last: string] | undefined {
  const known = recent.get(text);
  if (known) return known;
  const days = readDays(text);
  if (days && recent.size < mostRemembered) recent.set(text, days);
  return days;
}

/** Days are few and come again: a record has its own, thousands of records share them. */
const recent = new Map<string, readonly [first: string, last: string]>();
const mostRemembered = 4096;

function readDays(text: string): readonly [first: string, last: string] | undefined {
  if (/^\d{4}$/.test(text)) return [`${text}-01-01`, `${text}-12-31`];
  if (/^\d{4}-\d{2}$/.test(text)) return [`${text}-01`, lastOfMonth(text)];
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [text, text];
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) return undefined;
  const day = new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10);
  return [day, day];
}

/** Is `a` before `b` (or on it, with `orEqual`)? Dates as intervals, numbers as numbers. */
export function before(a: unknown, b: unknown, orEqual: boolean): Truth {
  if (typeof a === 'number' && typeof b === 'number') return orEqual ? a <= b : a < b;
  if (typeof a !== 'string' || typeof b !== 'string') return undefined;
  const x = daysOf(a);
  const y = daysOf(b);
  if (!x || !y) return undefined;
  if (orEqual ? x[1] <= y[0] : x[1] < y[0]) return true;
  if (orEqual ? x[0] > y[1] : x[0] >= y[1]) return false;
  return undefined;
}

function lastOfMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10);
}
