/**
 * A change as it is found, before anybody asks whom it breaks.
 * @module
 */
import type { Place, Side } from '../comparison.ts';
import { type Json, join } from '../json.ts';
import { given } from '../read/load.ts';
import type { RuleCode } from './rules/rules.ts';

/** Where a schema stands. */
export interface At {
  /** URI. */
  readonly document: string;
  /** JSON Pointer. */
  readonly pointer: string;
}

/** A schema and where it stands. */
export interface Spot extends At {
  readonly schema: Json;
}

export interface RawChange {
  readonly rule: RuleCode;
  readonly keyword: string;
  readonly base?: Place;
  readonly revision?: Place;
  /** The reference in the document that was asked about, if the change lies in another. */
  readonly through?: Place;
  /** A property, pattern, position or keyword that the message names. */
  readonly name?: string | number;
  readonly old?: Json;
  readonly new?: Json;
  /** How the base becomes one in which this alone is changed, or that it stands for all changes; none if nothing is asserted. */
  readonly edit?: Edit | 'all';
}

export interface Edit {
  /** The schema of the base that is replaced. */
  readonly base: At;
  /** The schema of the revision from which it takes what is new. */
  readonly revision: At;
  readonly schema: () => Json;
}

/** A place below a schema, as a comparison names it. */
export function placeBelow(side: Side, { document, pointer }: At, steps: readonly (string | number)[]): Place {
  return { side, document: nameOf(document), pointer: join(pointer, ...steps) };
}

/** The URI of a document; empty for the one that was given without any. */
export function nameOf(document: string): string {
  return document === given ? '' : document;
}
