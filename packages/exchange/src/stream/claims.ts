/**
 * The tokens of a reconciliation: how far a stream was sent, how far it is known, and the request to say the first.
 *
 *   POST {endpoint}/streams         stream head      →  reconciliation
 *   POST {endpoint}/streams/query   reconcile request →  204, and the stream heads are posted to who asked
 *
 * @module
 */
import type { Directory } from '../directory/claims.ts';
import { signingKey } from '../directory/lookup.ts';
import { toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import type { Signer } from '../keys/signer.ts';
import { signToken } from '../keys/token.ts';
import { limits } from '../limits.ts';
import { verifySignature } from '../manifest/manifest.ts';
import { splitJws } from '../strict/compact.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform, integer, list, object, type Shape, where } from '../strict/shape.ts';
import { agencyCode, digest, numericDate, uuid } from '../strict/terms.ts';
import { types } from '../strict/types.ts';

/** What a sender has sent in one stream. */
export interface StreamHeadClaims {
  readonly iss: string;
  readonly aud: string;
  /** NumericDate, seconds. */
  readonly iat: number;
  readonly stream: string;
  /** Every number up to this one is answered; 0 when the first is not. */
  readonly upTo: number;
  /** base64url `head(upTo)`. */
  readonly head: string;
  /** Numbers given so far. */
  readonly count: number;
}

/** First and last number of a range. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/** What the recipient knows of it. */
export interface ReconciliationClaims {
  readonly iss: string;
  readonly aud: string;
  readonly iat: number;
  readonly stream: string;
  /** Of the two `upTo`, the smaller one: the recipient knows every number up to it. */
  readonly upTo: number;
  /** base64url `head(upTo)`, as the recipient has it. */
  readonly head: string;
  /** Numbers up to `count` that are not known; as many ranges as fit, lowest first. */
  readonly missing: readonly NumberRange[];
  /** Numbers up to `count` that were refused; as many as fit, lowest first. */
  readonly refused: readonly number[];
}

/** Asks a sender to reconcile all its streams with whoever signs this. */
export interface ReconcileRequestClaims {
  readonly iss: string;
  readonly aud: string;
  readonly iat: number;
}

const parties = { iss: agencyCode, aud: agencyCode, iat: numericDate };
const range: Shape<NumberRange> = where(
  object({ from: integer(1), to: integer(1) }),
  ({ from, to }) => from <= to,
  '/to',
);

interface Claims {
  readonly streamHead: StreamHeadClaims;
  readonly reconciliation: ReconciliationClaims;
  readonly reconcileRequest: ReconcileRequestClaims;
}

const shapes: { readonly [K in keyof Claims]: Shape<Claims[K]> } = {
  streamHead: where(
    object({ ...parties, stream: uuid, upTo: integer(0), head: digest, count: integer(0) }),
    ({ upTo, count }) => upTo <= count,
    '/upTo',
  ),
  reconciliation: object({
    ...parties,
    ...{ stream: uuid, upTo: integer(0), head: digest },
    missing: list(range, { max: limits.rangesPerReconciliation }),
    refused: list(integer(1), { max: limits.refusedPerReconciliation }),
  }),
  reconcileRequest: object(parties),
};

/** @returns compact JWS @throws {ExchangeError} `bad-claims` */
export async function signStreamToken<K extends keyof Claims>(
  kind: K,
  claims: Claims[K],
  signer: Signer,
): Promise<string> {
  conform<Claims[K]>(shapes[kind], claims, { wrong: 'bad-claims' });
  return (await signToken(types[kind], toUtf8(JSON.stringify(claims)), signer)).jws;
}

/**
 * @param to who reads it, and when in seconds: a statement is taken for the time that clocks may differ
 * @throws {ExchangeError} `not-for-me`, `unknown-issuer`, `unknown-key`, `key-not-valid`, `key-revoked`, `wrong-algorithm`,
 *   `bad-signature`, `not-yet-valid`, `expired`, and what strict reading throws
 */
export function verifyStreamToken<K extends keyof Claims>(
  kind: K,
  jws: string,
  { code, directory, now }: { readonly code: string; readonly directory: Directory; readonly now: number },
): Claims[K] {
  const { payload, ...read } = splitJws(jws, {
    typ: types[kind],
    signingInputBytes: limits.reconciliationBytes,
    place: 'token',
  });
  const parsed = parseStrictJson(payload, { depth: 3, place: 'token payload', plainIntegers: true });
  const claims = conform<Claims[K]>(shapes[kind], parsed, { wrong: 'bad-claims' });
  if (claims.aud !== code || claims.iss === code) throw new ExchangeError('not-for-me', '/aud');
  verifySignature(read, signingKey(directory, claims.iss, read.header.kid, { signedAt: claims.iat, now }).jwk);
  if (claims.iat > now + limits.clockSkewSeconds) throw new ExchangeError('not-yet-valid', '/iat');
  if (claims.iat < now - limits.clockSkewSeconds) throw new ExchangeError('expired', '/iat');
  return claims;
}
