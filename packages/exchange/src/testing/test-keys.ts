/**
 * Keys for tests: real ones, the same in every run. Never use them elsewhere.
 * @module
 */
import { createECDH, createPrivateKey } from 'node:crypto';
import { sha256, toBase64url, toUtf8 } from '../encoding.ts';
import { type AgencyKeys, toJwk } from '../keys/generate.ts';
import { type PrivateJwk, type PublicJwk, thumbprint } from '../keys/jwk.ts';

/** Signing and encryption key of a test agency, derived from its label. */
export function testKeys(
  label: string,
  options: { readonly sign?: 'Ed25519' | 'P-256'; readonly encrypt?: 'X25519' | 'P-256' } = {},
): AgencyKeys {
  return {
    signing: testSigningKey(label, options.sign),
    encryption:
      options.encrypt === 'P-256'
        ? p256(`${label} enc`, 'ECDH-ES+A256KW')
        : okp(`${label} enc`, x25519Prefix, 'ECDH-ES+A256KW'),
  };
}

export function testSigningKey(label: string, curve: 'Ed25519' | 'P-256' = 'Ed25519'): PrivateJwk {
  return curve === 'P-256' ? p256(`${label} sig`, 'ES256') : okp(`${label} sig`, ed25519Prefix, 'EdDSA');
}

/** PKCS #8 up to the 32 bytes of the key. @see RFC 8410 §7 */
const ed25519Prefix = '302e020100300506032b657004220420';
const x25519Prefix = '302e020100300506032b656e04220420';

function okp(label: string, prefix: string, alg: PublicJwk['alg']): PrivateJwk {
  const der = Buffer.concat([Buffer.from(prefix, 'hex'), sha256(toUtf8(label))]);
  return toJwk(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }), alg);
}

function p256(label: string, alg: PublicJwk['alg']): PrivateJwk {
  const secret = sha256(toUtf8(label));
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(secret);
  const point = ecdh.getPublicKey();
  const bare = {
    kty: 'EC',
    crv: 'P-256',
    x: toBase64url(point.subarray(1, 33)),
    y: toBase64url(point.subarray(33)),
  } as const;
  return { ...bare, d: toBase64url(secret), kid: thumbprint(bare), alg };
}
