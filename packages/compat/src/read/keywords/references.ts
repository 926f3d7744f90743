/**
 * References to other schemas.
 * @module
 * @see JSON Schema 2020-12 core §8.2.3; 2019-09 core §8.2.4.2 for `$recursiveRef`
 */
import { isObject } from '../../json.ts';
import type { Location } from '../location.ts';
import type { Keyword, Reading } from '../reading.ts';
import { recursive } from '../translate.ts';

export const references: Readonly<Record<string, Keyword>> = {
  $ref: (_value, reading) => follow(reading, '$ref'),
  $dynamicRef: (_value, reading) => follow(reading, '$dynamicRef'),
  $recursiveRef: (_value, reading) =>
    reading.location.dialect === '2019-09'
      ? follow(reading, '$recursiveRef')
      : reading.forms.opaque('keyword', '$recursiveRef'),
};

/** What a reference of the schema leads to, in the dynamic scope; undefined if it leads nowhere. */
export function targetOf(reading: Reading, keyword: string): Location | undefined {
  const { reader, schema, location, scope } = reading;
  const value = schema[keyword];
  if (typeof value !== 'string') return undefined;
  const resolved = reader.registry.resolve(value, location.resource);
  if (resolved === undefined || keyword === '$ref') return resolved?.location;
  const { resource, schema: first } = resolved.location;
  const name = keyword === '$dynamicRef' ? resolved.anchor : recursive;
  // Without a dynamic anchor of that name where it first leads, it is a plain reference.
  if (name === undefined || resource.dynamicAnchors.get(name) !== first) return resolved.location;
  const outermost = scope.anchors.get(name);
  return outermost === undefined ? resolved.location : reader.registry.locate(outermost.schema, outermost.resource);
}

function follow(reading: Reading, keyword: string): ReturnType<Keyword> {
  const { forms, reader, scope, schema, location } = reading;
  const target = targetOf(reading, keyword);
  if (target === undefined || (!isObject(target.schema) && typeof target.schema !== 'boolean'))
    // It may lead to different schemas on the two sides.
    return forms.opaque('reference', `${reader.side} ${keyword} ${String(schema[keyword])} ${location.resource.uri}`);
  return reader.reach(target, scope);
}
