/**
 * The next version of a directory, with one thing changed: drafts for the signers.
 * @module
 */
import { civilDate } from '../authorize.ts';
import { ExchangeError } from '../errors.ts';
import { type PublicJwk, publicPart } from '../keys/jwk.ts';
import { limits } from '../limits.ts';
import type { Agency, Directory, DirectoryKey } from './claims.ts';
import { createDirectory, type VerifiedDirectory } from './directory.ts';
import type { Enrolment } from './enrolment.ts';

/** What may be changed in one step; what is not named stays. */
export type DirectoryChanges = Partial<
  Pick<Directory, 'signers' | 'freshnessKey' | 'sharing' | 'networks' | 'limits' | 'agencies'>
>;

/**
 * @param now seconds
 * @throws {ExchangeError} `directory-invalid`, `weak-key`, `bad-claims`
 */
export function successorOf({ directory, dig }: VerifiedDirectory, changes: DirectoryChanges, now: number): Directory {
  return createDirectory({
    ...directory,
    ...changes,
    version: directory.version + 1,
    prev: dig,
    iat: Math.max(now, directory.iat),
    exp: Math.max(now, directory.iat) + limits.directoryLifetimeSeconds,
  });
}

export interface Admission {
  readonly roles: readonly string[];
  readonly area?: string;
  /** Versions that it reads, by record kind. */
  readonly reads: Agency['reads'];
}

/** An agency enters by what it has enrolled. @throws {ExchangeError} `directory-invalid` its code is in the directory */
export function withAgency(directory: Directory, enrolment: Enrolment, admission: Admission, now: number): Agency[] {
  const { code, names, endpoint, signing, encryption } = enrolment;
  if (directory.agencies.some((agency) => agency.code === code)) throw new ExchangeError('directory-invalid', '/code');
  const { roles, area, reads } = admission;
  const from = civilDate(now * 1000);
  const entry: Agency = {
    ...{ code, names, endpoint, reads, roles: roles.map((role) => ({ role, from })) },
    ...(area === undefined ? {} : { area }),
    keys: [keyFrom(signing, 'sig', now), keyFrom(encryption, 'enc', now)],
  };
  return [...directory.agencies, entry];
}

/**
 * New keys of an agency, in use from a time on; those in use until then end there, and are accepted 31 days longer.
 * @throws {ExchangeError} `unknown-issuer` no such agency
 */
export function withNewKeys(directory: Directory, enrolment: Enrolment, at: number): Agency[] {
  return changed(directory, enrolment.code, (agency) => ({
    ...agency,
    keys: [
      ...agency.keys.map((key) => endingAt(key, at)),
      keyFrom(enrolment.signing, 'sig', at),
      keyFrom(enrolment.encryption, 'enc', at),
    ],
  }));
}

/** @throws {ExchangeError} `unknown-issuer` no such agency, `unknown-key` it has no such key */
export function withRevokedKey(directory: Directory, code: string, kid: string, from: number): Agency[] {
  return changed(directory, code, (agency) => {
    if (!agency.keys.some(({ jwk }) => jwk.kid === kid)) throw new ExchangeError('unknown-key', kid);
    return {
      ...agency,
      keys: agency.keys.map((key) =>
        key.jwk.kid === kid ? { ...key, revokedFrom: Math.min(key.revokedFrom ?? from, from) } : key,
      ),
    };
  });
}

function changed(directory: Directory, code: string, change: (agency: Agency) => Agency): Agency[] {
  if (!directory.agencies.some((agency) => agency.code === code)) throw new ExchangeError('unknown-issuer', code);
  return directory.agencies.map((agency) => (agency.code === code ? change(agency) : agency));
}

function endingAt(key: DirectoryKey, at: number): DirectoryKey {
  if (key.useUntil <= at) return key;
  return { ...key, useUntil: at, acceptUntil: at + limits.acceptAfterUseSeconds };
}

function keyFrom(jwk: PublicJwk, use: 'sig' | 'enc', useFrom: number): DirectoryKey {
  const useUntil = useFrom + limits.keyLifetimeSeconds;
  return {
    jwk: publicPart(jwk),
    use,
    useFrom,
    useUntil,
    acceptUntil: useUntil + limits.acceptAfterUseSeconds,
  };
}
