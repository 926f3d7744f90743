/**
 * Canonical JSON: one byte sequence for one value.
 * @see RFC 8785
 * @module
 */
import { toUtf8 } from '../encoding.ts';

/**
 * @param value plain data: objects, arrays, texts, finite numbers, booleans, null; members that are undefined are left out
 * @throws {TypeError} anything else, and texts with a lone surrogate
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('canonical JSON cannot hold a lone surrogate');
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('canonical JSON holds finite numbers only');
    return JSON.stringify(value);
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      // Comparing strings compares UTF-16 code units, which is the order of RFC 8785 §3.2.3.
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([name, member]) => `${canonicalJson(name)}:${canonicalJson(member)}`).join(',')}}`;
  }
  throw new TypeError('canonical JSON holds plain data only');
}

/** {@link canonicalJson} as UTF-8. */
export function canonicalBytes(value: unknown): Uint8Array {
  return toUtf8(canonicalJson(value));
}
