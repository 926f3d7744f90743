/**
 * A change as it is found, before anybody asks whom it breaks.
 * @module
 */
import type { Place } from '../comparison.ts';
import type { Json } from '../json.ts';
import type { RuleCode } from './rules/rules.ts';

/** A schema and where it stands. */
export interface Spot {
  readonly document: string;
  readonly pointer: string;
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
  readonly name?: string;
  readonly old?: Json;
  readonly new?: Json;
  /** How the base becomes one in which this alone is changed; none if nothing is asserted. */
  readonly edit?: Edit;
}

export interface Edit {
  /** The schema of the base that is replaced. */
  readonly base: Spot;
  /** The schema of the revision from which it takes what is new. */
  readonly revision: Spot;
  readonly schema: () => Json;
}
