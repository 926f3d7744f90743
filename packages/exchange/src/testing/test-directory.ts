/**
 * A small signed directory for tests: real keys, real signatures, a chosen time.
 * @module
 */
import type { Agency, Directory, DirectoryKey } from '../directory/claims.ts';
import { signDirectory, type Trust, type VerifiedDirectory, verifyDirectory } from '../directory/directory.ts';
import { signFreshness } from '../directory/freshness.ts';
import { digestOf, toUtf8 } from '../encoding.ts';
import type { AgencyKeys } from '../keys/generate.ts';
import { type PrivateJwk, publicPart } from '../keys/jwk.ts';
import { importSigner } from '../keys/signer.ts';
import { defaultNetworkLimits } from '../limits.ts';
import { testStartMs } from '../testkit/clock.ts';
import { testKeys, testSigningKey } from './test-keys.ts';

export interface TestAgencySpec {
  readonly code: string;
  readonly roles?: readonly string[];
  readonly endpoint?: string;
  readonly reads?: Agency['reads'];
  readonly keys?: AgencyKeys;
}

export interface TestNetwork {
  readonly directory: Directory;
  readonly text: string;
  readonly verified: VerifiedDirectory;
  readonly freshness: string;
  /** Thumbprints to pin. */
  readonly trust: Trust;
  readonly signerKeys: readonly PrivateJwk[];
  readonly freshnessKey: PrivateJwk;
  /** Private keys by agency code. */
  readonly keys: Readonly<Record<string, AgencyKeys>>;
}

/**
 * @param agencies codes, or more about each; keys are `testKeys(code)` unless given
 * @param options `nowMs`: the directory begins one day earlier and keys are in use for a year; `k` of `signers`
 */
export async function testNetwork(
  agencies: readonly (string | TestAgencySpec)[],
  options: {
    readonly nowMs?: number;
    readonly k?: number;
    readonly signers?: number;
    readonly change?: (directory: Directory) => Directory;
    readonly sharingDig?: string;
  } = {},
): Promise<TestNetwork> {
  const now = Math.floor((options.nowMs ?? testStartMs) / 1000);
  const specs = agencies.map((agency) => (typeof agency === 'string' ? { code: agency } : agency));
  const keys = Object.fromEntries(specs.map((spec) => [spec.code, spec.keys ?? testKeys(spec.code)]));
  const signerKeys = Array.from({ length: options.signers ?? 1 }, (_, i) => testSigningKey(`directory signer ${i}`));
  const freshnessKey = testSigningKey('freshness');
  const base: Directory = {
    version: 1,
    iat: now - day,
    exp: now + 365 * day,
    signers: { k: options.k ?? 1, keys: signerKeys.map(publicPart) },
    freshnessKey: publicPart(freshnessKey),
    sharing: { dig: options.sharingDig ?? digestOf(toUtf8('sharing')) },
    networks: ['127.0.0.0/8', '::1/128'],
    limits: defaultNetworkLimits,
    agencies: specs.map((spec) => agencyEntry(spec, keys[spec.code] ?? testKeys(spec.code), now)),
  };
  const directory = options.change ? options.change(base) : base;
  const text = await signDirectory(directory, signerKeys.map(importSigner));
  const trust = { k: options.k ?? 1, keys: signerKeys.map(({ kid }) => kid) };
  const verified = await verifyDirectory(text, { trust });
  const freshness = await signFreshness(
    { version: directory.version, dig: verified.dig, iat: now, exp: now + day },
    importSigner(freshnessKey),
  );
  return { directory, text, verified, freshness, trust, signerKeys, freshnessKey, keys };
}

const day = 86_400;

function agencyEntry(spec: TestAgencySpec, keys: AgencyKeys, now: number): Agency {
  return {
    code: spec.code,
    names: { vi: `Cơ quan thử nghiệm ${spec.code}`, en: `Test agency ${spec.code}` },
    roles: (spec.roles ?? ['test']).map((role) => ({ role, from: '2025-07-01' })),
    endpoint: spec.endpoint ?? 'http://127.0.0.1:1/exchange',
    reads: spec.reads ?? {},
    keys: [directoryKey(keys.signing, 'sig', now), directoryKey(keys.encryption, 'enc', now)],
  };
}

/** In use from a day ago for a year, accepted 31 days longer. */
export function directoryKey(jwk: PrivateJwk, use: 'sig' | 'enc', now: number): DirectoryKey {
  const useUntil = now + 365 * day;
  return { jwk: publicPart(jwk), use, useFrom: now - day, useUntil, acceptUntil: useUntil + 31 * day };
}
