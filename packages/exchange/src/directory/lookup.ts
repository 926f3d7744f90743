/**
 * Questions put to a directory: who is this, which key holds, which role on which day.
 * @module
 */
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Agency, Directory, DirectoryKey } from './claims.ts';

export type { Agency, Directory, DirectoryKey };

export function findAgency(directory: Directory, code: string): Agency | undefined {
  let index = indexes.get(directory);
  if (index === undefined) {
    index = new Map(directory.agencies.map((agency) => [agency.code, agency]));
    indexes.set(directory, index);
  }
  return index.get(code);
}

/**
 * The key that an agency signed with.
 *
 * @param at `signedAt`: the token's `iat`; `now`: when it is verified. A revoked key cannot sign for yesterday: what counts
 *   for revocation is `now`. All in seconds.
 * @throws {ExchangeError} `unknown-issuer`; `unknown-key`; `key-revoked`; `key-not-valid` signed outside `useFrom` and
 *   `useUntil`, or verified after `acceptUntil`
 */
export function signingKey(
  directory: Directory,
  code: string,
  kid: string,
  at: { readonly signedAt: number; readonly now: number },
): DirectoryKey {
  const agency = findAgency(directory, code);
  if (agency === undefined) throw new ExchangeError('unknown-issuer', '/iss');
  const key = agency.keys.find((candidate) => candidate.use === 'sig' && candidate.jwk.kid === kid);
  if (key === undefined) throw new ExchangeError('unknown-key', 'header/kid');
  if (isRevoked(key, Math.max(at.now, at.signedAt))) throw new ExchangeError('key-revoked', 'header/kid');
  const inUse =
    key.useFrom <= at.signedAt + limits.clockSkewSeconds && at.signedAt <= key.useUntil + limits.clockSkewSeconds;
  if (!inUse || at.now > key.acceptUntil) throw new ExchangeError('key-not-valid', 'header/kid');
  return key;
}

/**
 * The key to encrypt to at this time: the one in use that began last.
 *
 * @param at seconds
 * @throws {ExchangeError} `unknown-issuer` no such agency; `key-not-valid` it has no encryption key in use
 */
export function encryptionKey(directory: Directory, code: string, at: number): DirectoryKey {
  return inUse(directory, code, 'enc', at);
}

/** The key to sign with at this time. @throws {ExchangeError} as {@link encryptionKey} */
export function currentSigningKey(directory: Directory, code: string, at: number): DirectoryKey {
  return inUse(directory, code, 'sig', at);
}

/**
 * Keys of an agency in use that end within `limits.keyExpiringDays` and have no successor yet.
 *
 * @param at seconds
 */
export function endingKeys(directory: Directory, code: string, at: number): { kid: string; days: number }[] {
  const keys = findAgency(directory, code)?.keys ?? [];
  return keys.flatMap((key) => {
    const { use, useFrom, useUntil, jwk } = key;
    const isInUse = useFrom <= at && at <= useUntil && !isRevoked(key, at);
    const isFollowed = keys.some(
      (other) => other.use === use && other.useFrom <= useUntil && other.useUntil > useUntil,
    );
    const days = Math.floor((useUntil - at) / 86_400);
    return isInUse && !isFollowed && days <= limits.keyExpiringDays ? [{ kid: jwk.kid, days }] : [];
  });
}

/** @param date civil date in Viet Nam, `YYYY-MM-DD` */
export function rolesOn(agency: Agency, date: string): string[] {
  return agency.roles
    .filter(({ from, until }) => from <= date && (until === undefined || date <= until))
    .map(({ role }) => role);
}

/** Whether an agency announces that it reads a version of a kind; no other does it accept. */
export function readsVersion(directory: Directory, code: string, kind: string, version: string): boolean {
  return versionsOf(directory, code, kind).includes(version);
}

/**
 * The highest version of a kind that all of several agencies announce.
 *
 * @returns `MAJOR.MINOR`; `undefined` when there is none that all of them read
 */
export function commonVersion(directory: Directory, kind: string, codes: readonly string[]): string | undefined {
  const [first, ...others] = codes.map((code) => versionsOf(directory, code, kind));
  const common = (first ?? []).filter((version) => others.every((versions) => versions.includes(version)));
  return common.sort(byVersion).at(-1);
}

function versionsOf(directory: Directory, code: string, kind: string): readonly string[] {
  const reads = findAgency(directory, code)?.reads ?? {};
  return Object.hasOwn(reads, kind) ? (reads[kind] ?? []) : [];
}

function byVersion(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

const indexes = new WeakMap<Directory, Map<string, Agency>>();

function inUse(directory: Directory, code: string, use: 'sig' | 'enc', at: number): DirectoryKey {
  const agency = findAgency(directory, code);
  if (agency === undefined) throw new ExchangeError('unknown-issuer', code);
  const [key] = agency.keys
    .filter((key) => key.use === use && key.useFrom <= at && at <= key.useUntil && !isRevoked(key, at))
    .sort((a, b) => b.useFrom - a.useFrom);
  if (key === undefined) throw new ExchangeError('key-not-valid', code);
  return key;
}

function isRevoked(key: DirectoryKey, now: number): boolean {
  return key.revokedFrom !== undefined && key.revokedFrom <= now;
}
