/**
 * Sets of schemas for tests.
 * @module
 */
import type { Json } from '../json.ts';
import type { SchemaSet } from '../read/documents.ts';

/** A schema, by the URI `schema:///given`, with the files that it may refer to. */
export function schemaSet(schema: Json, files: Readonly<Record<string, Json>> = {}): SchemaSet {
  const root = 'schema:///given';
  const documents = new Map<string, Json>([[root, schema], ...Object.entries(files)]);
  return { root, documents, given: documents };
}
