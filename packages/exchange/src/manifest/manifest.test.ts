import { describe, expect, test } from 'vitest';
import { toBase64url, toUtf8 } from '../encoding.ts';
import { publicPart } from '../keys/jwk.ts';
import { importSigner } from '../keys/signer.ts';
import { limits } from '../limits.ts';
import { types } from '../strict/types.ts';
import { testKeys } from '../testing/test-keys.ts';
import { forgeSegments, forgeToken, testId, testMessage } from '../testing/test-message.ts';
import type { Manifest } from './claims.ts';
import { checkTimes, readManifest, signManifest, verifySignature } from './manifest.ts';

const keys = testKeys('commune');
const signer = importSigner(keys.signing);
const header = { alg: 'EdDSA', kid: signer.kid, typ: types.message };
const { claims, jws } = await testMessage({ contents: { record: '{}', identity: '{}' }, withheld: ['identity'] });
const code = (value: string) => expect.objectContaining({ code: value });
const readForged = async (over: object, payload: string | Uint8Array = JSON.stringify(claims)) =>
  readManifest(await forgeToken(JSON.stringify({ ...header, ...over }), payload, signer));

test('what was signed is read and verifies', async () => {
  const signed = await signManifest(claims, signer);
  const read = readManifest(signed.jws);
  expect(read.claims).toEqual(claims);
  expect(read.digest).toBe(signed.digest);
  verifySignature(read, publicPart(keys.signing));
});

test('the digest is over the signing input: another signature of the same claims has the same digest', async () => {
  const p256 = importSigner(testKeys('commune', { sign: 'P-256' }).signing);
  const first = await signManifest(claims, p256);
  const second = await signManifest(claims, p256);
  expect(first.jws).not.toBe(second.jws);
  expect(first.digest).toBe(second.digest);
  expect(readManifest(first.jws).digest).toBe(readManifest(second.jws).digest);
});

test('the name Ed25519 is read as well', async () => {
  verifySignature(await readForged({ alg: 'Ed25519' }), publicPart(keys.signing));
});

test('another key does not verify', () => {
  expect(() => verifySignature(readManifest(jws), publicPart(testKeys('police').signing))).toThrow(
    code('bad-signature'),
  );
});

describe('a header is refused', () => {
  test.each([
    ['with an embedded key', { jwk: {} }, 'unknown-header-member'],
    ['with a key address', { jku: 'https://evil.example/keys' }, 'unknown-header-member'],
    ['with a certificate address', { x5u: 'https://evil.example/cert' }, 'unknown-header-member'],
    ['with a critical extension', { crit: ['b64'] }, 'unknown-header-member'],
    ['with an unencoded payload', { b64: false }, 'unknown-header-member'],
    ['with a content type', { cty: 'json' }, 'unknown-header-member'],
    ['of another type', { typ: types.receipt }, 'wrong-typ'],
    ['of the general type', { typ: 'JWT' }, 'wrong-typ'],
    ['with no signature', { alg: 'none' }, 'wrong-algorithm'],
    ['with a shared secret', { alg: 'HS256' }, 'wrong-algorithm'],
    ['with RSA', { alg: 'RS256' }, 'wrong-algorithm'],
    ['with a number as algorithm', { alg: 1 }, 'bad-header'],
    ['with a kid that is no thumbprint', { kid: 'key-1' }, 'bad-header'],
    ['without kid', { kid: undefined }, 'bad-header'],
    ['without typ', { typ: undefined }, 'bad-header'],
    ['without alg', { alg: undefined }, 'bad-header'],
  ])('%s', async (_, over, expected) => {
    await expect(readForged(over)).rejects.toEqual(code(expected));
  });

  test.each([
    [
      'with a member twice',
      `{"alg":"EdDSA","alg":"EdDSA","kid":"${signer.kid}","typ":"${types.message}"}`,
      'duplicate-member',
    ],
    ['that is no object', '[]', 'bad-header'],
    ['that is no JSON', '{', 'bad-json'],
    ['with a byte order mark', `\uFEFF${JSON.stringify(header)}`, 'bad-utf8'],
    ['too long', `${JSON.stringify(header)}${' '.repeat(2000)}`, 'bad-header'],
  ])('%s', async (_, text, expected) => {
    const forged = await forgeToken(text, JSON.stringify(claims), signer);
    expect(() => readManifest(forged)).toThrow(code(expected));
  });
});

describe('claims are refused', () => {
  const [record] = claims.parts;
  const part = (over: object) => ({ parts: [{ ...record, ...over }] });
  test.each([
    ['an unknown claim', { nbf: 1 }],
    ['no issuer', { iss: undefined }],
    ['an issuer that is no code', { iss: 'a b' }],
    ['two audiences', { aud: ['police', 'procuracy'] }],
    ['a jti that is no UUIDv7', { jti: '00000000-0000-4000-8000-000000000000' }],
    ['an upper-case jti', { jti: claims.jti.toUpperCase() }],
    ['iat as text', { iat: '1767571200' }],
    ['iat with a fraction', { iat: 1767571200.5 }],
    ['iat below zero', { iat: -1 }],
    ['exp before iat', { exp: claims.iat }],
    ['a number below one', { seq: { ...claims.seq, n: 0 } }],
    ['a stream that is no UUID', { seq: { stream: 'x', n: 1 } }],
    ['an unknown member of seq', { seq: { ...claims.seq, of: 3 } }],
    ['no parts', { parts: [] }],
    ['parts that are no list', { parts: {} }],
    ['thirteen parts', { parts: Array.from({ length: 13 }, (_, i) => ({ ...record, name: i ? `p${i}` : 'record' })) }],
    ['no part called record', part({ name: 'report' })],
    ['two parts of one name', { parts: [record, record] }],
    ['a part name in capitals', part({ name: 'Record' })],
    ['record withheld', { parts: [{ name: 'record', cty: 'a/b', com: record?.com, withheld: true }] }],
    ['a sent part without digest', part({ dig: undefined })],
    ['a sent part without length', part({ len: undefined })],
    ['a withheld part with a digest', { parts: [record, { ...record, name: 'identity', withheld: true }] }],
    ['withheld: false', part({ withheld: false })],
    ['a short commitment', part({ com: 'AAAA' })],
    ['a digest with stray bits', part({ dig: `${record?.dig?.slice(0, -1)}B` })],
    ['a content type that is none', part({ cty: 'json' })],
    ['a schema without digest', part({ schema: { id: 'x' } })],
    ['an unknown member of a part', part({ zip: 'DEF' })],
    ['seen without root', { seen: { id: testId('log'), size: 1 } }],
    ['void with parts', { void: 'expired', re: testId('other') }],
    ['void of no message', { void: 'expired', parts: [] }],
    ['after itself', { seq: { ...claims.seq, after: claims.seq.n } }],
  ])('%s', async (_, over) => {
    await expect(readForged({}, JSON.stringify({ ...claims, ...over }))).rejects.toEqual(code('bad-claims'));
    await expect(signManifest(clean({ ...claims, ...over }), signer)).rejects.toEqual(code('bad-claims'));
  });

  test('a number closed as void has no parts', async () => {
    const closed = { ...claims, parts: [], void: 'expired', re: testId('other') };
    expect(readManifest((await signManifest(closed, signer)).jws).claims).toEqual(closed);
  });

  test('a member twice', async () => {
    const text = JSON.stringify(claims).replace('{', '{"iss":"commune",');
    await expect(readForged({}, text)).rejects.toEqual(code('duplicate-member'));
  });

  test('the place names a claim and never repeats what stood there', async () => {
    await expect(readForged({}, JSON.stringify({ ...claims, iss: 'Nguyễn Thị X' }))).rejects.toMatchObject({
      place: '/iss',
      message: expect.not.stringContaining('Nguyễn'),
    });
    await expect(readForged({}, JSON.stringify({ ...claims, 'Nguyễn Thị X': 1 }))).rejects.toMatchObject({
      place: '/*',
    });
  });
});

describe('the compact form is refused', () => {
  const [head = '', payload = '', signature = ''] = jws.split('.');
  test.each([
    ['with two segments', `${head}.${payload}`, 'bad-token'],
    ['with four segments', `${jws}.`, 'bad-token'],
    ['empty', '', 'bad-token'],
    ['with padding', `${head}=.${payload}.${signature}`, 'bad-base64url'],
    ['with a line break', `${head}.${payload}\n.${signature}`, 'bad-base64url'],
    ['with stray bits in the signature', `${head}.${payload}.${nextLast(signature)}`, 'bad-base64url'],
    ['with a short signature', `${head}.${payload}.${signature.slice(4)}`, 'bad-signature'],
    ['without signature', `${head}.${payload}.`, 'bad-signature'],
  ])('%s', (_, text, expected) => {
    expect(() => readManifest(text)).toThrow(code(expected));
  });

  test('above 4,096 bytes of signing input', async () => {
    const long = await forgeSegments(head, payload.padEnd(limits.signingInputBytes, 'A'), signer);
    expect(() => readManifest(long)).toThrow(code('manifest-too-large'));
    const parts = Array.from({ length: 12 }, (_, i) => ({
      ...claims.parts[0],
      name: i ? `p${i}` : 'record',
      schema: { id: 'x'.repeat(200), dig: claims.parts[0]?.com },
    }));
    await expect(signManifest({ ...claims, parts } as Manifest, signer)).rejects.toEqual(code('manifest-too-large'));
  });
});

test('times: 120 seconds of skew, 30 days of life', () => {
  const { iat, exp } = claims;
  checkTimes(claims, iat - 120);
  checkTimes(claims, exp + 119);
  expect(() => checkTimes(claims, iat - 121)).toThrow(code('not-yet-valid'));
  expect(() => checkTimes(claims, exp + 120)).toThrow(code('expired'));
  expect(() => checkTimes({ iat, exp: iat + 30 * 86_400 + 1 }, iat)).toThrow(code('lifetime-too-long'));
});

function nextLast(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return text.slice(0, -1) + alphabet.charAt(alphabet.indexOf(text.charAt(text.length - 1)) + 1);
}

function clean(value: object): Manifest {
  return JSON.parse(JSON.stringify(value)) as Manifest;
}

test('a payload that is not UTF-8 is refused', async () => {
  const bytes = Buffer.concat([toUtf8('{"iss":"'), Buffer.of(0xff), toUtf8('"}')]);
  await expect(readForged({}, bytes)).rejects.toEqual(code('bad-utf8'));
  expect(toBase64url(bytes)).not.toContain('=');
});
