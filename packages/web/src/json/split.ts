/**
 * Cuts a stream of JSON into the texts of its records, each with the place where it stands, without reading the whole.
 * @module
 */

/** One record's bytes in the file, from `start` up to `end`, beginning on `line` at `column` (both from 1). */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly bytes: Uint8Array;
}

/** How records stand in a file: one a line, as the entries of one array, or a single one. */
export type Layout = 'lines' | 'array' | 'document';

/** The array is not one: brackets that do not match, something behind its end, no comma. */
export class SplitError extends Error {
  override readonly name = 'SplitError';
  readonly line: number;
  readonly column: number;
  constructor(line: number, column: number) {
    super(`not an array of records from line ${line}, column ${column} on`);
    this.line = line;
    this.column = column;
  }
}

/**
 * What the name and the first bytes say.
 *
 * @param head the first bytes of the file, as many as there are up to some thousand
 */
export function layoutOf(name: string, head: Uint8Array): Layout {
  if (/\.(ndjson|jsonl)$/i.test(name)) return 'lines';
  const first = head.find((byte) => !isBlank(byte));
  if (first === OPEN_ARRAY) return 'array';
  const end = head.indexOf(NEWLINE);
  const line = head.subarray(0, end < 0 ? head.length : end);
  return end >= 0 && isWhole(line) && head.subarray(end).some((byte) => !isBlank(byte)) ? 'lines' : 'document';
}

/** Takes the file chunk by chunk and gives what has become whole. */
export interface Splitter {
  push(chunk: Uint8Array): Piece[];
  /** @throws {SplitError} the array is not closed */
  end(): Piece[];
}

/** @throws {SplitError} out of `push` and `end`, for an array */
export function splitter(layout: Layout): Splitter {
  return layout === 'array' ? new ArraySplitter() : new LineSplitter(layout === 'document');
}

class LineSplitter implements Splitter {
  readonly #whole: boolean;
  #held: Uint8Array[] = [];
  #at = 0;
  #start = 0;
  #line = 1;

  /** @param whole the file is one record, whatever lines it has */
  constructor(whole: boolean) {
    this.#whole = whole;
  }

  push(chunk: Uint8Array): Piece[] {
    const pieces: Piece[] = [];
    let from = 0;
    for (let end = this.#whole ? -1 : chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      this.#held.push(chunk.subarray(from, end));
      this.#at += end - from;
      this.#take(pieces);
      from = end + 1;
      this.#at += 1;
      this.#start = this.#at;
      this.#line += 1;
    }
    this.#held.push(chunk.subarray(from));
    this.#at += chunk.length - from;
    return pieces;
  }

  end(): Piece[] {
    const pieces: Piece[] = [];
    this.#take(pieces);
    return pieces;
  }

  #take(pieces: Piece[]): void {
    const bytes = joined(this.#held);
    this.#held = [];
    if (bytes.every(isBlank)) return;
    pieces.push({ start: this.#start, end: this.#at, line: this.#line, column: 1, bytes });
  }
}

class ArraySplitter implements Splitter {
  #state: 'before' | 'first' | 'entry' | 'inside' | 'between' | 'after' = 'before';
  #depth = 0;
  #inText = false;
  #escaped = false;
  #held: Uint8Array[] = [];
  /** Bytes of the chunks before. */
  #offset = 0;
  #line = 1;
  #lineStart = 0;
  #from = { start: 0, line: 1, column: 1 };

  push(chunk: Uint8Array): Piece[] {
    const pieces: Piece[] = [];
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if (byte === NEWLINE) {
        this.#line += 1;
        this.#lineStart = this.#offset + i + 1;
      }
      if (this.#inText) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) this.#inText = false;
        continue;
      }
      if (this.#state === 'inside') {
        if (byte === QUOTE) this.#inText = true;
        else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) this.#depth += 1;
        else if (this.#depth > 0) {
          if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) this.#depth -= 1;
        } else if (byte === COMMA || byte === CLOSE_ARRAY) {
          this.#held.push(chunk.subarray(from, i));
          const bytes = joined(this.#held);
          this.#held = [];
          pieces.push({ ...this.#from, end: this.#offset + i, bytes });
          this.#state = byte === COMMA ? 'entry' : 'after';
        }
        continue;
      }
      if (isBlank(byte)) continue;
      if (this.#state === 'before' && byte === OPEN_ARRAY) this.#state = 'first';
      else if (this.#state === 'first' && byte === CLOSE_ARRAY) this.#state = 'after';
      else if ((this.#state === 'first' || this.#state === 'entry') && byte !== COMMA && byte !== CLOSE_ARRAY) {
        this.#state = 'inside';
        this.#from = { start: this.#offset + i, line: this.#line, column: this.#column(i) };
        from = i;
        this.#depth = byte === OPEN_ARRAY || byte === OPEN_OBJECT ? 1 : 0;
        this.#inText = byte === QUOTE;
      } else throw new SplitError(this.#line, this.#column(i));
    }
    if (this.#state === 'inside') this.#held.push(chunk.subarray(from));
    this.#offset += chunk.length;
    return pieces;
  }

  end(): Piece[] {
    if (this.#state !== 'after') throw new SplitError(this.#line, this.#column(0));
    return [];
  }

  #column(i: number): number {
    return this.#offset + i - this.#lineStart + 1;
  }
}

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isWhole(line: Uint8Array): boolean {
  try {
    return typeof JSON.parse(new TextDecoder().decode(line)) === 'object';
  } catch {
    return false;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
