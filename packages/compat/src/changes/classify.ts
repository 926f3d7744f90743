/**
 * Whom a change breaks: proved, or shown by an instance, by making it alone.
 * @module
 */
import type { ChangeClass, Mode, Reader, Verdict } from '../comparison.ts';
import type { SchemaSet } from '../read/documents.ts';

export type Direction = 'backward' | 'forward';

/** Whether every instance of the base is one of another set (`backward`), or the other way round. */
export type Decide = (revised: SchemaSet, direction: Direction) => Verdict;

/** What holds in the directions that are asked for. */
export type Verdicts = { readonly [D in Direction]?: Verdict };

export const directionsOf: Readonly<Record<Mode, readonly Direction[]>> = {
  backward: ['backward'],
  forward: ['forward'],
  full: ['backward', 'forward'],
};

/**
 * Decides the directions for a change that is made alone.
 *
 * @param whole what holds for all changes together: where that breaks nobody, none of them does
 */
export function decideAlone(edited: () => SchemaSet, decide: Decide, whole: Verdicts): Verdicts {
  let set: SchemaSet | undefined;
  return each(whole, (verdict, direction) => {
    if (verdict === 'compatible') return verdict;
    set ??= edited();
    return decide(set, direction);
  });
}

/** The same directions, with another verdict for each. */
export function each(verdicts: Verdicts, other: (verdict: Verdict, direction: Direction) => Verdict): Verdicts {
  const { backward, forward } = verdicts;
  return {
    ...(backward === undefined ? {} : { backward: other(backward, 'backward') }),
    ...(forward === undefined ? {} : { forward: other(forward, 'forward') }),
  };
}

/** Breaking outweighs undecided, and undecided outweighs compatible. */
export function classOf({ backward, forward }: Verdicts): ChangeClass {
  return (['breaking', 'undecided'] as const).find((one) => one === backward || one === forward) ?? 'compatible';
}

export function brokenBy({ backward, forward }: Verdicts): Reader[] {
  return [
    ...(backward === 'breaking' ? (['new-reader'] as const) : []),
    ...(forward === 'breaking' ? (['old-reader'] as const) : []),
  ];
}
