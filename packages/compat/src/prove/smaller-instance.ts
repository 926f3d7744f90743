/**
 * Rule `smaller-instance`: a goal that is asked for again inside itself has no instance there.
 *
 * Argument: goals lie within goals only through a step into the instance (a member, an item, a name), for a schema that refers to
 * itself without such a step is not read. Instances are finite. If a goal has instances at all, one of them has the fewest values in
 * it, and no part of that one satisfies the same goal. Hence it is enough to look for instances without such a part, and inside the goal
 * the goal may be taken as refuted. What is refuted so rests on the goal still being looked for, and is remembered only when
 * that goal has been refuted.
 *
 * @module
 */
import type { Formula } from '../form/formula.ts';
import type { Refuted } from './outcome.ts';

/** @param depth of the goal that is being decided */
export function smallerInstance(depth: number, goal: readonly Formula[]): Refuted {
  const [first] = goal;
  return {
    kind: 'refuted',
    from: (1n << BigInt(goal.length)) - 1n,
    rests: depth,
    proof: { rule: 'smaller-instance', ...(first?.at === undefined ? {} : { at: first.at }) },
  };
}
