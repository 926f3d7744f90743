/**
 * The commitment to a part's content: it shows nothing, and later nothing else can be shown in its place.
 * @module
 */
import { asciiBytes, digestOf } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { commitmentLabel } from '../strict/types.ts';

/**
 * base64url SHA-256 of the label, NUL, salt and content.
 *
 * @param salt 32 random bytes, which make the content unguessable
 * @param content unpadded
 */
export function commitment(salt: Uint8Array, content: Uint8Array): string {
  if (salt.length !== limits.saltBytes) throw new TypeError('a salt has 32 bytes');
  return digestOf(label, salt, content);
}

/**
 * Checks content that was disclosed by another way against a signed commitment.
 *
 * @throws {ExchangeError} `commitment-mismatch`
 */
export function checkDisclosed(
  disclosed: { readonly salt: Uint8Array; readonly content: Uint8Array },
  com: string,
): void {
  if (disclosed.salt.length !== limits.saltBytes || commitment(disclosed.salt, disclosed.content) !== com)
    throw new ExchangeError('commitment-mismatch');
}

const label = asciiBytes(`${commitmentLabel}\0`);
