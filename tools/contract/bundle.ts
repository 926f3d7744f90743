/**
 * Makes a release out of a schema: the schema with everything it refers to, and the digest that pins it.
 * @module
 */
import { createHash } from 'node:crypto';
import { canonicalize } from './jcs.ts';
import { type Contract, type Json, type JsonObject, object } from './source.ts';

/**
 * The schema with all it refers to, directly or not, under `$defs` by `$id`: a compound document that needs no other.
 *
 * @throws {TypeError} a `$ref` points to no schema of the contract
 * @see JSON Schema 2020-12 core §9.3
 */
export function bundle(contract: Contract, id: string): JsonObject {
  const closure = references(contract, id);
  const schema = { ...contract.byId.get(id)?.schema };
  if (closure.length === 0) return schema;
  return { ...schema, $defs: Object.fromEntries(closure.map((ref) => [ref, object(contract.byId.get(ref)?.schema)])) };
}

/** The `$id`s that a schema refers to, directly or not, ordered; without its own. */
export function references(contract: Contract, id: string): string[] {
  const seen = new Set<string>();
  const visit = (from: string): void => {
    const file = contract.byId.get(from);
    if (file === undefined) throw new TypeError(`${from} is referred to but is no schema of the contract`);
    if (seen.has(from)) return;
    seen.add(from);
    for (const ref of refsOf(file.schema)) visit(ref);
  };
  visit(id);
  seen.delete(id);
  return [...seen].sort();
}

/** The contract as one schema was released with it: the schema, and what it refers to. */
export function releasedWith(contract: Contract, id: string): Contract {
  const files = [id, ...references(contract, id)].map((one) => contract.byId.get(one));
  return { ...contract, files: files.filter((file) => file !== undefined), older: [] };
}

/** SHA-256 of the bundle's RFC 8785 bytes, base64url. */
export function bundleDigest(contract: Contract, id: string): string {
  return createHash('sha256')
    .update(canonicalize(bundle(contract, id)))
    .digest('base64url');
}

function refsOf(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(refsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '$ref' && typeof inner === 'string' ? [inner] : name.startsWith('x-') ? [] : refsOf(inner),
  );
}
