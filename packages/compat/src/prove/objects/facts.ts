/**
 * What the atoms of an object say together.
 * @module
 */

import { onlyName } from '../../form/forms.ts';
import type { Formula } from '../../form/formula.ts';
import type { Bound, Context, Premise } from '../outcome.ts';

/** A formula for the members whose names satisfy another: of every one of them, or of some. */
export interface NameRule {
  readonly names: Formula;
  readonly of: Formula;
  readonly from: bigint;
}

export interface ObjectFacts {
  readonly min: Bound;
  readonly max: Bound;
  readonly has: ReadonlyMap<string, bigint>;
  readonly lacks: ReadonlyMap<string, bigint>;
  /** Of every member whose name is one of many. */
  readonly rules: readonly NameRule[];
  /** Of some member. */
  readonly wanted: readonly NameRule[];
  /** Names that some formula tells by themselves. */
  readonly told: readonly string[];
  /** What the member of a name must satisfy; `unsure` if it is not known whether more. */
  at(name: string): { readonly premises: readonly Premise[]; readonly unsure: readonly NameRule[] };
  /** What everything comes from. */
  readonly from: bigint;
}

export function objectFacts({ holds }: Context, atoms: readonly Premise[]): ObjectFacts {
  let min = { bound: 0, from: 0n };
  let max = { bound: Number.POSITIVE_INFINITY, from: 0n };
  const has = new Map<string, bigint>();
  const lacks = new Map<string, bigint>();
  const single = new Map<string, Premise[]>();
  const rules: NameRule[] = [];
  const wanted: NameRule[] = [];
  const told = new Set<string>();
  for (const { formula, from } of atoms) {
    if (formula.kind === 'min-members' && formula.bound > min.bound) min = { bound: formula.bound, from };
    if (formula.kind === 'max-members' && formula.bound < max.bound) max = { bound: formula.bound, from };
    if (formula.kind === 'has') has.set(formula.name, from);
    if (formula.kind === 'lacks') lacks.set(formula.name, from);
    if (formula.kind === 'has' || formula.kind === 'lacks') told.add(formula.name);
    if (formula.kind === 'some-member') wanted.push({ names: formula.names, of: formula.of, from });
    if (formula.kind === 'members') {
      const name = onlyName(formula.names);
      if (name === undefined) rules.push({ names: formula.names, of: formula.of, from });
      else single.set(name, [...(single.get(name) ?? []), { formula: formula.of, from }]);
    }
  }
  for (const name of single.keys()) told.add(name);
  for (const { names } of [...rules, ...wanted]) tell(names, told, new Set());
  return {
    min,
    max,
    has,
    lacks,
    rules,
    wanted,
    told: [...told],
    at(name) {
      const truths = rules.map((rule) => ({ rule, truth: holds(rule.names, name) }));
      const sure = truths.filter(({ truth }) => truth === true).map(({ rule }) => rule);
      return {
        premises: [...(single.get(name) ?? []), ...sure.map(({ of, from }) => ({ formula: of, from }))],
        unsure: truths.filter(({ truth }) => truth === undefined).map(({ rule }) => rule),
      };
    },
    from: atoms.reduce((all, { from }) => all | from, 0n),
  };
}

/** Adds the names that stand in lists of the formula. */
function tell(names: Formula, told: Set<string>, seen: Set<Formula>): void {
  if (seen.has(names)) return;
  seen.add(names);
  if (names.kind === 'in' || names.kind === 'not-in')
    for (const value of names.values.values()) if (typeof value === 'string') told.add(value);
  if ('parts' in names) for (const part of names.parts) tell(part, told, seen);
}
