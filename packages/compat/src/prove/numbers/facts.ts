/**
 * What the atoms of a number say together.
 * @module
 */
import { isMultiple, lcm, type Rational, rational } from '../../form/rational.ts';
import { textOf } from '../../json.ts';
import type { Bound, Premise } from '../outcome.ts';

export interface Limit extends Bound {
  /** The bound itself is not allowed. */
  readonly open: boolean;
}

export interface NumberFacts {
  readonly least?: Limit;
  readonly greatest?: Limit;
  /** The number is a whole multiple of it. */
  readonly step?: { readonly of: Rational; readonly from: bigint };
  /** The number is a multiple of none of them. */
  readonly avoided: readonly { readonly of: Rational; readonly from: bigint }[];
  readonly excluded: ReadonlyMap<string, bigint>;
}

export function numberFacts(atoms: readonly Premise[]): NumberFacts {
  let least: Limit | undefined;
  let greatest: Limit | undefined;
  let step: { of: Rational; from: bigint } | undefined;
  const avoided: { of: Rational; from: bigint }[] = [];
  const excluded = new Map<string, bigint>();
  for (const { formula, from } of atoms) {
    if (formula.kind === 'at-least' && (least === undefined || isTighter(formula, least, 1)))
      least = { bound: formula.bound, open: formula.open, from };
    if (formula.kind === 'at-most' && (greatest === undefined || isTighter(formula, greatest, -1)))
      greatest = { bound: formula.bound, open: formula.open, from };
    if (formula.kind === 'multiple' && formula.holds)
      step = step === undefined ? { of: formula.of, from } : { of: lcm(step.of, formula.of), from: step.from | from };
    if (formula.kind === 'multiple' && !formula.holds) avoided.push({ of: formula.of, from });
    if (formula.kind === 'not-in') for (const text of formula.values.keys()) excluded.set(text, from);
  }
  return {
    ...(least === undefined ? {} : { least }),
    ...(greatest === undefined ? {} : { greatest }),
    ...(step === undefined ? {} : { step }),
    avoided,
    excluded,
  };
}

/** Whether the number satisfies all, the arithmetic being exact. */
export function satisfies({ least, greatest, step, avoided, excluded }: NumberFacts, value: number): boolean {
  if (least !== undefined && (least.open ? value <= least.bound : value < least.bound)) return false;
  if (greatest !== undefined && (greatest.open ? value >= greatest.bound : value > greatest.bound)) return false;
  if (excluded.has(textOf(value))) return false;
  const exact = rational(value);
  if (step !== undefined && !isMultiple(exact, step.of)) return false;
  return avoided.every(({ of }) => !isMultiple(exact, of));
}

/** Whether validators that divide in floating point will judge the multiples as exact arithmetic does. */
export function isPlain({ step, avoided }: NumberFacts, value: number): boolean {
  const steps = [...(step === undefined ? [] : [step.of]), ...avoided.map(({ of }) => of)];
  return steps.every(
    (of) => Number.isInteger(value / (Number(of.n) / Number(of.d))) === isMultiple(rational(value), of),
  );
}

function isTighter(limit: { bound: number; open: boolean }, than: Limit, direction: 1 | -1): boolean {
  const difference = (limit.bound - than.bound) * direction;
  return difference > 0 || (difference === 0 && limit.open && !than.open);
}
