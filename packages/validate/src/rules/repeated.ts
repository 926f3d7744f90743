/**
 * Values that stand in a list more than once.
 * @module
 */

/** The places of those that stood there before; `undefined` never counts. */
export function repeated(values: readonly (string | undefined)[]): number[] {
  return values.flatMap((value, index) => (value !== undefined && values.indexOf(value) < index ? [index] : []));
}
