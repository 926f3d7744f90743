/**
 * Members whose names no formula tells: the classes of such names, by which of the rules on many names they fall under.
 * @module
 */
import type { Json } from '../../json.ts';
import type { Context, Premise, Trace } from '../outcome.ts';
import type { NameRule, ObjectFacts } from './facts.ts';

/** Names that fall under the same rules. */
export interface NameClass {
  /** What a name of the class satisfies; none of those told is among them. */
  readonly names: readonly Premise[];
  /** What the value of such a member satisfies. */
  readonly values: readonly Premise[];
  /** A value, when there is known to be one, and a name. */
  readonly value?: Json;
}

/**
 * The classes that may have members, each once: for every rule, the names that fall under it and those that do not. A class without names or
 * without values is left out, and why stands in the trace.
 *
 * @param want the name and the value of the member must satisfy this as well
 */
export function* freshClasses(
  context: Context,
  facts: ObjectFacts,
  trace: Trace,
  want?: NameRule,
): Generator<NameClass> {
  const { forms } = context;
  const names: Premise[] = [
    { formula: forms.type(['string']), from: 0n },
    { formula: forms.negate(forms.in(facts.told)), from: 0n },
    ...(want === undefined ? [] : [{ formula: want.names, from: want.from }]),
  ];
  const values = want === undefined ? [] : [{ formula: want.of, from: want.from }];
  yield* split(context, facts.rules, names, values, trace);
}

function* split(
  context: Context,
  rules: readonly NameRule[],
  names: readonly Premise[],
  values: readonly Premise[],
  trace: Trace,
): Generator<NameClass> {
  context.budget.spend();
  const value = context.solve(values);
  const name = value.kind === 'refuted' ? value : context.solve(names);
  for (const outcome of [value, name]) {
    if (outcome.kind !== 'refuted') continue;
    trace.refutations.push(outcome);
    return;
  }
  const [rule, ...rest] = rules;
  if (rule === undefined) {
    if (value.kind === 'found' && name.kind === 'found') return void (yield { names, values, value: value.value });
    for (const outcome of [value, name]) if (outcome.kind === 'open') trace.reasons.push(...outcome.reasons);
    return void (yield { names, values });
  }
  const outside = { formula: context.forms.negate(rule.names), from: 0n };
  const inside = { formula: rule.names, from: 0n };
  yield* split(context, rest, [...names, outside], values, trace);
  yield* split(context, rest, [...names, inside], [...values, { formula: rule.of, from: rule.from }], trace);
}
