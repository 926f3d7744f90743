/**
 * Pairs of days of which the second may not come before the first.
 * @module
 */

/** The pointer is that of the later day. */
export type DaysInOrder = readonly [
  pointer: string,
  days: readonly [earlier: string | undefined, later: string | undefined],
];

/** `undefined` where one of the two is not known. */
export function isInOrder([earlier, later]: DaysInOrder[1]): boolean | undefined {
  return earlier === undefined || later === undefined ? undefined : earlier <= later;
}
