/**
 * The language of indicators: what is counted, when, which of them, broken down by what. Data, never code.
 * @module
 */
import type { AgeScheme, MonthScheme } from './derivations.ts';

export interface Words {
  readonly vi: string;
  readonly en: string;
}

/**
 * Where a value lies: `/member` in the unit, `record:/member` in the record that holds the unit, `first:/member` in that
 * record's revision 1, which no correction moves, `via:/member` in the record that `via` leads to.
 */
export type Pointer = string;

/** A pointer that meets an array means each of its elements: a comparison holds when it holds for one of them. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly eq: readonly [Pointer, string | number | boolean] }
  | { readonly in: readonly [Pointer, readonly (string | number | boolean)[]] }
  | { readonly exists: Pointer }
  | { readonly lt: readonly [Pointer, Operand] }
  | { readonly le: readonly [Pointer, Operand] };

/** A constant, or another place of the same unit. */
export type Operand = number | string | { readonly at: Pointer };

/** Values that are worked out, a fixed list. */
export type Derivation =
  | { readonly ageBand: AgeBand }
  /** Article of the charge that the acting body leads with: at a place, or of the one marked `lead` in a list of charges. */
  | { readonly leadCharge: { readonly article: Pointer } | { readonly charges: Pointer } }
  /** Article under which the case that the record belongs to is counted; reached by `via`. */
  | { readonly caseLeadCharge: { readonly article: Pointer } }
  /** Whole months from one date to another, as a band. */
  | { readonly monthsBetween: { readonly scheme: MonthScheme; readonly from: Pointer; readonly until: Pointer } }
  | { readonly provinceOf: Pointer }
  | { readonly present: Pointer }
  | { readonly firstOf: readonly Pointer[] };

/** By the years as recorded, else by a band of the contract, else by the dates of birth and of the act. */
export interface AgeBand {
  readonly scheme: AgeScheme;
  readonly years?: Pointer;
  readonly band?: Pointer;
  readonly birth?: Pointer;
  readonly on?: Pointer;
}

export interface Breakdown {
  /** Code of the dimension, e.g. `sex`. */
  readonly dimension: string;
  readonly value: Pointer | Derivation;
  /** A unit may stand under several codes (forms of exploitation): the parts then exceed the total. */
  readonly overlapping?: boolean;
}

export interface CountedIndicator {
  readonly id: string;
  readonly title: Words;
  readonly definition: Words;
  /** Ids of `bases.json`. */
  readonly basis: readonly string[];
  /** The record, or each element of an array in it (`first`: only the first that matches). */
  readonly unit: { readonly kind: string; readonly each?: Pointer; readonly first?: boolean };
  /** A flow counts units whose date lies in the period; a stock those open at its end. */
  readonly time: { readonly flow: Pointer } | { readonly stock: { readonly from: Pointer; readonly until?: Pointer } };
  readonly where?: Condition;
  /** One hop: the record of `kind` whose id stands at `id`. */
  readonly via?: { readonly kind: string; readonly id: Pointer };
  readonly by?: readonly Breakdown[];
  /** Sets of dimensions tabulated together; every single one is tabulated anyway. */
  readonly cross?: readonly (readonly string[])[];
  readonly measure: 'count' | { readonly sum: Pointer };
  /** Over which axes plain addition is right. */
  readonly additive: readonly ('time' | 'area' | 'agency')[];
}

/** Worked out from other indicators of one data set; never added itself, for a sum of shares is no share. */
export interface DerivedIndicator {
  readonly id: string;
  readonly title: Words;
  readonly definition: Words;
  readonly basis: readonly string[];
  readonly formula: Formula;
  /** What a programme asks for. */
  readonly target?: Target;
}

export type Formula =
  /** Percent of one indicator in another. */
  | { readonly share: { readonly of: string; readonly in: string } }
  /** For each so many of a base that no record holds, such as a population. */
  | { readonly rate: { readonly of: string; readonly per: number; readonly base: Base } }
  | { readonly sum: readonly string[] }
  | { readonly difference: readonly [from: string, less: string] };

/** What a rate is taken of; its figure is given beside the data set. */
export type Base = 'population';

export interface Target {
  /** Code of `programme-target`. */
  readonly code: string;
  /** Code of `target-denominator`: the programme does not say what the percentage is of. */
  readonly denominator: string;
  /** Code of `target-bound`: whether the percentage itself is enough. */
  readonly bound: 'at-least' | 'above';
  readonly percent: number;
}

export type Indicator = CountedIndicator | DerivedIndicator;

/** A stock at the end is that at the start, and what came, less what went; what is left over is an adjustment, which is stated. */
export interface StockIdentity {
  readonly stock: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

export interface Catalogue {
  readonly id: string;
  readonly version: string;
  readonly indicators: readonly Indicator[];
  readonly identities?: readonly StockIdentity[];
}

export function isCounted(indicator: Indicator): indicator is CountedIndicator {
  return 'unit' in indicator;
}

export function isDerived(indicator: Indicator): indicator is DerivedIndicator {
  return 'formula' in indicator;
}
