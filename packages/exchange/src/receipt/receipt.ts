/**
 * Receipts: made, read strictly, verified against the message that they answer.
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
import { type CompactJws, splitJws } from '../strict/compact.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform } from '../strict/shape.ts';
import { types } from '../strict/types.ts';
import { type ReceiptClaims, receiptShape } from './claims.ts';

/**
 * @returns the compact JWS; keep it: a receipt is handed out byte for byte ever after
 * @throws {ExchangeError} `bad-claims`
 */
export async function signReceipt(claims: ReceiptClaims, signer: Signer): Promise<string> {
  conform(receiptShape, claims, { wrong: 'bad-claims' });
  const { jws } = await signToken(types.receipt, toUtf8(JSON.stringify(claims)), signer);
  return jws;
}

export interface ReadReceipt extends Omit<CompactJws, 'payload'> {
  readonly claims: ReceiptClaims;
}

/** Reads without any cryptography. @throws {ExchangeError} as `readManifest` */
export function readReceipt(jws: string): ReadReceipt {
  const { payload, ...read } = splitJws(jws, {
    typ: types.receipt,
    signingInputBytes: limits.receiptSigningInputBytes,
    place: 'receipt',
  });
  const parsed = parseStrictJson(payload, { depth: 8, place: 'receipt payload', plainIntegers: true });
  return { ...read, claims: conform(receiptShape, parsed, { wrong: 'bad-claims' }) };
}

export interface ReceiptExpectation {
  readonly iss: string;
  readonly aud: string;
  readonly re: string;
  readonly dig: string;
}

/**
 * @param against the directory in force, and the message that the receipt has to answer; `now` in seconds
 * @throws {ExchangeError} `receipt-mismatch` it answers another message, or comes from another agency; `unknown-issuer`,
 *   `unknown-key`, `key-not-valid`, `key-revoked`, `wrong-algorithm`, `bad-signature`; `not-yet-valid`
 */
export function verifyReceipt(
  read: ReadReceipt,
  against: { readonly directory: Directory; readonly expect: ReceiptExpectation; readonly now: number },
): void {
  const { claims, header } = read;
  for (const name of ['iss', 'aud', 're', 'dig'] as const)
    if (claims[name] !== against.expect[name]) throw new ExchangeError('receipt-mismatch', `/${name}`);
  const key = signingKey(against.directory, claims.iss, header.kid, { signedAt: claims.iat, now: against.now });
  verifySignature(read, key.jwk);
  if (claims.iat > against.now + limits.clockSkewSeconds) throw new ExchangeError('not-yet-valid', '/iat');
}
