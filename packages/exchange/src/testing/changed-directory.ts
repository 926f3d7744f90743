/**
 * The next version of a test network's directory, signed by its signers, with one thing changed.
 * @module
 */
import type { Agency, Directory } from '../directory/claims.ts';
import { signDirectory, type VerifiedDirectory } from '../directory/directory.ts';
import type { Freshness } from '../directory/freshness.ts';
import { importSigner } from '../keys/signer.ts';
import { freshnessBy } from '../testkit/freshness.ts';
import type { TestNetwork } from './network.ts';

type Changed = Partial<Directory>;

/** @returns the signed successor of `previous` */
export function nextDirectory(
  network: Pick<TestNetwork, 'signerKeys'> | undefined,
  { directory, dig }: VerifiedDirectory,
  change: Changed,
): Promise<string> {
  if (!network) throw new Error('no network');
  const next = { ...directory, version: directory.version + 1, prev: dig, ...change };
  return signDirectory(next, network.signerKeys.map(importSigner));
}

/** A change of one agency's entry. */
export function withAgency(code: string, change: (agency: Agency) => Agency) {
  return (network: Pick<TestNetwork, 'signerKeys'> | undefined, previous: VerifiedDirectory): Promise<string> =>
    nextDirectory(network, previous, {
      agencies: previous.directory.agencies.map((agency) => (agency.code === code ? change(agency) : agency)),
    });
}

/** A freshness statement about a directory, by the network's key. */
export function freshnessOf(
  network: Pick<TestNetwork, 'freshnessKey'> | undefined,
  newest: VerifiedDirectory,
  iat: number,
  change: Partial<Freshness> = {},
): Promise<string> {
  if (!network) throw new Error('no network');
  return freshnessBy(network.freshnessKey, newest, iat, change);
}
