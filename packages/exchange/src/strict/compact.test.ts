import { compactVerify, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { toBase64url, toUtf8 } from '../encoding.ts';
import { importSigner } from '../keys/signer.ts';
import { limits } from '../limits.ts';
import { testKeys } from '../testing/test-keys.ts';
import { forgeToken } from '../testing/test-message.ts';
import { splitJws } from './compact.ts';
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

test('a header is measured before it is parsed', () => {
  const long = toBase64url(toUtf8(' '.repeat(2000)));
  expect(() => read(`${long}.e30.${'A'.repeat(86)}`)).toThrow(expect.objectContaining({ code: 'bad-header' }));
});
