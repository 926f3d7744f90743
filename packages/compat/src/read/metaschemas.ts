/**
 * The schemas of JSON Schema itself, which everybody may refer to.
 * @module
 */
import type { Json } from '../json.ts';

interface Schemas {
  getSchema(uri: string): { readonly schema: unknown } | undefined;
}

const drafts: readonly (readonly [prefix: string, schemas: () => Promise<Schemas>])[] = [
  ['https://json-schema.org/draft/2020-12/', once(async () => new (await import('ajv/dist/2020.js')).Ajv2020())],
  ['https://json-schema.org/draft/2019-09/', once(async () => new (await import('ajv/dist/2019.js')).Ajv2019())],
  ['http://json-schema.org/draft-07/', once(async () => new (await import('ajv')).Ajv())],
];

/** @param uri without fragment @returns undefined for any other */
export async function metaschema(uri: string): Promise<Json | undefined> {
  const [, schemas] = drafts.find(([prefix]) => uri.startsWith(prefix)) ?? [];
  return (await schemas?.())?.getSchema(uri)?.schema as Json | undefined;
}

/** A draft refers to its vocabularies one by one, and ajv has all of them. */
function once(make: () => Promise<Schemas>): () => Promise<Schemas> {
  let made: Promise<Schemas> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
