/**
 * Public and private keys as JWKs: their exact members, their thumbprint, and the points that are refused.
 * @module
 */
import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto';
import { asBuffer, digestOf, fromBase64url, toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { conform, isRecord } from '../strict/shape.ts';
import { isEd25519Point } from './ed25519-point.ts';
import { type PrivateJwk, type PublicJwk, publicJwkShape } from './jwk-shape.ts';

export type { PrivateJwk, PublicJwk };

export type KeyUse = 'sig' | 'enc';

/** The same key without its private part. */
export function publicPart(jwk: PublicJwk): PublicJwk {
  const { kty, crv, x, y, kid, alg } = jwk;
  return { kty, crv, x, ...(y === undefined ? {} : { y }), kid, alg };
}

/**
 * base64url SHA-256 over the required members in order.
 *
 * @see RFC 7638 §3, RFC 8037 §2
 */
export function thumbprint(jwk: Pick<PublicJwk, 'kty' | 'crv' | 'x' | 'y'>): string {
  const members = { crv: jwk.crv, kty: jwk.kty, x: jwk.x, ...(jwk.kty === 'EC' ? { y: jwk.y } : {}) };
  return digestOf(toUtf8(JSON.stringify(members)));
}

/**
 * Reads a public key that comes from outside, once, before it enters a directory.
 *
 * @param value a JWK of exactly `kty`, `crv`, `x` (`y`), `kid`, `alg`
 * @throws {ExchangeError} `weak-key` another member or algorithm, a `kid` that is not the thumbprint, a point that is not
 *   canonical, off the curve or of small order
 * @see RFC 7748 §6, RFC 8032 §5.1.3, SP 800-186 appendix D
 */
export function checkPublicJwk(value: unknown, use: KeyUse, place = 'key'): PublicJwk {
  if (isRecord(value) && Object.hasOwn(value, 'd')) throw new ExchangeError('weak-key', `${place}/d`);
  const jwk: PublicJwk = conform(publicJwkShape, value, { wrong: 'weak-key', place });
  if ((jwk.alg === 'ECDH-ES+A256KW') !== (use === 'enc')) throw new ExchangeError('weak-key', `${place}/alg`);
  if (thumbprint(jwk) !== jwk.kid) throw new ExchangeError('weak-key', `${place}/kid`);
  if (goodPoints.has(jwk.kid)) return jwk;
  if (!isGoodPoint(jwk)) throw new ExchangeError('weak-key', `${place}/x`);
  if (goodPoints.size >= limits.keysRemembered) goodPoints.clear();
  goodPoints.add(jwk.kid);
  return jwk;
}

/** Every version of a directory lists the same keys again: by thumbprint, which says exactly which key it is. */
const goodPoints = new Set<string>();

const imported = new WeakMap<PublicJwk, KeyObject>();

/** The key as node:crypto takes it; imported once for each JWK object. */
export function publicKeyObject(jwk: PublicJwk): KeyObject {
  const known = imported.get(jwk);
  if (known !== undefined) return known;
  const { kty, crv, x, y } = jwk;
  const key = createPublicKey({ key: { kty, crv, x, ...(y === undefined ? {} : { y }) }, format: 'jwk' });
  imported.set(jwk, key);
  return key;
}

export function privateKeyObject(jwk: PrivateJwk): KeyObject {
  const { kty, crv, x, y, d } = jwk;
  return createPrivateKey({ key: { kty, crv, x, ...(y === undefined ? {} : { y }), d }, format: 'jwk' });
}

function isGoodPoint(jwk: PublicJwk): boolean {
  switch (jwk.crv) {
    case 'Ed25519':
      return isEd25519Point(fromBase64url(jwk.x));
    case 'X25519':
      return isGoodX25519(jwk);
    case 'P-256':
      return isOnP256(jwk);
  }
}

/** OpenSSL refuses coordinates that are off the curve or at least the field's prime; the cofactor is 1. */
function isOnP256(jwk: PublicJwk): boolean {
  try {
    publicKeyObject(jwk);
    return true;
  } catch {
    return false;
  }
}

/** A clamped scalar is a multiple of 8, so exactly the points of small order give an all-zero secret, which OpenSSL refuses. */
function isGoodX25519(jwk: PublicJwk): boolean {
  if (!isBelowPrime(fromBase64url(jwk.x))) return false;
  try {
    diffieHellman({ privateKey: probe, publicKey: publicKeyObject(jwk) });
    return true;
  } catch {
    return false;
  }
}

const probe = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), Buffer.alloc(32, 0x42)]),
  format: 'der',
  type: 'pkcs8',
});

function isBelowPrime(littleEndian: Uint8Array): boolean {
  const value = BigInt(`0x${Buffer.from(asBuffer(littleEndian)).reverse().toString('hex')}`);
  return value < 2n ** 255n - 19n;
}
