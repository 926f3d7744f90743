/**
 * The order of texts, the same on every machine; days of `YYYY-MM-DD` come in the order of time.
 * @module
 */

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
