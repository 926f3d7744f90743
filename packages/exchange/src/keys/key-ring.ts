/**
 * Which of an agency's own keys serve now: the directory's times decide, so that a rotation planned ahead needs no restart.
 * @module
 */
import type { Directory } from '../directory/claims.ts';
import { findAgency, signingKey } from '../directory/lookup.ts';
import { ExchangeError } from '../errors.ts';
import type { Decrypter } from './decrypter.ts';
import type { Signer } from './signer.ts';

/**
 * The signer whose key began last of those in use. Within the permitted skew of the clock a key counts as in use, but one
 * that is in use by this clock comes first.
 *
 * @param at seconds
 * @throws {ExchangeError} `unknown-issuer`; `unknown-key`, `key-not-valid`, `key-revoked`: why the first signer is not in use
 */
export function signerInUse(directory: Directory, code: string, signers: readonly Signer[], at: number): Signer {
  let best: { readonly signer: Signer; readonly useFrom: number } | undefined;
  let refusal: unknown;
  for (const signer of signers) {
    try {
      const { useFrom } = signingKey(directory, code, signer.kid, { signedAt: at, now: at });
      if (!best || isBetter(useFrom, best.useFrom, at)) best = { signer, useFrom };
    } catch (error) {
      refusal ??= error;
    }
  }
  if (best) return best.signer;
  throw refusal ?? new ExchangeError('unknown-key', code);
}

function isBetter(useFrom: number, than: number, at: number): boolean {
  if (useFrom <= at && than <= at) return useFrom > than;
  return useFrom < than;
}

/**
 * The keys that open what was sealed to this agency: all that it holds, but one whose acceptance was over, or that was
 * revoked, when the message was stored.
 *
 * @param storedAt seconds
 */
export function decryptersAt(
  directory: Directory,
  code: string,
  decrypters: readonly Decrypter[],
  storedAt: number,
): readonly Decrypter[] {
  const entries = findAgency(directory, code)?.keys ?? [];
  return decrypters.filter(({ kid }) => {
    const key = entries.find(({ use, jwk }) => use === 'enc' && jwk.kid === kid);
    return !key || (storedAt <= key.acceptUntil && (key.revokedFrom === undefined || storedAt < key.revokedFrom));
  });
}
