/**
 * Whether 32 bytes are a point of Ed25519 that may stand in a directory.
 * @module
 */
import { Buffer } from 'node:buffer';
import { asBuffer } from '../encoding.ts';

const p = 2n ** 255n - 19n;
const d = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;

/** y coordinates, as little-endian hex, of the eight points whose order divides the cofactor. */
const smallOrder = new Set([
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

/**
 * Canonical, on the curve, and not of small order: with a small-order key one signature verifies for many messages.
 *
 * @see RFC 8032 §5.1.3
 */
export function isEd25519Point(encoded: Uint8Array): boolean {
  if (encoded.length !== 32) return false;
  const bytes = Buffer.from(asBuffer(encoded));
  bytes.writeUInt8(bytes.readUInt8(31) & 0x7f, 31);
  if (smallOrder.has(bytes.toString('hex'))) return false;
  const y = BigInt(`0x${bytes.reverse().toString('hex')}`);
  if (y >= p) return false;
  const y2 = (y * y) % p;
  const u = (y2 - 1n + p) % p;
  const v = (d * y2 + 1n) % p;
  // u is zero for y = ±1 alone, which are of small order. x² = u/v has a root exactly when u·v is a square.
  return power((u * v) % p, (p - 1n) / 2n) === 1n;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let b = base, e = exponent; e > 0n; e >>= 1n) {
    if (e & 1n) result = (result * b) % p;
    b = (b * b) % p;
  }
  return result;
}
