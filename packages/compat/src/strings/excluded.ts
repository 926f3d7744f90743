/**
 * A finite set of texts as a tree of their code points.
 * @module
 */
export interface Excluded {
  readonly id: number;
  /** Whether a text ends here. */
  readonly isText: boolean;
  readonly next: ReadonlyMap<number, Excluded>;
}

interface Growing extends Excluded {
  isText: boolean;
  readonly next: Map<number, Growing>;
}

/** Where no text of the set can end any more. */
export const OUTSIDE: Excluded = { id: 0, isText: false, next: new Map() };

export function excludedTree(texts: Iterable<string>): Excluded {
  let made = 1;
  const grow = (): Growing => ({ id: made++, isText: false, next: new Map() });
  const root = grow();
  for (const text of texts) {
    let at = root;
    for (const letter of text) {
      const codePoint = letter.codePointAt(0) ?? 0;
      const next = at.next.get(codePoint) ?? grow();
      at.next.set(codePoint, next);
      at = next;
    }
    at.isText = true;
  }
  return made === 2 && !root.isText ? OUTSIDE : root;
}
