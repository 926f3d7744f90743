/**
 * URIs of schemas: their own, and those to which they refer.
 * @module
 * @see JSON Schema 2020-12 core §8.2
 */
import type { Json } from '@lienthong/schemas';
import { isObject } from '../json-file.ts';

/** The `$id`, without fragment; where there is none, the path as a URI. */
export function uriOf(schema: Json, path: string): string {
  const place = new URL(path.split('/').map(encodeURIComponent).join('/'), 'file:///').href;
  const id = isObject(schema) ? schema['$id'] : undefined;
  return resolved(id, place) ?? place;
}

/** The URIs, without fragment, to which a schema refers, and its own. */
export function referencesOf(schema: Json, uri: string): ReadonlySet<string> {
  const found = new Set([uri]);
  const look = (at: unknown, around: string): void => {
    if (Array.isArray(at)) for (const item of at) look(item, around);
    if (!isObject(at)) return;
    const base = resolved(at['$id'], around) ?? around;
    for (const reference of [at['$ref'], at['$dynamicRef']]) {
      const target = resolved(reference, base);
      if (target !== undefined) found.add(target);
    }
    for (const inner of Object.values(at)) look(inner, base);
  };
  look(schema, uri);
  return found;
}

function resolved(reference: unknown, base: string): string | undefined {
  if (typeof reference !== 'string' || !URL.canParse(reference, base)) return undefined;
  return new URL(reference, base).href.replace(/#.*$/, '');
}
