/**
 * JSON read from bytes so that every reader sees the same value: one member, one number, one text.
 * @module
 */
import { fromUtf8, toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';

export interface JsonLimits {
  /** Deepest nesting of arrays and objects. */
  readonly depth?: number;
  /** Prefix of the place in errors, e.g. `manifest`. */
  readonly place?: string;
  /** Tokens: an integer is written as digits alone, never `1.0` or `1e3`. */
  readonly plainIntegers?: boolean;
}

/**
 * Objects have no prototype, so that a member named like a method is only a member.
 *
 * @param bytes the whole text; nothing but whitespace may stand around the value
 * @throws {ExchangeError} `bad-utf8` invalid UTF-8 or a byte order mark; `duplicate-member` at any depth; `bad-json` not JSON,
 *   a lone surrogate, nesting too deep, or a number that does not survive a double (integers beyond 2^53, -0, overflow,
 *   underflow to zero) or, in a token, an integer that is not written plainly. The place is the byte offset.
 * @see RFC 8259, RFC 7493 (I-JSON) §2
 */
export function parseStrictJson(bytes: Uint8Array, options: JsonLimits = {}): unknown {
  return new Reader(fromUtf8(bytes, options.place), options).whole();
}

class Reader {
  readonly #text: string;
  readonly #depth: number;
  readonly #place: string | undefined;
  readonly #plainIntegers: boolean;
  #at = 0;
  /** The first backslash at or after the place searched last. */
  #backslash = -1;

  constructor(text: string, { depth = limits.jsonDepth, place, plainIntegers = false }: JsonLimits) {
    this.#text = text;
    this.#depth = depth;
    this.#place = place;
    this.#plainIntegers = plainIntegers;
  }

  whole(): unknown {
    const value = this.#value(this.#next(), 0);
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#fail();
    return value;
  }

  /** The value whose first character, already consumed, is given. */
  #value(first: number, depth: number): unknown {
    switch (first) {
      case 0x22:
        return this.#string();
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
      const name = this.#string();
      if (name in object) throw new ExchangeError('duplicate-member', this.#where(start));
      if (this.#next() !== 0x3a) this.#fail(this.#at - 1);
      // Assignment to `__proto__` makes an own member here, since the object has no prototype.
      object[name] = this.#value(this.#next(), depth);
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
  #string(): string {
    const text = this.#text;
    const start = this.#at;
    const near = Math.min(start + 64, text.length);
    for (let at = start; at < near; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0x22) {
        this.#at = at + 1;
        return text.slice(start, at);
      }
      if (unit === 0x5c || unit < 0x20) return this.#escaped(start);
    }
    const quote = text.indexOf('"', near);
    if (quote < 0) this.#fail(text.length);
    const plain = text.slice(start, quote);
    if (this.#hasBackslash(near, quote) || control.test(plain)) return this.#escaped(start);
    this.#at = quote + 1;
    return plain;
  }

  /** Searches on from the backslash found last, so that all searches together pass over the text once. */
  #hasBackslash(from: number, to: number): boolean {
    if (this.#backslash < from) {
      const found = this.#text.indexOf('\\', from);
      this.#backslash = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#backslash < to;
  }

  #escaped(start: number): string {
    const text = this.#text;
    const pieces: string[] = [];
    let from = start;
    let at = start;
    for (;;) {
      const unit = text.charCodeAt(at);
      if (unit === 0x22) break;
      // NaN, at the end of the text, is not at least 0x20 either.
      if (!(unit >= 0x20)) this.#fail(at);
      if (unit !== 0x5c) {
        at++;
        continue;
      }
      pieces.push(text.slice(from, at));
      const plain = escapes.get(text.charAt(at + 1));
      if (plain === undefined) {
        const letter = this.#unicodeEscape(at);
        pieces.push(letter);
        at += 6 * letter.length;
      } else {
        pieces.push(plain);
        at += 2;
      }
      from = at;
    }
    pieces.push(text.slice(from, at));
    this.#at = at + 1;
    return pieces.join('');
  }

  /** One code unit, or a pair of surrogates; a lone one is refused. */
  #unicodeEscape(at: number): string {
    const high = this.#codeUnit(at);
    if (high >= 0xdc00 && high < 0xe000) this.#fail(at);
    if (high < 0xd800 || high >= 0xe000) return String.fromCharCode(high);
    const low = this.#codeUnit(at + 6);
    if (low < 0xdc00 || low >= 0xe000) this.#fail(at);
    return String.fromCharCode(high, low);
  }

  #codeUnit(at: number): number {
    const written = this.#text.slice(at, at + 6);
    if (!unicodeEscape.test(written)) this.#fail(at);
    return Number.parseInt(written.slice(2), 16);
  }

  #number(): number {
    const start = this.#at - 1;
    numberAt.lastIndex = start;
    const literal = numberAt.exec(this.#text)?.[0];
    if (literal === undefined) this.#fail(start);
    const value = Number(literal);
    if (!survives(value, literal)) this.#fail(start);
    if (this.#plainIntegers && Number.isInteger(value) && !plainInteger.test(literal)) this.#fail(start);
    this.#at = start + literal.length;
    return value;
  }

  #word<T>(rest: string, value: T): T {
    if (!this.#text.startsWith(rest, this.#at)) this.#fail(this.#at - 1);
    this.#at += rest.length;
    return value;
  }

  /** Consumes whitespace and the character after it. */
  #next(): number {
    this.#skipSpace();
    if (this.#at >= this.#text.length) this.#fail();
    return this.#text.charCodeAt(this.#at++);
  }

  #skipSpace(): void {
    const text = this.#text;
    let unit = text.charCodeAt(this.#at);
    while (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09) unit = text.charCodeAt(++this.#at);
  }

  #fail(at: number = this.#at): never {
    throw new ExchangeError('bad-json', this.#where(at));
  }

  #where(at: number): string {
    const byte = `byte ${toUtf8(this.#text.slice(0, at)).length}`;
    return this.#place === undefined ? byte : `${this.#place}, ${byte}`;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside a text
const control = /[\u0000-\u001f]/;
const unicodeEscape = /^\\u[0-9A-Fa-f]{4}$/;
const numberAt = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const plainInteger = /^-?[0-9]+$/;
const zeroPattern = /^0(?:\.0+)?(?:[eE][+-]?[0-9]+)?$/;
const escapes = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

function survives(value: number, literal: string): boolean {
  if (value === 0) return zeroPattern.test(literal);
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}
