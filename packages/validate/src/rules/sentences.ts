/**
 * Sentences beside the frames of the law and beside one another.
 * @module
 */
import type { CaseEvent, Charge, CourtResult, Sentence } from '@lienthong/schemas';
import { frameOf } from '../procedure/penal-frames.ts';

/** What a court found of one person. */
export interface Conviction {
  charges?: readonly Charge[];
  sentence?: Sentence;
}

/**
 * Whether imprisonment for one offence stays below the upper end of its frame. A sentence for several offences, or joined with those
 * of other judgments, may well be above it, so that of these nothing is said.
 */
export function isWithinFrame({ charges = [], sentence }: Conviction): boolean | undefined {
  const [only, ...others] = charges;
  const frame = only === undefined || others.length > 0 ? undefined : frameOf(only);
  if (frame === undefined || sentence === undefined) return undefined;
  const { main } = sentence;
  if (main.kind === 'imprisonment') return main.months <= frame.maxMonths;
  return main.kind === 'life' ? frame.life : isDeath(main) ? false : undefined;
}

/** Whether what is to be served in all is no less than what this judgment alone gives. */
export function isJoinedEnough({ main, joined }: Sentence): boolean | undefined {
  if (joined === undefined || main.kind === 'other') return undefined;
  return joined.kind === 'life' || (main.kind === 'imprisonment' && main.months <= joined.months);
}

export function isDeath(main: Sentence['main']): boolean {
  return main.kind === 'other' && main.penalty === 'death';
}

/** What a judgment finds of each defendant, with the place of a member of it. */
export function resultsOf(step: CaseEvent['step'], member: string): (readonly [string, CourtResult])[] {
  const results = 'results' in step ? (step.results ?? []) : [];
  return results.map((result, index) => [`/step/results/${index}/${member}`, result]);
}
