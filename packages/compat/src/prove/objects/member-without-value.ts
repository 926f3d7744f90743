/**
 * Rule `member-without-value`: a member must be there, and no value satisfies what its name asks.
 *
 * Argument: the value of a member satisfies each formula that speaks of the members of its name. Formulas of which it is not known whether they
 * do are left out.
 *
 * @module
 */
import type { Reason } from '../../comparison.ts';
import type { Json } from '../../json.ts';
import { type Context, type Refuted, refuted } from '../outcome.ts';
import type { ObjectFacts } from './facts.ts';
import { memberValue } from './member.ts';

/** The members that must be there, with a value each as far as one was found. */
export interface Required {
  readonly values: ReadonlyMap<string, Json>;
  readonly reasons: readonly Reason[];
}

export function memberWithoutValue(context: Context, facts: ObjectFacts): Required | Refuted {
  const values = new Map<string, Json>();
  const reasons: Reason[] = [];
  for (const [name, from] of byPromise(facts)) {
    context.budget.spend();
    const outcome = memberValue(context, facts, name);
    if (outcome.kind === 'refuted') return refuted('member-without-value', from, [outcome]);
    if (outcome.kind === 'found') values.set(name, outcome.value);
    else reasons.push(...outcome.reasons);
  }
  return { values, reasons };
}

/** Names of which more is asked first: those are where a contradiction is, if there is one. */
function byPromise({ has, at }: ObjectFacts): (readonly [string, bigint])[] {
  const asked = [...has].map((member) => ({ member, more: at(member[0]).premises.length }));
  return asked.sort((a, b) => b.more - a.more).map(({ member }) => member);
}
