/**
 * A freshness statement about a directory, signed by a key that a test holds.
 * @module
 */
import type { VerifiedDirectory } from '../directory/directory.ts';
import { type Freshness, signFreshness } from '../directory/freshness.ts';
import type { PrivateJwk } from '../keys/jwk.ts';
import { importSigner } from '../keys/signer.ts';

/** @param iat NumericDate; it holds for a day unless `change` says otherwise */
export function freshnessBy(
  key: PrivateJwk,
  { directory, dig }: VerifiedDirectory,
  iat: number,
  change: Partial<Freshness> = {},
): Promise<string> {
  return signFreshness({ version: directory.version, dig, iat, exp: iat + 86_400, ...change }, importSigner(key));
}
