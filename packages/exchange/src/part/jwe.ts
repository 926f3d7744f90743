/**
 * One JWE for one recipient: ECDH-ES+A256KW and A256GCM over node:crypto.
 * @see RFC 7516 §5, RFC 7518 §4.6 and §5.3
 * @module
 */
import {
  createCipheriv,
  createDecipheriv,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { asciiBytes, fromBase64url, sha256, toBase64url, toUtf8 } from '../encoding.ts';
import { type PublicJwk, publicKeyObject } from '../keys/jwk.ts';
import type { CompactJwe } from '../strict/compact.ts';
import type { TokenType } from '../strict/types.ts';

export interface JweBinding {
  readonly typ: TokenType;
  /** base64url of PartyUInfo and PartyVInfo; both enter the key derivation. */
  readonly apu: string;
  readonly apv: string;
}

/**
 * @param plaintext pieces, encrypted one after the other
 * @returns compact JWE with exactly the header members `alg`, `enc`, `epk`, `kid`, `typ`, `apu`, `apv`
 */
export function encryptJwe(plaintext: readonly Uint8Array[], binding: JweBinding, recipient: PublicJwk): string {
  const ephemeral = newEphemeral(recipient.crv);
  const { kty, crv, x, y } = ephemeral.publicKey.export({ format: 'jwk' });
  const header = {
    alg,
    enc: 'A256GCM',
    epk: { kty, crv, x, ...(y === undefined ? {} : { y }) },
    kid: recipient.kid,
    typ: binding.typ,
    apu: binding.apu,
    apv: binding.apv,
  };
  const secret = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: publicKeyObject(recipient) });
  return encryptWithSecret(plaintext, header, secret);
}

/** @param secret the shared secret of the recipient's key and the header's `epk` */
export function encryptWithSecret(
  plaintext: readonly Uint8Array[],
  header: { readonly apu: string; readonly apv: string },
  secret: Uint8Array,
): string {
  const protectedHeader = toBase64url(toUtf8(JSON.stringify(header)));
  const contentKey = randomBytes(32);
  const encryptedKey = wrapKey(contentKey, wrappingKey(secret, header.apu, header.apv));
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', contentKey, iv);
  cipher.setAAD(asciiBytes(protectedHeader));
  const ciphertext = Buffer.concat([...plaintext.map((piece) => cipher.update(piece)), cipher.final()]);
  const segments = [encryptedKey, iv, ciphertext, cipher.getAuthTag()].map(toBase64url);
  return [protectedHeader, ...segments].join('.');
}

/**
 * @param secret the shared secret of the recipient's key and `epk`
 * @throws when the key or the bytes are other than those sealed
 */
export function decryptWithSecret(jwe: CompactJwe, secret: Uint8Array): Uint8Array {
  const { apu, apv } = jwe.header;
  const contentKey = unwrapKey(jwe.encryptedKey, wrappingKey(secret, apu, apv));
  const decipher = createDecipheriv('aes-256-gcm', contentKey, jwe.iv, { authTagLength: 16 });
  decipher.setAAD(asciiBytes(jwe.protectedHeader));
  decipher.setAuthTag(jwe.tag);
  const plaintext = decipher.update(fromBase64url(jwe.ciphertext));
  decipher.final();
  return plaintext;
}

/** 40 bytes for a key of 32. @see RFC 3394 */
export function wrapKey(key: Uint8Array, under: Uint8Array): Uint8Array {
  const wrap = createCipheriv('id-aes256-wrap', under, wrapIv);
  return Buffer.concat([wrap.update(key), wrap.final()]);
}

/** @throws when it was wrapped under another key */
export function unwrapKey(wrapped: Uint8Array, under: Uint8Array): Uint8Array {
  const unwrap = createDecipheriv('id-aes256-wrap', under, wrapIv);
  return Buffer.concat([unwrap.update(wrapped), unwrap.final()]);
}

const alg = 'ECDH-ES+A256KW';
const wrapIv = Buffer.alloc(8, 0xa6);
const firstRound = uint32(1);
const keyBits = uint32(256);
const algorithmId = withLength(asciiBytes(alg));

/** One round of the Concat KDF, since SHA-256 gives exactly the 256 bits wanted. @see RFC 7518 §4.6.2 */
function wrappingKey(secret: Uint8Array, apu: string, apv: string): Uint8Array {
  const partyU = withLength(fromBase64url(apu));
  const partyV = withLength(fromBase64url(apv));
  return sha256(firstRound, secret, algorithmId, partyU, partyV, keyBits);
}

function newEphemeral(curve: PublicJwk['crv']): { publicKey: KeyObject; privateKey: KeyObject } {
  switch (curve) {
    case 'X25519':
      return generateKeyPairSync('x25519');
    case 'P-256':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' });
    case 'Ed25519':
      throw new TypeError('a signing key cannot be written to');
  }
}

function withLength(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([uint32(bytes.length), bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
