/**
 * The statement with which the log of an agency begins whose store was put back: which log ended, and as far as the agency still has it.
 *
 *   { iss, id, iat, old: { id, size, root } }
 *
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
import { conform, object, type Shape, where } from '../strict/shape.ts';
import { agencyCode, type LogState, logState, numericDate, uuid } from '../strict/terms.ts';
import { types } from '../strict/types.ts';

export interface Restored {
  /** Agency code of the holder of both logs. */
  readonly iss: string;
  /** The new log, whose first leaf this is. */
  readonly id: string;
  /** NumericDate, seconds. */
  readonly iat: number;
  /** The log that ended, in the state in which it was put back. */
  readonly old: LogState;
}

const shape: Shape<Restored> = where(
  object({ iss: agencyCode, id: uuid, iat: numericDate, old: logState }),
  ({ id, old }) => id !== old.id,
  '/old/id',
);

/** @throws {ExchangeError} `bad-claims` */
export async function signRestored(restored: Restored, signer: Signer): Promise<string> {
  conform(shape, restored, { wrong: 'bad-claims' });
  return (await signToken(types.restored, toUtf8(JSON.stringify(restored)), signer)).jws;
}

/** Reads without any cryptography. @throws {ExchangeError} what strict reading throws */
export function readRestored(jws: string): Omit<CompactJws, 'payload'> & { readonly claims: Restored } {
  const { payload, ...read } = splitJws(jws, {
    typ: types.restored,
    signingInputBytes: limits.signingInputBytes,
    place: 'restored',
  });
  const parsed = parseStrictJson(payload, { depth: 3, place: 'restored payload', plainIntegers: true });
  return { ...read, claims: conform(shape, parsed, { wrong: 'bad-claims' }) };
}

/**
 * The key has to have been in use then, and may have ended since: that the holder still stands by it, the checkpoint of the new log says.
 *
 * @throws {ExchangeError} `unknown-issuer`, `unknown-key`, `key-not-valid`, `key-revoked`, `wrong-algorithm`, `bad-signature`,
 *   and what strict reading throws
 */
export function verifyRestored(jws: string, directory: Directory): Restored {
  const read = readRestored(jws);
  const { claims, header } = read;
  const at = { signedAt: claims.iat, now: claims.iat };
  verifySignature(read, signingKey(directory, claims.iss, header.kid, at).jwk);
  return claims;
}
