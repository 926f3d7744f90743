/**
 * The claims that a refusal adds to a receipt: its public reason, and details for the sender alone.
 * @module
 */
import type { Context } from '../context.ts';
import { encryptionKey } from '../directory/lookup.ts';
import { ExchangeError } from '../errors.ts';
import type { PublicJwk } from '../keys/jwk.ts';
import { limits } from '../limits.ts';
import type { RefusalReason } from '../receipt/claims.ts';
import { type Detail, sealDetails } from '../receipt/details.ts';

export interface RefusalOf {
  /** The message refused. */
  readonly iss: string;
  readonly jti: string;
  /** NumericDate of the receipt, seconds. */
  readonly iat: number;
  readonly reason: RefusalReason;
  readonly details: readonly Detail[];
}

/** Never fails for what a sender wrote: a message that cannot be refused would be examined for ever. */
export async function refusalClaims(
  context: Context,
  { iss, jti: re, iat, reason, details }: RefusalOf,
): Promise<{ reason: RefusalReason; details?: string }> {
  const key = keyOf(context, iss, iat);
  if (!key) return { reason };
  return { reason, details: await sealDetails(fitting(details), key, { iss: context.code, aud: iss, re }) };
}

/** A sender without an encryption key in use learns the reason alone. */
function keyOf(context: Context, code: string, at: number): PublicJwk | undefined {
  try {
    return encryptionKey(context.directory.current.directory, code, at).jwk;
  } catch (error) {
    if (error instanceof ExchangeError) return undefined;
    throw error;
  }
}

/** As many as a receipt holds. A pointer may repeat member names that the sender chose: long ones are cut. */
function fitting(details: readonly Detail[]): Detail[] {
  const kept: Detail[] = [];
  let bytes = 0;
  for (const detail of details) {
    const one = plain(detail);
    bytes += Buffer.byteLength(JSON.stringify(one)) + 1;
    if (bytes > limits.detailsBytes || kept.length === limits.issueCount) break;
    kept.push(one);
  }
  return kept;
}

function plain({ code, pointer, rule, part, messages }: Detail): Detail {
  return {
    code: code.replaceAll(/[^\x21-\x7e]/g, '-').slice(0, 128) || 'invalid',
    pointer: sentence(pointer, 1000),
    rule: sentence(rule, 256),
    ...(part === undefined ? {} : { part }),
    ...(messages ? { messages: { vi: sentence(messages.vi, 1000), en: sentence(messages.en, 1000) } } : {}),
  };
}

function sentence(text: string, length: number): string {
  return text
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, '\uFFFD')
    .slice(0, length)
    .toWellFormed();
}
