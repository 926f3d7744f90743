/**
 * The exact members of a key, public or private.
 * @module
 */
import { bytes, isRecord, literal, object, type Shape } from '../strict/shape.ts';
import { digest } from '../strict/terms.ts';

/** A public key. `kid` is its RFC 7638 thumbprint; a key has one use and one algorithm. */
export interface PublicJwk {
  readonly kty: 'OKP' | 'EC';
  readonly crv: 'Ed25519' | 'X25519' | 'P-256';
  readonly x: string;
  readonly y?: string;
  readonly kid: string;
  readonly alg: 'EdDSA' | 'ES256' | 'ECDH-ES+A256KW';
}

export interface PrivateJwk extends PublicJwk {
  readonly d: string;
}

const common = { kid: digest, x: bytes(32) };
const okp = { ...common, kty: literal('OKP') };
const ec = { ...common, kty: literal('EC'), crv: literal('P-256'), y: bytes(32) };

const variants = {
  Ed25519: { ...okp, crv: literal('Ed25519'), alg: literal('EdDSA') },
  X25519: { ...okp, crv: literal('X25519'), alg: literal('ECDH-ES+A256KW') },
  'P-256': { ...ec, alg: literal('ES256', 'ECDH-ES+A256KW') },
};

const publicShapes = {
  Ed25519: object(variants.Ed25519),
  X25519: object(variants.X25519),
  'P-256': object(variants['P-256']),
};

const privateShapes = {
  Ed25519: object({ ...variants.Ed25519, d: bytes(32) }),
  X25519: object({ ...variants.X25519, d: bytes(32) }),
  'P-256': object({ ...variants['P-256'], d: bytes(32) }),
};

export const publicJwkShape: Shape<PublicJwk> = (value, place) => publicShapes[curveOf(value)](value, place);
export const privateJwkShape: Shape<PrivateJwk> = (value, place) => privateShapes[curveOf(value)](value, place);

function curveOf(value: unknown): keyof typeof variants {
  const crv = isRecord(value) ? value['crv'] : undefined;
  return crv === 'X25519' || crv === 'P-256' ? crv : 'Ed25519';
}
