/**
 * Pieces of lines that every report needs: where a place is, JSON that is shown, characters that are not.
 * @module
 */
import type { Change, Place } from '../comparison.ts';
import type { Json } from '../json.ts';
import type { ReportOptions } from './options.ts';

/** File and line of a place, as far as they are known. */
export interface Position {
  readonly file: string;
  readonly line?: number;
}

export function positionOf(place: Place, options: ReportOptions): Position {
  const line = options.lineOf?.(place);
  const file = options.fileOf?.(place) ?? (place.document === '' ? options[place.side].name : place.document);
  return { file, ...(line === undefined ? {} : { line }) };
}

/** The place of a change that is shown: where it is now, or where it was. */
export function placeOf({ base, revision }: Change): Place | undefined {
  return revision ?? base;
}

/** Lines of a JSON value, the first of them if it is long. */
export function jsonLines(value: Json, most: number): { readonly lines: readonly string[]; readonly left: number } {
  const lines = JSON.stringify(value, null, 2).split('\n').map(printable);
  return lines.length <= most ? { lines, left: 0 } : { lines: lines.slice(0, most), left: lines.length - most };
}

/** Text without characters that a terminal or a browser would obey: controls, bidirectional marks, lone surrogates. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return `\\u${code.length > 4 ? `{${code}}` : code}`;
  });
}
