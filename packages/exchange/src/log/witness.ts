/**
 * Countersigned checkpoints: an agency's signed statement of the state in which it saw another agency's log.
 * @module
 */
import type { Directory } from '../directory/claims.ts';
import { signingKey } from '../directory/lookup.ts';
import { toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import type { Signer } from '../keys/signer.ts';
import { signToken } from '../keys/token.ts';
import { limits } from '../limits.ts';
import { verifySignature } from '../manifest/manifest.ts';
import { type CompactJws, splitJws } from '../strict/compact.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform, integer, object, type Shape, where } from '../strict/shape.ts';
import { agencyCode, digest, numericDate, uuid } from '../strict/terms.ts';
import { types } from '../strict/types.ts';

export interface Witness {
  /** Agency code of the witness. */
  readonly iss: string;
  /** Agency code of the log's holder. */
  readonly sub: string;
  /** The log. */
  readonly id: string;
  /** Number of leaves, 1 at least: an empty log holds nothing to see. */
  readonly size: number;
  /** base64url. */
  readonly root: string;
  /** When it was seen: NumericDate, seconds. */
  readonly iat: number;
}

const shape: Shape<Witness> = where(
  object({ iss: agencyCode, sub: agencyCode, id: uuid, size: integer(1), root: digest, iat: numericDate }),
  ({ iss, sub }) => iss !== sub,
  '/sub',
);

/** @throws {ExchangeError} `bad-claims`, also for a witness of its own log */
export async function signWitness(witness: Witness, signer: Signer): Promise<string> {
  conform(shape, witness, { wrong: 'bad-claims' });
  return (await signToken(types.witness, toUtf8(JSON.stringify(witness)), signer)).jws;
}

export interface ReadWitness extends Omit<CompactJws, 'payload'> {
  readonly claims: Witness;
}

/** Reads without any cryptography. @throws {ExchangeError} what strict reading throws */
export function readWitness(jws: string): ReadWitness {
  const { payload, ...read } = splitJws(jws, {
    typ: types.witness,
    signingInputBytes: limits.signingInputBytes,
    place: 'witness',
  });
  const parsed = parseStrictJson(payload, { depth: 2, place: 'witness payload', plainIntegers: true });
  return { ...read, claims: conform(shape, parsed, { wrong: 'bad-claims' }) };
}

/**
 * @param now seconds
 * @throws {ExchangeError} `unknown-issuer`, `unknown-key`, `key-not-valid`, `key-revoked`, `wrong-algorithm`, `bad-signature`;
 *   `not-yet-valid`; and what strict reading throws
 */
export function verifyWitness(jws: string, directory: Directory, now: number): Witness {
  const read = readWitness(jws);
  const { claims, header } = read;
  verifySignature(read, signingKey(directory, claims.iss, header.kid, { signedAt: claims.iat, now }).jwk);
  if (claims.iat > now + limits.clockSkewSeconds) throw new ExchangeError('not-yet-valid', '/iat');
  return claims;
}
