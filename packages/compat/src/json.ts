/**
 * JSON values, and the one text under which deeply equal values are the same.
 * @module
 */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same text for values that JSON Schema takes as equal: members in any order, `1.0` as `1`, `-0` as `0`. */
export function textOf(value: Json): string {
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '0' : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  const members = Object.entries(value as JsonObject).map(
    ([name, inner]) => `${JSON.stringify(name)}:${textOf(inner)}`,
  );
  return `{${members.sort().join(',')}}`;
}

/** The value of a member of its own, undefined if there is none. */
export function own(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** @returns the value at a JSON Pointer (not percent-encoded), or undefined */
export function valueAt(value: Json, pointer: string): Json | undefined {
  let at: Json | undefined = value;
  for (const step of stepsOf(pointer)) {
    if (Array.isArray(at)) at = /^(0|[1-9]\d*)$/.test(step) ? (at as readonly Json[])[Number(step)] : undefined;
    else at = isObject(at) ? own(at, step) : undefined;
    if (at === undefined) return undefined;
  }
  return at;
}

/** The reference tokens of a JSON Pointer (RFC 6901 §4). */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A pointer one token longer. */
export function join(pointer: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>(
    (whole, step) => `${whole}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    pointer,
  );
}

/** Whether JSON Schema takes the values as equal; members may stand in any order. */
export function isEqual(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item: Json, index) => isEqual(item, b[index] ?? null));
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => Object.hasOwn(b, name) && isEqual(a[name] ?? null, b[name] ?? null));
}
