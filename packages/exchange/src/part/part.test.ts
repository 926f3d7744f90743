import fc from 'fast-check';
import { CompactEncrypt, compactDecrypt, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url, toUtf8 } from '../encoding.ts';
import { uuidv7 } from '../ids.ts';
import { type Decrypter, importDecrypter } from '../keys/decrypter.ts';
import { publicPart } from '../keys/jwk.ts';
import { types } from '../strict/types.ts';
import { testKeys } from '../testing/test-keys.ts';
import { bindingOf } from './binding.ts';
import { paddingFor, unpad } from './padding.ts';
import { checkDisclosed, checkPartHeader, checkParts, commitment, newSalt, openPart, sealPart } from './part.ts';

const ids = { iss: 'commune', aud: 'police', jti: uuidv7(1_767_571_200_000) };
const content = toUtf8('{"name":"Nguyễn Thị X"}');

async function sealed(encrypt: 'X25519' | 'P-256' = 'X25519', over: Partial<Parameters<typeof sealPart>[0]> = {}) {
  const keys = testKeys('police', { encrypt });
  const salt = newSalt();
  const recipientJwk = publicPart(keys.encryption);
  const part = await sealPart({ name: 'record', content, salt, manifestIds: ids, recipientJwk, ...over });
  const claim = { name: 'record', com: part.com };
  return { ...part, salt, claim, keys, recipientJwk, decrypter: importDecrypter(keys.encryption) };
}

const code = (value: string) => expect.objectContaining({ code: value });

describe.each(['X25519', 'P-256'] as const)('a part sealed to %s', (curve) => {
  test('is opened by its recipient, with content and salt', async () => {
    const { jwe, salt, claim, decrypter } = await sealed(curve);
    const opened = await openPart(jwe, { ...ids, claim }, [decrypter]);
    expect(Buffer.from(opened.content).toString()).toBe(Buffer.from(content).toString());
    expect(Buffer.from(opened.salt)).toEqual(Buffer.from(salt));
  });

  test('is opened by jose as well', async () => {
    const { jwe, salt, keys } = await sealed(curve);
    const { plaintext, protectedHeader } = await compactDecrypt(jwe, await importJWK(keys.encryption));
    expect(Buffer.from(unpad(plaintext))).toEqual(Buffer.concat([salt, content]));
    expect(Object.keys(protectedHeader).sort()).toEqual(['alg', 'apu', 'apv', 'enc', 'epk', 'kid', 'typ']);
  });

  test('may have been made by jose', async () => {
    const { keys, salt, claim, decrypter, recipientJwk } = await sealed(curve);
    const { apu, apv } = bindingOf(ids, 'record');
    const plaintext = Buffer.concat([salt, content]);
    const jwe = await new CompactEncrypt(Buffer.concat([plaintext, paddingFor(plaintext.length)]))
      .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', kid: keys.encryption.kid, typ: types.part })
      .setKeyManagementParameters({ apu: fromBase64url(apu), apv: fromBase64url(apv) })
      .encrypt(await importJWK(recipientJwk));
    const opened = await openPart(jwe, { ...ids, claim }, [decrypter]);
    expect(Buffer.from(opened.content)).toEqual(Buffer.from(content));
  });
});

describe('a part is refused', () => {
  test.each([
    ['another issuer signs over it', { ...ids, iss: 'stranger' }],
    ['it is sent to another agency', { ...ids, aud: 'procuracy' }],
    ['it stands in another message', { ...ids, jti: uuidv7(0) }],
  ])('as misbound when %s', async (_, other) => {
    const { jwe, claim, decrypter } = await sealed();
    await expect(openPart(jwe, { ...other, claim }, [decrypter])).rejects.toEqual(code('part-misbound'));
    expect(() => checkPartHeader(jwe, { ...other, name: 'record' })).toThrow(code('part-misbound'));
  });

  test('as misbound when it stands under another name', async () => {
    const { jwe, claim, decrypter } = await sealed();
    const renamed = { ...claim, name: 'identity' };
    await expect(openPart(jwe, { ...ids, claim: renamed }, [decrypter])).rejects.toEqual(code('part-misbound'));
  });

  test('as unreadable by any other key, also when the header is made to name that key', async () => {
    const { jwe, claim } = await sealed();
    const stranger = importDecrypter(testKeys('stranger').encryption);
    await expect(openPart(jwe, { ...ids, claim }, [stranger])).rejects.toEqual(code('part-unreadable'));
    const renamed: Decrypter = { ...stranger, kid: testKeys('police').encryption.kid };
    await expect(openPart(jwe, { ...ids, claim }, [renamed])).rejects.toEqual(code('part-unreadable'));
  });

  test('as unreadable when any segment is touched', async () => {
    const { jwe, claim, decrypter } = await sealed();
    for (const segment of [1, 2, 3, 4]) {
      const segments = jwe.split('.');
      const bytes = Buffer.from(segments[segment] ?? '', 'base64url');
      bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
      segments[segment] = toBase64url(bytes);
      await expect(openPart(segments.join('.'), { ...ids, claim }, [decrypter])).rejects.toEqual(
        code('part-unreadable'),
      );
    }
  });

  test('when its content is not the one committed to', async () => {
    const { jwe, claim, decrypter, salt } = await sealed();
    const com = commitment(salt, toUtf8('something else'));
    await expect(openPart(jwe, { ...ids, claim: { ...claim, com } }, [decrypter])).rejects.toEqual(
      code('commitment-mismatch'),
    );
  });

  test.each([
    ['another type', { typ: types.details }, 'wrong-typ'],
    ['another algorithm', { alg: 'ECDH-ES' }, 'bad-header'],
    ['compression', { zip: 'DEF' }, 'unknown-header-member'],
    ['a critical extension', { crit: ['exp'] }, 'unknown-header-member'],
    ['a key set address', { jku: 'https://evil.example' }, 'unknown-header-member'],
    [
      'a private ephemeral key',
      { epk: { kty: 'OKP', crv: 'X25519', x: 'A'.repeat(43), d: 'A'.repeat(43) } },
      'unknown-header-member',
    ],
    ['an ephemeral key of another curve', { epk: { kty: 'EC', crv: 'P-384', x: 'AA', y: 'AA' } }, 'bad-header'],
  ])('whose header has %s', async (_, members, expected) => {
    const { jwe, claim, decrypter } = await sealed();
    const [header = '', ...rest] = jwe.split('.');
    const changed = { ...(JSON.parse(Buffer.from(header, 'base64url').toString()) as object), ...members };
    const other = [toBase64url(toUtf8(JSON.stringify(changed))), ...rest].join('.');
    await expect(openPart(other, { ...ids, claim }, [decrypter])).rejects.toEqual(code(expected));
  });

  test('whose ephemeral key is of small order', async () => {
    const { jwe, claim, decrypter } = await sealed();
    const [header = '', ...rest] = jwe.split('.');
    const members = JSON.parse(Buffer.from(header, 'base64url').toString()) as { epk: object };
    const zero = { ...members, epk: { ...members.epk, x: 'A'.repeat(43) } };
    const other = [toBase64url(toUtf8(JSON.stringify(zero))), ...rest].join('.');
    await expect(openPart(other, { ...ids, claim }, [decrypter])).rejects.toEqual(code('part-unreadable'));
  });

  test.each([
    ['four segments', (jwe: string) => jwe.slice(0, jwe.lastIndexOf('.'))],
    ['six segments', (jwe: string) => `${jwe}.AA`],
    ['a short tag', (jwe: string) => `${jwe.slice(0, jwe.lastIndexOf('.'))}.AAAAAAAAAAAAAAAA`],
  ])('with %s', async (_, change) => {
    const { jwe, claim, decrypter } = await sealed();
    await expect(openPart(change(jwe), { ...ids, claim }, [decrypter])).rejects.toEqual(code('bad-token'));
  });
});

describe('ciphertexts beside the manifest', () => {
  test('number, order and bytes are compared; a withheld part has none', async () => {
    const first = await sealed();
    const second = await sealed('X25519', { name: 'note' });
    const claims = [
      { name: 'record', len: first.len, dig: first.dig },
      { name: 'identity', withheld: true as const },
      { name: 'note', len: second.len, dig: second.dig },
    ];
    checkParts(claims, [first.jwe, second.jwe]);
    expect(() => checkParts(claims, [first.jwe])).toThrow(code('part-missing'));
    expect(() => checkParts(claims, [first.jwe, second.jwe, second.jwe])).toThrow(code('part-missing'));
    expect(() => checkParts(claims, [second.jwe, first.jwe])).toThrow(code('part-digest-mismatch'));
  });
});

test('what is disclosed later is compared with the commitment', async () => {
  const { com, salt } = await sealed();
  checkDisclosed({ salt, content }, com);
  for (const other of [
    { salt: newSalt(), content },
    { salt, content: toUtf8('changed') },
    { salt: salt.subarray(1), content },
    // The border between salt and content is fixed: moving a byte over it does not help.
    { salt: Buffer.concat([salt.subarray(1), content.subarray(0, 1)]), content: content.subarray(1) },
  ])
    expect(() => checkDisclosed(other, com)).toThrow(code('commitment-mismatch'));
});

describe('padding', () => {
  test('goes to powers of two below 64 kB and is taken off again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), (length) => {
        const padded = Buffer.concat([Buffer.alloc(length, 0x80), paddingFor(length)]);
        expect(unpad(padded)).toHaveLength(length);
        if (length < 65_535) expect(Math.log2(padded.length) % 1).toBe(0);
        else expect(padded).toHaveLength(length + 1);
      }),
    );
  });

  test('hides the size of small contents', async () => {
    const sizes = await Promise.all(
      ['', 'a', 'x'.repeat(900)].map(async (text) => (await sealed('X25519', { content: toUtf8(text) })).len),
    );
    expect(new Set(sizes).size).toBe(1);
  });

  test.each([
    ['no mark', Buffer.alloc(1024)],
    ['nothing at all', Buffer.alloc(0)],
    ['a size that is no power of two', Buffer.concat([Buffer.alloc(10, 1), Buffer.of(0x80), Buffer.alloc(12)])],
    ['more zeros than are needed', Buffer.concat([Buffer.of(0x80), Buffer.alloc(2047)])],
  ])('with %s is refused', (_, padded) => {
    expect(() => unpad(padded)).toThrow(code('part-unreadable'));
  });
});
