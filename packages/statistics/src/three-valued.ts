/**
 * Comparison where a value may be partly known: a date may lack its day or month, and what is not known is never false.
 * @module
 */
import { dayOf, isCivilDay } from '@lienthong/schemas/civil-day';

/** `undefined`: not known. */
export type Truth = boolean | undefined;

export function not(a: Truth): Truth {
  return a === undefined ? undefined : !a;
}

export function and(a: Truth, b: Truth): Truth {
  return a === false || b === false ? false : a && b;
}

/** Does it hold for each? Stops at the first for which it does not. */
export function every<T>(items: readonly T[], holds: (item: T) => Truth): Truth {
  let result: Truth = true;
  for (const item of items) {
    const held = holds(item);
    if (held === false) return false;
    if (held === undefined) result = undefined;
  }
  return result;
}

/** Does it hold for one? Stops at the first for which it does. */
export function some<T>(items: readonly T[], holds: (item: T) => Truth): Truth {
  let result: Truth = false;
  for (const item of items) {
    const held = holds(item);
    if (held === true) return true;
    if (held === undefined) result = undefined;
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

/** What no calendar has is no date, and an instant without its offset is none either: it would be another on each machine. */
function readDays(text: string): readonly [first: string, last: string] | undefined {
  if (/^[1-9]\d{3}$/.test(text)) return [`${text}-01-01`, `${text}-12-31`];
  if (/^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/.test(text)) return [`${text}-01`, lastOfMonth(text)];
  if (!/^[1-9]\d{3}-/.test(text)) return undefined;
  if (text.length === 10) return isCivilDay(text) ? [text, text] : undefined;
  if (!instant.test(text) || !isCivilDay(text.slice(0, 10))) return undefined;
  const day = dayOf(text);
  return isCivilDay(day) ? [day, day] : undefined;
}

/** RFC 3339, capital letters, no leap second. */
const instant = /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

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
