/**
 * Rule `too-few-names`: there must be more members than there are names for.
 *
 * Argument: members of an object have different names. A name that a formula tells may be that of a member if a value satisfies what it asks; of the
 * others those of each class are counted, no two classes having a name in common. If all together are fewer than the least number, there is no
 * such object.
 *
 * @module
 */
import { distinctInstances } from '../distinct-instances.ts';
import { type Context, type Refuted, refuted, type Trace } from '../outcome.ts';
import type { ObjectFacts } from './facts.ts';
import { freshClasses } from './fresh-names.ts';
import { memberValue } from './member.ts';

export function tooFewNames(context: Context, facts: ObjectFacts): Refuted | undefined {
  const { min, has, lacks, told } = facts;
  if (has.size >= min.bound) return undefined;
  const trace: Trace = { refutations: [], reasons: [] };
  let names = 0;
  for (const name of told) {
    context.budget.spend();
    if (lacks.has(name)) continue;
    const outcome = memberValue(context, facts, name);
    if (outcome.kind === 'refuted') trace.refutations.push(outcome);
    else if (++names >= min.bound) return undefined;
  }
  for (const one of freshClasses(context, facts, trace)) {
    const { values, end } = distinctInstances(context, one.names, min.bound - names);
    names += values.length;
    if (end === undefined) return undefined;
    trace.refutations.push(end);
  }
  return refuted(
    'too-few-names',
    [...lacks.values()].reduce((all, from) => all | from, min.from),
    trace.refutations,
  );
}
