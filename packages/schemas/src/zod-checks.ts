/**
 * What zod does not do as the contract asks: two checks, and an error that names nothing of the record.
 * @module
 */
import type * as z from 'zod';

/** Options of a closed object: unknown members are told by the place of the first, for their names may be personal data. */
export const nameless: { error: z.core.$ZodErrorMap } = {
  error: (issue) => {
    if (issue.code !== 'unrecognized_keys') return undefined;
    // zod hands out this very list with the issue, and has no option to withhold it.
    const [first] = issue.keys.splice(0);
    const ordinal = Object.keys(issue.input ?? {}).indexOf(first ?? '') + 1;
    return `Member ${ordinal} of this object is not part of the schema. Remove it.`;
  },
};

/** Whether a text has from `min` to `max` code points; zod counts UTF-16 units. */
export function within(min: number, max: number): (text: string) => boolean {
  return (text) => {
    let length = 0;
    for (const _ of text) length += 1;
    return length >= min && length <= max;
  };
}

/** Whether no two items are equal, as JSON compares them; a list longer than any may be is refused for that, and not searched. */
export function unique(items: readonly unknown[]): boolean {
  if (items.length > LONGEST) return true;
  return items.every((item, index) => items.slice(0, index).every((earlier) => !equal(earlier, item)));
}

/** Far above the greatest `maxItems` beside `uniqueItems`. */
const LONGEST = 1000;

function equal(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.size &&
    left.every(([name, value]) => right.has(name) && equal(value, right.get(name)))
  );
}
