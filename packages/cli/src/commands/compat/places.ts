/**
 * Where in its file a place of a schema stands.
 * @module
 */
import type { Place } from '@lienthong/compat';
import type { Json, JsonSchema } from '@lienthong/schemas';
import { isObject, valueAt } from '../json-file.ts';
import { Places } from '../validate/locate.ts';
import type { SchemaFile, Sided } from './documents.ts';

/** Names files and lines, for reports. */
export function locator(base: Sided, revision: Sided) {
  const sides = { base, revision };
  const fileAt = ({ document, side }: Place): SchemaFile | undefined => {
    const { file, folder } = sides[side];
    return document === '' || document === file.uri ? file : folder.at(document);
  };
  return {
    fileOf: (place: Place) => fileAt(place)?.name,
    lineOf: (place: Place) => {
      const file = fileAt(place);
      return file && lineOf(file, place.pointer);
    },
  };
}

const places = new WeakMap<SchemaFile, Places>();

/** Line, from 1, of a place of the schema that is compared. */
export function lineOf(file: SchemaFile, pointer: string): number {
  const known = places.get(file) ?? new Places(file.text);
  places.set(file, known);
  return known.lineOf(writtenPointer(file.given, pointer));
}

/** A code of a list stands in `enum` when it is compared, and in `oneOf` when it is written (ADR 0002). */
function writtenPointer(given: Json, pointer: string): string {
  const [, list, index] = /^(.*?)(?:\/anyOf\/0)?\/enum(?:\/(\d+))?$/.exec(pointer) ?? [];
  if (list === undefined) return pointer;
  const codelist = valueAt(given, list);
  if (!isObject(codelist) || typeof codelist['x-open'] !== 'boolean' || !Array.isArray(codelist['oneOf']))
    return pointer;
  const codes = codelist['oneOf'] as readonly JsonSchema[];
  const known = codes.flatMap((code, at) => (code['x-state'] === 'removed' ? [] : [at]));
  return index === undefined ? `${list}/oneOf` : `${list}/oneOf/${known[Number(index)] ?? 0}`;
}
