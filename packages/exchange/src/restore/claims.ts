/**
 * What an agency signs when its store was put back to an older copy: from which state of which log it goes on, and in which new one.
 * The first leaf of the new log.
 * @module
 */
import type { Directory } from '../directory/claims.ts';
import { signingKey } from '../directory/lookup.ts';
import { toUtf8 } from '../encoding.ts';
import type { Signer } from '../keys/signer.ts';
import { signToken } from '../keys/token.ts';
import { limits } from '../limits.ts';
import { verifySignature } from '../manifest/manifest.ts';
import { splitJws } from '../strict/compact.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform, object, type Shape, where } from '../strict/shape.ts';
import { agencyCode, type LogState, logState, numericDate, uuid } from '../strict/terms.ts';
import { types } from '../strict/types.ts';

export interface Restored {
  readonly iss: string;
  /** NumericDate, seconds. */
  readonly iat: number;
  /** The log as the copy holds it: whatever was signed about a longer one is lost here. */
  readonly log: LogState;
  /** Id of the log that begins with this token. */
  readonly next: string;
}

const shape: Shape<Restored> = where(
  object({ iss: agencyCode, iat: numericDate, log: logState, next: uuid }),
  ({ log, next }) => log.id !== next,
  '/next',
);

/** @returns compact JWS @throws {ExchangeError} `bad-claims` */
export async function signRestored(restored: Restored, signer: Signer): Promise<string> {
  conform(shape, restored, { wrong: 'bad-claims' });
  return (await signToken(types.restored, toUtf8(JSON.stringify(restored)), signer)).jws;
}

/**
 * The key has to have been in use then, and may have ended since: that the holder still stands by it, the checkpoint of its log says.
 *
 * @throws {ExchangeError} `unknown-issuer`, `unknown-key`, `key-not-valid`, `key-revoked`, `wrong-algorithm`, `bad-signature`, and what
 *   strict reading throws
 */
export function verifyRestored(jws: string, directory: Directory): Restored {
  const { payload, ...read } = splitJws(jws, {
    typ: types.restored,
    signingInputBytes: limits.signingInputBytes,
    place: 'restored',
  });
  const parsed = parseStrictJson(payload, { depth: 3, place: 'restored payload', plainIntegers: true });
  const claims = conform(shape, parsed, { wrong: 'bad-claims' });
  const at = { signedAt: claims.iat, now: claims.iat };
  verifySignature(read, signingKey(directory, claims.iss, read.header.kid, at).jwk);
  return claims;
}
