import { afterEach, describe, expect, test, vi } from 'vitest';
import { Committer } from './committer.ts';
import type { ExchangeEvent } from './context.ts';
import { signDirectory, type VerifiedDirectory, verifyDirectory } from './directory/directory.ts';
import { fetchDirectory } from './directory/fetch.ts';
import { generateKeys, generateSigningKey } from './keys/generate.ts';
import { publicPart } from './keys/jwk.ts';
import { importSigner } from './keys/signer.ts';
import { limits } from './limits.ts';
import type { PeerAnswer, Transport } from './sender/transport.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import { freshnessOf, nextDirectory, withAgency } from './testing/changed-directory.ts';
import { memoryWire } from './testing/memory-wire.ts';
import { note, type TestNetwork, testNetwork } from './testing/network.ts';
import { unobserved } from './testing/unobserved.ts';

let network: TestNetwork | undefined;
afterEach(async () => {
  await network?.close();
  network = undefined;
});

const hour = 3_600_000;
const standing = 'https://standing.example/lt';
const purpose = { purpose: 'test', basis: 'test-1' };
type Files = Record<string, string | (() => Promise<PeerAnswer>)>;

/** Agencies a and b, on a wire of their own; `files` is what the standing agency's file server hands out. */
async function world() {
  let nowMs = Date.now();
  const events: ExchangeEvent[] = [];
  const files: Files = {};
  const asked: string[] = [];
  const down = new Set<string>();
  const peers = memoryWire(() => network?.agencies ?? {}, down);
  const wire = (code: string): Transport => ({
    request: async (method, url, body = new Uint8Array(), type = '') => {
      if (code === 'lienthong:a' && method === 'GET') asked.push(url);
      const name = url.replace(/.*1-draft\//, '');
      if (url.startsWith(standing)) {
        const file = files[name];
        if (file === undefined) return { status: 404, body: new Uint8Array() };
        return typeof file === 'string' ? { status: 200, body: Buffer.from(file) } : file();
      }
      return peers.request(method, url, body, type);
    },
    close: () => Promise.resolve(),
  });
  const own = await testNetwork(
    { 'lienthong:a': 'sender', 'lienthong:b': 'receiver' },
    { wire, now: () => nowMs, onEvent: (event) => events.push(event), directorySources: [standing] },
  );
  network = own;
  const { 'lienthong:a': a, 'lienthong:b': b } = own.agencies;
  if (!a || !b) throw new Error('no agencies');
  const publish = async (text: string, previous: VerifiedDirectory) => {
    const next = await verifyDirectory(text, { previous });
    const freshness = await freshnessOf(own, next, Math.floor(nowMs / 1000));
    Object.assign(files, { directory: text, freshness, [`directories/${next.directory.version}`]: text });
    return next;
  };
  const first = a.agency.directory.current;
  Object.assign(files, { directory: first.text, freshness: own.freshness, 'directories/1': first.text });
  return {
    ...{ own, a, b, files, asked, down, events, publish, first },
    failures: () => events.flatMap((event) => (event.type === 'directory-fetch-failed' ? [event.code] : [])),
    types: () => events.map(({ type }) => type).filter((type) => /directory|clock/.test(type)),
    pass: (ms: number) => {
      nowMs += ms;
    },
    seconds: () => Math.floor(nowMs / 1000),
  };
}

/** Versions 2 to 4 of a network: 3 has new signers, agreed to by the old ones. */
async function chain({ own, publish, first }: Awaited<ReturnType<typeof world>>) {
  const fresh = generateSigningKey();
  const second = await publish(await nextDirectory(own, first, {}), first);
  const changed = {
    ...second.directory,
    ...{ version: 3, prev: second.dig, signers: { k: 1, keys: [publicPart(fresh)] } },
  };
  const third = await publish(await signDirectory(changed, [...own.signerKeys, fresh].map(importSigner)), second);
  const fourth = await publish(await nextDirectory({ ...own, signerKeys: [fresh] }, third, {}), third);
  return { second, third, fourth };
}

describe('a newer directory', () => {
  test('is fetched with every version in between, over a change of signers, and kept', async () => {
    const all = await world();
    const { a } = all;
    const { fourth } = await chain(all);
    await a.agency.refreshDirectory();
    expect(a.agency.directory.current.dig).toBe(fourth.dig);
    expect(await a.agency.directory.versions()).toHaveLength(4);
    expect(all.events.filter(({ type }) => type === 'directory-updated')).toEqual(
      [2, 3, 4].map((version) => ({ type: 'directory-updated', version })),
    );
    await a.stop();
    await a.start();
    expect(a.agency.directory.current.dig).toBe(fourth.dig);
    expect(await a.agency.directory.freshnessText()).toBe(all.files['freshness']);
  });

  test('with a version in between that is not handed out: what leads up to it is taken, and nothing more', async () => {
    const all = await world();
    await chain(all);
    delete all.files['directories/3'];
    await all.a.agency.refreshDirectory();
    expect(all.a.agency.directory.current.directory.version).toBe(2);
    expect(all.failures()).toEqual(['peer-unreachable']);
    all.files['directories/3'] = all.files['directories/2'] ?? '';
    await all.a.agency.refreshDirectory();
    expect(all.a.agency.directory.current.directory.version).toBe(2);
    expect(all.failures()).toEqual(['peer-unreachable', 'directory-gap']);
  });

  test('put into the folder too early is no reason not to start: the versions between are fetched', async () => {
    const all = await world();
    const { second, third } = await chain(all);
    await all.a.stop();
    await all.a.start({ directory: third.text });
    await expect.poll(() => all.a.agency.directory.current.directory.version).toBe(4);
    expect((await all.a.agency.directory.versions())[1]).toBe(second.text);
  });

  test('is handed on by a peer when the standing agency is away', async () => {
    const all = await world();
    const { fourth } = await chain(all);
    await all.b.agency.refreshDirectory();
    for (const name of Object.keys(all.files)) delete all.files[name];
    all.pass(3 * hour);
    await all.a.agency.refreshDirectory();
    expect(all.a.agency.directory.current.dig).toBe(fourth.dig);
  });
});

describe('freshness', () => {
  test('costs one small request while the directory is the same; peers are left alone', async () => {
    const { a, asked, files, own, first, pass, seconds } = await world();
    pass(hour);
    files['freshness'] = await freshnessOf(own, first, seconds());
    await a.agency.refreshDirectory();
    expect(asked).toEqual([`${standing}/lienthong/1-draft/freshness`]);
    expect(a.agency.directory.confirmedAtMs).toBe(seconds() * 1000);
  });

  test('is asked of peers when the sources give nothing newer for two hours', async () => {
    const { a, b, asked, own, first, pass, seconds } = await world();
    pass(2 * hour);
    const later = await freshnessOf(own, first, seconds());
    await b.agency.directory.renew(later);
    await a.agency.refreshDirectory();
    expect(asked).toEqual([standing, b.agency.endpoint].map((at) => `${at}/lienthong/1-draft/freshness`));
    expect(await a.agency.directory.freshnessText()).toBe(later);
  });

  test('by a new online key: the directory that names it comes first', async () => {
    const { a, files, own, first, publish, seconds } = await world();
    const key = generateSigningKey();
    const next = await publish(await nextDirectory(own, first, { freshnessKey: publicPart(key) }), first);
    files['freshness'] = await freshnessOf({ ...own, freshnessKey: key }, next, seconds());
    await a.agency.refreshDirectory();
    expect(a.agency.directory.current.dig).toBe(next.dig);
    expect(await a.agency.directory.freshnessText()).toBe(files['freshness']);
  });

  test('that runs out is told once for each step, and so is its return', async () => {
    const { a, files, own, first, pass, seconds, types } = await world();
    for (const name of Object.keys(files)) delete files[name];
    const states = () => types().filter((type) => !/failed|updated/.test(type));
    pass(25 * hour);
    await a.agency.refreshDirectory();
    await a.agency.refreshDirectory();
    expect(states()).toEqual(['directory-stale']);
    pass(14 * 24 * hour);
    await a.agency.refreshDirectory();
    expect(states()).toEqual(['directory-stale', 'directory-closed']);
    files['freshness'] = await freshnessOf(own, first, seconds());
    await a.agency.refreshDirectory();
    expect(states()).toEqual(['directory-stale', 'directory-closed', 'directory-fresh']);
    pass(-2 * hour);
    await a.agency.refreshDirectory();
    expect(states().at(-1)).toBe('clock-off');
  });
});

describe('a hostile answer changes nothing and is told', () => {
  type World = Awaited<ReturnType<typeof world>>;
  const body = (bytes: Uint8Array) => () => Promise.resolve({ status: 200, body: bytes });
  test.each<[string, string, (all: World) => Promise<unknown>]>([
    [
      'an older directory under a newer statement',
      'directory-rollback',
      async ({ own, first, files, a, publish }) => {
        await publish(await nextDirectory(own, first, {}), first);
        await a.agency.refreshDirectory();
        files['directory'] = first.text;
        files['freshness'] = await freshnessOf(own, a.agency.directory.current, first.directory.iat + 60, {
          version: 3,
        });
      },
    ],
    [
      'a statement about an older directory, from one who is behind',
      'directory-rollback',
      async ({ own, first, files, a, publish }) => {
        await publish(await nextDirectory(own, first, {}), first);
        await a.agency.refreshDirectory();
        files['freshness'] = own.freshness;
      },
    ],
    [
      'another directory under the same version',
      'directory-fork',
      async ({ own, first, files }) => {
        const twin = await signDirectory(
          { ...first.directory, networks: ['127.0.0.0/16'] },
          own.signerKeys.map(importSigner),
        );
        files['freshness'] = await freshnessOf(
          own,
          await verifyDirectory(twin, { trust: own.trust }),
          first.directory.iat + 60,
        );
      },
    ],
    [
      'a successor of another past',
      'directory-fork',
      ({ own, first, files, publish }) =>
        nextDirectory(own, first, { prev: 'A'.repeat(43) }).then(async (text) => {
          await publish(await nextDirectory(own, first, {}), first);
          files['directory'] = text;
        }),
    ],
    [
      'a successor that somebody else signed',
      'directory-bad-signature',
      async ({ own, first, files, publish }) => {
        await publish(await nextDirectory(own, first, {}), first);
        files['directory'] = await nextDirectory({ ...own, signerKeys: [generateSigningKey()] }, first, {});
      },
    ],
    [
      'a huge directory',
      'body-too-large',
      async ({ own, first, files, publish }) => {
        await publish(await nextDirectory(own, first, {}), first);
        files['directory'] = body(Buffer.alloc(limits.directoryBytes + 1, 0x20));
      },
    ],
    [
      'a page of some proxy',
      'bad-token',
      async ({ files }) => {
        files['freshness'] = '<html></html>';
      },
    ],
    [
      'a statement by somebody else',
      'unknown-key',
      async ({ own, first, files }) => {
        const stranger = { ...own, freshnessKey: generateSigningKey() };
        files['freshness'] = await freshnessOf(stranger, first, first.directory.iat + 60);
      },
    ],
  ])('%s: %s', async (_, code, spoil) => {
    const all = await world();
    await spoil(all);
    const { directory } = all.a.agency;
    const before = [directory.current.dig, await directory.freshnessText(), await directory.versions()];
    await all.a.agency.refreshDirectory();
    expect([directory.current.dig, await directory.freshnessText(), await directory.versions()]).toEqual(before);
    expect(all.events).toContainEqual({ type: 'directory-fetch-failed', from: standing, code });
  });

  test('an endless one holds up no letter, and is given up', async () => {
    const { a, files } = await world();
    files['freshness'] = () => new Promise<PeerAnswer>(() => undefined);
    void a.agency.refreshDirectory();
    const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
    expect((await a.agency.outbox.waitFor(sent?.jti ?? '', ['valid'])).state).toBe('valid');
    const endless = { request: () => new Promise<PeerAnswer>(() => undefined), close: () => Promise.resolve() };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asking = fetchDirectory(a.agency.directory, endless, standing);
    const refused = expect(asking).rejects.toMatchObject({ code: 'peer-unreachable' });
    await vi.advanceTimersByTimeAsync(limits.directoryFetchMs);
    vi.useRealTimers();
    await refused;
  });
});

describe('a letter that stopped because two directories differ goes on by itself', () => {
  const renewed = generateKeys();
  /** Agency a signs with a key that only the next directory knows. */
  const enrolled = (all: Awaited<ReturnType<typeof world>>) =>
    withAgency('lienthong:a', ({ keys, ...agency }) => {
      const [signing, encryption] = keys;
      if (!signing || !encryption) throw new Error('no keys');
      return { ...agency, keys: [{ ...signing, jwk: publicPart(renewed.signing) }, encryption] };
    })(all.own, all.first);

  test('the recipient is behind: the letter is tried again until it has caught up, which it does by itself', async () => {
    const all = await world();
    const { a, b, files } = all;
    const ofFirst = { ...files };
    const next = await all.publish(await enrolled(all), all.first);
    const ofNext = { ...files };
    Object.assign(files, ofFirst);
    await a.stop();
    await a.start({
      directory: next.text,
      freshness: String(ofNext['freshness']),
      signer: importSigner(renewed.signing),
    });
    const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
    const jti = sent?.jti ?? '';
    await expect.poll(async () => (await a.agency.outbox.get(jti))?.problem).toBe('unknown-key');
    expect((await a.agency.outbox.get(jti))?.state).toBe('queued');
    Object.assign(files, ofNext);
    all.pass(61_000);
    expect((await a.agency.outbox.waitFor(jti, ['valid'])).state).toBe('valid');
    expect(b.agency.directory.current.dig).toBe(next.dig);
  });

  test('the sender is behind: it learns the newer directory from the one who refused, and tries again', async () => {
    const all = await world();
    const { a, b } = all;
    await b.stop();
    const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
    const jti = sent?.jti ?? '';
    const later = await all.publish(await enrolled(all), all.first);
    await b.start({ directory: later.text, freshness: String(all.files['freshness']) });
    for (const name of Object.keys(all.files)) delete all.files[name];
    // b does not list the old key any more: the letter stops, and a knows why.
    const stopped = await a.agency.outbox.waitFor(jti, ['attention']);
    expect(stopped.problem).toBe('unknown-key');
    expect(a.agency.directory.current.dig).toBe(later.dig);
  });

  test('a directory that puts it right comes later', async () => {
    const all = await world();
    const { a, b } = all;
    await b.stop();
    const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
    const jti = sent?.jti ?? '';
    const without = await all.publish(await enrolled(all), all.first);
    await b.start({ directory: without.text, freshness: String(all.files['freshness']) });
    await a.agency.outbox.waitFor(jti, ['attention']);
    const again = await all.publish(
      await nextDirectory(all.own, without, { agencies: all.first.directory.agencies }),
      without,
    );
    await b.agency.refreshDirectory();
    await a.agency.refreshDirectory();
    expect(a.agency.directory.current.dig).toBe(again.dig);
    expect((await a.agency.outbox.waitFor(jti, ['valid'])).state).toBe('valid');
  });
});

test('a newer directory that was put into the folder while the agency was down lets a stopped letter go on', async () => {
  const all = await world();
  const { a, b } = all;
  await b.stop();
  const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), ...purpose });
  const jti = sent?.jti ?? '';
  const withRole = (role: string) => ({ roles: [{ role, from: '2020-01-01' }] });
  const change = withAgency('lienthong:b', (agency) => ({ ...agency, ...withRole('observer') }));
  const next = await verifyDirectory(await change(all.own, all.first), { previous: all.first });
  all.down.add('lienthong:b');
  await a.stop();
  const store = openSqliteStore(a.file);
  const stopped = { jti, attempts: 1, nextAttemptAtMs: 0, problem: 'unknown-issuer', state: 'attention' } as const;
  await new Committer(store, unobserved).submit((draft) => {
    draft.attempts.push(stopped);
  });
  store.close();
  all.down.delete('lienthong:b');
  await b.start();
  await a.start();
  expect((await a.agency.outbox.get(jti))?.state).toBe('attention');
  await a.stop();
  await a.start({ directory: next.text });
  expect((await a.agency.outbox.waitFor(jti, ['valid'])).state).toBe('valid');
});

test('strangers make an agency ask once a minute at most', async () => {
  const all = await world();
  const { b, asked, a } = all;
  const stranger = await all.publish(
    await nextDirectory(all.own, all.first, {
      agencies: all.first.directory.agencies.filter(({ code }) => code !== 'lienthong:b'),
    }),
    all.first,
  );
  expect(stranger.directory.agencies).toHaveLength(1);
  await b.agency.send({ to: 'lienthong:a', record: note(), ...purpose });
  await a.agency.refreshDirectory();
  asked.length = 0;
  const letters = await Promise.all(
    Array.from({ length: 5 }, () => b.agency.send({ to: 'lienthong:a', record: note(), ...purpose })),
  );
  for (const [letter] of letters) await b.agency.outbox.waitFor(letter?.jti ?? '', ['attention', 'valid', 'unknown']);
  expect(asked.filter((url) => url.endsWith('/freshness')).length).toBeLessThanOrEqual(1);
});
