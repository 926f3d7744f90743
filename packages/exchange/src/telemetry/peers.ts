/**
 * The agencies of the directory in force and the kinds of the contract, as far as telemetry names them.
 * @module
 */
import type { Contract } from '../contract.ts';
import { type Directory, findAgency } from '../directory/lookup.ts';
import type { DirectoryKeeper } from '../directory-keeper.ts';
import type { Known } from './bounds.ts';

export function knownBy(keeper: DirectoryKeeper, { sharing }: Contract): Known {
  const kinds = new Set(sharing.map(({ kind }) => kind));
  return {
    isPeer: (code) => findAgency(keeper.current.directory, code) !== undefined,
    isKind: (kind) => kinds.has(kind),
  };
}

/** The agency of an endpoint; `undefined` for another source of directories. */
export function peerAt({ current: { directory } }: DirectoryKeeper, endpoint: string): string | undefined {
  let codes = byEndpoint.get(directory);
  if (codes === undefined) {
    codes = new Map(directory.agencies.map((agency) => [agency.endpoint, agency.code]));
    byEndpoint.set(directory, codes);
  }
  return codes.get(endpoint);
}

const byEndpoint = new WeakMap<Directory, ReadonlyMap<string, string>>();
