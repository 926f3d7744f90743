/**
 * Padding of a part's plaintext, so that the size of a ciphertext tells little about a person.
 * @module
 */
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';

/**
 * What follows a plaintext of this length: 0x80, then zeros up to the next power of two. From 64 kB on only 0x80.
 *
 * @see ISO/IEC 7816-4
 */
export function paddingFor(lengthBytes: number): Uint8Array {
  const padding = new Uint8Array(paddedLength(lengthBytes) - lengthBytes);
  padding[0] = 0x80;
  return padding;
}

/**
 * The plaintext without its padding, as a view of the same bytes.
 *
 * @throws {ExchangeError} `part-unreadable` the padding is not the one that {@link paddingFor} gives
 */
export function unpad(padded: Uint8Array): Uint8Array {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end--;
  if (end < 0 || padded[end] !== 0x80 || paddedLength(end) !== padded.length)
    throw new ExchangeError('part-unreadable', 'padding');
  return padded.subarray(0, end);
}

function paddedLength(lengthBytes: number): number {
  const withMark = lengthBytes + 1;
  if (withMark > limits.paddingLargestBytes) return withMark;
  let size: number = limits.paddingSmallestBytes;
  while (size < withMark) size *= 2;
  return size;
}
