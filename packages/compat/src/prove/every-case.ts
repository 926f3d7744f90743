/**
 * Rule `every-case`: a disjunction is refuted when each of its parts is.
 *
 * Argument: an instance that satisfies the disjunction satisfies one of its parts; `one` means a part and the negations of all others;
 * `not-one` means none, or two of them. If each such case is refuted there is no instance. If the refutation of one case does not need
 * that case, it refutes the others as well, and they are not looked at.
 *
 * Which disjunction is taken, and in which order, decides nothing but the time: first those of which at most one part is left, then one
 * that the instance found for the rest violates.
 *
 * @module
 */
import type { Reason } from '../comparison.ts';
import type { Formula } from '../form/formula.ts';
import { plainly } from '../form/plain.ts';
import type { Json } from '../json.ts';
import type { Branch } from './branch.ts';
import { listedValues } from './listed-values.ts';
import { type Context, type Outcome, open, type Premise, type Refuted, refuted } from './outcome.ts';

/** Decides the atoms of a branch, without its disjunctions. */
export type Theory = (branch: Branch) => Outcome;

/** @param bit one that nothing comes from yet; the bits above it are free as well */
export function everyCase(context: Context, branch: Branch, theory: Theory, bit: bigint): Outcome {
  context.budget.spend();
  const against = propagate(context, branch);
  if (against !== undefined) return against;
  const [list] = branch.lists;
  if (list !== undefined) return listedValues(context, branch.type, list, [...branch.held.values()]);
  // What is negated as a whole is where a contradiction is, if there is one.
  const negated = branch.choices.find(({ formula }) => formula.kind === 'not-all');
  if (negated !== undefined) return choose(context, branch, negated, theory, bit);
  const outcome = theory(branch);
  if (outcome.kind === 'refuted') return outcome;
  const choice = outcome.kind === 'found' ? violated(context, branch, outcome.value) : branch.choices[0];
  if (choice !== undefined) return choose(context, branch, choice, theory, bit);
  return branch.reasons.length > 0 ? open(...branch.reasons) : outcome;
}

function choose(context: Context, branch: Branch, choice: Premise, theory: Theory, bit: bigint): Outcome {
  const refutations: Refuted[] = [];
  const reasons: Reason[] = [];
  branch.choices.splice(branch.choices.indexOf(choice), 1);
  for (const parts of cases(context, choice.formula)) {
    const outcome = suppose(context, branch, parts, choice.from | bit, theory, bit << 1n);
    if (outcome.kind === 'found') return outcome;
    if (outcome.kind === 'open') reasons.push(...outcome.reasons);
    else if ((outcome.from & bit) === 0n) return outcome;
    else refutations.push(outcome);
  }
  if (reasons.length > 0) return open(...reasons);
  const whole = refuted('every-case', choice.from, refutations, choice.formula);
  return { ...whole, from: whole.from & ~bit };
}

function suppose(
  context: Context,
  branch: Branch,
  parts: readonly Formula[],
  from: bigint,
  theory: Theory,
  bit: bigint,
): Outcome {
  const child = branch.copy();
  for (const formula of parts) {
    const against = child.add({ formula, from });
    if (against !== undefined) return against;
  }
  return everyCase(context, child, theory, bit);
}

/** The cases of a disjunction, each a conjunction, made as they are needed. */
function* cases({ forms }: Context, formula: Formula): Generator<readonly Formula[]> {
  if (formula.kind === 'any') for (const part of formula.parts) yield [part];
  if (formula.kind === 'not-all') for (const part of formula.parts) yield [forms.negate(part)];
  if (formula.kind === 'one') {
    for (const part of formula.parts)
      yield [part, ...formula.parts.filter((other) => other !== part).map((other) => forms.negate(other))];
  }
  if (formula.kind === 'not-one') {
    yield formula.parts.map((part) => forms.negate(part));
    for (const [index, part] of formula.parts.entries())
      for (const other of formula.parts.slice(index + 1)) yield [part, other];
  }
}

/** Drops disjunctions that hold, and takes the last part of those that have no other left, until nothing changes. */
function propagate(context: Context, branch: Branch): Refuted | undefined {
  for (let changed = true; changed; ) {
    changed = false;
    for (const choice of [...branch.choices]) {
      const { formula } = choice;
      if (formula.kind !== 'any' && formula.kind !== 'not-all') continue;
      const rest = formula.kind === 'any' ? left(branch, formula.parts) : failing(branch, formula.parts);
      if (rest !== 'holds' && rest.parts.length > 1) continue;
      branch.choices.splice(branch.choices.indexOf(choice), 1);
      if (rest === 'holds') continue;
      const from = choice.from | rest.from;
      const [part] = rest.parts;
      const last = part === undefined || formula.kind === 'any' ? part : context.forms.negate(part);
      const against =
        last === undefined ? refuted('every-case', from, [], formula) : branch.add({ formula: last, from });
      if (against !== undefined) return against;
      changed = true;
    }
  }
  return undefined;
}

/** The parts that may still hold, and what rules the others out. */
function left(branch: Branch, parts: readonly Formula[]): 'holds' | { parts: Formula[]; from: bigint } {
  const open: Formula[] = [];
  let from = 0n;
  for (const part of parts) {
    const plain = plainly(part, branch.type);
    if (plain === true || branch.held.has(part.id)) return 'holds';
    const against = part.negation === undefined ? undefined : branch.held.get(part.negation.id);
    if (against !== undefined) from |= against.from;
    else if (plain === undefined) open.push(part);
  }
  return { parts: open, from };
}

/** The parts that may still fail, and what rules the others out. */
function failing(branch: Branch, parts: readonly Formula[]): 'holds' | { parts: Formula[]; from: bigint } {
  const open: Formula[] = [];
  let from = 0n;
  for (const part of parts) {
    const plain = plainly(part, branch.type);
    if (plain === false || (part.negation !== undefined && branch.held.has(part.negation.id))) return 'holds';
    const held = branch.held.get(part.id);
    if (held !== undefined) from |= held.from;
    else if (plain === undefined) open.push(part);
  }
  return { parts: open, from };
}

/** The disjunction of the fewest parts that the instance does not satisfy, as far as is known. */
function violated(context: Context, branch: Branch, value: Json): Premise | undefined {
  return branch.choices
    .filter(({ formula }) => context.holds(formula, value) !== true)
    .sort((a, b) => sizeOf(a.formula) - sizeOf(b.formula))[0];
}

function sizeOf(formula: Formula): number {
  return 'parts' in formula ? formula.parts.length : 0;
}
