/**
 * Signing and verifying raw bytes: Ed25519, and ECDSA over P-256 with low s.
 * @module
 */
import { type KeyObject, sign, verify } from 'node:crypto';
import { asBuffer } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { conform } from '../strict/shape.ts';
import { type PrivateJwk, type PublicJwk, privateKeyObject, publicKeyObject, publicPart } from './jwk.ts';
import { privateJwkShape } from './jwk-shape.ts';

/** Where a signing key lies: a file by default; a PKCS#11 token or a remote service can stand here. */
export interface Signer {
  /** RFC 7638 thumbprint of the public key. */
  readonly kid: string;
  readonly alg: 'EdDSA' | 'ES256';
  readonly publicJwk: PublicJwk;
  /** 64 bytes: Ed25519, or r and s of ECDSA. A high s is mended by {@link signBytes}. */
  sign(data: Uint8Array): Promise<Uint8Array> | Uint8Array;
}

/** @throws {ExchangeError} `weak-key` not a private signing JWK of exactly the members that {@link PrivateJwk} names */
export function importSigner(jwk: PrivateJwk): Signer {
  const checked = conform(privateJwkShape, jwk, { wrong: 'weak-key', place: 'key' });
  if (checked.alg === 'ECDH-ES+A256KW') throw new ExchangeError('weak-key', 'key/alg');
  const key = privateKeyObject(checked);
  const { kid, alg } = checked;
  return {
    kid,
    alg,
    publicJwk: publicPart(checked),
    sign: (data) => (alg === 'ES256' ? withLowS(sign('sha256', data, rawForm(key)), alg) : sign(null, data, key)),
  };
}

/** What every token is signed with: the signer's signature, with low s. */
export async function signBytes(signer: Signer, data: Uint8Array): Promise<Uint8Array> {
  return withLowS(await signer.sign(data), signer.alg);
}

/**
 * @param alg as the header names it; must be the key's
 * @throws {ExchangeError} `wrong-algorithm`, `bad-signature` (a high s among them)
 * @see RFC 8032 §5.1.7, RFC 7518 §3.4, RFC 9864
 */
export function verifyBytes(
  jwk: PublicJwk,
  alg: 'EdDSA' | 'Ed25519' | 'ES256',
  data: Uint8Array,
  signature: Uint8Array,
): void {
  const named = alg === 'Ed25519' ? 'EdDSA' : alg;
  if (jwk.alg !== named) throw new ExchangeError('wrong-algorithm', 'header/alg');
  const ok =
    named === 'ES256'
      ? hasLowS(signature) && verify('sha256', data, rawForm(publicKeyObject(jwk)), signature)
      : verify(null, data, publicKeyObject(jwk), signature);
  if (!ok) throw new ExchangeError('bad-signature');
}

const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const halfOrder = order >> 1n;

function rawForm(key: KeyObject): { key: KeyObject; dsaEncoding: 'ieee-p1363' } {
  return { key, dsaEncoding: 'ieee-p1363' };
}

function hasLowS(signature: Uint8Array): boolean {
  return signature.length === 64 && sOf(signature) <= halfOrder;
}

function withLowS(signature: Uint8Array, alg: 'EdDSA' | 'ES256'): Uint8Array {
  if (alg !== 'ES256' || hasLowS(signature)) return signature;
  const low = (order - sOf(signature)).toString(16).padStart(64, '0');
  return Buffer.concat([signature.subarray(0, 32), Buffer.from(low, 'hex')]);
}

function sOf(signature: Uint8Array): bigint {
  return BigInt(`0x${asBuffer(signature.subarray(32)).toString('hex')}`);
}
