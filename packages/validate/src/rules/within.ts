/**
 * Counts of which one is part of another.
 * @module
 */

/** The place of the part, the part and the whole. */
export type PartOfWhole = readonly [
  pointer: string,
  counts: readonly [part: number | undefined, whole: number | undefined],
];

/** `undefined` where one of the two is not told. */
export function isWithin([part, whole]: PartOfWhole[1]): boolean | undefined {
  return part === undefined || whole === undefined ? undefined : part <= whole;
}

/** The pairs of members of an object of which the first is part of the second. */
export function parts<T extends object>(
  at: string,
  counts: T | undefined,
  pairs: readonly (readonly [part: keyof T & string, whole: keyof T & string])[],
): PartOfWhole[] {
  if (counts === undefined) return [];
  return pairs.map(([part, whole]) => [`${at}/${part}`, [numberAt(counts, part), numberAt(counts, whole)]]);
}

function numberAt<T extends object>(counts: T, member: keyof T): number | undefined {
  const value: unknown = counts[member];
  return typeof value === 'number' ? value : undefined;
}
