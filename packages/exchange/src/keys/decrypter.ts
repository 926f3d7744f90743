/**
 * Opening a compact JWE with a key of this agency.
 * @module
 */
import { createPublicKey, diffieHellman } from 'node:crypto';
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

/** @throws {ExchangeError} `weak-key` not a private encryption JWK of exactly the members that {@link PrivateJwk} names */
export function importDecrypter(jwk: PrivateJwk): Decrypter {
  const checked = conform(privateJwkShape, jwk, { wrong: 'weak-key', place: 'key' });
  if (checked.alg !== 'ECDH-ES+A256KW') throw new ExchangeError('weak-key', 'key/alg');
  const privateKey = privateKeyObject(checked);
  return {
    kid: checked.kid,
    publicJwk: publicPart(checked),
    async decrypt(jwe, split = splitJwe(jwe, types.part)) {
      const publicKey = createPublicKey({ key: split.header.epk as Record<string, string>, format: 'jwk' });
      const secret = diffieHellman({ privateKey, publicKey });
      return { plaintext: decryptWithSecret(split, secret), header: split.header };
    },
  };
}
