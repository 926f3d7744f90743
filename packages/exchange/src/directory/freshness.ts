/**
 * Freshness: a short-lived statement, by an online key, of which directory is the newest.
 * @see The Update Framework, §4.6 (timestamp role)
 * @module
 */
import { toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { type Signer, verifyBytes } from '../keys/signer.ts';
import { signToken } from '../keys/token.ts';
import { limits } from '../limits.ts';
import { splitJws } from '../strict/compact.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform, integer, object } from '../strict/shape.ts';
import { digest, numericDate } from '../strict/terms.ts';
import { types } from '../strict/types.ts';
import type { VerifiedDirectory } from './directory.ts';

export interface Freshness {
  /** Version and digest of the newest directory. */
  readonly version: number;
  readonly dig: string;
  /** NumericDate, seconds; 24 hours apart at most. */
  readonly iat: number;
  readonly exp: number;
}

const shape = object({ version: integer(1), dig: digest, iat: numericDate, exp: numericDate });

/** @throws {ExchangeError} `bad-claims`, `lifetime-too-long` */
export async function signFreshness(freshness: Freshness, signer: Signer): Promise<string> {
  assertLifetime(conform(shape, freshness, { wrong: 'bad-claims' }));
  return (await signToken(types.freshness, toUtf8(JSON.stringify(freshness)), signer)).jws;
}

/**
 * Verifies the statement; whether it is still in time is for the caller, who knows the days of grace.
 *
 * @param jws compact JWS
 * @param known the newest directory known; a statement about an earlier version still says that time went on
 * @throws {ExchangeError} `unknown-key`, `wrong-algorithm`, `bad-signature`; `lifetime-too-long`; `directory-stale` there is
 *   a newer directory: fetch it; `directory-fork` another document bears the same version; and what strict reading throws
 */
export async function verifyFreshness(jws: string, known: VerifiedDirectory): Promise<Freshness> {
  const read = splitJws(jws, { typ: types.freshness, signingInputBytes: limits.signingInputBytes, place: 'freshness' });
  const key = known.directory.freshnessKey;
  if (read.header.kid !== key.kid) throw new ExchangeError('unknown-key', 'freshness header/kid');
  verifyBytes(key, read.header.alg, read.signingInput, read.signature);
  const parsed = parseStrictJson(read.payload, { depth: 2, place: 'freshness payload', plainIntegers: true });
  const freshness = conform(shape, parsed, { wrong: 'bad-claims' });
  assertLifetime(freshness);
  if (freshness.version > known.directory.version) throw new ExchangeError('directory-stale', '/version');
  if (freshness.version === known.directory.version && freshness.dig !== known.dig)
    throw new ExchangeError('directory-fork', '/dig');
  return freshness;
}

function assertLifetime({ iat, exp }: Freshness): void {
  if (exp <= iat) throw new ExchangeError('bad-claims', '/exp');
  if (exp - iat > limits.freshnessLifetimeSeconds) throw new ExchangeError('lifetime-too-long', '/exp');
}
