/**
 * URIs of schemas: their own, and those to which they refer.
 * @module
 * @see JSON Schema 2020-12 core §8.2
 */
import type { Json } from '@lienthong/schemas';
import { isObject } from '../json-file.ts';

/** The `$id`, without fragment; where there is none, the path as a URI. */
export function uriOf(schema: Json, path: string): string {
  const place = new URL(path.split('/').map(encodeURIComponent).join('/'), 'schema:///').href;
  const id = isObject(schema) ? schema['$id'] : undefined;
  return resolved(id, place) ?? place;
}

/** The URIs, without fragment, to which a schema refers, each with the place of its first reference; and its own. */
export function referencesOf(schema: Json, uri: string): ReadonlyMap<string, string> {
  const found = new Map([[uri, '']]);
  const look = (at: unknown, around: string, pointer: string): void => {
    if (typeof at !== 'object' || at === null) return;
    const base = (isObject(at) && resolved(at['$id'], around)) || around;
    for (const [name, inner] of Object.entries(at)) {
      const place = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const target = name === '$ref' || name === '$dynamicRef' ? resolved(inner, base) : undefined;
      if (target !== undefined && !found.has(target)) found.set(target, place);
      look(inner, base, place);
    }
  };
  look(schema, uri, '');
  return found;
}

function resolved(reference: unknown, base: string): string | undefined {
  if (typeof reference !== 'string' || !URL.canParse(reference, base)) return undefined;
  return new URL(reference, base).href.replace(/#.*$/, '');
}
