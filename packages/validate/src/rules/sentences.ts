/**
 * Sentences beside the frames of the law and beside one another.
 * @module
 */
import type { Charge, Sentence } from '@lienthong/schemas';
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
  if (sentence.main.kind === 'imprisonment') return sentence.main.months <= frame.maxMonths;
  return sentence.main.kind === 'life' ? frame.life : sentence.main.kind === 'death' ? false : undefined;
}

/** Whether what is to be served in all is no less than what this judgment alone gives. */
export function isJoinedEnough({ main, joined }: Sentence): boolean | undefined {
  return joined === undefined ? undefined : weight(main) <= weight(joined);
}

function weight(penalty: Sentence['main'] | NonNullable<Sentence['joined']>): number {
  if (penalty.kind === 'imprisonment') return penalty.months;
  return penalty.kind === 'life' ? 10_000 : penalty.kind === 'death' ? 20_000 : 0;
}
