/**
 * What a comparison is asked and what it answers.
 * @module
 */
import type { Json } from './json.ts';

/** Which inclusion is asked for: the base in the revision, the revision in the base, or both. */
export type Mode = 'backward' | 'forward' | 'full';

export type Verdict = 'compatible' | 'breaking' | 'undecided';

export type Side = 'base' | 'revision';

/** Gives the schema at an absolute URI (without fragment), or undefined if there is none. */
export type Resolve = (uri: string, side: Side) => unknown;

export interface CompareOptions {
  /** Default `backward`. */
  readonly mode?: Mode;
  /** Whether the deployment asserts `format`; default false, as in 2020-12. */
  readonly formatAssertion?: boolean;
  /** For references out of the two documents; may answer with a promise. */
  readonly resolve?: Resolve;
  /** Keywords outside JSON Schema that assert nothing. Those that begin with `x-` never do. */
  readonly annotations?: readonly string[];
  /** Steps that a direction may take before it is undecided. Default 200,000. */
  readonly budget?: number;
  /** Whether a compatible direction carries the steps of its proof. */
  readonly proof?: boolean;
}

/** A place in one of the two schemas. */
export interface Place {
  readonly side: Side;
  /** URI of the document; empty for the one that was given, if it has no `$id`. */
  readonly document: string;
  /** JSON Pointer. */
  readonly pointer: string;
}

/** Why a direction is undecided. The codes and their sentences stand in `reasons.ts`. */
export interface Reason {
  readonly code: ReasonCode;
  readonly at?: Place;
}

export type ReasonCode =
  | 'keyword' // a keyword that is not understood
  | 'pattern' // a regular expression that is not followed: a back reference, a lookbehind that looks ahead, too many states
  | 'format' // an asserted format
  | 'number' // a number outside what is computed with
  | 'array' // a mixture of counts and distinctness that is not followed to its end
  | 'object' // a mixture of counts and names that is not followed to its end
  | 'reference' // a $ref that leads nowhere, or to itself without a step
  | 'dialect' // a $schema that is not read
  | 'schema' // not a valid schema
  | 'budget' // the steps ran out
  | 'validators'; // ajv and hyperjump disagree about the witness, or one of them fails

export interface ProofStep {
  readonly rule: string;
  readonly at?: Place;
  readonly steps?: readonly ProofStep[];
}

export interface Direction {
  readonly verdict: Verdict;
  /** An instance that the one accepts and the other refuses; only when breaking. */
  readonly witness?: Json;
  /** Only when undecided. */
  readonly undecidedAt?: readonly Reason[];
  /** Only when compatible and asked for. */
  readonly proof?: ProofStep;
}

export type ChangeClass = 'breaking' | 'compatible' | 'editorial' | 'undecided';

/** Who fails after a change: a reader with the base on new data, or a reader with the revision on old data. */
export type Reader = 'old-reader' | 'new-reader';

export interface Change {
  /** Code of a rule of the catalogue. */
  readonly rule: string;
  readonly class: ChangeClass;
  readonly base?: Place;
  readonly revision?: Place;
  /** The keyword, and its value on either side; a value that is long is left to the place. */
  readonly keyword: string;
  readonly old?: Json;
  readonly new?: Json;
  /** In the directions that were asked for. */
  readonly breaks: readonly Reader[];
  readonly messages: { readonly en: string; readonly vi: string };
  /** How the change can be made compatible. */
  readonly cure?: { readonly en: string; readonly vi: string };
}

export interface Comparison {
  readonly verdict: Verdict;
  readonly mode: Mode;
  /** That of the first direction that has one, backward before forward. */
  readonly witness?: Json;
  readonly directions: { readonly backward?: Direction; readonly forward?: Direction };
  readonly changes: readonly Change[];
}
