/**
 * Rule `sizes-cross`: an object must have more members than it may have.
 *
 * Argument: the number of members lies between the greatest minimum and the least maximum, and members that must be there are counted.
 *
 * @module
 */
import { type Refuted, refuted } from '../outcome.ts';
import type { ObjectFacts } from './facts.ts';

export function sizesCross({ min, max, has }: ObjectFacts): Refuted | undefined {
  if (min.bound > max.bound) return refuted('sizes-cross', min.from | max.from);
  if (has.size <= max.bound) return undefined;
  return refuted(
    'sizes-cross',
    [...has.values()].reduce((all, from) => all | from, max.from),
  );
}
