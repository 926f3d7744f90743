/**
 * A schema as its keywords see it.
 * @module
 */
import type { Side } from '../comparison.ts';
import type { Forms } from '../form/forms.ts';
import type { Formula } from '../form/formula.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Location } from './location.ts';
import type { Registry } from './registry.ts';
import type { Scope } from './scope.ts';

export interface ReadOptions {
  readonly formatAssertion?: boolean;
  readonly annotations?: readonly string[];
}

export interface Reading {
  readonly forms: Forms;
  readonly reader: Reads;
  readonly schema: JsonObject;
  readonly location: Location;
  readonly scope: Scope;
  readonly options: ReadOptions;
  /** The formula of a schema in a keyword of this one. */
  inner(schema: Json): Formula;
  /** For a keyword whose value is not what it has to be. */
  broken(keyword: string): Formula;
}

/** What a keyword asks of the instance. Keywords that belong to another are read with it. */
export type Keyword = (value: Json, reading: Reading) => Formula;

/** What keywords ask of the reader. */
export interface Reads {
  readonly registry: Registry;
  readonly side: Side;
  /** A schema that is referred to. */
  reach(location: Location, scope: Scope): Formula;
  /** A schema as its keywords see it, entered from anywhere. */
  readingAt(location: Location, from: Scope): Reading;
  /** Whether a keyword asserts nothing. */
  isSilent(keyword: string): boolean;
}
