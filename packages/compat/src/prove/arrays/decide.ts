/**
 * Decides the atoms of an array: how long it is, and what its items are.
 * @module
 */
import type { Branch } from '../branch.ts';
import type { Context, Outcome } from '../outcome.ts';
import { arrayFacts } from './facts.ts';
import { itemChoices } from './item-choices.ts';
import { lengthsCross } from './lengths-cross.ts';
import { repeatedItem } from './repeated-item.ts';
import { tooFewDistinct } from './too-few-distinct.ts';

export function decideArray(context: Context, { atoms }: Branch): Outcome {
  const facts = arrayFacts(atoms);
  const { crossed, longest } = lengthsCross(context, facts);
  if (crossed !== undefined) return crossed;
  if (facts.repeated !== undefined) return repeatedItem(context, facts, longest);
  const chosen = itemChoices(context, facts, longest);
  return chosen.kind !== 'chosen' ? chosen : tooFewDistinct(context, facts, chosen.goals);
}
