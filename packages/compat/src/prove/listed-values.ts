/**
 * Rule `listed-values`: where the instance is one of a list, each value of the list is tried.
 *
 * Argument: an instance that satisfies the list is equal to one of its values, and equal instances satisfy the same formulas. If for
 * every value some formula is false, there is no instance; what those formulas come from, with the list, is what it needs.
 *
 * @module
 */
import type { Reason } from '../comparison.ts';
import type { Formula, Type } from '../form/formula.ts';
import { typeOf } from '../form/formula.ts';
import type { Json } from '../json.ts';
import type { Listed } from './branch.ts';
import { type Context, found, type Outcome, open, type Premise, reason, refuted } from './outcome.ts';
import { isTaken } from './taken.ts';

/** @param premises everything that must hold */
export function listedValues(context: Context, type: Type, list: Listed, premises: readonly Premise[]): Outcome {
  let from = list.from;
  let unsure: Formula | undefined;
  for (const value of list.formula.values.values()) {
    if (typeOf(value) !== type) continue;
    const judged = judge(context, value, premises);
    if (judged === 'holds') return found(value);
    if ('unsure' in judged) unsure ??= judged.unsure;
    else from |= judged.fails.from;
  }
  return unsure === undefined ? refuted('listed-values', from, [], list.formula) : open(reasonOf(unsure));
}

function judge(
  context: Context,
  value: Json,
  premises: readonly Premise[],
): 'holds' | { fails: Premise } | { unsure: Formula } {
  let unsure: Formula | undefined;
  for (const premise of premises) {
    const truth = context.holds(premise.formula, value);
    if (truth === false) return { fails: premise };
    if (truth === undefined && !isTaken(premise.formula)) unsure ??= premise.formula;
  }
  return unsure === undefined ? 'holds' : { unsure };
}

/** What in the formula is not known: something that is not understood, an asserted format, or else a pattern. */
function reasonOf(formula: Formula): Reason {
  const inside = [...parts(formula)];
  const cause = (['opaque', 'format', 'pattern'] as const)
    .map((kind) => inside.find((part) => part.kind === kind))
    .find((part) => part !== undefined);
  return reason(
    cause?.kind === 'opaque' ? cause.reason : cause?.kind === 'format' ? 'format' : 'pattern',
    cause ?? formula,
  );
}

/** The formula and all in it, each once. */
function* parts(formula: Formula, seen = new Set<Formula>()): Generator<Formula> {
  if (seen.has(formula)) return;
  seen.add(formula);
  yield formula;
  const inner = 'parts' in formula ? formula.parts : 'of' in formula && 'id' in formula.of ? [formula.of] : [];
  for (const part of inner) yield* parts(part, seen);
  if (formula.kind === 'ref') yield* parts(formula.target.settled, seen);
}
