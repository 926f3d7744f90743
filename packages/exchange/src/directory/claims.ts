/**
 * What a directory says: who the agencies are, in which roles, where they are reached, and by which keys.
 * @module
 */
import type { PublicJwk } from '../keys/jwk.ts';
import { publicJwkShape } from '../keys/jwk-shape.ts';
import { limits, type NetworkLimits } from '../limits.ts';
import { integer, list, literal, map, object, type Shape, text } from '../strict/shape.ts';
import { agencyCode, civilDate, digest, numericDate, token, words } from '../strict/terms.ts';

export interface DirectoryKey {
  readonly jwk: PublicJwk;
  readonly use: 'sig' | 'enc';
  /** NumericDate: sign with it, encrypt to it, from here … */
  readonly useFrom: number;
  /** … to here, */
  readonly useUntil: number;
  /** … verify and decrypt with it to here, at least 31 days later. */
  readonly acceptUntil: number;
  /** Cuts earlier, on sight and for good. */
  readonly revokedFrom?: number;
}

export interface Role {
  readonly role: string;
  /** Civil dates, both included. */
  readonly from: string;
  readonly until?: string;
}

export interface Agency {
  readonly code: string;
  readonly names: { readonly vi: string; readonly en: string };
  readonly roles: readonly Role[];
  /** Code of the administrative unit that it covers. */
  readonly area?: string;
  /** Absolute URL without a trailing slash; see `addressOf`. */
  readonly endpoint: string;
  /** Versions that it reads, by record kind. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
  readonly keys: readonly DirectoryKey[];
}

export interface Directory {
  /** From 1; only grows. */
  readonly version: number;
  /** Digest of the version before; absent in version 1. */
  readonly prev?: string;
  readonly iat: number;
  readonly exp: number;
  /** `k` of these sign the directory. */
  readonly signers: { readonly k: number; readonly keys: readonly PublicJwk[] };
  readonly freshnessKey: PublicJwk;
  readonly sharing: { readonly dig: string };
  /** Address ranges that endpoints may lie in, as CIDR; empty: public addresses only. */
  readonly networks: readonly string[];
  readonly limits: NetworkLimits;
  readonly agencies: readonly Agency[];
}

const key: Shape<DirectoryKey> = object(
  {
    jwk: publicJwkShape,
    use: literal('sig', 'enc'),
    useFrom: numericDate,
    useUntil: numericDate,
    acceptUntil: numericDate,
  },
  { revokedFrom: numericDate },
);

const agency: Shape<Agency> = object(
  {
    code: agencyCode,
    names: words,
    roles: list(object({ role: token, from: civilDate }, { until: civilDate }), { max: 64 }),
    endpoint: text(/^https?:\/\/[\x21-\x7e]{1,500}[^/]$/),
    reads: map(/^[a-z][a-z0-9-]{0,63}$/, list(text(/^[0-9]{1,4}\.[0-9]{1,4}$/), { max: 64 })),
    keys: list(key, { max: 64 }),
  },
  { area: token },
);

export const directoryShape: Shape<Directory> = object(
  {
    version: integer(1),
    iat: numericDate,
    exp: numericDate,
    signers: object({
      k: integer(1, limits.directorySignerCount),
      keys: list(publicJwkShape, { min: 1, max: limits.directorySignerCount }),
    }),
    freshnessKey: publicJwkShape,
    sharing: object({ dig: digest }),
    networks: list(text(/^[0-9A-Fa-f:.]{2,45}\/\d{1,3}$/), { max: 256 }),
    limits: object({
      partCount: integer(1, limits.partCount),
      partBytes: integer(1, limits.partBytes),
      bodyBytes: integer(1, limits.bodyBytes),
      graceDays: integer(0, limits.graceDaysAtMost),
    }),
    agencies: list(agency, { max: 100_000 }),
  },
  { prev: digest },
);
