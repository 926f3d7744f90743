/**
 * Opening a compact JWE with a key of this agency.
 * @module
 */
import { createPublicKey, diffieHellman } from 'node:crypto';
import type { JWK } from 'jose';
import { ExchangeError } from '../errors.ts';
import { decryptWithSecret } from '../part/jwe.ts';
import { type CompactJwe, type JweHeader, splitJwe } from '../strict/compact.ts';
import { conform } from '../strict/shape.ts';
import { types } from '../strict/types.ts';
import { type PrivateJwk, type PublicJwk, privateKeyObject, publicPart } from './jwk.ts';
import { privateJwkShape } from './jwk-shape.ts';

/** Where a decryption key lies: a file by default; a PKCS#11 token or a remote service can stand here. */
export interface Decrypter {
  /** RFC 7638 thumbprint of the public key. */
  readonly kid: string;
  readonly publicJwk: PublicJwk;
  /**
   * @param jwe compact JWE (ECDH-ES+A256KW, A256GCM), already read strictly
   * @param split the same, taken apart; a remote service can leave it aside
   * @throws anything when the key does not open it; told to nobody but as `part-unreadable`
   */
  decrypt(jwe: string, split?: CompactJwe): Promise<{ plaintext: Uint8Array; header: JweHeader }>;
}

/** The sender's ephemeral key, as the header's `epk` has it. */
export type EphemeralJwk = JWK;

/**
 * A decrypter whose private key lies where it cannot be read: a PKCS#11 token, a remote service. All that is asked of that
 * place is one agreement a part; derivation, unwrapping and decryption are done here.
 *
 * @param publicJwk the public key, as the directory has it
 * @param agree gives the 32 bytes of the shared secret (X25519, or the x coordinate of ECDH over P-256: `CKM_ECDH1_DERIVE`
 *   with `CKD_NULL`); throws when it cannot
 * @see RFC 7518 §4.6, RFC 7748 §6.1, SEC 1 §3.3.1
 */
export function agreeingDecrypter(
  publicJwk: PublicJwk,
  agree: (epk: EphemeralJwk) => Uint8Array | Promise<Uint8Array>,
): Decrypter {
  return {
    kid: publicJwk.kid,
    publicJwk,
    async decrypt(jwe, split = splitJwe(jwe, types.part)) {
      const secret = await agree(split.header.epk);
      return { plaintext: decryptWithSecret(split, secret), header: split.header };
    },
  };
}

/** @throws {ExchangeError} `weak-key` not a private encryption JWK of exactly the members that {@link PrivateJwk} names */
export function importDecrypter(jwk: PrivateJwk): Decrypter {
  const checked = conform(privateJwkShape, jwk, { wrong: 'weak-key', place: 'key' });
  if (checked.alg !== 'ECDH-ES+A256KW') throw new ExchangeError('weak-key', 'key/alg');
  const privateKey = privateKeyObject(checked);
  return agreeingDecrypter(publicPart(checked), (epk) =>
    diffieHellman({ privateKey, publicKey: createPublicKey({ key: { ...epk }, format: 'jwk' }) }),
  );
}
