/**
 * Records out of a stream, whatever it holds: one JSON value, an array of them, or one a line.
 * @module
 */
import { isUtf8 } from 'node:buffer';
import { ExchangeError, parseStrictJson } from '@lienthong/exchange';
import { isBlank, isWholeObject, type Line, linesOf } from './lines.ts';
import { Places } from './locate.ts';

/** Bytes: one record of a stream, and a document that is read whole. */
const longestLine = 64 * 1024 * 1024;
const longestDocument = 256 * 1024 * 1024;

export interface ReadRecord {
  readonly value: unknown;
  /** What stands before a pointer into the record: `/3` in an array. */
  readonly prefix: string;
  /** Line of a pointer into the record. */
  readonly lineOf: (pointer: string) => number;
}

/** The text cannot be read as JSON: which rule, at which byte of the stream, on which line. */
export interface TextFault {
  readonly fault: 'bad-json' | 'duplicate-member' | 'bad-utf8' | 'too-large';
  readonly byte: number;
  readonly line: number;
}

/** @param isLines the name says that every line is a record; else the content tells */
export async function* readRecords(
  source: AsyncIterable<Uint8Array>,
  isLines: boolean,
): AsyncGenerator<ReadRecord | TextFault> {
  const lines = linesOf(source, longestLine);
  const before: Line[] = [];
  let byLine = isLines;
  for await (const line of lines) {
    if (byLine) {
      yield* readLine(line);
      continue;
    }
    if (before.every(({ bytes }) => isBlank(bytes)) && isWholeObject(line.bytes)) {
      byLine = true;
      yield* readLine(line);
      continue;
    }
    before.push(line);
    if (line.tooLong || line.offset + line.bytes.length > longestDocument) {
      yield { fault: 'too-large', byte: line.offset, line: line.number };
      return;
    }
  }
  if (!byLine) yield* readDocument(join(before));
}

function* readLine({ bytes, number, offset, tooLong }: Line): Generator<ReadRecord | TextFault> {
  if (tooLong) return yield { fault: 'too-large', byte: offset, line: number };
  if (isBlank(bytes)) return;
  const read = parse(bytes);
  if ('fault' in read) yield { ...read, byte: offset + read.byte, line: number };
  else yield { value: read.value, prefix: '', lineOf: () => number };
}

function* readDocument(bytes: Uint8Array): Generator<ReadRecord | TextFault> {
  const read = parse(bytes);
  if ('fault' in read) {
    const line = bytes.subarray(0, read.byte).reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
    return yield { ...read, line };
  }
  const places = new Places(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
  const { value } = read;
  if (!Array.isArray(value)) return yield { value, prefix: '', lineOf: (pointer) => places.lineOf(pointer) };
  for (const [index, record] of value.entries()) {
    const prefix = `/${index}`;
    yield { value: record, prefix, lineOf: (pointer) => places.lineOf(prefix + pointer) };
  }
}

function parse(bytes: Uint8Array): { readonly value: unknown } | Pick<TextFault, 'fault' | 'byte'> {
  try {
    return { value: parseStrictJson(bytes) };
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    if (error.code === 'bad-utf8') return { fault: 'bad-utf8', byte: firstBadByte(bytes) };
    const byte = Number(/byte (\d+)/.exec(error.place ?? '')?.[1] ?? 0);
    return { fault: error.code === 'duplicate-member' ? 'duplicate-member' : 'bad-json', byte };
  }
}

/** A byte order mark, or the first character that is not UTF-8; whole lines that are good are passed over at once. */
function firstBadByte(bytes: Uint8Array): number {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 0;
  let at = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, at);
    if (end < 0 || !isUtf8(bytes.subarray(at, end))) break;
    at = end + 1;
  }
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (!isUtf8(bytes.subarray(at, at + length))) break;
    at += length;
  }
  return at;
}

function join(lines: readonly Line[]): Uint8Array {
  return Buffer.concat(lines.flatMap(({ bytes }, i) => (i === 0 ? [bytes] : [Buffer.from('\n'), bytes])));
}
