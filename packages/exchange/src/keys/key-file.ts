/**
 * The key file: a JWK Set encrypted under a passphrase, readable by any JOSE implementation.
 * @module
 */
import { CompactEncrypt, compactDecrypt } from 'jose';
import { toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform, list, object } from '../strict/shape.ts';
import { types } from '../strict/types.ts';
import type { PrivateJwk } from './jwk.ts';
import { privateJwkShape } from './jwk-shape.ts';

/**
 * @param keys private keys of one agency, old ones among them
 * @param options `iterations` of PBKDF2-HMAC-SHA-512; lower it in tests only
 * @returns a compact JWE, one line of text
 * @see RFC 7518 §4.8
 */
export async function sealKeyFile(
  keys: readonly PrivateJwk[],
  passphrase: string,
  options: { readonly iterations?: number } = {},
): Promise<string> {
  return new CompactEncrypt(toUtf8(JSON.stringify({ keys })))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ: types.keys })
    .setKeyManagementParameters({ p2c: options.iterations ?? limits.keyFileIterations })
    .encrypt(passphraseBytes(passphrase));
}

/** @throws {ExchangeError} `key-file-unreadable` another passphrase, another file, or altered bytes */
export async function openKeyFile(text: string, passphrase: string): Promise<PrivateJwk[]> {
  const plaintext = await decrypt(text.trim(), passphrase);
  const set = conform(keySet, parseStrictJson(plaintext), { wrong: 'key-file-unreadable', place: 'keys' });
  return [...set.keys];
}

const keySet = object({ keys: list(privateJwkShape, { max: 1000 }) });

async function decrypt(text: string, passphrase: string): Promise<Uint8Array> {
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(text, passphraseBytes(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: limits.keyFileIterationsAtMost,
    });
    if (protectedHeader.typ === types.keys) return plaintext;
  } catch {
    // One answer for every cause: none of them helps but the right file and passphrase.
  }
  throw new ExchangeError('key-file-unreadable');
}

/** The same passphrase typed on another keyboard gives the same bytes. @see RFC 8265 §4.2 */
function passphraseBytes(passphrase: string): Uint8Array {
  return toUtf8(passphrase.normalize('NFC'));
}
