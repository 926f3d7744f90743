/**
 * One record's text to its value and its faults, each with the place in the file.
 * @module
 */
import type { RecordKind } from '@lienthong/schemas';
import { validate } from '@lienthong/validate';
import { faultIn } from '../json/fault.ts';
import { duplicateIn, type Position, positionOf } from '../json/places.ts';
import type { Fault } from './messages.ts';
import { type TextFault, textFault } from './text-faults.ts';

export interface Judged {
  readonly kind: RecordKind | undefined;
  readonly faults: readonly Fault[];
}

/** @param start where the text begins in its file */
export function judgeText(bytes: Uint8Array, record: number, start: Position): Judged {
  const within = ({ line, column }: Position): Position =>
    line === 1 ? { line: start.line, column: start.column + column - 1 } : { line: start.line + line - 1, column };
  const fails = (code: TextFault, position: Position): Judged => ({
    kind: undefined,
    faults: [textFault(code, record, within(position))],
  });
  const text = textOf(bytes);
  if (text === undefined) return fails('bad-utf8', beginning);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fails(
      'bad-json',
      placeOf(() => faultIn(text)),
    );
  }
  try {
    const twice = duplicateIn(text);
    if (twice !== undefined) return fails('duplicate-member', twice);
  } catch {
    return fails('bad-json', beginning);
  }
  return judgeValue(value, record, (pointer) => within(positionOf(text, pointer)));
}

/** @param placeOf tells where a pointer into the record stands */
export function judgeValue(
  value: unknown,
  record: number,
  placeOf: (pointer: string) => Fault['place'] = () => undefined,
): Judged {
  const { kind, issues } = validate(value);
  const faults = issues.map(({ code, pointer, rule, severity, basis = [], messages }) => ({
    record,
    code,
    pointer,
    rule,
    severity,
    basis,
    messages,
    place: placeOf(pointer),
  }));
  return { kind, faults };
}

/** The text of well-formed UTF-8 without a mark before it. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return undefined;
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

const strict = new TextDecoder('utf-8', { fatal: true });

const beginning: Position = { line: 1, column: 1 };

/** Brackets nested beyond measure exhaust a reader that calls itself. */
function placeOf(find: () => Position | undefined): Position {
  try {
    return find() ?? beginning;
  } catch {
    return beginning;
  }
}
