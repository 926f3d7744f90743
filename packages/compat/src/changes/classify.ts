/**
 * Whom a change breaks: proved, or shown by an instance, by making it alone.
 * @module
 */
import type { ChangeClass, Mode, Reader, Verdict } from '../comparison.ts';
import type { SchemaSet } from '../read/documents.ts';

export type Direction = 'backward' | 'forward';

/** Whether every instance of the base is one of another set (`backward`), or the other way round. */
export type Decide = (revised: SchemaSet, direction: Direction) => Verdict;

export type Verdicts = Readonly<Record<Direction, Verdict>>;

const asked: Readonly<Record<Mode, readonly Direction[]>> = {
  backward: ['backward'],
  forward: ['forward'],
  full: ['backward', 'forward'],
};

/**
 * Decides both directions for a change that is made alone.
 *
 * @param whole what holds for all changes together: where that breaks nobody, none of them does
 */
export function decideAlone(edited: () => SchemaSet, decide: Decide, whole: Verdicts): Verdicts {
  let set: SchemaSet | undefined;
  const verdict = (direction: Direction): Verdict => {
    if (whole[direction] === 'compatible') return 'compatible';
    set ??= edited();
    return decide(set, direction);
  };
  return { backward: verdict('backward'), forward: verdict('forward') };
}

/** Breaking outweighs undecided, and undecided outweighs compatible. */
export function classOf(verdicts: Verdicts, mode: Mode): ChangeClass {
  const found = asked[mode].map((direction) => verdicts[direction]);
  return (['breaking', 'undecided'] as const).find((verdict) => found.includes(verdict)) ?? 'compatible';
}

/** Those who break, of those whom the mode asks for. */
export function brokenBy(verdicts: Verdicts, mode: Mode = 'full'): Reader[] {
  return asked[mode].flatMap((direction) => (verdicts[direction] === 'breaking' ? [readers[direction]] : []));
}

/** Who fails where a direction breaks. */
const readers = { backward: 'new-reader', forward: 'old-reader' } as const;
