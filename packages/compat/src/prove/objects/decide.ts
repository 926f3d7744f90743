/**
 * Decides the atoms of an object: which members there are, and what their values are.
 * @module
 */
import type { Branch } from '../branch.ts';
import { type Context, type Outcome, open } from '../outcome.ts';
import { objectFacts } from './facts.ts';
import { hasAndLacks } from './has-and-lacks.ts';
import { memberWithoutValue } from './member-without-value.ts';
import { noAssignment } from './no-assignment.ts';
import { noSuchMember } from './no-such-member.ts';
import { sizesCross } from './sizes-cross.ts';
import { tooFewNames } from './too-few-names.ts';

export function decideObject(context: Context, { atoms }: Branch): Outcome {
  const facts = objectFacts(context, atoms);
  const crossed = hasAndLacks(facts) ?? sizesCross(facts);
  if (crossed !== undefined) return crossed;
  // What is wanted comes from what is negated, where a contradiction is, if there is one.
  for (const want of facts.wanted) {
    const none = noSuchMember(context, facts, want);
    if (none !== undefined) return none;
  }
  const required = memberWithoutValue(context, facts);
  if ('kind' in required) return required;
  const few = tooFewNames(context, facts);
  if (few !== undefined) return few;
  return required.reasons.length > 0 ? open(...required.reasons) : noAssignment(context, facts, required.values);
}
