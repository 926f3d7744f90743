import { existsSync, readFileSync } from 'node:fs';
import { compactVerify, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { toBase64url, toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { importSigner } from '../keys/signer.ts';
import { limits } from '../limits.ts';
import { testKeys } from '../testing/test-keys.ts';
import { forgeToken } from '../testing/test-message.ts';
import { splitJwe, splitJws } from './compact.ts';
import { types } from './types.ts';

const signer = importSigner(testKeys('commune').signing);
const header = `{"alg":"EdDSA","kid":"${signer.kid}","typ":"${types.message}"}`;
const token = await forgeToken(header, '{}', signer);
const read = (jws: string) =>
  splitJws(jws, { typ: types.message, signingInputBytes: limits.signingInputBytes, place: 'manifest' });

/** Another last letter that decodes to the same bytes. */
function strayBits(text: string): string {
  const last = Buffer.from(text, 'base64url');
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const twin = [...letters].find((letter) => {
    const other = text.slice(0, -1) + letter;
    return other !== text && Buffer.from(other, 'base64url').equals(last);
  });
  return text.slice(0, -1) + (twin ?? '');
}

describe('what jose 6.2.18 lets through is refused here', () => {
  test.each<[string, Promise<string> | string, string]>([
    ['stray bits in the signature', strayBits(token), 'bad-base64url'],
    ['a member twice', forgeToken(header.replace('{', '{"alg":"EdDSA",'), '{}', signer), 'duplicate-member'],
    [
      'an ignored key address',
      forgeToken(header.replace('{', '{"jku":"https://stranger.example",'), '{}', signer),
      'unknown-header-member',
    ],
    ['a byte order mark', forgeToken(`\uFEFF${header}`, '{}', signer), 'bad-utf8'],
  ])('%s', async (_, made, code) => {
    const jws = await made;
    await compactVerify(jws, await importJWK(signer.publicJwk, 'EdDSA'));
    expect(() => read(jws)).toThrow(expect.objectContaining({ code }));
  });

  test('while the token itself is read by both', async () => {
    await compactVerify(token, await importJWK(signer.publicJwk, 'EdDSA'));
    expect(read(token).header).toEqual(JSON.parse(header));
  });
});

const wycheproof = new URL('../../../../../shared/data/wycheproof/', import.meta.url);
const present = existsSync(wycheproof);
if (!present) console.log('Vectors of Wycheproof are not on this machine: not run.');

interface Vectors {
  readonly testGroups: readonly { readonly tests: readonly { readonly jws?: string; readonly jwe?: string }[] }[];
}

describe.runIf(present)('Wycheproof tokens: none has exactly our header, so none is read', () => {
  test.each([
    ['json_web_signature_test.json', read],
    ['json_web_key_test.json', read],
    ['json_web_encryption_test.json', (jwe: string) => splitJwe(jwe, types.part)],
  ] as const)('%s', (name, readToken) => {
    const codes = new Map<string, number>();
    const { testGroups } = JSON.parse(readFileSync(new URL(name, wycheproof), 'utf8')) as Vectors;
    for (const vector of testGroups.flatMap(({ tests }) => tests)) {
      const text = vector.jws ?? vector.jwe;
      // JSON serialisations are objects; the reader takes texts.
      if (typeof text !== 'string') continue;
      let code = 'read';
      try {
        readToken(text);
      } catch (error) {
        code = error instanceof ExchangeError ? error.code : 'another error';
      }
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    console.log(`Wycheproof ${name}:`, Object.fromEntries(codes));
    expect(codes.has('read') || codes.has('another error')).toBe(false);
  });
});

test('a header is measured before it is parsed', () => {
  const long = toBase64url(toUtf8(' '.repeat(2000)));
  expect(() => read(`${long}.e30.${'A'.repeat(86)}`)).toThrow(expect.objectContaining({ code: 'bad-header' }));
});
