/**
 * Drafts a directory and its first freshness from a list of agencies, with the protocol's usual lifetimes.
 * @module
 */
import { civilDate } from '../authorize.ts';
import { canonicalBytes } from '../canonical/canonical-json.ts';
import { digestOf } from '../encoding.ts';
import type { AgencyKeys } from '../keys/generate.ts';
import { type PrivateJwk, type PublicJwk, publicPart } from '../keys/jwk.ts';
import { importSigner } from '../keys/signer.ts';
import { defaultNetworkLimits, limits } from '../limits.ts';
import type { Agency, Directory, DirectoryKey } from './claims.ts';
import { createDirectory, signDirectory, type Trust, type VerifiedDirectory, verifyDirectory } from './directory.ts';
import { signFreshness } from './freshness.ts';

export interface AgencyDraft {
  readonly code: string;
  readonly names: { readonly vi: string; readonly en: string };
  /** Held from the directory's first day unless dated. */
  readonly roles: readonly (string | Agency['roles'][number])[];
  readonly area?: string;
  readonly endpoint: string;
  /** Versions that it reads, by record kind; none unless given. */
  readonly reads?: Readonly<Record<string, readonly string[]>>;
  /** Public parts are enough. */
  readonly keys: { readonly signing: PublicJwk; readonly encryption: PublicJwk } | AgencyKeys;
}

export interface NetworkDraft {
  readonly agencies: readonly AgencyDraft[];
  /** Private keys of those who sign the directory; all of them must, unless `k` says fewer. */
  readonly signers: readonly PrivateJwk[];
  readonly k?: number;
  readonly freshnessKey: PrivateJwk;
  /** Content of `sharing.json`; the directory names its digest. */
  readonly sharing: unknown;
  /** CIDR ranges; empty: public addresses only. */
  readonly networks?: readonly string[];
  /** Epoch milliseconds. */
  readonly now?: number;
  /** The directory before, for the next version. */
  readonly previous?: string;
}

export interface Network {
  /** General JWS in JSON. */
  readonly directory: string;
  /** Compact JWS, good for 24 hours. */
  readonly freshness: string;
  /** What agencies pin. */
  readonly trust: Trust;
}

/**
 * Makes and signs the directory and freshness of a network.
 *
 * @throws {ExchangeError} `bad-claims`, `weak-key`, `directory-invalid`
 */
export async function createNetwork(draft: NetworkDraft): Promise<Network> {
  const iat = Math.floor((draft.now ?? Date.now()) / 1000);
  const k = draft.k ?? draft.signers.length;
  const trust: Trust = { k, keys: draft.signers.map(({ kid }) => kid) };
  const before = draft.previous === undefined ? undefined : await verifyDirectory(draft.previous, { trust });
  const directory = draftFirst(draft, before);
  const text = await signDirectory(directory, draft.signers.map(importSigner));
  const { dig } = await verifyDirectory(text, { trust });
  const freshness = await signFreshness(
    { version: directory.version, dig, iat, exp: iat + limits.freshnessLifetimeSeconds },
    importSigner(draft.freshnessKey),
  );
  return { directory: text, freshness, trust };
}

/** What a directory is drafted from when its signers sit elsewhere: public parts are enough. */
export type FirstDraft = Omit<NetworkDraft, 'signers' | 'freshnessKey' | 'previous'> & {
  readonly signers: readonly PublicJwk[];
  readonly freshnessKey: PublicJwk;
};

/** The directory as it is to be signed. @throws {ExchangeError} `bad-claims`, `weak-key`, `directory-invalid` */
export function draftFirst(draft: FirstDraft, before?: VerifiedDirectory): Directory {
  const iat = Math.floor((draft.now ?? Date.now()) / 1000);
  return createDirectory({
    version: (before?.directory.version ?? 0) + 1,
    ...(before ? { prev: before.dig } : {}),
    iat,
    exp: iat + limits.directoryLifetimeSeconds,
    signers: { k: draft.k ?? draft.signers.length, keys: draft.signers.map(publicPart) },
    freshnessKey: publicPart(draft.freshnessKey),
    sharing: { dig: digestOf(canonicalBytes(draft.sharing)) },
    networks: draft.networks ?? [],
    limits: defaultNetworkLimits,
    agencies: draft.agencies.map((agency) => entryOf(agency, iat)),
  } satisfies Directory);
}

function entryOf({ code, names, roles, area, endpoint, reads = {}, keys }: AgencyDraft, iat: number): Agency {
  const today = civilDate(iat * 1000);
  return {
    code,
    names,
    roles: roles.map((role) => (typeof role === 'string' ? { role, from: today } : role)),
    ...(area === undefined ? {} : { area }),
    endpoint,
    reads,
    keys: [keyOf(keys.signing, 'sig', iat), keyOf(keys.encryption, 'enc', iat)],
  };
}

function keyOf(jwk: PublicJwk, use: 'sig' | 'enc', iat: number): DirectoryKey {
  const useUntil = iat + limits.keyLifetimeSeconds;
  return { jwk: publicPart(jwk), use, useFrom: iat, useUntil, acceptUntil: useUntil + limits.acceptAfterUseSeconds };
}
