/**
 * Pointers of the catalogue language: from the unit, its record, that record's first revision or the record hopped to, into each element of the arrays on the way.
 * @module
 */
import type { Pointer } from './catalogue.ts';
import { StatisticsError } from './errors.ts';

/** What pointers start from. */
export interface Unit {
  readonly unit: unknown;
  readonly record: unknown;
  /** Revision 1 of the record; absent where it is not held. */
  readonly first?: unknown;
  readonly via?: unknown;
}

export type Read = (unit: Unit) => unknown;

export interface ParsedPointer {
  readonly start: 'unit' | 'record' | 'first' | 'via';
  readonly keys: readonly string[];
}

/** @throws {StatisticsError} `bad-indicator` with the place given */
export function pointer(source: Pointer, place: string): Read {
  const { start, keys } = parsePointer(source, place);
  return (unit) => read(unit[start], keys);
}

/** @throws {StatisticsError} `bad-indicator` with the place given */
export function parsePointer(source: Pointer, place: string): ParsedPointer {
  const match =
    typeof source === 'string' ? /^(record:|first:|via:|)((?:\/(?:[^~/]|~[01])+)*)$/.exec(source) : undefined;
  if (!match) throw new StatisticsError('bad-indicator', place);
  const start = (match[1]?.slice(0, -1) || 'unit') as ParsedPointer['start'];
  const keys = (match[2] ?? '')
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return { start, keys };
}

export function first(found: unknown): unknown {
  return Array.isArray(found) ? found[0] : found;
}

function read(start: unknown, keys: readonly string[]): unknown {
  let value = start;
  for (let at = 0; at < keys.length; at++) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value)) return follow(value, keys, at);
    const key = keys[at] as string;
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value ?? undefined;
}

/** A step into an array goes into each of its elements, unless it is an index. */
function follow(value: unknown, keys: readonly string[], at: number): unknown {
  if (at === keys.length || value === undefined || value === null) return value ?? undefined;
  const key = keys[at] as string;
  if (Array.isArray(value)) {
    if (/^\d+$/.test(key)) return follow(value[Number(key)], keys, at + 1);
    const found = value.flatMap((element) => follow(element, keys, at)).filter((element) => element !== undefined);
    return found.length === 0 ? undefined : found;
  }
  if (typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
  return follow((value as Record<string, unknown>)[key], keys, at + 1);
}
