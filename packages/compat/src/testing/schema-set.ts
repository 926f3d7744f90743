/**
 * Schemas as they are read, for tests.
 * @module
 */
import type { Json } from '../json.ts';
import type { SchemaSet } from '../read/documents.ts';
import { given, type Loaded, loaded } from '../read/load.ts';
import { Shelf } from '../read/shelf.ts';

export type Files = Readonly<Record<string, Json>>;

/** A schema without URI, with the files that it may refer to. */
export function setOf(schema: Json, files: Files = {}): SchemaSet {
  const documents = new Map<string, Json>([[given, schema], ...Object.entries(files)]);
  return { root: given, documents, given: documents };
}

/** Both sides of a comparison. */
export function sides(
  base: Json,
  revision: Json,
  files: Files = {},
  revisedFiles: Files = files,
): readonly [base: Loaded, revision: Loaded] {
  const shelf = new Shelf();
  return [loaded(shelf, setOf(base, files)), loaded(shelf, setOf(revision, revisedFiles))];
}
