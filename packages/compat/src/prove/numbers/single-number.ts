/**
 * Rule `single-number`: the one number that the bounds leave is not allowed.
 *
 * Argument: a number at least a and at most a is a.
 *
 * @module
 */
import { isMultiple, rational } from '../../form/rational.ts';
import { textOf } from '../../json.ts';
import { found, type Outcome, refuted } from '../outcome.ts';
import type { NumberFacts } from './facts.ts';

/** @returns nothing if the bounds leave more than one number */
export function singleNumber({ least, greatest, avoided, excluded }: NumberFacts): Outcome | undefined {
  if (least === undefined || greatest === undefined || least.bound !== greatest.bound) return undefined;
  const exact = rational(least.bound);
  const against = excluded.get(textOf(least.bound)) ?? avoided.find(({ of }) => isMultiple(exact, of))?.from;
  return against === undefined ? found(least.bound) : refuted('single-number', least.from | greatest.from | against);
}
