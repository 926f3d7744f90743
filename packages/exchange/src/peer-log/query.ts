/**
 * The question for the state of a peer's log, signed by an agency of the directory, and its answer.
 *
 *   POST {endpoint}/log/query   { iss, aud, iat, id?, sizes }   →   { checkpoint, paths, restored? }
 *
 * `sizes` are states of the log `id` that the asker holds, ascending. The paths show each to be the beginning of the next, and the
 * last to be the beginning of the checkpoint. There are none for sizes that the log does not reach: the signed checkpoint says so.
 * When that log has ended because its holder was restored, they lead to the state in which it ended, and `restored` has the token with
 * which each later log begins, and the path from it, the first leaf, to that log's end.
 *
 * @module
 */
import type { Directory } from '../directory/claims.ts';
import { signingKey } from '../directory/lookup.ts';
import { toBase64url, toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import type { Signer } from '../keys/signer.ts';
import { signToken } from '../keys/token.ts';
import { limits } from '../limits.ts';
import { verifySignature } from '../manifest/manifest.ts';
import { splitJws } from '../strict/compact.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform, integer, list, object, type Shape, text, where } from '../strict/shape.ts';
import { agencyCode, digest, numericDate, uuid } from '../strict/terms.ts';
import { types } from '../strict/types.ts';

/** Content type of the answer. */
export const logAnswerType = 'application/vnd.lienthong.log+json';
/** Content type of a compact JWS as a body: the question, and a countersigned checkpoint. @see RFC 7515 §9.2.1 */
export const joseType = 'application/jose';

export interface LogQuery {
  readonly iss: string;
  readonly aud: string;
  /** NumericDate, seconds. */
  readonly iat: number;
  readonly id?: string;
  readonly sizes: readonly number[];
}

export interface LogAnswer {
  /** Compact JWS. */
  readonly checkpoint: string;
  /** base64url. */
  readonly paths: readonly (readonly string[])[];
  /** From the log asked about to the present one. */
  readonly restored?: readonly RestoredLeaf[];
}

/** From one log to the next: the `restored` token, and that it is the first leaf of the next. */
export interface RestoredLeaf {
  /** Compact JWS. */
  readonly token: string;
  /** base64url. */
  readonly path: readonly string[];
}

const queryShape: Shape<LogQuery> = where(
  object(
    {
      iss: agencyCode,
      aud: agencyCode,
      iat: numericDate,
      sizes: list(integer(1), { max: limits.logStatesPerQuery }),
    },
    { id: uuid },
  ),
  ({ id, sizes }) => (id !== undefined || sizes.length === 0) && sizes.every((size, i) => (sizes[i - 1] ?? 0) < size),
  '/sizes',
);

const compactToken = text(/^[A-Za-z0-9_.-]+$/);
const hashes = list(digest, { max: 64 });
const answerShape: Shape<LogAnswer> = object(
  { checkpoint: compactToken, paths: list(hashes, { max: limits.logStatesPerQuery }) },
  { restored: list(object({ token: compactToken, path: hashes }), { max: limits.logStatesPerQuery }) },
);

/** @throws {ExchangeError} `bad-claims` */
export async function signLogQuery(query: LogQuery, signer: Signer): Promise<string> {
  conform(queryShape, query, { wrong: 'bad-claims' });
  return (await signToken(types.logQuery, toUtf8(JSON.stringify(query)), signer)).jws;
}

/**
 * @param to who is asked, and when in seconds: a question is good for the time that clocks may differ
 * @throws {ExchangeError} `not-for-me`, `unknown-issuer`, `unknown-key`, `key-not-valid`, `key-revoked`, `wrong-algorithm`,
 *   `bad-signature`, `not-yet-valid`, `expired`, and what strict reading throws
 */
export function verifyLogQuery(
  jws: string,
  { code, directory, now }: { readonly code: string; readonly directory: Directory; readonly now: number },
): LogQuery {
  const { payload, ...read } = splitJws(jws, {
    typ: types.logQuery,
    signingInputBytes: limits.signingInputBytes,
    place: 'query',
  });
  const parsed = parseStrictJson(payload, { depth: 3, place: 'query payload', plainIntegers: true });
  const claims = conform(queryShape, parsed, { wrong: 'bad-claims' });
  if (claims.aud !== code) throw new ExchangeError('not-for-me', '/aud');
  verifySignature(read, signingKey(directory, claims.iss, read.header.kid, { signedAt: claims.iat, now }).jwk);
  if (claims.iat > now + limits.clockSkewSeconds) throw new ExchangeError('not-yet-valid', '/iat');
  if (claims.iat < now - limits.clockSkewSeconds) throw new ExchangeError('expired', '/iat');
  return claims;
}

export function encodeLogAnswer(answer: {
  readonly checkpoint: string;
  readonly paths: readonly (readonly Uint8Array[])[];
  readonly restored: readonly { readonly token: string; readonly path: readonly Uint8Array[] }[];
}): Uint8Array {
  const paths = answer.paths.map((path) => path.map(toBase64url));
  const restored = answer.restored.map(({ token, path }) => ({ token, path: path.map(toBase64url) }));
  const { checkpoint } = answer;
  return toUtf8(JSON.stringify({ checkpoint, paths, ...(restored.length > 0 ? { restored } : {}) }));
}

/** @throws {ExchangeError} `body-too-large`, `bad-utf8`, `bad-json`, `duplicate-member`, `bad-body` */
export function readLogAnswer(bytes: Uint8Array): LogAnswer {
  if (bytes.length > limits.receiptsBodyBytes) throw new ExchangeError('body-too-large');
  return conform(answerShape, parseStrictJson(bytes, { depth: 5, place: 'body' }), { wrong: 'bad-body' });
}
