/**
 * Whether the times that the parties signed can all be true: the message lived when it was stored, under a directory in force.
 * @module
 */
import type { VerifiedDirectory } from '../directory/directory.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Manifest } from '../manifest/claims.ts';
import type { ReadReceipt } from '../receipt/receipt.ts';

/**
 * @throws {ExchangeError} `lifetime-too-long` of the manifest; `evidence-contradiction` a receipt from before its message, or a
 *   first one from after the message's end, or a time at which no directory of the bundle was in force
 */
export function checkSignedTimes(
  { iat, exp }: Pick<Manifest, 'iat' | 'exp'>,
  receipts: readonly ReadReceipt[],
  directories: readonly VerifiedDirectory[],
): void {
  if (exp - iat > limits.messageLifetimeSeconds) throw new ExchangeError('lifetime-too-long', '/manifest');
  for (const [index, { claims }] of receipts.entries()) {
    if (claims.iat < iat - limits.clockSkewSeconds) contradiction(`/receipts/${index}/iat`);
    const isFirst = receipts.every((other) => claims.iat <= other.claims.iat);
    if (isFirst && claims.iat > exp + limits.clockSkewSeconds) contradiction(`/receipts/${index}/iat`);
  }
  for (const time of [iat, ...receipts.map(({ claims }) => claims.iat)]) {
    if (!directories.some(({ directory }) => isInForce(directory, time))) contradiction('/directories');
  }
}

function isInForce(directory: { readonly iat: number; readonly exp: number }, time: number): boolean {
  return directory.iat <= time + limits.clockSkewSeconds && time <= directory.exp + limits.clockSkewSeconds;
}

function contradiction(place: string): never {
  throw new ExchangeError('evidence-contradiction', place);
}
