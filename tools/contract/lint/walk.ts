/**
 * Walks a schema's subschemas, with the pointer of each.
 * @module
 */
import { array, type JsonObject, object, pointer, type SchemaFile } from '../source.ts';

export interface Found {
  file: SchemaFile;
  schema: JsonObject;
  /** JSON Pointer of the subschema */
  at: string;
  /** how its parent holds it */
  as: 'root' | 'property' | 'items' | 'branch';
}

/** Every subschema of a file but the codes of a codelist, parents first. */
export function* walk(file: SchemaFile): Generator<Found> {
  yield* within({ file, schema: file.schema, at: '', as: 'root' });
}

function* within(found: Found): Generator<Found> {
  yield found;
  const { file, schema, at } = found;
  for (const [name, inner] of Object.entries(object(schema['properties']))) {
    yield* within({ file, schema: object(inner), at: `${at}${pointer('properties', name)}`, as: 'property' });
  }
  if (schema['items'] !== undefined) {
    yield* within({ file, schema: object(schema['items']), at: `${at}/items`, as: 'items' });
  }
  if (file.role === 'codelist') return;
  for (const [index, branch] of array(schema['oneOf']).entries()) {
    yield* within({ file, schema: object(branch), at: `${at}/oneOf/${index}`, as: 'branch' });
  }
}
