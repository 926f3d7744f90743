/**
 * Checkpoints: an agency's signed statement of what its log was at a time.
 * @module
 */
import type { Directory } from '../directory/claims.ts';
import { signingKey } from '../directory/lookup.ts';
import { toUtf8 } from '../encoding.ts';
import type { Signer } from '../keys/signer.ts';
import { signToken } from '../keys/token.ts';
import { limits } from '../limits.ts';
import { verifySignature } from '../manifest/manifest.ts';
import { type CompactJws, splitJws } from '../strict/compact.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform, integer, object, type Shape } from '../strict/shape.ts';
import { agencyCode, digest, numericDate, uuid } from '../strict/terms.ts';
import { types } from '../strict/types.ts';

export interface Checkpoint {
  /** Agency code of the log's holder. */
  readonly iss: string;
  /** The log. */
  readonly id: string;
  /** Number of leaves. */
  readonly size: number;
  /** base64url. */
  readonly root: string;
  /** NumericDate, seconds. */
  readonly iat: number;
}

const shape: Shape<Checkpoint> = object({
  iss: agencyCode,
  id: uuid,
  size: integer(0),
  root: digest,
  iat: numericDate,
});

/** @throws {ExchangeError} `bad-claims` */
export async function signCheckpoint(checkpoint: Checkpoint, signer: Signer): Promise<string> {
  conform(shape, checkpoint, { wrong: 'bad-claims' });
  return (await signToken(types.checkpoint, toUtf8(JSON.stringify(checkpoint)), signer)).jws;
}

export interface ReadCheckpoint extends Omit<CompactJws, 'payload'> {
  readonly claims: Checkpoint;
}

/** Reads without any cryptography. @throws {ExchangeError} what strict reading throws */
export function readCheckpoint(jws: string): ReadCheckpoint {
  const { payload, ...read } = splitJws(jws, {
    typ: types.checkpoint,
    signingInputBytes: limits.signingInputBytes,
    place: 'checkpoint',
  });
  const parsed = parseStrictJson(payload, { depth: 2, place: 'checkpoint payload', plainIntegers: true });
  return { ...read, claims: conform(shape, parsed, { wrong: 'bad-claims' }) };
}

/**
 * @param now seconds
 * @throws {ExchangeError} `unknown-issuer`, `unknown-key`, `key-not-valid`, `key-revoked`, `wrong-algorithm`, `bad-signature`,
 *   and what strict reading throws
 */
export function verifyCheckpoint(jws: string, directory: Directory, now: number): Checkpoint {
  const read = readCheckpoint(jws);
  const { claims, header } = read;
  verifySignature(read, signingKey(directory, claims.iss, header.kid, { signedAt: claims.iat, now }).jwk);
  return claims;
}
