/**
 * What the atoms of an array say together.
 *
 * Items are told apart by position up to the last that a formula names; from there on they are all alike.
 *
 * @module
 */
import type { Formula } from '../../form/formula.ts';
import type { Bound, Premise } from '../outcome.ts';

/** That so many items, from an index on, satisfy a formula. */
export interface Tally {
  readonly of: Formula;
  readonly index: number;
  readonly min: number;
  readonly max: number;
  readonly from: bigint;
}

export interface ArrayFacts {
  readonly min: Bound;
  readonly max: Bound;
  readonly tallies: readonly Tally[];
  /** Set if all items must differ; if two must be equal. */
  readonly distinct?: bigint;
  readonly repeated?: bigint;
  /** Positions below it are told apart; all from it on are alike. */
  readonly positions: number;
  /** What the item at a position must satisfy; the same list for all from `positions` on. */
  at(position: number): readonly Premise[];
  /** What everything comes from. */
  readonly from: bigint;
}

export function arrayFacts(atoms: readonly Premise[]): ArrayFacts {
  let min = { bound: 0, from: 0n };
  let max = { bound: Number.POSITIVE_INFINITY, from: 0n };
  let positions = 0;
  let distinct: bigint | undefined;
  let repeated: bigint | undefined;
  const tallies: Tally[] = [];
  const single = new Map<number, Premise[]>();
  const rest: { index: number; premise: Premise }[] = [];
  for (const { formula, from } of atoms) {
    if (formula.kind === 'min-items' && formula.bound > min.bound) min = { bound: formula.bound, from };
    if (formula.kind === 'max-items' && formula.bound < max.bound) max = { bound: formula.bound, from };
    if (formula.kind === 'item') {
      single.set(formula.index, [...(single.get(formula.index) ?? []), { formula: formula.of, from }]);
      positions = Math.max(positions, formula.index + 1);
    }
    if (formula.kind === 'items') rest.push({ index: formula.index, premise: { formula: formula.of, from } });
    if (formula.kind === 'some-item')
      tallies.push({ of: formula.of, index: formula.index, min: 1, max: Number.POSITIVE_INFINITY, from });
    if (formula.kind === 'count') tallies.push({ of: formula.of, index: 0, min: formula.min, max: formula.max, from });
    if (formula.kind === 'items' || formula.kind === 'some-item') positions = Math.max(positions, formula.index);
    if (formula.kind === 'unique' && formula.holds) distinct = from;
    if (formula.kind === 'unique' && !formula.holds) repeated = from;
  }
  const known = new Map<number, readonly Premise[]>();
  return {
    min,
    max,
    tallies,
    positions,
    ...(distinct === undefined ? {} : { distinct }),
    ...(repeated === undefined ? {} : { repeated }),
    at(position) {
      const place = Math.min(position, positions);
      let premises = known.get(place);
      if (premises === undefined) {
        premises = [...(single.get(place) ?? []), ...rest.filter(({ index }) => index <= place).map((r) => r.premise)];
        known.set(place, premises);
      }
      return premises;
    },
    from: atoms.reduce((all, { from }) => all | from, 0n),
  };
}
