import { existsSync, readFileSync } from 'node:fs';
import { calculateJwkThumbprint, compactVerify, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url, toUtf8 } from '../encoding.ts';
import { types } from '../strict/types.ts';
import { testKeys } from '../testing/test-keys.ts';
import { generateKeys } from './generate.ts';
import { checkPublicJwk, type PublicJwk, publicPart, thumbprint } from './jwk.ts';
import { openKeyFile, sealKeyFile } from './key-file.ts';
import { importSigner, type Signer, signBytes, verifyBytes } from './signer.ts';
import { signToken } from './token.ts';

const curves = ['Ed25519', 'P-256'] as const;
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const data = toUtf8('to be signed');

describe.each(curves)('a signing key on %s', (sign) => {
  const { signing } = generateKeys({ sign });
  const signer = importSigner(signing);

  test('has the thumbprint of RFC 7638 as kid, as jose computes it', async () => {
    expect(signer.kid).toBe(await calculateJwkThumbprint(signer.publicJwk));
  });

  test('makes tokens that jose verifies', async () => {
    const { jws } = await signToken(types.message, data, signer);
    const verified = await compactVerify(jws, await importJWK(signer.publicJwk, signer.alg));
    expect(verified.protectedHeader).toEqual({ alg: signer.alg, kid: signer.kid, typ: types.message });
    expect(verified.payload).toEqual(Uint8Array.from(data));
  });

  test('verifies its own signature and no other', async () => {
    const signature = await signBytes(signer, data);
    verifyBytes(signer.publicJwk, signer.alg, data, signature);
    for (const [bytes, sig] of [
      [toUtf8('another text'), signature],
      [data, signature.map((byte, i) => (i === 3 ? byte ^ 1 : byte))],
      [data, signature.subarray(0, 63)],
      [data, new Uint8Array(64)],
    ] as const)
      expect(() => verifyBytes(signer.publicJwk, signer.alg, bytes, sig)).toThrow(
        expect.objectContaining({ code: 'bad-signature' }),
      );
  });

  test('is not used under the other algorithm', async () => {
    const other = signer.alg === 'EdDSA' ? 'ES256' : 'Ed25519';
    const signature = await signBytes(signer, data);
    expect(() => verifyBytes(signer.publicJwk, other, data, signature)).toThrow(
      expect.objectContaining({ code: 'wrong-algorithm' }),
    );
  });

  test('passes as an entry of a directory', () => {
    expect(checkPublicJwk(signer.publicJwk, 'sig')).toEqual(signer.publicJwk);
  });
});

test('the names EdDSA and Ed25519 mean the same key', async () => {
  const signer = importSigner(testKeys('a').signing);
  verifyBytes(signer.publicJwk, 'Ed25519', data, await signBytes(signer, data));
});

describe('low s', () => {
  const signer = importSigner(generateKeys({ sign: 'P-256' }).signing);
  const withHighS = (signature: Uint8Array) => {
    const s = BigInt(`0x${Buffer.from(signature.subarray(32)).toString('hex')}`);
    return Buffer.concat([signature.subarray(0, 32), Buffer.from((order - s).toString(16).padStart(64, '0'), 'hex')]);
  };

  test('every signature made has it, and its twin is refused', async () => {
    for (let i = 0; i < 50; i++) {
      const signature = await signBytes(signer, Uint8Array.of(i));
      verifyBytes(signer.publicJwk, 'ES256', Uint8Array.of(i), signature);
      expect(() => verifyBytes(signer.publicJwk, 'ES256', Uint8Array.of(i), withHighS(signature))).toThrow(
        expect.objectContaining({ code: 'bad-signature' }),
      );
    }
  });

  test('a token or service that signs with high s is mended', async () => {
    const remote: Signer = { ...signer, sign: async (bytes) => withHighS(await signer.sign(bytes)) };
    verifyBytes(signer.publicJwk, 'ES256', data, await signBytes(remote, data));
  });
});

describe('a key is refused in a directory', () => {
  const good = publicPart(testKeys('a').signing);
  const goodEnc = publicPart(testKeys('a').encryption);
  const withKid = (jwk: Omit<PublicJwk, 'kid'>) => ({ ...jwk, kid: thumbprint(jwk) });
  const edPoint = (hex: string) => withKid({ ...good, x: toBase64url(Buffer.from(hex, 'hex')) });
  const x25519 = (hex: string) => withKid({ ...goodEnc, x: toBase64url(Buffer.from(hex, 'hex')) });
  const p256 = publicPart(testKeys('a', { sign: 'P-256' }).signing);

  test.each([
    ['its private part is shown', testKeys('a').signing, 'sig'],
    ['it has another member', { ...good, ext: true }, 'sig'],
    ['its kid is not its thumbprint', { ...good, kid: goodEnc.kid }, 'sig'],
    ['it is for another use', good, 'enc'],
    ['it is for another use', goodEnc, 'sig'],
    ['its algorithm is of another curve', { ...good, alg: 'ES256' }, 'sig'],
    ['Ed25519: neutral element', edPoint(`01${'00'.repeat(31)}`), 'sig'],
    ['Ed25519: order 2', edPoint(`ec${'ff'.repeat(30)}7f`), 'sig'],
    ['Ed25519: order 4', edPoint('00'.repeat(32)), 'sig'],
    ['Ed25519: order 4, other sign', edPoint(`${'00'.repeat(31)}80`), 'sig'],
    ['Ed25519: order 8', edPoint('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'), 'sig'],
    ['Ed25519: order 8', edPoint('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa'), 'sig'],
    ['Ed25519: not canonical', edPoint(`ee${'ff'.repeat(30)}7f`), 'sig'],
    ['Ed25519: off the curve', edPoint(`02${'00'.repeat(31)}`), 'sig'],
    ['X25519: zero', x25519('00'.repeat(32)), 'enc'],
    ['X25519: one', x25519(`01${'00'.repeat(31)}`), 'enc'],
    ['X25519: p - 1', x25519(`ec${'ff'.repeat(30)}7f`), 'enc'],
    ['X25519: p', x25519(`ed${'ff'.repeat(30)}7f`), 'enc'],
    ['X25519: order 8', x25519('e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800'), 'enc'],
    ['X25519: order 8', x25519('5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157'), 'enc'],
    ['P-256: off the curve', withKid({ ...p256, y: p256.x }), 'sig'],
    ['P-256: x above the prime', withKid({ ...p256, x: toBase64url(Buffer.alloc(32, 0xff)) }), 'sig'],
    ['an RSA key', { kty: 'RSA', n: 'AQAB', e: 'AQAB', kid: good.kid, alg: 'RS256' }, 'sig'],
    ['a symmetric key', { kty: 'oct', k: 'AQAB', kid: good.kid, alg: 'HS256' }, 'sig'],
    ['no key at all', 'key', 'sig'],
  ] as const)('%s', (_, jwk, use) => {
    expect(() => checkPublicJwk(jwk, use)).toThrow(expect.objectContaining({ code: 'weak-key' }));
  });
});

describe('a key file', () => {
  const keys = Object.values(testKeys('a'));
  const fast = { iterations: 1000 };

  test('opens with its passphrase, typed on any keyboard', async () => {
    const text = await sealKeyFile(keys, 'mật khẩu'.normalize('NFC'), fast);
    expect(await openKeyFile(`${text}\n`, 'mật khẩu'.normalize('NFD'))).toEqual(keys);
  });

  test('does not open with another, nor when touched', async () => {
    const text = await sealKeyFile(keys, 'right', fast);
    for (const [file, passphrase] of [
      [text, 'wrong'],
      [`${text.slice(0, -2)}AA`, 'right'],
      ['', 'right'],
    ] as const)
      await expect(openKeyFile(file, passphrase)).rejects.toMatchObject({ code: 'key-file-unreadable' });
  });

  test('with another type, or with more iterations than are sane, is refused', async () => {
    const text = await sealKeyFile(keys, 'right', fast);
    const [header = '', ...rest] = text.split('.');
    const members = JSON.parse(Buffer.from(header, 'base64url').toString()) as object;
    const changed = toBase64url(toUtf8(JSON.stringify({ ...members, p2c: 2_000_001 })));
    await expect(openKeyFile([changed, ...rest].join('.'), 'right')).rejects.toMatchObject({
      code: 'key-file-unreadable',
    });
  });
});

const wycheproof = new URL('../../../../../shared/data/wycheproof/', import.meta.url);
const cookbook = new URL('../../../../../shared/data/jose-cookbook/', import.meta.url);
const present = existsSync(wycheproof) && existsSync(cookbook);
if (!present) console.log('Vectors of Wycheproof and the JOSE cookbook are not on this machine: not run.');

interface Vectors {
  readonly testGroups: readonly {
    readonly publicKey: { readonly pk?: string; readonly uncompressed?: string };
    readonly tests: readonly { tcId: number; msg: string; sig: string; result: string; flags: string[] }[];
  }[];
}

describe.runIf(present)('published vectors', () => {
  const read = <T>(base: URL, name: string) => JSON.parse(readFileSync(new URL(name, base), 'utf8')) as T;
  const accepts = (jwk: PublicJwk, alg: 'EdDSA' | 'ES256', msg: string, sig: string) => {
    try {
      verifyBytes(jwk, alg, Buffer.from(msg, 'hex'), Buffer.from(sig, 'hex'));
      return true;
    } catch {
      return false;
    }
  };

  test('Wycheproof Ed25519: every verdict', () => {
    let count = 0;
    for (const group of read<Vectors>(wycheproof, 'ed25519_test.json').testGroups) {
      const x = toBase64url(Buffer.from(group.publicKey.pk ?? '', 'hex'));
      const bare = { kty: 'OKP', crv: 'Ed25519', x } as const;
      const jwk: PublicJwk = { ...bare, kid: thumbprint(bare), alg: 'EdDSA' };
      for (const { tcId, msg, sig, result } of group.tests) {
        expect([tcId, accepts(jwk, 'EdDSA', msg, sig)]).toEqual([tcId, result === 'valid']);
        count++;
      }
    }
    console.log(`Wycheproof Ed25519: ${count} run`);
  });

  test('Wycheproof ES256: every verdict, but high s is refused by design', () => {
    let count = 0;
    let highS = 0;
    for (const group of read<Vectors>(wycheproof, 'ecdsa_secp256r1_sha256_p1363_test.json').testGroups) {
      const point = Buffer.from(group.publicKey.uncompressed ?? '', 'hex');
      const [x, y] = [toBase64url(point.subarray(1, 33)), toBase64url(point.subarray(33))];
      const bare = { kty: 'EC', crv: 'P-256', x, y } as const;
      const jwk: PublicJwk = { ...bare, kid: thumbprint(bare), alg: 'ES256' };
      for (const { tcId, msg, sig, result } of group.tests) {
        const s = sig.length === 128 ? BigInt(`0x${sig.slice(64)}`) : 0n;
        const refusedByDesign = result === 'valid' && s > order / 2n;
        if (refusedByDesign) highS++;
        expect([tcId, accepts(jwk, 'ES256', msg, sig)]).toEqual([tcId, result === 'valid' && !refusedByDesign]);
        count++;
      }
    }
    console.log(`Wycheproof ES256: ${count} run, ${highS} valid ones refused for a high s`);
    expect(count).toBe(262);
  });

  test('RFC 8037 appendix A.4: the signature is the same, byte for byte', async () => {
    const vector = read<{ input: { key: { x: string; d: string } }; signing: { 'sig-input': string; sig: string } }>(
      cookbook,
      'curve25519-jws.json',
    );
    const { x, d } = vector.input.key;
    const bare = { kty: 'OKP', crv: 'Ed25519', x } as const;
    const signer = importSigner({ ...bare, d, kid: thumbprint(bare), alg: 'EdDSA' });
    const signature = await signBytes(signer, toUtf8(vector.signing['sig-input']));
    expect(toBase64url(signature)).toBe(vector.signing.sig);
    expect(signer.kid).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
    verifyBytes(signer.publicJwk, 'EdDSA', toUtf8(vector.signing['sig-input']), fromBase64url(vector.signing.sig));
  });
});
