/**
 * What comes of asking for an instance that satisfies formulas all together.
 * @module
 */

import type { Budget } from '../budget.ts';
import type { Reason } from '../comparison.ts';
import type { Forms } from '../form/forms.ts';
import type { Formula, Source } from '../form/formula.ts';
import type { Truth } from '../form/holds.ts';
import type { Json } from '../json.ts';
import type { Strings } from '../strings/strings.ts';

/** A formula that must hold, and what it comes from: a set of bits, joined wherever formulas are used together. */
export interface Premise {
  readonly formula: Formula;
  readonly from: bigint;
}

/** A number that something must reach or must not pass. */
export interface Bound {
  readonly bound: number;
  readonly from: bigint;
}

export type Outcome = Found | Refuted | Open;

/** The steps of a refutation. They are shared, so that the whole may be far larger when it is written out. */
export interface Proof {
  readonly rule: string;
  readonly at?: Source;
  readonly steps?: readonly Proof[];
}

/** An instance that satisfies all. */
export interface Found {
  readonly kind: 'found';
  readonly value: Json;
}

/** There is no such instance. */
export interface Refuted {
  readonly kind: 'refuted';
  /** The premises that the refutation needs: without the others there is none either. */
  readonly from: bigint;
  /** Depth of the outermost goal that it assumes to have no smaller instance (`smaller-instance.ts`). */
  readonly rests: number;
  readonly proof: Proof;
}

/** Neither was found out. */
export interface Open {
  readonly kind: 'open';
  readonly reasons: readonly Reason[];
}

/** What is left behind by a rule that tries many ways: why some can't be, and why of others it is not known. */
export interface Trace {
  readonly refutations: Refuted[];
  readonly reasons: Reason[];
}

/** What the rules work with. */
export interface Context {
  readonly forms: Forms;
  readonly budget: Budget;
  readonly strings: Strings;
  holds(formula: Formula, value: Json): Truth;
  /** An instance that satisfies all the premises. */
  solve(premises: readonly Premise[]): Outcome;
}

/** Rests on no assumption. */
export const onNothing = Number.POSITIVE_INFINITY;

export function found(value: Json): Found {
  return { kind: 'found', value };
}

/** A refutation by a rule, out of those of its parts. */
export function refuted(rule: string, from: bigint, parts: readonly Refuted[] = [], formula?: Formula): Refuted {
  return {
    kind: 'refuted',
    from: parts.reduce((all, part) => all | part.from, from),
    rests: parts.reduce((least, part) => Math.min(least, part.rests), onNothing),
    proof: {
      rule,
      ...(formula?.at === undefined ? {} : { at: formula.at }),
      ...(parts.length === 0 ? {} : { steps: parts.map(({ proof }) => proof) }),
    },
  };
}

export function open(...reasons: readonly Reason[]): Open {
  return { kind: 'open', reasons };
}

export function reason(code: Reason['code'], formula?: Formula): Reason {
  return { code, ...(formula?.at === undefined ? {} : { at: formula.at.place() }) };
}

/** What all the premises come from. */
export function sources(premises: readonly Premise[]): bigint {
  return premises.reduce((all, { from }) => all | from, 0n);
}
