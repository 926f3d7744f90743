/**
 * The schemas of JSON Schema itself, which everybody may refer to.
 * @module
 */
import type { Json } from '../json.ts';

const drafts: readonly (readonly [prefix: string, schemas: () => Promise<Schemas>])[] = [
  ['https://json-schema.org/draft/2020-12/', async () => new (await import('ajv/dist/2020.js')).Ajv2020()],
  ['https://json-schema.org/draft/2019-09/', async () => new (await import('ajv/dist/2019.js')).Ajv2019()],
  ['http://json-schema.org/draft-07/', async () => new (await import('ajv')).Ajv()],
];

interface Schemas {
  getSchema(uri: string): { readonly schema: unknown } | undefined;
}

/** @param uri without fragment @returns undefined for any other */
export async function metaschema(uri: string): Promise<Json | undefined> {
  const [, schemas] = drafts.find(([prefix]) => uri.startsWith(prefix)) ?? [];
  return (await schemas?.())?.getSchema(uri)?.schema as Json | undefined;
}
