/**
 * New key pairs for an agency: one to sign with, one to be written to.
 * @module
 */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type PrivateJwk, type PublicJwk, thumbprint } from './jwk.ts';

export interface AgencyKeys {
  readonly signing: PrivateJwk;
  readonly encryption: PrivateJwk;
}

export function generateKeys(
  options: { readonly sign?: 'Ed25519' | 'P-256'; readonly encrypt?: 'X25519' | 'P-256' } = {},
): AgencyKeys {
  return {
    signing: generateSigningKey(options.sign),
    encryption: toJwk(
      options.encrypt === 'P-256' ? newP256() : generateKeyPairSync('x25519').privateKey,
      'ECDH-ES+A256KW',
    ),
  };
}

/** A signing key alone, as the signers of directory and freshness need it. */
export function generateSigningKey(curve: 'Ed25519' | 'P-256' = 'Ed25519'): PrivateJwk {
  return curve === 'P-256' ? toJwk(newP256(), 'ES256') : toJwk(generateKeyPairSync('ed25519').privateKey, 'EdDSA');
}

/** A private key of node:crypto as JWK with `kid` and `alg`. */
export function toJwk(key: KeyObject, alg: PublicJwk['alg']): PrivateJwk {
  const { kty, crv, x, y, d } = key.export({ format: 'jwk' });
  const bare = { kty, crv, x, ...(y === undefined ? {} : { y }) } as Pick<PublicJwk, 'kty' | 'crv' | 'x' | 'y'>;
  return { ...bare, d: String(d), kid: thumbprint(bare), alg };
}

function newP256(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
}
