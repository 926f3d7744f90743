/**
 * Rule `no-such-member`: some member must satisfy a formula, and none can.
 *
 * Argument: the name of the member is one that a formula tells, or none of these. Of the told ones each is tried: its value must satisfy what is
 * wanted together with what the name asks. The others fall into classes by the rules on many names; two names of one class are
 * alike in all that is asked. If no told name and no class can have the member, there is none.
 *
 * @module
 */
import { type Context, type Refuted, refuted, type Trace } from '../outcome.ts';
import type { NameRule, ObjectFacts } from './facts.ts';
import { freshClasses } from './fresh-names.ts';
import { memberValue } from './member.ts';

/** @returns nothing when there may be such a member */
export function noSuchMember(context: Context, facts: ObjectFacts, want: NameRule): Refuted | undefined {
  const trace: Trace = { refutations: [], reasons: [] };
  let from = want.from;
  for (const name of facts.told) {
    context.budget.spend();
    if (context.holds(want.names, name) === false) continue;
    const absent = facts.lacks.get(name);
    if (absent !== undefined) {
      from |= absent;
      continue;
    }
    const outcome = memberValue(context, facts, name, [{ formula: want.of, from: want.from }]);
    if (outcome.kind !== 'refuted') return undefined;
    trace.refutations.push(outcome);
  }
  for (const _ of freshClasses(context, facts, trace, want)) return undefined;
  return refuted('no-such-member', from, trace.refutations, want.of);
}
