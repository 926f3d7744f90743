/**
 * Tokens of erasure: signed, read strictly, verified; and the body that carries them.
 * @module
 */
import type { Directory } from '../directory/claims.ts';
import { signingKey } from '../directory/lookup.ts';
import { asciiBytes, toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import type { Signer } from '../keys/signer.ts';
import { type SignedToken, signToken } from '../keys/token.ts';
import { limits } from '../limits.ts';
import { verifySignature } from '../manifest/manifest.ts';
import { type CompactJws, splitJws } from '../strict/compact.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform, list, object, type Shape, text } from '../strict/shape.ts';
import { types } from '../strict/types.ts';
import { type ErasureClaims, type ErasureRequestClaims, erasureRequestShape, erasureShape } from './claims.ts';

/** Content type of the body that carries requests and answers, both ways. */
export const erasuresType = 'application/vnd.lienthong.erasures+json';

/** @throws {ExchangeError} `bad-claims` */
export function signErasureRequest(claims: ErasureRequestClaims, signer: Signer): Promise<SignedToken> {
  conform(erasureRequestShape, claims, { wrong: 'bad-claims' });
  return signToken(types.erasureRequest, toUtf8(JSON.stringify(claims)), signer);
}

/** @throws {ExchangeError} `bad-claims` */
export function signErasure(claims: ErasureClaims, signer: Signer): Promise<SignedToken> {
  conform(erasureShape, claims, { wrong: 'bad-claims' });
  return signToken(types.erasure, toUtf8(JSON.stringify(claims)), signer);
}

export interface ReadErasureRequest extends Omit<CompactJws, 'payload'> {
  readonly claims: ErasureRequestClaims;
}

export interface ReadErasure extends Omit<CompactJws, 'payload'> {
  readonly claims: ErasureClaims;
}

/** Reads without any cryptography. @throws {ExchangeError} what strict reading throws */
export function readErasureRequest(jws: string): ReadErasureRequest {
  return readToken(jws, types.erasureRequest, erasureRequestShape);
}

/** Reads without any cryptography. @throws {ExchangeError} what strict reading throws */
export function readErasure(jws: string): ReadErasure {
  return readToken(jws, types.erasure, erasureShape);
}

/** One body carries both: what a token is, it says itself, and is then read as that and nothing else. */
export function readEither(jws: string): ReadErasureRequest | ReadErasure {
  try {
    return readErasureRequest(jws);
  } catch (error) {
    if (error instanceof ExchangeError && error.code === 'wrong-typ') return readErasure(jws);
    throw error;
  }
}

/**
 * @param now seconds
 * @throws {ExchangeError} `unknown-issuer`, `unknown-key`, `key-not-valid`, `key-revoked`, `wrong-algorithm`,
 *   `bad-signature`; `not-yet-valid`
 */
export function verifyToken(read: ReadErasureRequest | ReadErasure, directory: Directory, now: number): void {
  const { claims, header } = read;
  verifySignature(read, signingKey(directory, claims.iss, header.kid, { signedAt: claims.iat, now }).jwk);
  if (claims.iat > now + limits.clockSkewSeconds) throw new ExchangeError('not-yet-valid', '/iat');
}

/** `{ "erasures": […] }`, byte-stable. */
export function encodeErasures(tokens: readonly string[]): Uint8Array {
  return asciiBytes(`{"erasures":[${tokens.map((jws) => `"${jws}"`).join(',')}]}`);
}

/** @throws {ExchangeError} `body-too-large`, `bad-utf8`, `bad-json`, `duplicate-member`, `bad-body` */
export function readErasures(bytes: Uint8Array): readonly string[] {
  if (bytes.length > limits.receiptsBodyBytes) throw new ExchangeError('body-too-large');
  return conform(bodyShape, parseStrictJson(bytes, { depth: 2, place: 'body' }), { wrong: 'bad-body' }).erasures;
}

const bodyShape = object({ erasures: list(text(/^/), { max: limits.receiptCount }) });

function readToken<T>(jws: string, typ: typeof types.erasure | typeof types.erasureRequest, shape: Shape<T>) {
  const { payload, ...read } = splitJws(jws, {
    typ,
    signingInputBytes: limits.signingInputBytes,
    place: 'erasure',
  });
  const parsed = parseStrictJson(payload, { depth: 2, place: 'erasure payload', plainIntegers: true });
  return { ...read, claims: conform(shape, parsed, { wrong: 'bad-claims' }) };
}
