import { afterEach, describe, expect, test } from 'vitest';
import { offline } from './carry.ts';
import { signDirectory, type VerifiedDirectory, verifyDirectory } from './directory/directory.ts';
import { signFreshness } from './directory/freshness.ts';
import { DirectoryKeeper } from './directory-keeper.ts';
import { verifyBundle } from './evidence/verify.ts';
import { generateSigningKey } from './keys/generate.ts';
import { publicPart } from './keys/jwk.ts';
import { importSigner } from './keys/signer.ts';
import { limits } from './limits.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import { freshnessOf, nextDirectory } from './testing/changed-directory.ts';
import { note, type TestNetwork, testNetwork } from './testing/network.ts';

let network: TestNetwork | undefined;
afterEach(async () => {
  await network?.close();
  network = undefined;
});

const day = 86_400;
const purpose = { purpose: 'test', basis: 'test-1' };

async function opened() {
  const own = await testNetwork({ 'lienthong:a': 'sender' }, { transport: offline });
  network = own;
  const store = openSqliteStore(':memory:');
  const open = (given: { directory?: string; freshness?: string } = own) =>
    DirectoryKeeper.open(store, { ...given, trust: own.trust });
  const keeper = await open();
  const iat = keeper.current.directory.iat;
  const next = (change: object = {}, from: VerifiedDirectory = keeper.current) => nextDirectory(own, from, change);
  return { own, store, open, keeper, iat, next };
}

describe('a newer directory', () => {
  test('that another process has put into the store comes into force when it is asked for, or leads up to a later one', async () => {
    const { keeper, open, next } = await opened();
    const other = await open({});
    await other.update(await next());
    await other.update(await next({}, other.current));
    const fourth = await next({}, other.current);
    expect(keeper.current.directory.version).toBe(1);
    expect((await keeper.newest()).dig).toBe(other.current.dig);
    await (await open({})).update(fourth);
    await keeper.update(fourth);
    expect(keeper.current.directory.version).toBe(4);
  });

  test('of two that come at once the second is held against the first', async () => {
    const { keeper, next } = await opened();
    const texts = [await next({ networks: [] }), await next({ networks: ['10.0.0.0/8'] })];
    const ends = await Promise.allSettled(texts.map((text) => keeper.update(text)));
    expect(ends).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { code: 'directory-fork' } }]);
    expect(await keeper.versions()).toHaveLength(2);
  });

  test('comes into force and is kept beside the one before', async () => {
    const { keeper, next } = await opened();
    await keeper.update(await next());
    expect(keeper.current.directory.version).toBe(2);
    expect(await keeper.versions()).toHaveLength(2);
    await keeper.update(keeper.current.text);
    expect(await keeper.versions()).toHaveLength(2);
  });

  test.each<[string, string, (all: Awaited<ReturnType<typeof opened>>) => Promise<string>]>([
    ['an older one', 'directory-rollback', async ({ own }) => own.directory],
    [
      'another one of the same version',
      'directory-fork',
      ({ keeper, next }) => next({ version: 2, exp: keeper.current.directory.exp - 1 }),
    ],
    ['one that names another before it', 'directory-fork', ({ next }) => next({ version: 3, prev: 'A'.repeat(43) })],
    [
      'one that somebody else signed',
      'directory-bad-signature',
      ({ own, keeper }) => nextDirectory({ ...own, signerKeys: [generateSigningKey()] }, keeper.current, {}),
    ],
  ])('%s is refused: %s', async (_, code, make) => {
    const all = await opened();
    await all.keeper.update(await all.next());
    const before = all.keeper.current.dig;
    await expect(make(all).then((text) => all.keeper.update(text))).rejects.toMatchObject({ code });
    expect(all.keeper.current.dig).toBe(before);
    expect(await all.keeper.versions()).toHaveLength(2);
  });
});

describe('a later start', () => {
  test('goes on with the newest directory; the file of the first start is no rollback', async () => {
    const { keeper, open, next } = await opened();
    await keeper.update(await next());
    expect((await open()).current.directory.version).toBe(2);
    expect((await open({})).current.directory.version).toBe(2);
  });

  test('goes on when a file is older than anything that the store holds', async () => {
    const { own, keeper, next } = await opened();
    await keeper.update(await next());
    const store = openSqliteStore(':memory:');
    const { text } = keeper.current;
    await DirectoryKeeper.open(store, { trust: own.trust, directory: text });
    const again = await DirectoryKeeper.open(store, { trust: own.trust, directory: own.directory });
    expect([again.current.directory.version, again.isBehind]).toEqual([2, false]);
  });

  test('takes a newer directory that was put into the folder', async () => {
    const { own, open, next } = await opened();
    const directory = await next();
    expect((await open({ directory, freshness: own.freshness })).current.directory.version).toBe(2);
  });

  test('is not held up by a freshness whose key the directory has replaced: it waits for another one', async () => {
    const { own, keeper, open, next, iat } = await opened();
    const key = generateSigningKey();
    await keeper.update(await next({ freshnessKey: publicPart(key) }));
    const again = await open({});
    expect(again.state(iat * 1000)).toBe('closed');
    const { version } = again.current.directory;
    await again.renew(await signFreshness({ version, dig: again.current.dig, iat, exp: iat + day }, importSigner(key)));
    expect(again.state(iat * 1000)).toBe('fresh');
    expect((await open(own)).state(iat * 1000)).toBe('fresh');
  });

  test('begins with a version that changed its signers, keeps it whole, and shows evidence that can be verified', async () => {
    const own = await testNetwork({ 'lienthong:a': 'sender', 'lienthong:b': 'receiver' }, { transport: offline });
    network = own;
    const a = own.agencies['lienthong:a'];
    const first = a?.agency.directory.current;
    if (!a || !first) throw new Error('no agency');
    const key = generateSigningKey();
    const trust = { k: 1, keys: [key.kid] };
    const changed = { ...first.directory, version: 2, prev: first.dig, signers: { k: 1, keys: [publicPart(key)] } };
    const directory = await signDirectory(changed, [...own.signerKeys, key].map(importSigner));
    const second = await verifyDirectory(directory, { previous: first });
    const freshness = await freshnessOf(own, second, first.directory.iat);
    await a.stop();
    const agency = await a.start({ trust, directory, freshness, store: openSqliteStore(':memory:') });
    expect(await agency.directory.versions()).toEqual([directory]);
    const [sent] = await agency.send({ to: 'lienthong:b', record: note(), ...purpose });
    const { checks } = await verifyBundle(await agency.evidence(sent?.dig ?? ''), { trust });
    expect(checks.filter(({ result }) => result === 'invalid')).toEqual([]);
    expect(checks.find(({ name }) => name === 'directory/0')?.result).toBe('valid');
  });

  test('without any directory: directory-missing', async () => {
    const { own } = await opened();
    const store = openSqliteStore(':memory:');
    const opening = DirectoryKeeper.open(store, { trust: own.trust });
    await expect(opening).rejects.toMatchObject({ code: 'directory-missing' });
  });

  test('does not believe a store whose directory nobody pinned has signed', async () => {
    const { store } = await opened();
    const trust = { k: 1, keys: ['A'.repeat(43)] };
    await expect(DirectoryKeeper.open(store, { trust })).rejects.toMatchObject({ code: 'directory-bad-signature' });
  });
});

describe('freshness', () => {
  test('is fresh for its 24 hours, stale for the days of grace, then closed', async () => {
    const { keeper, iat } = await opened();
    const at = (seconds: number) => keeper.state((iat + seconds) * 1000);
    expect([at(0), at(day - 1)]).toEqual(['fresh', 'fresh']);
    expect([at(day), at(day + limits.graceDays * day - 1)]).toEqual(['stale', 'stale']);
    expect(at(day + limits.graceDays * day)).toBe('closed');
  });

  test('has the days of grace that the directory publishes', async () => {
    const { keeper, next, iat } = await opened();
    const { limits: published } = keeper.current.directory;
    await keeper.update(await next({ limits: { ...published, graceDays: 1 } }));
    expect(keeper.state((iat + 2 * day - 1) * 1000)).toBe('stale');
    expect(keeper.state((iat + 2 * day) * 1000)).toBe('closed');
  });

  test('ends with the directory itself', async () => {
    const { own, keeper, next, iat } = await opened();
    await keeper.update(await next({ exp: iat + 3600 }));
    await keeper.renew(await freshnessOf(own, keeper.current, iat + 60));
    expect(keeper.state((iat + 3599) * 1000)).toBe('fresh');
    expect(keeper.state((iat + 3600) * 1000)).toBe('closed');
  });

  test('is renewed by a later statement; an earlier one changes nothing', async () => {
    const { own, keeper, iat } = await opened();
    const later = await freshnessOf(own, keeper.current, iat + 3600);
    await keeper.renew(later);
    await keeper.renew(own.freshness);
    expect(await keeper.freshnessText()).toBe(later);
    expect(keeper.state((iat + day + 3599) * 1000)).toBe('fresh');
  });

  test('dated ahead keeps out later ones, until a directory names another online key', async () => {
    const { own, keeper, iat, next } = await opened();
    await keeper.renew(await freshnessOf(own, keeper.current, iat + 900 * day));
    await keeper.renew(await freshnessOf(own, keeper.current, iat + 60));
    expect(() => keeper.state((iat + 60) * 1000)).toThrow(expect.objectContaining({ code: 'clock-off' }));
    const key = generateSigningKey();
    await keeper.update(await next({ freshnessKey: publicPart(key) }));
    await keeper.renew(await freshnessOf({ ...own, freshnessKey: key }, keeper.current, iat + 60));
    expect(keeper.state((iat + 60) * 1000)).toBe('fresh');
  });

  test('that names a newer directory says that there is one: directory-stale', async () => {
    const { own, keeper, iat } = await opened();
    const ahead = await freshnessOf(own, keeper.current, iat + 60, { version: 2 });
    await expect(keeper.renew(ahead)).rejects.toMatchObject({ code: 'directory-stale' });
  });

  test('shows a clock that is behind: clock-off', async () => {
    const { keeper, iat } = await opened();
    expect(() => keeper.state((iat - limits.clockSkewSeconds - 1) * 1000)).toThrow(
      expect.objectContaining({ code: 'clock-off' }),
    );
    expect(keeper.state((iat - limits.clockSkewSeconds) * 1000)).toBe('fresh');
  });
});

describe('an agency', () => {
  test.each([
    ['whose freshness is over', 16 * day * 1000, 'directory-stale'],
    ['whose clock is behind', -3600 * 1000, 'clock-off'],
  ])('%s seals nothing', async (_, shiftMs, code) => {
    let nowMs = Date.now();
    const now = () => nowMs;
    network = await testNetwork({ 'lienthong:a': 'sender', 'lienthong:b': 'receiver' }, { transport: offline, now });
    const a = network.agencies['lienthong:a'];
    nowMs += shiftMs;
    const sending = a?.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
    await expect(sending).rejects.toMatchObject({ code });
    expect(await a?.agency.outbox.list()).toEqual([]);
  });
});
