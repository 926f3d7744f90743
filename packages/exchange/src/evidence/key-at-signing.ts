/**
 * The key that an agency signed with at a signed time, over all directories of a bundle.
 * @module
 */
import type { DirectoryKey } from '../directory/claims.ts';
import type { VerifiedDirectory } from '../directory/directory.ts';
import { findAgency } from '../directory/lookup.ts';
import { ExchangeError } from '../errors.ts';
import type { PublicJwk } from '../keys/jwk.ts';
import { limits } from '../limits.ts';
import type { JwsHeader } from '../strict/compact.ts';
import { Indeterminate } from './checks.ts';

/**
 * @param directories versions ascending; the newest that lists the key decides
 * @param knownBy when a witness saw the token in a log, in seconds
 * @throws {ExchangeError} `unknown-issuer`, `unknown-key`, `key-not-valid`, `key-revoked` revoked at the signed time
 * @throws {Indeterminate} revoked later, and no witness saw it before: when it was signed cannot be told from the bundle
 */
export function keyAtSigning(
  directories: readonly VerifiedDirectory[],
  token: { readonly header: JwsHeader; readonly claims: { readonly iss: string; readonly iat: number } },
  knownBy = Number.POSITIVE_INFINITY,
): PublicJwk {
  const { iss, iat } = token.claims;
  const agencies = directories.flatMap(({ directory }) => findAgency(directory, iss) ?? []);
  if (agencies.length === 0) throw new ExchangeError('unknown-issuer', '/iss');
  const listed = agencies.flatMap(({ keys }) => keys.filter((key) => isKey(key, token.header.kid)));
  const key = listed.at(-1);
  if (key === undefined) throw new ExchangeError('unknown-key', 'header/kid');
  if (iat + limits.clockSkewSeconds < key.useFrom || iat > key.useUntil + limits.clockSkewSeconds)
    throw new ExchangeError('key-not-valid', 'header/kid');
  const revokedFrom = Math.min(...listed.map((entry) => entry.revokedFrom ?? Number.POSITIVE_INFINITY));
  if (revokedFrom <= iat) throw new ExchangeError('key-revoked', 'header/kid');
  if (Number.isFinite(revokedFrom) && revokedFrom <= knownBy) throw new Indeterminate('key-revoked');
  return key.jwk;
}

function isKey(key: DirectoryKey, kid: string): boolean {
  return key.use === 'sig' && key.jwk.kid === kid;
}
