/**
 * The value of a member whose name is known.
 * @module
 */
import { type Context, type Outcome, open, type Premise, reason } from '../outcome.ts';
import type { ObjectFacts } from './facts.ts';

/** @param more what it must satisfy besides what its name asks */
export function memberValue(
  context: Context,
  facts: ObjectFacts,
  name: string,
  more: readonly Premise[] = [],
): Outcome {
  const { premises, unsure } = facts.at(name);
  const outcome = context.solve([...premises, ...more]);
  if (outcome.kind !== 'found' || unsure.length === 0) return outcome;
  // What satisfies also what may be asked is right in either case; that there is no such value says nothing.
  const strict = context.solve([...premises, ...more, ...unsure.map(({ of, from }) => ({ formula: of, from }))]);
  return strict.kind === 'found' ? strict : open(reason('pattern', unsure[0]?.names));
}
