/**
 * Whom a change breaks: proved, or shown by an instance, by making it alone.
 * @module
 */
import type { ChangeClass, Reader, Verdict } from '../comparison.ts';
import type { SchemaSet } from '../read/documents.ts';
import { type Way, worst } from '../ways.ts';

/** Whether every instance of the base is one of another set (`backward`), or the other way round. */
export type Decide = (revised: SchemaSet, way: Way) => Verdict;

/** What holds in the directions that are asked for. */
export type Verdicts = { readonly [W in Way]?: Verdict };

/**
 * Decides the directions for a change that is made alone.
 *
 * @param whole what holds for all changes together: where that breaks nobody, none of them does
 */
export function decideAlone(edited: () => SchemaSet, decide: Decide, whole: Verdicts): Verdicts {
  let set: SchemaSet | undefined;
  return each(whole, (verdict, way) => {
    if (verdict === 'compatible') return verdict;
    set ??= edited();
    return decide(set, way);
  });
}

/** The same directions, with another verdict for each. */
export function each(verdicts: Verdicts, other: (verdict: Verdict, way: Way) => Verdict): Verdicts {
  const { backward, forward } = verdicts;
  return {
    ...(backward === undefined ? {} : { backward: other(backward, 'backward') }),
    ...(forward === undefined ? {} : { forward: other(forward, 'forward') }),
  };
}

/** The class of a change, by what it does alone. */
export function classOf({ backward, forward }: Verdicts): ChangeClass {
  return worst([backward, forward].filter((verdict) => verdict !== undefined));
}

export function brokenBy({ backward, forward }: Verdicts): Reader[] {
  return [
    ...(backward === 'breaking' ? (['new-reader'] as const) : []),
    ...(forward === 'breaking' ? (['old-reader'] as const) : []),
  ];
}
