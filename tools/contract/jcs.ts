/**
 * RFC 8785: the one form of a JSON value that everybody digests alike.
 * @module
 */
import type { Json } from './source.ts';

/**
 * @throws {TypeError} a number is not finite, or a string is not well-formed Unicode
 * @see RFC 8785 §3.2
 */
export function canonicalize(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalize).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.keys(value)
      .sort()
      .map((name) => `${canonicalize(name)}:${canonicalize(value[name] ?? null)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('a number of JSON is finite');
  if (typeof value === 'string' && !value.isWellFormed())
    throw new TypeError('a string of JSON is well-formed Unicode');
  return JSON.stringify(value);
}
