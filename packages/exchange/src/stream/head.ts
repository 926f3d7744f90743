/**
 * The head of a stream: one digest over every manifest up to a number, in order.
 *
 *   head(0) = 32 zero bytes;  head(n) = SHA-256(head(n-1) ‖ digest of the manifest of n)
 *
 * @module
 */
import { fromBase64url, sha256 } from '../encoding.ts';
import type { StreamHead } from '../store/store.ts';

export const beforeFirst: StreamHead = { upTo: 0, head: new Uint8Array(32) };

/** @param dig base64url digest of the manifest of the next number */
export function nextHead(head: Uint8Array, dig: string): Uint8Array {
  return sha256(head, fromBase64url(dig));
}
