import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Directory, DirectoryKey } from '../directory/claims.ts';
import { signDirectory, type VerifiedDirectory } from '../directory/directory.ts';
import { generateKeys } from '../keys/generate.ts';
import { publicPart } from '../keys/jwk.ts';
import { importSigner } from '../keys/signer.ts';
import { freshnessOf, nextDirectory, withAgency } from '../testing/changed-directory.ts';
import { codes, ExaminedNetwork } from '../testing/examined.ts';

const day = 86_400;
let network: ExaminedNetwork;
let first: VerifiedDirectory;
beforeAll(async () => {
  network = await ExaminedNetwork.create();
  first = await network.directory();
});
afterAll(() => network.close());

const write = (name: string, content: string) => (folder: string) => writeFileSync(join(folder, name), content);
const remove = (name: string) => (folder: string) => rmSync(join(folder, name));
const at = (days: number) => ({ now: () => network.clock.now() + days * day * 1000 });

/** A folder whose directory.json is the next version. */
async function changed(change: Partial<Directory>, side: 'a' | 'b' = 'a'): Promise<string> {
  return network.spoilt(write('directory.json', await nextDirectory(network, first, change)), side);
}

async function changedAgency(change: Parameters<typeof withAgency>[1]): Promise<string> {
  return network.spoilt(write('directory.json', await withAgency(codes.a, change)(network, first)));
}

describe('the directory', () => {
  test.each([
    ['agency.json is gone', remove('agency.json'), ['fail directory/agency-file file-missing agency.json']],
    [
      'agency.json is damaged',
      write('agency.json', '{"code":'),
      ['fail directory/agency-file bad-json agency.json, byte 8'],
    ],
    [
      'agency.json pins other signers',
      write('agency.json', JSON.stringify({ code: codes.a, trust: { k: 1, keys: ['A'.repeat(43)] } })),
      ['fail directory/chain directory-bad-signature store.sqlite'],
    ],
    [
      'agency.json names an agency that is not in it',
      (folder: string) => {
        write('agency.json', JSON.stringify({ code: 'lienthong:nobody', trust: network.trust }))(folder);
      },
      [
        'fail directory/entry not-in-directory lienthong:nobody',
        'fail keys/parts part-keys-unreadable part-keys.sqlite',
      ],
    ],
    [
      'directory.json is damaged',
      write('directory.json', 'x'),
      ['fail directory/file bad-json directory.json directory, byte 0'],
    ],
  ])('%s', async (_, spoil, expected) => {
    expect(await network.faults(await network.spoilt(spoil))).toEqual(expected);
  });

  test('before the first start it is the one in the folder', async () => {
    const folder = await network.spoilt((path) => {
      for (const name of ['store.sqlite', 'part-keys.sqlite']) write(name, '')(path);
    });
    expect(await network.faults(folder)).toEqual([]);
    remove('directory.json')(folder);
    expect(await network.faults(folder)).toEqual(['fail directory/chain directory-missing directory.json']);
    remove('freshness.jws')(folder);
    write('directory.json', first.text)(folder);
    expect(await network.faults(folder)).toEqual(['fail directory/freshness freshness-missing freshness.jws']);
  });

  test('another document of the same version', async () => {
    const { directory } = first;
    const other = await signDirectory({ ...directory, iat: directory.iat + 1 }, network.signerKeys.map(importSigner));
    expect(await network.faults(await network.spoilt(write('directory.json', other)))).toEqual([
      'fail directory/file directory-fork directory.json /version',
    ]);
  });

  test('a newer one whose predecessors are missing, and an older one, which is no fault', async () => {
    const second = await nextDirectory(network, first, {});
    const folder = await network.spoilt(write('directory.json', second));
    expect(await network.faults(folder)).toEqual([]);
    const third = await nextDirectory(network, await network.directory(second), {});
    write('directory.json', third)(folder);
    expect(await network.faults(folder)).toEqual(['fail directory/file directory-gap directory.json /version']);
    write('directory.json', second)(folder);
    await (await network.open(folder)).close();
    write('directory.json', first.text)(folder);
    expect(await network.faults(folder)).toEqual([]);
  });

  test('that was not confirmed for a day; for longer than the days of grace', async () => {
    const folder = await network.spoilt();
    expect(await network.faults(folder, at(2))).toContain(
      'warn directory/freshness directory-unconfirmed freshness.jws',
    );
    expect(await network.faults(folder, at(20))).toContain('fail directory/freshness directory-stale freshness.jws');
  });

  test('that is about to end, and one that has ended', async () => {
    const { iat } = first.directory;
    expect(await network.faults(await changed({ exp: iat + 20 * day }))).toEqual([
      'warn directory/term directory-expiring /exp',
    ]);
    const ended = await network.faults(await changed({ exp: iat + 60 }));
    expect(ended).toEqual(['fail directory/term directory-expired /exp']);
  });

  test('in which this agency has no role any more', async () => {
    const folder = await changedAgency((agency) => ({
      ...agency,
      roles: agency.roles.map((role) => ({ ...role, from: '2025-01-01', until: '2025-12-31' })),
    }));
    expect(await network.faults(folder)).toEqual([`fail directory/entry no-role ${codes.a}`]);
  });
});

describe('the clock', () => {
  test('behind the directory’s confirmation, and put back behind what the store holds: what depends on it is not judged', async () => {
    expect(await network.faults(await network.spoilt(), at(-1))).toEqual([
      'fail clock/directory clock-off freshness.jws',
      'warn clock/store clock-went-back store.sqlite',
    ]);
  });

  test('a few minutes behind: the confirmation alone tells', async () => {
    const later = Math.floor(network.clock.now() / 1000) + 1800 + 300;
    const folder = await network.spoilt(write('freshness.jws', await freshnessOf(network, first, later)));
    expect(await network.faults(folder)).toEqual(['fail clock/directory clock-off freshness.jws']);
  });
});

describe('the keys', () => {
  test.each([
    ['that are gone', remove('keys.jwe'), ['fail keys/file file-missing keys.jwe']],
    ['that are damaged', write('keys.jwe', 'x.x.x.x.x'), ['fail keys/file key-file-unreadable keys.jwe']],
  ])('%s', async (_, spoil, expected) => {
    expect(await network.faults(await network.spoilt(spoil))).toEqual(expected);
  });

  test('of another passphrase; without one nothing is said about them', async () => {
    const folder = await network.spoilt();
    expect(await network.faults(folder, { passphrase: 'khác' })).toEqual([
      'fail keys/file key-file-unreadable keys.jwe',
    ]);
    const { findings } = await network.examine(folder, { passphrase: undefined });
    const open = findings
      .filter(({ level, code }) => level === 'not-tried' && code !== 'offline')
      .map(({ check, code }) => [check, code]);
    expect(open).toEqual([
      ['store/backup', 'needs-backup'],
      ['keys/file', 'needs-passphrase'],
      ['keys/signing', 'needs-keys'],
      ['keys/decryption', 'needs-keys'],
      ['keys/parts', 'needs-keys'],
    ]);
  });

  test('of another agency', async () => {
    const other = generateKeys();
    const sealed = await network.sealKeys([other.signing, other.encryption]);
    expect(await network.faults(await network.spoilt(write('keys.jwe', sealed)))).toEqual([
      'fail keys/signing keys-not-in-directory keys.jwe',
      `fail keys/decryption decryption-key-missing ${network.keys.a.encryption.kid}`,
      'fail keys/parts part-keys-unreadable part-keys.sqlite',
    ]);
  });

  test('after a rotation: one that is not in use yet, one whose time is over, one that was revoked', async () => {
    const next = generateKeys();
    const now = Math.floor(network.clock.now() / 1000);
    const [own] = first.directory.agencies.find(({ code }) => code === codes.a)?.keys ?? [];
    if (!own) throw new Error('a has keys');
    const later = { ...own, jwk: publicPart(next.signing), useFrom: now + day, useUntil: now + 300 * day };
    const signing = (...keys: DirectoryKey[]) =>
      changedAgency((agency) => ({ ...agency, keys: [...keys, ...agency.keys.filter(({ use }) => use === 'enc')] }));
    const nextOnly = await network.sealKeys([next.signing, network.keys.a.encryption]);

    const early = await signing(own, later);
    write('keys.jwe', nextOnly)(early);
    expect(await network.faults(early)).toEqual([`fail keys/signing key-not-yet ${next.signing.kid}`]);
    const over = await signing({ ...own, useFrom: now - day, useUntil: now }, { ...later, useFrom: now });
    expect(await network.faults(over)).toEqual([`fail keys/signing key-over ${own.jwk.kid}`]);
    const revoked = await signing({ ...own, revokedFrom: now }, { ...later, useFrom: now });
    expect(await network.faults(revoked)).toEqual([`fail keys/signing own-key-revoked ${own.jwk.kid}`]);
  });

  test('of which the directory has none in use, which can be told without a passphrase', async () => {
    const now = Math.floor(network.clock.now() / 1000);
    const folder = await changedAgency((agency) => ({
      ...agency,
      keys: agency.keys.map((key) => ({ ...key, revokedFrom: now })),
    }));
    expect(await network.faults(folder, { passphrase: undefined })).toEqual([
      `fail keys/signing no-key-in-use ${codes.a}`,
      `fail keys/decryption no-key-in-use ${codes.a}`,
    ]);
  });

  test('that end within a month and have no successor', async () => {
    const folder = await changedAgency((agency) => ({
      ...agency,
      keys: agency.keys.map((key) => ({ ...key, useUntil: key.useFrom + 20 * day })),
    }));
    expect(await network.faults(folder)).toEqual([
      `warn keys/expiry key-expiring ${network.keys.a.signing.kid}`,
      `warn keys/expiry key-expiring ${network.keys.a.encryption.kid}`,
    ]);
  });
});
