import { createPublicKey, diffieHellman } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verifyDirectory } from '../../directory/directory.ts';
import { fromBase64url, toUtf8 } from '../../encoding.ts';
import { ExchangeError } from '../../errors.ts';
import { checkPublicJwk, type PublicJwk, privateKeyObject, thumbprint } from '../../keys/jwk.ts';
import { verifyBytes } from '../../keys/signer.ts';
import { limits } from '../../limits.ts';
import { readMessage } from '../../message/message.ts';
import { decryptWithSecret } from '../../part/jwe.ts';
import { splitJwe, splitJws } from '../../strict/compact.ts';
import { types } from '../../strict/types.ts';

const wycheproof = new URL('../../../../../../shared/data/wycheproof/', import.meta.url);
const cookbook = new URL('../../../../../../shared/data/jose-cookbook/', import.meta.url);
const present = existsSync(wycheproof) && existsSync(cookbook);
if (!present) console.log('Vectors of Wycheproof and the JOSE cookbook are not on this machine: not run.');

interface Key {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly y: string;
  readonly d?: string;
  readonly use?: string;
  readonly alg?: string;
  readonly key_ops?: readonly string[];
}

interface Vector {
  readonly tcId: number;
  readonly comment: string;
  readonly jws?: unknown;
  readonly jwe?: unknown;
  readonly pt?: string;
  readonly result: 'valid' | 'invalid';
}

interface Group {
  readonly comment: string;
  readonly public?: Key;
  readonly private?: Key;
  readonly tests: readonly Vector[];
}

const groupsOf = (name: string) =>
  (JSON.parse(readFileSync(new URL(`json_web_${name}_test.json`, wycheproof), 'utf8')) as { testGroups: Group[] })
    .testGroups;
const cookbookFile = <T>(name: string) => JSON.parse(readFileSync(new URL(name, cookbook), 'utf8')) as T;

const readJws = (jws: string) =>
  splitJws(jws, { typ: types.message, signingInputBytes: limits.signingInputBytes, place: 'token' });
const codeOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof ExchangeError) return error.code;
    throw error;
  }
  return 'read';
};

/** Why a token that Wycheproof calls valid is none of this protocol, with the codes that say so; the first that holds. */
const reasons: readonly {
  readonly reason: string;
  readonly holds: (header: Readonly<Record<string, unknown>>, token: string) => boolean;
  readonly codes: readonly string[];
}[] = [
  {
    reason: 'a character that is no base64url, which RFC 7515 §2 forbids and the vectors let pass',
    holds: (_, token) => /[^A-Za-z0-9_.-]/.test(token),
    codes: ['bad-base64url', 'wrong-algorithm'],
  },
  {
    reason: 'a shared secret signs: HS256, HS384, HS512',
    holds: ({ alg }) => /^HS/.test(String(alg)),
    codes: ['wrong-algorithm'],
  },
  {
    reason: 'RSA signs: RS and PS',
    holds: ({ alg }) => /^[RP]S\d/.test(String(alg)),
    codes: ['wrong-algorithm'],
  },
  { reason: 'another curve signs: ES512', holds: ({ alg }) => alg === 'ES512', codes: ['wrong-algorithm'] },
  {
    reason: 'ES256 without the thumbprint as kid and without a typ of its purpose',
    holds: ({ alg, typ }) => alg === 'ES256' && typ === undefined,
    codes: ['bad-header'],
  },
  {
    reason: 'a shared key wraps: A128KW, A256GCMKW and so on, or is taken as it is: dir',
    holds: ({ alg }) => /^(?:A\d+(?:GCM)?KW|dir)$/.test(String(alg)),
    codes: ['bad-header', 'unknown-header-member'],
  },
  {
    reason: 'RSA encrypts',
    holds: ({ alg }) => /^RSA/.test(String(alg)),
    codes: ['bad-header'],
  },
  {
    reason: 'ECDH-ES without key wrap, or with a shorter one',
    holds: ({ alg }) => /^ECDH-ES(?:\+A(?:128|192)KW)?$/.test(String(alg)),
    codes: ['bad-header'],
  },
  {
    reason: 'the content is encrypted with another algorithm than A256GCM',
    holds: ({ enc }) => enc !== undefined && enc !== 'A256GCM',
    codes: ['bad-header'],
  },
  {
    reason: 'ECDH-ES+A256KW and A256GCM without kid, typ, apu and apv: bound to no sender and no message',
    holds: ({ alg, apu }) => alg === 'ECDH-ES+A256KW' && apu === undefined,
    codes: ['bad-header'],
  },
];

describe.runIf(present)('Wycheproof', () => {
  test('tokens: none has exactly our header, so none is read; those called valid are refused by design', () => {
    const byReason = new Map<string, number>();
    const byCode = new Map<string, number>();
    let json = 0;
    for (const name of ['signature', 'encryption', 'key', 'crypto'])
      for (const { tcId, jws, jwe, result } of groupsOf(name).flatMap(({ tests }) => tests)) {
        const token = jws ?? jwe;
        if (typeof token !== 'string') {
          // A JSON serialisation, where a text has to stand.
          const body = toUtf8(JSON.stringify({ manifest: token, parts: [] }));
          expect([name, tcId, codeOf(() => readMessage(body))]).toEqual([
            name,
            tcId,
            expect.stringMatching(/^bad-(?:body|json)$/),
          ]);
          json++;
          continue;
        }
        const code = codeOf(() => (jws === undefined ? splitJwe(token, types.part) : readJws(token)));
        expect([name, tcId, code]).not.toEqual([name, tcId, 'read']);
        if (result === 'invalid') {
          byCode.set(code, (byCode.get(code) ?? 0) + 1);
          continue;
        }
        const header = headerOf(token);
        const found = reasons.find(({ holds }) => holds(header, token));
        expect([name, tcId, found?.codes]).toEqual([name, tcId, expect.arrayContaining([code])]);
        byReason.set(found?.reason ?? '', (byReason.get(found?.reason ?? '') ?? 0) + 1);
      }
    console.log('Wycheproof JOSE, valid tokens refused by design:', Object.fromEntries(byReason));
    console.log('Wycheproof JOSE, invalid tokens refused:', Object.fromEntries(byCode), 'in JSON, refused:', json);
    expect([...byReason.keys()].sort()).toEqual(reasons.map(({ reason }) => reason).sort());
  });

  test('ES256 signatures of JOSE under their own key: every verdict', () => {
    const counts = { accepted: 0, refused: 0, ofThemForHighS: 0 };
    for (const name of ['signature', 'key', 'crypto'])
      for (const { public: key, tests } of groupsOf(name))
        for (const { tcId, comment, jws, result } of tests) {
          if (typeof jws !== 'string' || headerOf(jws)['alg'] !== 'ES256' || key === undefined) continue;
          const valid = verifies(jws, key);
          const highS = !valid && result === 'valid' && isHighS(jws);
          if (highS) counts.ofThemForHighS++;
          counts[valid ? 'accepted' : 'refused']++;
          expect([name, tcId, comment, valid || highS]).toEqual([name, tcId, comment, result === 'valid']);
        }
    console.log('Wycheproof JOSE ES256 signatures:', counts);
    expect(counts.accepted).toBeGreaterThan(0);
  });

  test('ECDH-ES+A256KW over P-256 with A256GCM is opened by our key derivation', () => {
    let count = 0;
    for (const { private: key, tests } of groupsOf('encryption'))
      for (const { jwe, pt, result } of tests) {
        if (typeof jwe !== 'string' || key?.crv !== 'P-256' || key.d === undefined) continue;
        const header: { readonly alg?: string; readonly enc?: string; readonly epk?: Key } = headerOf(jwe);
        if (header.alg !== 'ECDH-ES+A256KW' || header.enc !== 'A256GCM' || header.epk === undefined) continue;
        const { kty, crv, x, y } = header.epk;
        const publicKey = createPublicKey({ key: { kty, crv, x, ...(y === undefined ? {} : { y }) }, format: 'jwk' });
        const privateKey = privateKeyObject({ ...bareKey(key), d: key.d, kid: '', alg: 'ECDH-ES+A256KW' });
        const [protectedHeader = '', encryptedKey = '', iv = '', ciphertext = '', tag = ''] = jwe.split('.');
        const plaintext = decryptWithSecret(
          {
            ...{ jwe, protectedHeader, ciphertext },
            header: { alg: 'ECDH-ES+A256KW', enc: 'A256GCM', epk: {}, kid: '', typ: '', apu: '', apv: '' },
            encryptedKey: fromBase64url(encryptedKey),
            iv: fromBase64url(iv),
            tag: fromBase64url(tag),
          },
          diffieHellman({ privateKey, publicKey }),
        );
        expect([result, Buffer.from(plaintext).toString('hex')]).toEqual(['valid', pt]);
        count++;
      }
    console.log(`Wycheproof JWE with our algorithms: ${count} opened`);
    expect(count).toBeGreaterThan(0);
  });
});

describe.runIf(present)('JOSE cookbook', () => {
  test.each([
    ['RFC 7520 §4.3: ES512', 'jws-4_3.ecdsa_signature.json', readJws, 'wrong-algorithm'],
    [
      'RFC 8037 A.4: no kid and no typ; its signature is checked in keys.test.ts',
      'curve25519-jws.json',
      readJws,
      'bad-header',
    ],
    [
      'RFC 7520 §5.4: P-384, a wrap and a content key of 128 bits',
      'jwe-5_4.key_agreement_with_key_wrapping_using_ecdh-es_and_aes-keywrap_with_aes-gcm.json',
      (jwe: string) => splitJwe(jwe, types.part),
      'bad-header',
    ],
    [
      'RFC 8037 A.6: ECDH-ES without key wrap',
      'curve25519-ecdh-es.json',
      (jwe: string) => splitJwe(jwe, types.part),
      'bad-header',
    ],
  ] as const)('refused by design: %s', (_, name, read, code) => {
    const { output } = cookbookFile<{ output: { compact: string } }>(name);
    expect(codeOf(() => read(output.compact))).toBe(code);
  });

  test('refused by design: RFC 7520 §4.8, three signatures of three algorithms with headers that are not signed', async () => {
    const { output } = cookbookFile<{ output: { json: object } }>('jws-4_8.multiple_signatures.json');
    const trust = { k: 1, keys: ['A'.repeat(43)] };
    await expect(verifyDirectory(JSON.stringify(output.json), { trust })).rejects.toMatchObject({ code: 'bad-json' });
  });

  test.each(['jwk-3_1.ec_public_key.json', 'jwk-3_2.ec_private_key.json'])(
    'refused by design: %s is of P-521',
    (name) => {
      expect(codeOf(() => checkPublicJwk(cookbookFile(name), 'sig'))).toBe('weak-key');
    },
  );

  test('run: RFC 8037 A.6, the agreement over X25519 gives the secret printed there', () => {
    const { input, encrypting_key } = cookbookFile<{
      input: { key: Key & { d: string } };
      encrypting_key: { epk: Key };
    }>('curve25519-ecdh-es.json');
    const bare = { kty: 'OKP', crv: 'X25519', x: input.key.x } as const;
    const privateKey = privateKeyObject({ ...bare, d: input.key.d, kid: thumbprint(bare), alg: 'ECDH-ES+A256KW' });
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: encrypting_key.epk.x }, format: 'jwk' });
    expect(diffieHellman({ privateKey, publicKey }).toString('hex')).toBe(
      '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742',
    );
  });
});

/** The header read as anybody reads it; empty where it is none. */
function headerOf(token: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** With the key as a directory would hold it: P-256, to sign with ES256, and nothing else. */
function verifies(jws: string, key: Key): boolean {
  try {
    const bare = bareKey(key);
    const use = key.use === 'sig' && key.key_ops === undefined ? 'sig' : 'enc';
    const jwk = checkPublicJwk({ ...bare, kid: thumbprint(bare), alg: key.alg }, use);
    const [header = '', payload, signature, ...more] = jws.split('.');
    if (payload === undefined || signature === undefined || more.length > 0) return false;
    fromBase64url(payload);
    verifyBytes(jwk, 'ES256', toUtf8(`${header}.${payload}`), fromBase64url(signature));
    return true;
  } catch (error) {
    if (error instanceof ExchangeError) return false;
    throw error;
  }
}

function bareKey({ kty, crv, x, y }: Key): Pick<PublicJwk, 'kty' | 'crv' | 'x' | 'y'> {
  return { kty, crv, x, y } as Pick<PublicJwk, 'kty' | 'crv' | 'x' | 'y'>;
}

function isHighS(jws: string): boolean {
  const s = Buffer.from(jws.split('.')[2] ?? '', 'base64url').subarray(32);
  return (
    s.length === 32 &&
    BigInt(`0x${s.toString('hex')}`) > 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n / 2n
  );
}
