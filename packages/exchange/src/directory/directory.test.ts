import { describe, expect, test } from 'vitest';
import { digestOf, toBase64url, toUtf8 } from '../encoding.ts';
import { publicPart } from '../keys/jwk.ts';
import { importSigner } from '../keys/signer.ts';
import { protectedHeader } from '../keys/token.ts';
import { types } from '../strict/types.ts';
import { directoryKey, testNetwork } from '../testing/test-directory.ts';
import { testKeys, testSigningKey } from '../testing/test-keys.ts';
import { forgeSegments } from '../testing/test-message.ts';
import { testStartMs } from '../testkit/clock.ts';
import type { Agency, Directory } from './claims.ts';
import {
  addSignature,
  createDirectory,
  ownSignatures,
  signDirectory,
  verifyDirectory,
  verifyFirstDirectory,
} from './directory.ts';
import { signFreshness, verifyFreshness } from './freshness.ts';
import { currentSigningKey, encryptionKey, findAgency, rolesOn, signingKey } from './lookup.ts';

const now = Math.floor(testStartMs / 1000);
const day = 86_400;
const code = (value: string) => expect.objectContaining({ code: value });
const signers = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => importSigner(testSigningKey(`directory signer ${i + from}`)));
const network = await testNetwork(['commune', 'police'], { k: 2, signers: 3 });
const { directory, verified, trust } = network;
const next = (over: Partial<Directory> = {}): Directory => ({ ...directory, version: 2, prev: verified.dig, ...over });

describe('two of three signers', () => {
  test('are enough, whichever two', async () => {
    for (const pair of [
      [0, 1],
      [1, 2],
      [2, 0],
    ]) {
      const text = await signDirectory(
        directory,
        pair.map((i) => signers(3)[i]).filter((signer) => signer !== undefined),
      );
      expect((await verifyDirectory(text, { trust })).directory).toEqual(directory);
    }
  });

  test('may sit in different places', async () => {
    const [first, second] = signers(2);
    if (!first || !second) throw new Error('two signers');
    const one = await signDirectory(directory, [first]);
    await expect(verifyDirectory(one, { trust })).rejects.toEqual(code('directory-bad-signature'));
    await verifyDirectory(await addSignature(one, second), { trust });
  });

  test('are two persons: one who signs twice is one', async () => {
    const [first] = signers(1);
    if (!first) throw new Error('a signer');
    const text = await signDirectory(directory, [first, first]);
    await expect(verifyDirectory(text, { trust })).rejects.toEqual(code('directory-bad-signature'));
  });

  test('must be trusted: the document’s own word does not make them so', async () => {
    const others = signers(3, 10);
    const forged = { ...directory, signers: { k: 2, keys: others.map(({ publicJwk }) => publicJwk) } };
    const text = await signDirectory(forged, others);
    await expect(verifyDirectory(text, { trust })).rejects.toEqual(code('directory-bad-signature'));
  });

  test('are known by their keys: another key under a pinned kid is refused', async () => {
    const others = signers(2, 10);
    const posing = others.map((signer, i) => ({ ...signer, kid: directory.signers.keys[i]?.kid ?? '' }));
    const keys = posing.map(({ kid, publicJwk }) => ({ ...publicJwk, kid }));
    const payload = toBase64url(toUtf8(JSON.stringify({ ...directory, signers: { k: 2, keys } })));
    const signatures = await Promise.all(
      posing.map(async (signer) => {
        const [header = '', , signature = ''] = (
          await forgeSegments(protectedHeader(types.directory, signer), payload, signer)
        ).split('.');
        return { protected: header, signature };
      }),
    );
    const text = JSON.stringify({ payload, signatures });
    for (const against of [{ trust }, { previous: verified }])
      await expect(verifyDirectory(text, against)).rejects.toMatchObject({
        code: expect.stringMatching(/^(weak-key|directory-bad-signature)$/),
      });
  });

  test('every signature must be right, also one more than needed', async () => {
    const parsed = JSON.parse(network.text) as {
      payload: string;
      signatures: { protected: string; signature: string }[];
    };
    const last = parsed.signatures[2];
    if (last) last.signature = parsed.signatures[0]?.signature ?? '';
    await expect(verifyDirectory(JSON.stringify(parsed), { trust })).rejects.toEqual(code('directory-bad-signature'));
    const stranger = await addSignature(network.text, signers(1, 20)[0] ?? importSigner(testSigningKey('x')));
    await expect(verifyDirectory(stranger, { trust })).rejects.toEqual(code('directory-bad-signature'));
  });
});

describe('versions', () => {
  test('the next version is accepted on the strength of the one before', async () => {
    const text = await signDirectory(next(), signers(2));
    expect((await verifyDirectory(text, { previous: verified })).directory.version).toBe(2);
  });

  test('the same version is accepted again', async () => {
    expect((await verifyDirectory(network.text, { previous: verified })).dig).toBe(verified.dig);
  });

  test('an older one is a rollback', async () => {
    const second = await verifyDirectory(await signDirectory(next(), signers(2)), { previous: verified });
    await expect(verifyDirectory(network.text, { previous: second })).rejects.toEqual(code('directory-rollback'));
    const backdated = await signDirectory(next({ iat: directory.iat - 1 }), signers(2));
    await expect(verifyDirectory(backdated, { previous: verified })).rejects.toEqual(code('directory-rollback'));
  });

  test('another document under the same version, or another past, is a fork', async () => {
    const twin = await signDirectory({ ...directory, networks: [] }, signers(2));
    await expect(verifyDirectory(twin, { previous: verified })).rejects.toEqual(code('directory-fork'));
    const stray = await signDirectory(next({ prev: digestOf(toUtf8('other')) }), signers(2));
    await expect(verifyDirectory(stray, { previous: verified })).rejects.toEqual(code('directory-fork'));
  });

  test('a change of signers needs k of the old and k of the new', async () => {
    const fresh = signers(3, 10);
    const changed = next({ signers: { k: 2, keys: fresh.map(({ publicJwk }) => publicJwk) } });
    const both = await signDirectory(changed, [...signers(2), ...fresh.slice(0, 2)]);
    const accepted = await verifyDirectory(both, { previous: verified });
    for (const some of [fresh.slice(0, 2), [...signers(1), ...fresh], [...signers(2), ...fresh.slice(0, 1)]])
      await expect(verifyDirectory(await signDirectory(changed, some), { previous: verified })).rejects.toEqual(
        code('directory-bad-signature'),
      );
    const third = await signDirectory({ ...changed, version: 3, prev: accepted.dig }, fresh.slice(1));
    await verifyDirectory(third, { previous: accepted });
  });

  test('who begins with a version that changed its signers pins the new ones, and leaves the former ones’ signatures aside', async () => {
    const fresh = signers(3, 10);
    const pinned = { k: 2, keys: fresh.map(({ kid }) => kid) };
    const changed = next({ signers: { k: 2, keys: fresh.map(({ publicJwk }) => publicJwk) } });
    const text = await signDirectory(changed, [...signers(2), ...fresh.slice(0, 2)]);
    await expect(verifyDirectory(text, { trust: pinned })).rejects.toEqual(code('directory-bad-signature'));
    const first = await verifyFirstDirectory(text, { trust: pinned });
    expect([first.text, first.dig]).toEqual([text, (await verifyDirectory(text, { previous: verified })).dig]);
    expect((await verifyDirectory(ownSignatures(text), { trust: pinned })).dig).toBe(first.dig);
    expect(ownSignatures(network.text)).toBe(network.text);
    await expect(verifyFirstDirectory(text, { trust })).rejects.toEqual(code('directory-bad-signature'));
    const few = await signDirectory(changed, [...signers(2), ...fresh.slice(0, 1)]);
    await expect(verifyFirstDirectory(few, { trust: pinned })).rejects.toEqual(code('directory-bad-signature'));
  });

  test('a skip is refused without the versions between, though its signers are still the same', async () => {
    const second = await verifyDirectory(await signDirectory(next(), signers(2)), { previous: verified });
    const third = await signDirectory(next({ version: 3, prev: second.dig }), signers(2));
    await expect(verifyDirectory(third, { previous: verified })).rejects.toEqual(code('directory-gap'));
    expect((await verifyDirectory(third, { previous: second })).directory.version).toBe(3);
  });

  test('expiry is checked when a time is given', async () => {
    await verifyDirectory(network.text, { trust, now });
    await expect(verifyDirectory(network.text, { trust, now: directory.exp })).rejects.toEqual(
      code('directory-expired'),
    );
    await expect(verifyDirectory(network.text, { trust, now: directory.iat - 121 })).rejects.toEqual(
      code('not-yet-valid'),
    );
  });
});

describe('entries are refused', () => {
  const [commune, police] = directory.agencies as [Agency, Agency];
  const agencies = (...changed: object[]) => ({ agencies: changed }) as Partial<Directory>;
  const key = commune.keys[0];
  test.each<[string, Partial<Directory>, string]>([
    ['more than 400 days', { exp: directory.iat + 401 * day }, 'lifetime-too-long'],
    ['exp before iat', { exp: directory.iat }, 'directory-invalid'],
    ['a first version with a past', { prev: verified.dig }, 'directory-invalid'],
    ['a later version without one', { version: 2 }, 'directory-invalid'],
    ['more signers needed than there are', { signers: { ...directory.signers, k: 4 } }, 'directory-invalid'],
    [
      'one signer twice',
      { signers: { k: 2, keys: [directory.freshnessKey, directory.freshnessKey] } },
      'directory-invalid',
    ],
    [
      'a signer that is the freshness key',
      { freshnessKey: publicPart(testSigningKey('directory signer 0')) },
      'directory-invalid',
    ],
    ['an agency twice', agencies(commune, { ...police, code: 'commune' }), 'directory-invalid'],
    ['a key of two agencies', agencies(commune, { ...police, keys: commune.keys }), 'directory-invalid'],
    ['a signing key to encrypt to', agencies({ ...commune, keys: [{ ...key, use: 'enc' }] }), 'weak-key'],
    [
      'an acceptance that ends too soon',
      agencies({ ...commune, keys: [{ ...key, acceptUntil: (key?.useUntil ?? 0) + 30 * day }] }),
      'directory-invalid',
    ],
    [
      'a use that ends before it begins',
      agencies({ ...commune, keys: [{ ...key, useFrom: key?.useUntil }] }),
      'directory-invalid',
    ],
    ['http beyond loopback', agencies({ ...commune, endpoint: 'http://agency.example/x' }), 'directory-invalid'],
    [
      'an endpoint with a password',
      agencies({ ...commune, endpoint: 'https://a:b@agency.example/x' }),
      'directory-invalid',
    ],
    ['an endpoint with a query', agencies({ ...commune, endpoint: 'https://agency.example/x?y' }), 'directory-invalid'],
    ['an endpoint that ends in a slash', agencies({ ...commune, endpoint: 'https://agency.example/' }), 'bad-claims'],
    [
      'a role that ends before it begins',
      agencies({ ...commune, roles: [{ role: 'x', from: '2026-01-02', until: '2026-01-01' }] }),
      'directory-invalid',
    ],
    ['a date that is none', agencies({ ...commune, roles: [{ role: 'x', from: '2026-13-01' }] }), 'bad-claims'],
    ['a network that is no range', { networks: ['10.0.0.0/33'] }, 'directory-invalid'],
    ['an unknown member of an agency', agencies({ ...commune, note: 'x' }), 'bad-claims'],
    ['limits above the protocol’s', { limits: { ...directory.limits, graceDays: 31 } }, 'bad-claims'],
  ])('%s', async (_, over, expected) => {
    expect(() => createDirectory({ ...directory, ...over })).toThrow(code(expected));
  });
});

describe('lookups', () => {
  const old = testKeys('commune, the year before');
  const changed: Directory = {
    ...directory,
    agencies: directory.agencies.map((agency) =>
      agency.code !== 'commune'
        ? agency
        : {
            ...agency,
            roles: [
              { role: 'commune-police', from: '2025-07-01' },
              { role: 'district-police', from: '2020-01-01', until: '2025-06-30' },
            ],
            keys: [
              { ...directoryKey(old.signing, 'sig', now - 300 * day), useUntil: now, acceptUntil: now + 31 * day },
              { ...directoryKey(old.encryption, 'enc', now - 300 * day), useUntil: now, acceptUntil: now + 31 * day },
              ...agency.keys,
            ],
          },
    ),
  };
  const kid = old.signing.kid;

  test('an agency is found by its code, and nothing is found by another word', () => {
    expect(findAgency(directory, 'police')?.code).toBe('police');
    expect(findAgency(directory, 'constructor')).toBeUndefined();
  });

  test('a message signed before a routine change of keys still verifies', () => {
    expect(signingKey(changed, 'commune', kid, { signedAt: now - 5, now: now + 30 * day }).jwk.kid).toBe(kid);
  });

  test('but not when signed after its use, nor after its acceptance ended', () => {
    for (const at of [
      { signedAt: now + 121, now: now + 200 },
      { signedAt: now - 302 * day, now },
      { signedAt: now - 5, now: now + 31 * day + 1 },
    ])
      expect(() => signingKey(changed, 'commune', kid, at)).toThrow(code('key-not-valid'));
  });

  test('a revoked key cannot sign for yesterday', () => {
    const revoked = withRevoked(changed, kid, now);
    expect(() => signingKey(revoked, 'commune', kid, { signedAt: now - day, now })).toThrow(code('key-revoked'));
    signingKey(revoked, 'commune', kid, { signedAt: now - day, now: now - 1 });
  });

  test('new letters are sealed to the newest key, signed with the newest key', () => {
    const { encryption, signing } = testKeys('commune');
    expect(encryptionKey(changed, 'commune', now).jwk.kid).toBe(encryption.kid);
    expect(currentSigningKey(changed, 'commune', now).jwk.kid).toBe(signing.kid);
    const revoked = withRevoked(changed, encryption.kid, now);
    expect(encryptionKey(revoked, 'commune', now).jwk.kid).toBe(old.encryption.kid);
    expect(() => encryptionKey(changed, 'commune', now + 400 * day)).toThrow(code('key-not-valid'));
  });

  test('unknown agencies and keys are named as such', () => {
    expect(() => signingKey(directory, 'x', kid, { signedAt: now, now })).toThrow(code('unknown-issuer'));
    expect(() => signingKey(directory, 'police', kid, { signedAt: now, now })).toThrow(code('unknown-key'));
    expect(() => encryptionKey(directory, 'x', now)).toThrow(code('unknown-issuer'));
    const { encryption } = testKeys('police');
    expect(() => signingKey(directory, 'police', encryption.kid, { signedAt: now, now })).toThrow(code('unknown-key'));
  });

  test('roles hold on days, both ends included', () => {
    const agency = findAgency(changed, 'commune');
    if (!agency) throw new Error('the agency is there');
    expect(rolesOn(agency, '2025-06-30')).toEqual(['district-police']);
    expect(rolesOn(agency, '2025-07-01')).toEqual(['commune-police']);
    expect(rolesOn(agency, '2019-12-31')).toEqual([]);
  });
});

describe('freshness', () => {
  const signer = importSigner(network.freshnessKey);
  const statement = { version: 1, dig: verified.dig, iat: now, exp: now + day };
  const verify = async (over: object, by = signer) =>
    verifyFreshness(await signFreshness({ ...statement, ...over }, by), verified);

  test('names the newest directory', async () => {
    expect(await verify({})).toEqual(statement);
  });

  test('of a newer one says that ours is stale', async () => {
    await expect(verify({ version: 2 })).rejects.toEqual(code('directory-stale'));
  });

  test('of another document of our version is a fork', async () => {
    await expect(verify({ dig: digestOf(toUtf8('other')) })).rejects.toEqual(code('directory-fork'));
  });

  test('is refused from another key, and beyond 24 hours', async () => {
    await expect(verify({}, signers(1)[0])).rejects.toEqual(code('unknown-key'));
    await expect(verify({ exp: now + day + 1 })).rejects.toEqual(code('lifetime-too-long'));
    await expect(verify({ exp: now })).rejects.toEqual(code('bad-claims'));
  });
});

function withRevoked(dir: Directory, kid: string, revokedFrom: number): Directory {
  return {
    ...dir,
    agencies: dir.agencies.map((agency) => ({
      ...agency,
      keys: agency.keys.map((key) => (key.jwk.kid === kid ? { ...key, revokedFrom } : key)),
    })),
  };
}
