/**
 * What a version of a directory changes against the one before, for a signer to read before signing.
 * @module
 */
import type { Agency, Directory } from './claims.ts';

export interface DirectoryChange {
  readonly what:
    | 'agency-added'
    | 'agency-removed'
    | 'agency-changed'
    | 'key-added'
    | 'key-removed'
    | 'key-times'
    | 'key-revoked'
    | 'signers'
    | 'freshness-key'
    | 'sharing'
    | 'networks'
    | 'limits';
  /** Code of the agency. */
  readonly agency?: string;
  /** Of the key; or the member of the agency's entry that changed. */
  readonly kid?: string;
  readonly member?: string;
}

/** Everything that differs but version, `prev` and times; each with what it is about. */
export function changesBetween(before: Directory, after: Directory): DirectoryChange[] {
  const differs = (name: keyof Directory) => !isSame(before[name], after[name]);
  const wholes = [
    ['signers', 'signers'],
    ['freshnessKey', 'freshness-key'],
    ['sharing', 'sharing'],
    ['networks', 'networks'],
    ['limits', 'limits'],
  ] as const;
  const old = new Map(before.agencies.map((agency) => [agency.code, agency]));
  const now = new Set(after.agencies.map(({ code }) => code));
  return [
    ...wholes.filter(([name]) => differs(name)).map(([, what]) => ({ what })),
    ...before.agencies
      .filter(({ code }) => !now.has(code))
      .map(({ code }) => ({ what: 'agency-removed' as const, agency: code })),
    ...after.agencies.flatMap((agency) => {
      const was = old.get(agency.code);
      return was ? ofAgency(was, agency) : [{ what: 'agency-added' as const, agency: agency.code }];
    }),
  ];
}

function ofAgency(before: Agency, after: Agency): DirectoryChange[] {
  const agency = after.code;
  const members = (['names', 'roles', 'area', 'endpoint', 'reads'] as const).filter(
    (name) => !isSame(before[name], after[name]),
  );
  const old = new Map(before.keys.map((key) => [key.jwk.kid, key]));
  const now = new Set(after.keys.map(({ jwk }) => jwk.kid));
  return [
    ...members.map((member) => ({ what: 'agency-changed' as const, agency, member })),
    ...before.keys
      .filter(({ jwk }) => !now.has(jwk.kid))
      .map(({ jwk }) => ({ what: 'key-removed' as const, agency, kid: jwk.kid })),
    ...after.keys.flatMap((key): DirectoryChange[] => {
      const { kid } = key.jwk;
      const was = old.get(kid);
      if (!was) return [{ what: 'key-added', agency, kid }];
      const { revokedFrom: wasRevoked, ...wasTimes } = was;
      const { revokedFrom, ...times } = key;
      return [
        ...(isSame(wasTimes, times) ? [] : [{ what: 'key-times' as const, agency, kid }]),
        ...(wasRevoked === revokedFrom ? [] : [{ what: 'key-revoked' as const, agency, kid }]),
      ];
    }),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
