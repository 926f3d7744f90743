/**
 * Enrolment: an agency hands in its public keys and shows that it holds the private ones.
 *
 *   agency                                standing agency
 *   createEnrolment  ── enrolment.json ──▶ verifyEnrolment      the signing key signed it
 *   answerChallenge  ◀── challenge ─────── challengeEnrolment   the encryption key has to open this
 *                    ── answer ──────────▶ verifyAnswer
 *
 * @see RFC 4211 §4.1 and §4.3 (signature; indirect proof for keys that cannot sign)
 * @module
 */
import { randomBytes } from 'node:crypto';
import { asciiBytes, digestOf, equalBytes, toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import type { Decrypter } from '../keys/decrypter.ts';
import { checkPublicJwk, type PublicJwk } from '../keys/jwk.ts';
import { publicJwkShape } from '../keys/jwk-shape.ts';
import { type Signer, verifyBytes } from '../keys/signer.ts';
import { signToken } from '../keys/token.ts';
import { limits } from '../limits.ts';
import { bindingOf } from '../part/binding.ts';
import { encryptJwe } from '../part/jwe.ts';
import { splitJwe, splitJws } from '../strict/compact.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform, object, type Shape, text } from '../strict/shape.ts';
import { agencyCode, numericDate, words } from '../strict/terms.ts';
import { types } from '../strict/types.ts';

export interface Enrolment {
  readonly code: string;
  readonly names: { readonly vi: string; readonly en: string };
  readonly endpoint: string;
  readonly signing: PublicJwk;
  readonly encryption: PublicJwk;
  /** NumericDate, seconds. */
  readonly iat: number;
}

/** @returns compact JWS, signed by the key that it enrols. @throws {ExchangeError} `enrolment-invalid`, `weak-key` */
export async function createEnrolment(enrolment: Enrolment, signer: Signer): Promise<string> {
  assertSound(conform(shape, enrolment, { wrong: 'enrolment-invalid' }), signer.kid);
  return (await signToken(types.enrolment, toUtf8(JSON.stringify(enrolment)), signer)).jws;
}

/**
 * Checks keys and signature. Who sent it is for people to find out: compare `fingerprint` over the telephone.
 *
 * @returns the enrolment, and `fingerprint`: base64url SHA-256 over the whole token
 * @throws {ExchangeError} `enrolment-invalid`, `weak-key`, `wrong-algorithm`, `bad-signature`, and what strict reading throws
 */
export function verifyEnrolment(jws: string): { enrolment: Enrolment; fingerprint: string } {
  const read = splitJws(jws, { typ: types.enrolment, signingInputBytes: limits.signingInputBytes, place: 'enrolment' });
  const parsed = parseStrictJson(read.payload, { depth: 4, place: 'enrolment payload', plainIntegers: true });
  const enrolment = conform(shape, parsed, { wrong: 'enrolment-invalid' });
  assertSound(enrolment, read.header.kid);
  verifyBytes(enrolment.signing, read.header.alg, read.signingInput, read.signature);
  return { enrolment, fingerprint: digestOf(asciiBytes(jws)) };
}

/** A question that only the holder of the encryption key can answer. Keep `answer`, hand out `challenge`. */
export function challengeEnrolment(jws: string): { challenge: string; answer: Uint8Array } {
  const { enrolment, fingerprint } = verifyEnrolment(jws);
  const answer = randomBytes(32);
  const challenge = encryptJwe([answer], { typ: types.challenge, ...binding(fingerprint) }, enrolment.encryption);
  return { challenge, answer };
}

/**
 * @param jws our own enrolment, to which the challenge must be bound
 * @throws {ExchangeError} `part-misbound` the challenge is for another enrolment; `part-unreadable`
 */
export async function answerChallenge(challenge: string, jws: string, decrypter: Decrypter): Promise<Uint8Array> {
  const split = splitJwe(challenge, types.challenge, 'challenge');
  const { apu, apv } = binding(verifyEnrolment(jws).fingerprint);
  if (split.header.apu !== apu || split.header.apv !== apv) throw new ExchangeError('part-misbound', 'challenge');
  const { plaintext } = await decrypter.decrypt(challenge, split).catch(() => {
    throw new ExchangeError('part-unreadable', 'challenge');
  });
  return plaintext;
}

/** @throws {ExchangeError} `enrolment-invalid` the encryption key is not in the agency's hands */
export function verifyAnswer(given: Uint8Array, answer: Uint8Array): void {
  if (!equalBytes(given, answer)) throw new ExchangeError('enrolment-invalid', 'answer');
}

const shape: Shape<Enrolment> = object({
  code: agencyCode,
  names: words,
  endpoint: text(/^https?:\/\/[\x21-\x7e]{1,500}[^/]$/),
  signing: publicJwkShape,
  encryption: publicJwkShape,
  iat: numericDate,
});

function assertSound(enrolment: Enrolment, kid: string): void {
  checkPublicJwk(enrolment.signing, 'sig', '/signing');
  checkPublicJwk(enrolment.encryption, 'enc', '/encryption');
  if (enrolment.signing.kid !== kid) throw new ExchangeError('enrolment-invalid', '/signing');
}

function binding(fingerprint: string): { apu: string; apv: string } {
  return bindingOf({ iss: 'directory', aud: 'enrolment', jti: fingerprint }, 'challenge');
}
