/**
 * The signed manifest of a message: made, read strictly, verified.
 * @see RFC 7515, RFC 8725
 * @module
 */
import { toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import type { PublicJwk } from '../keys/jwk.ts';
import { type Signer, verifyBytes } from '../keys/signer.ts';
import { signToken } from '../keys/token.ts';
import { limits } from '../limits.ts';
import { type CompactJws, splitJws } from '../strict/compact.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform } from '../strict/shape.ts';
import { types } from '../strict/types.ts';
import { type Manifest, manifestShape } from './claims.ts';

/**
 * @returns the compact JWS, and `digest`: base64url SHA-256 of its signing input, under which the message is known
 * @throws {ExchangeError} `bad-claims`; `lifetime-too-long`; `manifest-too-large` signing input above 4,096 bytes
 */
export async function signManifest(claims: Manifest, signer: Signer): Promise<{ jws: string; digest: string }> {
  conform(manifestShape, claims, { wrong: 'bad-claims' });
  assertLifetime(claims);
  const signed = await signToken(types.message, toUtf8(JSON.stringify(claims)), signer);
  if (signed.signingInputBytes > limits.signingInputBytes) throw new ExchangeError('manifest-too-large');
  return { jws: signed.jws, digest: signed.digest };
}

export interface ReadManifest extends Omit<CompactJws, 'payload'> {
  readonly claims: Manifest;
}

/**
 * Reads without any cryptography; nothing is known about the sender yet.
 *
 * @throws {ExchangeError} `manifest-too-large`, `bad-token`, `bad-base64url`, `bad-utf8`, `bad-json`, `duplicate-member`,
 *   `bad-header`, `unknown-header-member`, `wrong-typ`, `wrong-algorithm`, `bad-signature` not 64 bytes, `bad-claims`
 */
export function readManifest(jws: string): ReadManifest {
  const { payload, ...read } = splitJws(jws, {
    typ: types.message,
    signingInputBytes: limits.signingInputBytes,
    place: 'manifest',
  });
  const parsed = parseStrictJson(payload, { depth: 8, place: 'manifest payload', plainIntegers: true });
  return { ...read, claims: conform(manifestShape, parsed, { wrong: 'bad-claims' }) };
}

/**
 * @param jwk the sender's key out of a verified directory
 * @throws {ExchangeError} `wrong-algorithm`, `bad-signature`
 */
export function verifySignature(read: Pick<CompactJws, 'header' | 'signingInput' | 'signature'>, jwk: PublicJwk): void {
  verifyBytes(jwk, read.header.alg, read.signingInput, read.signature);
}

/**
 * Row 5: the times of a manifest against the clock, with the skew that the protocol allows.
 *
 * @param now NumericDate, seconds
 * @throws {ExchangeError} `lifetime-too-long`, `not-yet-valid`, `expired`
 */
export function checkTimes(claims: Pick<Manifest, 'iat' | 'exp'>, now: number): void {
  assertLifetime(claims);
  if (claims.iat > now + limits.clockSkewSeconds) throw new ExchangeError('not-yet-valid', '/iat');
  if (claims.exp <= now - limits.clockSkewSeconds) throw new ExchangeError('expired', '/exp');
}

function assertLifetime({ iat, exp }: Pick<Manifest, 'iat' | 'exp'>): void {
  if (exp - iat > limits.messageLifetimeSeconds) throw new ExchangeError('lifetime-too-long', '/exp');
}
