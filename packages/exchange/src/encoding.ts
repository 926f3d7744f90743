/**
 * Bytes and text: base64url, UTF-8 and SHA-256, each read strictly.
 * @module
 */
import { Buffer, isAscii, isUtf8 } from 'node:buffer';
import { createHash, hash } from 'node:crypto';
import { ExchangeError } from './errors.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** From here on, encoding again and comparing is faster than looking at each character. */
const longBytes = 512;
const oneShotBytes = 64 * 1024;
const wellFormed = /^[A-Za-z0-9_-]*$/;
/** Last characters that leave no stray bits: after two characters four bits are spare, after three two bits. */
const lastOfTwo = new Set([...alphabet].filter((_, value) => value % 16 === 0));
const lastOfThree = new Set([...alphabet].filter((_, value) => value % 4 === 0));

/** @see RFC 4648 §5, RFC 7515 §2 */
export function toBase64url(bytes: Uint8Array): string {
  return asBuffer(bytes).toString('base64url');
}

/**
 * @param place named in the error
 * @throws {ExchangeError} `bad-base64url` padding, whitespace, another alphabet, an impossible length or stray trailing bits
 */
export function fromBase64url(text: string, place?: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64url');
  if (text.length > longBytes ? bytes.toString('base64url') !== text : !isBase64url(text))
    throw new ExchangeError('bad-base64url', place);
  return bytes;
}

/** Checks without decoding. @throws {ExchangeError} `bad-base64url` */
export function assertBase64url(text: string, place?: string): void {
  if (!isBase64url(text)) throw new ExchangeError('bad-base64url', place);
}

export function isBase64url(text: string): boolean {
  if (text.length > longBytes) return Buffer.from(text, 'base64url').toString('base64url') === text;
  if (!wellFormed.test(text)) return false;
  switch (text.length % 4) {
    case 0:
      return true;
    case 2:
      return lastOfTwo.has(text.charAt(text.length - 1));
    case 3:
      return lastOfThree.has(text.charAt(text.length - 1));
    default:
      return false;
  }
}

/** Length in bytes of what a well-formed base64url text decodes to. */
export function decodedLength(text: string): number {
  return Math.floor((text.length * 3) / 4);
}

export function toUtf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

/** @throws {ExchangeError} `bad-utf8` invalid, or with a byte order mark */
export function fromUtf8(bytes: Uint8Array, place?: string): string {
  // Most of what arrives is base64url inside JSON: ASCII is read four times faster.
  if (isAscii(bytes)) return asBuffer(bytes).toString('latin1');
  assertUtf8(bytes, place);
  return asBuffer(bytes).toString('utf8');
}

/** @throws {ExchangeError} `bad-utf8` */
export function assertUtf8(bytes: Uint8Array, place?: string): void {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark || !isUtf8(bytes)) throw new ExchangeError('bad-utf8', place);
}

/** Bytes of an ASCII text (a token); one byte a character. */
export function asciiBytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** SHA-256 over the concatenation. */
export function sha256(...pieces: readonly Uint8Array[]): Uint8Array {
  // For short inputs the call costs more than the hash: one call on a copy is the fastest.
  if (pieces.reduce((sum, { length }) => sum + length, 0) < oneShotBytes)
    return hash('sha256', Buffer.concat(pieces), 'buffer');
  const running = createHash('sha256');
  for (const piece of pieces) running.update(piece);
  return running.digest();
}

/** base64url of SHA-256, as digests stand in tokens. */
export function digestOf(...pieces: readonly Uint8Array[]): string {
  return toBase64url(sha256(...pieces));
}

/** {@link digestOf} an ASCII text (a token) without a copy of it. */
export function digestOfAscii(text: string): string {
  return hash('sha256', text, 'base64url');
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && asBuffer(a).equals(b);
}

/** The same bytes as a Buffer, without copying. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
