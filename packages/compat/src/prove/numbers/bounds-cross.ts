/**
 * Rule `bounds-cross`: there is no number between bounds that lie the wrong way round.
 *
 * Argument: numbers are ordered; a number at least a and at most b needs a ≤ b, and a = b only if neither bound is open. The bounds are
 * numbers as JavaScript reads them, whose order is that of the decimals they stand for.
 *
 * @module
 */
import { type Refuted, refuted } from '../outcome.ts';
import type { NumberFacts } from './facts.ts';

export function boundsCross({ least, greatest }: NumberFacts): Refuted | undefined {
  if (least === undefined || greatest === undefined || least.bound < greatest.bound) return undefined;
  const meet = least.bound === greatest.bound && !least.open && !greatest.open;
  return meet ? undefined : refuted('bounds-cross', least.from | greatest.from);
}
