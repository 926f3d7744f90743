/**
 * JSON read from bytes so that every reader sees the same value: one member, one number, one text.
 * @module
 */
import type { Buffer } from 'node:buffer';
import { asBuffer, assertUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';

export interface JsonLimits {
  /** Deepest nesting of arrays and objects. */
  readonly depth?: number;
  /** Prefix of the place in errors, e.g. `manifest`. */
  readonly place?: string;
}

/**
 * Objects have no prototype, so that a member named like a method is only a member.
 *
 * @param bytes the whole text; nothing but whitespace may stand around the value
 * @throws {ExchangeError} `bad-utf8` invalid UTF-8 or a byte order mark; `duplicate-member` at any depth; `bad-json` not JSON,
 *   a lone surrogate, nesting too deep, or a number that does not survive a double (integers beyond 2^53, -0, overflow,
 *   underflow to zero). The place is the byte offset.
 * @see RFC 8259, RFC 7493 (I-JSON) §2
 */
export function parseStrictJson(bytes: Uint8Array, options: JsonLimits = {}): unknown {
  assertUtf8(bytes, options.place);
  return new Reader(asBuffer(bytes), options.depth ?? limits.jsonDepth, options.place).whole();
}

class Reader {
  readonly #bytes: Buffer;
  readonly #depth: number;
  readonly #place: string | undefined;
  #at = 0;

  constructor(bytes: Buffer, depth: number, place: string | undefined) {
    this.#bytes = bytes;
    this.#depth = depth;
    this.#place = place;
  }

  whole(): unknown {
    const value = this.#value(this.#next(), 0);
    this.#skipSpace();
    if (this.#at < this.#bytes.length) this.#fail();
    return value;
  }

  /** The value whose first byte, already consumed, is given. */
  #value(first: number, depth: number): unknown {
    switch (first) {
      case 0x22:
        return this.#text();
      case 0x7b:
        return this.#object(depth + 1);
      case 0x5b:
        return this.#array(depth + 1);
      case 0x74:
        return this.#word('rue', true);
      case 0x66:
        return this.#word('alse', false);
      case 0x6e:
        return this.#word('ull', null);
      default:
        return this.#number();
    }
  }

  #object(depth: number): Record<string, unknown> {
    if (depth > this.#depth) this.#fail(this.#at - 1);
    const object: Record<string, unknown> = { __proto__: null } as unknown as Record<string, unknown>;
    let first = this.#next();
    if (first === 0x7d) return object;
    for (;;) {
      if (first !== 0x22) this.#fail(this.#at - 1);
      const start = this.#at - 1;
      const name = this.#text();
      if (name in object) throw new ExchangeError('duplicate-member', this.#where(start));
      if (this.#next() !== 0x3a) this.#fail(this.#at - 1);
      const value = this.#value(this.#next(), depth);
      // Assignment to `__proto__` makes an own member here, since the object has no prototype.
      object[name] = value;
      const after = this.#next();
      if (after === 0x7d) return object;
      if (after !== 0x2c) this.#fail(this.#at - 1);
      first = this.#next();
    }
  }

  #array(depth: number): unknown[] {
    if (depth > this.#depth) this.#fail(this.#at - 1);
    const array: unknown[] = [];
    let first = this.#next();
    if (first === 0x5d) return array;
    for (;;) {
      array.push(this.#value(first, depth));
      const after = this.#next();
      if (after === 0x5d) return array;
      if (after !== 0x2c) this.#fail(this.#at - 1);
      first = this.#next();
    }
  }

  /** The text after its opening quote. Long runs (the parts of a message) are found by a native search. */
  #text(): string {
    const bytes = this.#bytes;
    const start = this.#at;
    const near = Math.min(start + 64, bytes.length);
    let ascii = true;
    for (let at = start; at < near; at++) {
      const byte = bytes[at] as number;
      if (byte === 0x22) {
        this.#at = at + 1;
        return ascii ? bytes.toString('latin1', start, at) : bytes.toString('utf8', start, at);
      }
      if (byte === 0x5c || byte < 0x20) return this.#plainOrEscaped(start);
      if (byte >= 0x80) ascii = false;
    }
    return this.#plainOrEscaped(start);
  }

  #plainOrEscaped(start: number): string {
    const quote = this.#bytes.indexOf(0x22, start);
    if (quote < 0) this.#fail(this.#bytes.length);
    const text = this.#bytes.toString('utf8', start, quote);
    if (!escapeOrControl.test(text)) {
      this.#at = quote + 1;
      return text;
    }
    return this.#escaped(start);
  }

  #escaped(start: number): string {
    const bytes = this.#bytes;
    let text = '';
    let from = start;
    let at = start;
    for (;;) {
      if (at >= bytes.length) this.#fail(at);
      const byte = bytes[at] as number;
      if (byte === 0x22) {
        this.#at = at + 1;
        return text + bytes.toString('utf8', from, at);
      }
      if (byte < 0x20) this.#fail(at);
      if (byte !== 0x5c) {
        at++;
        continue;
      }
      text += bytes.toString('utf8', from, at);
      const kind = bytes[at + 1];
      if (kind === 0x75) {
        const unit = this.#unit(at + 2);
        if (unit >= 0xdc00 && unit < 0xe000) this.#fail(at);
        if (unit >= 0xd800 && unit < 0xdc00) {
          if (bytes[at + 6] !== 0x5c || bytes[at + 7] !== 0x75) this.#fail(at);
          const low = this.#unit(at + 8);
          if (low < 0xdc00 || low >= 0xe000) this.#fail(at);
          text += String.fromCharCode(unit, low);
          at += 12;
        } else {
          text += String.fromCharCode(unit);
          at += 6;
        }
      } else {
        const plain = kind === undefined ? undefined : escapes.get(kind);
        if (plain === undefined) this.#fail(at);
        text += plain;
        at += 2;
      }
      from = at;
    }
  }

  /** Four hexadecimal digits. */
  #unit(at: number): number {
    const digits = this.#bytes.toString('latin1', at, at + 4);
    if (!hex4.test(digits)) this.#fail(at);
    return Number.parseInt(digits, 16);
  }

  #number(): number {
    const start = this.#at - 1;
    const bytes = this.#bytes;
    let at = start;
    while (at < bytes.length && isNumberByte(bytes[at] as number)) at++;
    const literal = bytes.toString('latin1', start, at);
    if (!numberPattern.test(literal)) this.#fail(start);
    const value = Number(literal);
    if (!survives(value, literal)) this.#fail(start);
    this.#at = at;
    return value;
  }

  #word<T>(rest: string, value: T): T {
    if (this.#bytes.toString('latin1', this.#at, this.#at + rest.length) !== rest) this.#fail(this.#at - 1);
    this.#at += rest.length;
    return value;
  }

  /** Consumes whitespace and the byte after it. */
  #next(): number {
    this.#skipSpace();
    const byte = this.#bytes[this.#at];
    if (byte === undefined) this.#fail();
    this.#at++;
    return byte;
  }

  #skipSpace(): void {
    const bytes = this.#bytes;
    let byte = bytes[this.#at];
    while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) byte = bytes[++this.#at];
  }

  #fail(at: number = this.#at): never {
    throw new ExchangeError('bad-json', this.#where(at));
  }

  #where(at: number): string {
    return this.#place === undefined ? `byte ${at}` : `${this.#place}, byte ${at}`;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside a text
const escapeOrControl = /[\\\u0000-\u001f]/;
const hex4 = /^[0-9A-Fa-f]{4}$/;
const numberPattern = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const zeroPattern = /^0(?:\.0+)?(?:[eE][+-]?[0-9]+)?$/;
const escapes = new Map([
  [0x22, '"'],
  [0x5c, '\\'],
  [0x2f, '/'],
  [0x62, '\b'],
  [0x66, '\f'],
  [0x6e, '\n'],
  [0x72, '\r'],
  [0x74, '\t'],
]);

function isNumberByte(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2b || byte === 0x2e || byte === 0x65 || byte === 0x45
  );
}

function survives(value: number, literal: string): boolean {
  if (value === 0) return zeroPattern.test(literal);
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}
