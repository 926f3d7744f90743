/**
 * Signatures of the protocol with the browser's cryptography: Ed25519, and ECDSA over P-256 with low s.
 * @see RFC 8032, RFC 7518 §3.4, RFC 7638
 * @module
 */
import type { Header } from './bundle.ts';
import { fromBase64url, sha256, toBase64url, utf8 } from './bytes.ts';

export interface PublicKey {
  readonly kty: 'OKP' | 'EC';
  readonly crv: 'Ed25519' | 'X25519' | 'P-256';
  readonly x: string;
  readonly y?: string;
  readonly kid: string;
  readonly alg: string;
}

/** The browser cannot check signatures of this kind: nothing is known of them then. */
export class NotSupported extends Error {
  override readonly name = 'NotSupported';
}

export interface Signed {
  readonly header: Header;
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/**
 * @returns whether the signature is that of the key, under the algorithm that belongs to it
 * @throws {NotSupported}
 */
export async function isSigned({ header, signed, signature }: Signed, key: PublicKey): Promise<boolean> {
  const alg = header.alg === 'Ed25519' ? 'EdDSA' : header.alg;
  if (key.alg !== alg || signature.length !== 64) return false;
  if (alg === 'EdDSA' && key.crv === 'Ed25519') return verified(key, 'Ed25519', 'Ed25519', signed, signature);
  if (alg !== 'ES256' || key.crv !== 'P-256' || !hasLowS(signature)) return false;
  const named = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  return verified(key, named, named, signed, signature);
}

async function verified(
  { kty, crv, x, y }: PublicKey,
  keyAs: string | EcKeyImportParams,
  as: string | EcdsaParams,
  signed: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  let imported: CryptoKey;
  try {
    const jwk = { kty, crv, x, ...(y === undefined ? {} : { y }) };
    imported = await crypto.subtle.importKey('jwk', jwk, keyAs, false, ['verify']);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') throw new NotSupported();
    return false;
  }
  return crypto.subtle.verify(as, imported, signature, signed);
}

/** base64url SHA-256 over the required members in order. */
export async function thumbprintOf({ kty, crv, x, y }: PublicKey): Promise<string> {
  return toBase64url(await sha256(utf8(JSON.stringify({ crv, kty, x, ...(kty === 'EC' ? { y } : {}) }))));
}

/** Of the two values of s one alone is a signature here, so that nobody makes a second one of the first. */
function hasLowS(signature: Uint8Array): boolean {
  const hex = [...signature.subarray(32)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return BigInt(`0x${hex}`) <= order >> 1n;
}

const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** Whether a text is a thumbprint at all. */
export function isThumbprint(text: string): boolean {
  return fromBase64url(text)?.length === 32;
}
