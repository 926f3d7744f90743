/**
 * References against their base.
 * @module
 * @see RFC 3986 §5
 */

/** A reference against a base; the reference itself where there is none to take it against. */
export function absolute(reference: string, base: string): string {
  if (reference.startsWith('#')) return base + reference;
  try {
    return new URL(reference, base).href;
  } catch {
    return reference;
  }
}

/** The fragment of a URI, decoded; undefined if it is not encoded rightly. */
export function fragmentOf(uri: string): string | undefined {
  try {
    return decodeURIComponent(uri.split('#')[1] ?? '');
  } catch {
    return undefined;
  }
}
