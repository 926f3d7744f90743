/**
 * The two checks that zod does not make as JSON Schema does.
 * @module
 */

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
