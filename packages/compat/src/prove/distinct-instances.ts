/**
 * Several instances of one goal, no two of them equal.
 * @module
 */
import type { Reason } from '../comparison.ts';
import type { Json } from '../json.ts';
import type { Context, Premise, Refuted } from './outcome.ts';

export interface Instances {
  readonly values: readonly Json[];
  /** Set when there are no more. */
  readonly end?: Refuted;
  /** Set when it is not known whether there are more. */
  readonly reasons?: readonly Reason[];
}

/** Up to so many instances: each is looked for among those that differ from the ones before. */
export function distinctInstances(context: Context, goal: readonly Premise[], most: number): Instances {
  const values: Json[] = [];
  while (values.length < most) {
    context.budget.spend(1 + values.length);
    const others = { formula: context.forms.negate(context.forms.in(values)), from: 0n };
    const outcome = context.solve(values.length === 0 ? goal : [...goal, others]);
    if (outcome.kind === 'refuted') return { values, end: outcome };
    if (outcome.kind === 'open') return { values, reasons: outcome.reasons };
    values.push(outcome.value);
  }
  return { values };
}
