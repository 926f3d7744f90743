/**
 * Compact JWS and JWE taken apart strictly: exact segments, exact header members, nothing decoded twice.
 * @module
 */
import type { JWK } from 'jose';
import { asciiBytes, assertBase64url, decodedLength, digestOf, fromBase64url } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { parseStrictJson } from './json.ts';
import { bytes, conform, isRecord, literal, object, text } from './shape.ts';
import { digest } from './terms.ts';
import type { TokenType } from './types.ts';

export type SignatureAlgorithm = 'EdDSA' | 'Ed25519' | 'ES256';

export interface JwsHeader {
  readonly alg: SignatureAlgorithm;
  readonly kid: string;
  readonly typ: string;
}

export interface CompactJws {
  readonly jws: string;
  readonly header: JwsHeader;
  readonly payload: Uint8Array;
  /** ASCII of header, dot and payload. @see RFC 7515 §5.1 */
  readonly signingInput: Uint8Array;
  /** base64url SHA-256 of the signing input. */
  readonly digest: string;
  readonly signature: Uint8Array;
}

/**
 * @param expect the one `typ` allowed, and the longest signing input in bytes
 * @throws {ExchangeError} `bad-token`, `bad-base64url`, `bad-json`, `bad-utf8`, `duplicate-member`, `bad-header`,
 *   `unknown-header-member`, `wrong-typ`, `wrong-algorithm`, `manifest-too-large`
 * @see RFC 7515 §7.1
 */
export function splitJws(
  jws: string,
  expect: { readonly typ: TokenType; readonly signingInputBytes: number; readonly place: string },
): CompactJws {
  const { place } = expect;
  const first = jws.indexOf('.');
  const second = jws.indexOf('.', first + 1);
  if (first < 0 || second < 0 || jws.indexOf('.', second + 1) >= 0) throw new ExchangeError('bad-token', place);
  if (second > expect.signingInputBytes) throw new ExchangeError('manifest-too-large', place);
  const header = readJwsHeader(jws.slice(0, first), expect.typ, `${place} header`);
  const payload = fromBase64url(jws.slice(first + 1, second), `${place} payload`);
  const signature = readSignature(jws.slice(second + 1), place);
  const signingInput = asciiBytes(jws.slice(0, second));
  return { jws, header, payload, signingInput, digest: digestOf(signingInput), signature };
}

/** The protected header of a JWS, compact or general. */
export function readJwsHeader(segment: string, typ: TokenType, place: string): JwsHeader {
  const known = headers.get(segment);
  if (known?.typ === typ) return known;
  const value = readHeader(segment, place);
  if (isRecord(value)) {
    if (typeof value['typ'] === 'string' && value['typ'] !== typ) throw new ExchangeError('wrong-typ', `${place}/typ`);
    if (typeof value['alg'] === 'string' && !isSignatureAlgorithm(value['alg']))
      throw new ExchangeError('wrong-algorithm', `${place}/alg`);
  }
  const header = conform(jwsHeader, value, { wrong: 'bad-header', unknown: 'unknown-header-member', place });
  if (headers.size >= limits.headersRemembered) headers.clear();
  headers.set(segment, header);
  return header;
}

/** A peer writes the same header on every token of a type: well-formed ones are read once. */
const headers = new Map<string, JwsHeader>();

/** All algorithms of the protocol have signatures of 64 bytes. */
export function readSignature(segment: string, place: string): Uint8Array {
  const signature = fromBase64url(segment, `${place} signature`);
  if (signature.length !== 64) throw new ExchangeError('bad-signature', place);
  return signature;
}

export interface JweHeader {
  readonly alg: 'ECDH-ES+A256KW';
  readonly enc: 'A256GCM';
  readonly epk: JWK;
  readonly kid: string;
  readonly typ: string;
  readonly apu: string;
  readonly apv: string;
}

export interface CompactJwe {
  readonly jwe: string;
  readonly header: JweHeader;
  /** The protected header as it stands: the additional authenticated data. */
  readonly protectedHeader: string;
  readonly encryptedKey: Uint8Array;
  readonly iv: Uint8Array;
  /** base64url, checked, not decoded. */
  readonly ciphertext: string;
  readonly tag: Uint8Array;
}

/**
 * @throws {ExchangeError} `bad-token`, `bad-base64url`, `bad-json`, `bad-utf8`, `duplicate-member`, `bad-header`,
 *   `unknown-header-member`, `wrong-typ`
 * @see RFC 7516 §7.1
 */
export function splitJwe(jwe: string, typ: TokenType, place = 'part'): CompactJwe {
  const ends: number[] = [];
  for (let at = jwe.indexOf('.'); at >= 0 && ends.length < 5; at = jwe.indexOf('.', at + 1)) ends.push(at);
  const [first, second, third, fourth, fifth] = ends;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined || fifth !== undefined)
    throw new ExchangeError('bad-token', place);
  const protectedHeader = jwe.slice(0, first);
  const value = readHeader(protectedHeader, `${place} header`);
  if (isRecord(value) && typeof value['typ'] === 'string' && value['typ'] !== typ)
    throw new ExchangeError('wrong-typ', `${place} header/typ`);
  const header = conform(jweHeader, value, {
    wrong: 'bad-header',
    unknown: 'unknown-header-member',
    place: `${place} header`,
  });
  const ciphertext = jwe.slice(third + 1, fourth);
  assertBase64url(ciphertext, `${place} ciphertext`);
  return {
    jwe,
    header,
    protectedHeader,
    encryptedKey: exactly(40, jwe.slice(first + 1, second), `${place} encrypted key`),
    iv: exactly(12, jwe.slice(second + 1, third), `${place} iv`),
    ciphertext,
    tag: exactly(16, jwe.slice(fourth + 1), `${place} tag`),
  };
}

const jwsHeader = object({
  alg: literal('EdDSA', 'Ed25519', 'ES256'),
  kid: digest,
  typ: text(/./),
});

const okpEpk = object({ kty: literal('OKP'), crv: literal('X25519'), x: bytes(32) });
const ecEpk = object({ kty: literal('EC'), crv: literal('P-256'), x: bytes(32), y: bytes(32) });

const jweHeader = object({
  alg: literal('ECDH-ES+A256KW'),
  enc: literal('A256GCM'),
  epk: (value: unknown, place: string): JWK =>
    isRecord(value) && value['kty'] === 'EC' ? ecEpk(value, place) : okpEpk(value, place),
  kid: digest,
  typ: text(/./),
  apu: text(/^[A-Za-z0-9_-]{1,86}$/),
  apv: digest,
});

function readHeader(segment: string, place: string): unknown {
  if (segment.length > limits.headerBytes) throw new ExchangeError('bad-header', place);
  return parseStrictJson(fromBase64url(segment, place), { depth: 4, place, plainIntegers: true });
}

function exactly(count: number, segment: string, place: string): Uint8Array {
  const decoded = fromBase64url(segment, place);
  if (decodedLength(segment) !== count) throw new ExchangeError('bad-token', place);
  return decoded;
}

function isSignatureAlgorithm(alg: string): alg is SignatureAlgorithm {
  return alg === 'EdDSA' || alg === 'Ed25519' || alg === 'ES256';
}
