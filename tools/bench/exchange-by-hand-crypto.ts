/**
 * The cryptography of the hand-written yardstick: Ed25519 compact JWS, and compact JWE by ECDH-ES+A256KW over X25519 with
 * A256GCM, over `node:crypto` and without any check beyond the cryptographic ones.
 * @module
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';

interface Jwk {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly d?: string;
  readonly kid: string;
}

/** The message and part that a ciphertext is bound to. */
export interface Binding {
  readonly iss: string;
  readonly aud: string;
  readonly jti: string;
  readonly name: string;
}

/** base64url SHA-256. */
export function digest(...pieces: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('base64url');
}

export function publicKeyOf({ kty, crv, x }: Jwk): KeyObject {
  return createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
}

const keys = new Map<string, KeyObject>();

/** Imported once. */
function keyOf(jwk: Jwk, kind: 'private' | 'public'): KeyObject {
  const id = `${kind} ${jwk.kid}`;
  const known = keys.get(id);
  if (known) return known;
  const key = kind === 'public' ? publicKeyOf(jwk) : createPrivateKey({ key: { ...jwk } as JsonWebKey, format: 'jwk' });
  keys.set(id, key);
  return key;
}

export function sign(claims: object, typ: string, jwk: Jwk): { jws: string; dig: string } {
  const header = Buffer.from(JSON.stringify({ alg: 'EdDSA', kid: jwk.kid, typ })).toString('base64url');
  const input = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  const signature = signBytes(null, Buffer.from(input), keyOf(jwk, 'private'));
  return { jws: `${input}.${signature.toString('base64url')}`, dig: digest(input) };
}

export interface Token<T> {
  readonly claims: T;
  readonly dig: string;
  readonly input: string;
  readonly signature: Buffer;
}

export function readToken<T>(jws: string): Token<T> {
  const [header = '', payload = '', signature = ''] = jws.split('.');
  const input = `${header}.${payload}`;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as T;
  return { claims, dig: digest(input), input, signature: Buffer.from(signature, 'base64url') };
}

export function verify({ input, signature }: Token<unknown>, key: KeyObject): void {
  if (!verifyBytes(null, Buffer.from(input), key, signature)) throw new Error('the signature does not verify');
}

const alg = Buffer.from('ECDH-ES+A256KW');
const wrapIv = Buffer.alloc(8, 0xa6);
/** Plaintexts are padded, as in the protocol. */
const padTo = 4096;

export function seal(content: Uint8Array, salt: Uint8Array, binding: Binding, recipient: Jwk): string {
  const ephemeral = generateKeyPairSync('x25519');
  const { kty, crv, x } = ephemeral.publicKey.export({ format: 'jwk' });
  const { apu, apv } = partyInfo(binding);
  const protectedHeader = Buffer.from(
    JSON.stringify({ alg: alg.toString(), enc: 'A256GCM', epk: { kty, crv, x }, kid: recipient.kid, apu, apv }),
  ).toString('base64url');
  const secret = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: keyOf(recipient, 'public') });
  const contentKey = randomBytes(32);
  const wrap = createCipheriv('id-aes256-wrap', derive(secret, apu, apv), wrapIv);
  const encryptedKey = Buffer.concat([wrap.update(contentKey), wrap.final()]);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', contentKey, iv).setAAD(Buffer.from(protectedHeader));
  const padding = Buffer.alloc(padTo - ((content.length + salt.length) % padTo));
  padding[0] = 0x80;
  const ciphertext = Buffer.concat([
    cipher.update(salt),
    cipher.update(content),
    cipher.update(padding),
    cipher.final(),
  ]);
  const segments = [encryptedKey, iv, ciphertext, cipher.getAuthTag()].map((bytes) => bytes.toString('base64url'));
  return [protectedHeader, ...segments].join('.');
}

export function open(jwe: string, binding: Binding, recipient: Jwk): { salt: Buffer; content: Buffer } {
  const [protectedHeader = '', ...rest] = jwe.split('.');
  const [encryptedKey, iv, ciphertext, tag] = rest.map((segment) => Buffer.from(segment, 'base64url'));
  if (!encryptedKey || !iv || !ciphertext || !tag) throw new Error('not a compact JWE');
  const header = JSON.parse(Buffer.from(protectedHeader, 'base64url').toString());
  const { apu, apv } = partyInfo(binding);
  if (header.apu !== apu || header.apv !== apv) throw new Error('sealed for another message');
  const publicKey = createPublicKey({ key: header.epk, format: 'jwk' });
  const secret = diffieHellman({ privateKey: keyOf(recipient, 'private'), publicKey });
  const unwrap = createDecipheriv('id-aes256-wrap', derive(secret, apu, apv), wrapIv);
  const contentKey = Buffer.concat([unwrap.update(encryptedKey), unwrap.final()]);
  const decipher = createDecipheriv('aes-256-gcm', contentKey, iv).setAAD(Buffer.from(protectedHeader)).setAuthTag(tag);
  const padded = Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  const plain = padded.subarray(0, padded.lastIndexOf(0x80));
  return { salt: plain.subarray(0, 32), content: plain.subarray(32) };
}

function partyInfo({ iss, aud, jti, name }: Binding): { apu: string; apv: string } {
  return { apu: Buffer.from(iss).toString('base64url'), apv: digest(`${aud}\0${jti}\0${name}`) };
}

/** Concat KDF, one round. @see RFC 7518 §4.6.2 */
function derive(secret: Buffer, apu: string, apv: string): Buffer {
  const hash = createHash('sha256').update(uint32(1)).update(secret);
  for (const piece of [alg, Buffer.from(apu, 'base64url'), Buffer.from(apv, 'base64url')])
    hash.update(uint32(piece.length)).update(piece);
  return hash.update(uint32(256)).digest();
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
