/**
 * The directions of a comparison, and how their verdicts add up.
 * @module
 */
import type { Mode, Verdict } from './comparison.ts';

/** One direction of a comparison. */
export type Way = 'backward' | 'forward';

/** The directions that a mode asks for. */
export const waysOf: Readonly<Record<Mode, readonly Way[]>> = {
  backward: ['backward'],
  forward: ['forward'],
  full: ['backward', 'forward'],
};

/** Breaking outweighs undecided, and undecided outweighs compatible. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return (['breaking', 'undecided'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'compatible';
}
