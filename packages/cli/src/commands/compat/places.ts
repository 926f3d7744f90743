/**
 * Where in its file a place of a schema stands.
 * @module
 */
import type { Place } from '@lienthong/compat';
import type { Json, JsonSchema } from '@lienthong/schemas';
import { isObject, valueAt } from '../json-file.ts';
import { Places } from '../validate/locate.ts';
import type { SchemaFile, Sided } from './documents.ts';
import { identityOf } from './versions.ts';

/**
 * Names files and lines, for reports.
 *
 * @param onDisk whether a file of the past is named by what became of it, for tools that open files
 */
export function locator(base: Sided, revision: Sided, onDisk = false) {
  const sides = { base, revision };
  const fileAt = ({ document, side }: Place): { file: SchemaFile | undefined; hasLines: boolean } => {
    const file = counterpart(sides[side], document);
    if (!onDisk || !file?.isPast) return { file, hasLines: true };
    return { file: counterpart(revision, document) ?? revision.file, hasLines: false };
  };
  return {
    fileOf: (place: Place) => fileAt(place).file?.name,
    lineOf: (place: Place) => {
      const { file, hasLines } = fileAt(place);
      return file && hasLines ? lineOf(file, place.pointer) : undefined;
    },
  };
}

/** The file itself, or one that it refers to, which has the URI, or is another version of what has it. */
export function counterpart({ file, folder }: Sided, uri: string): SchemaFile | undefined {
  if (uri === '') return file;
  const { stem } = identityOf(uri);
  const closure = folder.closureOf(file);
  return closure.find((one) => one.uri === uri) ?? closure.find((one) => identityOf(one.uri).stem === stem);
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
