/**
 * The one form that every schema is brought to: formulas over the instance, shared wherever they are equal.
 *
 * An atom that speaks of one type holds for instances of every other type, as the keywords of JSON Schema do. Negation stands
 * in the atoms alone, so that a conjunction of formulas is all there is to decide.
 *
 * @module
 */
import type { Place, ReasonCode } from '../comparison.ts';
import type { Json } from '../json.ts';
import type { Rational } from './rational.ts';
import type { Target } from './target.ts';

export const types = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;
export type Type = (typeof types)[number];

/** What a formula says; `Formula` adds what the store of formulas knows of it. */
export type Shape =
  | { readonly kind: 'true' | 'false' }
  /** Conjunction, disjunction, exactly one, not exactly one, not all: the parts of the last are negated when they are needed. */
  | { readonly kind: 'all' | 'any' | 'one' | 'not-one' | 'not-all'; readonly parts: readonly Formula[] }
  /** The instance has one of the types. */
  | { readonly kind: 'type'; readonly types: ReadonlySet<Type> }
  /** The instance is, or is not, one of the values; their texts (`textOf`) are the keys. */
  | { readonly kind: 'in' | 'not-in'; readonly values: ReadonlyMap<string, Json> }
  | { readonly kind: 'at-least' | 'at-most'; readonly bound: number; readonly open: boolean }
  | { readonly kind: 'multiple'; readonly of: Rational; readonly holds: boolean }
  /** Code points. */
  | { readonly kind: 'min-length' | 'max-length'; readonly bound: number }
  | { readonly kind: 'pattern'; readonly source: string; readonly holds: boolean }
  | { readonly kind: 'format'; readonly name: string; readonly holds: boolean }
  | { readonly kind: 'min-items' | 'max-items'; readonly bound: number }
  /** The item at an index, if there is one; every item from an index on; some item from an index on. */
  | { readonly kind: 'item' | 'items' | 'some-item'; readonly index: number; readonly of: Formula }
  /** So many items satisfy the formula. */
  | { readonly kind: 'count'; readonly of: Formula; readonly min: number; readonly max: number }
  | { readonly kind: 'unique'; readonly holds: boolean }
  | { readonly kind: 'min-members' | 'max-members'; readonly bound: number }
  | { readonly kind: 'has' | 'lacks'; readonly name: string }
  /** Every, or some, member whose name satisfies `names`. */
  | { readonly kind: 'members' | 'some-member'; readonly names: Formula; readonly of: Formula }
  /** A schema that is not spelled out: it refers to itself, or is the same on both sides. */
  | { readonly kind: 'ref'; readonly target: Target; readonly holds: boolean }
  /** What is not understood: the same thing on both sides is the same formula. */
  | { readonly kind: 'opaque'; readonly text: string; readonly reason: ReasonCode; readonly holds: boolean };

export type Formula = Shape & {
  /** Equal formulas of one store have the same. */
  readonly id: number;
  /** Where it was first read. */
  readonly at?: Source;
  /** Set once it is asked for. */
  negation?: Formula;
};

export type Kind = Formula['kind'];
/** The formulas of one kind. */
export type Of<K extends Kind> = OfMember<Formula, K>;
type OfMember<F extends Formula, K extends Kind> = F extends unknown
  ? K extends F['kind']
    ? F & { kind: K }
    : never
  : never;

/** Tells a place when it is asked for. */
export interface Source {
  place(): Place;
}

/** The type that an atom speaks of; the others speak of instances of any type. */
export const typeOfKind: Partial<Readonly<Record<Kind, Type>>> = {
  'at-least': 'number',
  'at-most': 'number',
  multiple: 'number',
  'min-length': 'string',
  'max-length': 'string',
  pattern: 'string',
  format: 'string',
  'min-items': 'array',
  'max-items': 'array',
  item: 'array',
  items: 'array',
  'some-item': 'array',
  count: 'array',
  unique: 'array',
  'min-members': 'object',
  'max-members': 'object',
  has: 'object',
  lacks: 'object',
  members: 'object',
  'some-member': 'object',
};

export function typeOf(value: Json): Type {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Type;
}
