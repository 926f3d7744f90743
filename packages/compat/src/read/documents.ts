/**
 * A schema with every file it refers to.
 * @module
 */
import type { Json } from '../json.ts';

/**
 * Documents by absolute URI. Every one is 2020-12, older drafts translated; `given` keeps them as they were, without the schemas of JSON
 * Schema itself.
 */
export interface SchemaSet {
  /** URI of the document that was asked about. */
  readonly root: string;
  readonly documents: ReadonlyMap<string, Json>;
  readonly given: ReadonlyMap<string, Json>;
}
