/**
 * What every store has to do, as tests: each driver runs them on stores of its own.
 * @module
 */
import { afterEach, describe, expect, test } from 'vitest';
import { uuidv7 } from '../ids.ts';
import { LogDraft } from '../log-writer.ts';
import { countSuite } from './count-suite.ts';
import { logSuite } from './log-suite.ts';
import type { Lease, NewArrival, NewLetter, Plan, SealedPart, Store, StoredErasure, StoredReceipt } from './store.ts';
import { streamSuite } from './stream-suite.ts';

/** Opens a fresh store, or the one with the data of `name` again. */
export type OpenStore = (name: string) => Store | Promise<Store>;

/** A transaction without rows. */
export const emptyPlan = {
  ...{ arrivals: [], verdicts: [], letters: [], received: [], attempts: [], delivered: [], acks: [] },
  ...{ erased: [], erasureRequests: [], erasures: [], erasuresDelivered: [], archived: [] },
  ...{
    voided: [],
    numbers: [],
    peerStreams: [],
    streams: [],
    covered: [],
    streamConflicts: [],
    reconciliationsDue: [],
  },
  ...{ peerLogs: [], logConflicts: [], witnesses: [] },
};
export const stream = uuidv7();
export const digOf = (n: number) => `dig-${n}-`.padEnd(43, '0');

/** A letter of one stream, queued. */
export function newLetter(row: Partial<NewLetter> & { readonly n: number }): NewLetter {
  const salt = new Uint8Array(32).fill(row.n);
  return {
    ...{ aud: 'b', jti: uuidv7(), dig: digOf(row.n), manifest: `manifest ${row.n}`, kind: 'note', conv: 'c', stream },
    ...{ acceptedAtMs: 1, expiresAtMs: 1000, leaf: 0, state: 'queued', attempts: 0, nextAttemptAtMs: 0 },
    body: new TextEncoder().encode(`body ${row.n}`),
    parts: [{ claim: { name: 'record', cty: 'application/json', com: 'com' }, salt }],
    ...row,
  };
}

/** A message that arrived, with its `stored`. */
export function newArrival(row: Partial<NewArrival> & { readonly n: number }): NewArrival {
  const [dig, jti] = [digOf(row.n), uuidv7()];
  return {
    ...{ iss: 'a', jti, dig, manifest: `manifest ${row.n}`, kind: 'note', conv: 'c', stream },
    ...{ storedAtMs: 1, leaf: 0, status: 'stored' },
    parts: [
      { name: 'record', jwe: 'first' },
      { name: 'identity', jwe: 'second' },
    ],
    receipt: newReceipt({ dig, re: jti }),
    ...row,
  };
}

/** Parts to keep, each under a key that was reserved for it. */
export async function sealedParts(store: Store, names: readonly string[], bytes = 40): Promise<SealedPart[]> {
  const keys = await store.reserveKeys(
    names.map((_, i) => new Uint8Array(40).fill(i)),
    1,
  );
  return names.map((name, i) => ({ name, sealed: new Uint8Array(bytes), key: keys[i] ?? Number.NaN }));
}

/** At most `limit`, of what is free at `nowMs`; whoever is missing is waited for 10 ms. */
export function leaseOf(limit: number, nowMs: number, untilMs: number): Lease {
  return { limit, nowMs, untilMs, gapWaitMs: 10 };
}

export function newReceipt(row: Partial<StoredReceipt>): StoredReceipt {
  return { dig: digOf(1), iss: 'b', aud: 'a', re: 'jti', status: 'stored', jws: 'jws', leaf: 1, ...row };
}

/** Rows of one transaction with one leaf of the log for each name in `leaves`. */
export async function planOf(store: Store, rows: Partial<Plan>, leaves: readonly string[] = []): Promise<Plan> {
  const log = await LogDraft.atEnd(store);
  const logSize = log.size;
  for (const leaf of leaves) log.append(leaf);
  return { ...emptyPlan, ...rows, logSize, nextLogSize: log.size, nodes: log.rows };
}

/** Runs the suite for one driver. */
export function storeSuite(name: string, open: OpenStore): void {
  let stores: Store[] = [];
  let count = 0;
  const opened = async (file = `store-${count++}`): Promise<Store> => {
    const store = await open(file);
    stores.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of stores) await store.close();
    stores = [];
  });
  const write = async (store: Store, rows: Partial<Plan>, leaves?: readonly string[]) =>
    store.commit(await planOf(store, rows, leaves));

  countSuite(name, opened, write);
  streamSuite(name, opened, write);
  logSuite(name, opened, write);

  describe(`${name}: log`, () => {
    test('a new store has a log of its own, empty', async () => {
      const [one, two] = [await opened(), await opened()];
      expect(await one.logSize()).toBe(0);
      expect(one.logId).not.toBe(two.logId);
    });

    test('leaves, log id and rows are there after it was opened again', async () => {
      const store = await opened('again');
      const { logId } = store;
      await write(store, { letters: [newLetter({ n: 1 })] }, ['a', 'b', 'c']);
      await store.close();
      stores = [];
      const again = await opened('again');
      expect(again.logId).toBe(logId);
      expect(await again.logSize()).toBe(3);
      expect((await LogDraft.atEnd(again)).size).toBe(3);
      expect(await again.logNode(1, 0)).toHaveLength(32);
      expect(await again.logNode(1, 1)).toBeUndefined();
      expect(await again.letters()).toHaveLength(1);
    });

    test('a plan made on another end of the log is not written, none of it', async () => {
      const store = await opened();
      const late = await planOf(store, { letters: [newLetter({ n: 1 })] }, ['late']);
      await write(store, {}, ['early']);
      expect(await store.commit(late)).toBe(false);
      expect(await store.letters()).toEqual([]);
      expect(await store.logSize()).toBe(1);
    });
  });

  describe(`${name}: what arrived`, () => {
    test('is found by digest, by sender and id, and with its parts in order', async () => {
      const store = await opened();
      const arrival = newArrival({ n: 1 });
      expect(await write(store, { arrivals: [arrival] })).toBe(true);
      const { parts, receipt, ...row } = arrival;
      expect(await store.arrival(row.dig)).toEqual(row);
      expect(await store.arrivalByJti('a', row.jti)).toEqual(row);
      expect(await store.arrivalParts(row.dig)).toEqual(parts);
      expect(await store.receipts(row.dig)).toEqual([receipt]);
      expect(await store.arrival(digOf(2))).toBeUndefined();
    });

    test.each([
      ['the same digest', { dig: digOf(1) }],
      ['the same sender and id', { jti: 'same' }],
    ])('is written once: %s rolls the whole plan back', async (_, same) => {
      const store = await opened();
      await write(store, { arrivals: [newArrival({ n: 1, jti: 'same' })] });
      const rows = { arrivals: [newArrival({ n: 3 }), newArrival({ n: 2, ...same })] };
      expect(await write(store, rows, ['leaf'])).toBe(false);
      expect(await store.arrivals()).toHaveLength(1);
      expect(await store.logSize()).toBe(0);
    });

    test('waits to be examined until it has a verdict, which is to be delivered until it is marked', async () => {
      const store = await opened();
      await write(store, { arrivals: [newArrival({ n: 1 }), newArrival({ n: 2 })] });
      expect(await store.arrivalsToExamine()).toHaveLength(2);
      const verdict = newReceipt({ status: 'valid', leaf: 2, jws: 'valid' });
      await write(store, { verdicts: [{ ...verdict, kept: [] }] });
      expect((await store.arrivalsToExamine()).map(({ n }) => n)).toEqual([2]);
      expect(await store.receiptsToDeliver()).toEqual([verdict]);
      expect((await store.receipts(digOf(1))).map(({ status }) => status)).toEqual(['stored', 'valid']);
      await write(store, { delivered: [{ dig: digOf(1), status: 'valid' }] });
      expect(await store.receiptsToDeliver()).toEqual([]);
      expect(await store.inboxCounts()).toEqual({ stored: 1, valid: 1, refused: 0, acknowledged: 0 });
    });

    test('has its parts under keys of their own once it is valid, and none of them once it is refused', async () => {
      const store = await opened('kept');
      await write(store, { arrivals: [newArrival({ n: 1 }), newArrival({ n: 2 })] });
      const kept = ['record', 'identity'].map((part, i) => ({
        name: part,
        sealed: new Uint8Array(40).fill(i),
        wrappedKey: new Uint8Array(40).fill(10 + i),
      }));
      const ids = await store.reserveKeys(
        kept.map(({ wrappedKey }) => wrappedKey),
        1,
      );
      expect(new Set(ids).size).toBe(2);
      const sealed = kept.map((part, i) => ({ name: part.name, sealed: part.sealed, key: ids[i] ?? 0 }));
      await write(store, { verdicts: [{ ...newReceipt({ status: 'valid' }), kept: sealed }] });
      await write(store, { verdicts: [{ ...newReceipt({ dig: digOf(2), status: 'refused' }), kept: [] }] });
      await store.close();
      stores = [];
      const again = await opened('kept');
      expect(await again.arrivalParts(digOf(1))).toEqual(kept);
      expect(await again.arrivalParts(digOf(2))).toEqual([]);
    });

    test('keeps its parts as they came when a key that they are to lie under is not held', async () => {
      const store = await opened();
      await write(store, { arrivals: [newArrival({ n: 1 })] });
      const kept = (await sealedParts(store, ['record'])).map((part) => ({ ...part, key: part.key + 1 }));
      await expect(write(store, { verdicts: [{ ...newReceipt({ status: 'valid' }), kept }] })).rejects.toMatchObject({
        code: 'store-failed',
      });
      expect(await store.arrivalParts(digOf(1))).toMatchObject([{ jwe: 'first' }, { jwe: 'second' }]);
    });

    test('is leased once at a time, oldest first, and never again once acknowledged', async () => {
      const store = await opened();
      await write(store, {
        arrivals: [1, 2, 3].map((n) => newArrival({ n, jti: `jti-${n}`, conv: `conv-${n}`, status: 'valid' })),
      });
      expect((await store.lease(leaseOf(2, 0, 100))).map(({ n }) => n)).toEqual([1, 2]);
      expect((await store.lease(leaseOf(9, 50, 100))).map(({ n }) => n)).toEqual([3]);
      expect(await store.lease(leaseOf(9, 99, 200))).toEqual([]);
      await write(store, { acks: [{ iss: 'a', jti: 'jti-1', atMs: 7, code: 'not-ours' }] });
      await write(store, { acks: [{ iss: 'a', jti: 'jti-1', atMs: 8 }] });
      expect((await store.lease(leaseOf(9, 100, 200))).map(({ n }) => n)).toEqual([2, 3]);
      const [first, second] = await store.arrivals();
      expect(first).toMatchObject({ acknowledgedAtMs: 7, code: 'not-ours' });
      expect(second).not.toHaveProperty('acknowledgedAtMs');
    });

    test('is listed by status, sender and conversation', async () => {
      const store = await opened();
      const rows = [
        newArrival({ n: 1, conv: 'x' }),
        newArrival({ n: 2, iss: 'z' }),
        newArrival({ n: 3, status: 'refused' }),
      ];
      await write(store, { arrivals: rows });
      const numbers = async (filter: object) => (await store.arrivals(filter)).map(({ n }) => n);
      expect(await numbers({ conv: 'x' })).toEqual([1]);
      expect(await numbers({ iss: 'z' })).toEqual([2]);
      expect(await numbers({ status: 'refused' })).toEqual([3]);
      expect(await numbers({ status: 'stored', conv: 'c' })).toEqual([2]);
    });
  });

  describe(`${name}: what was sent`, () => {
    test('is found by id and digest, with its exact bytes and salts', async () => {
      const store = await opened();
      const letter = newLetter({ n: 1 });
      await write(store, { letters: [letter] });
      const { body, parts, ...row } = letter;
      expect(await store.letter(row.jti)).toEqual(row);
      expect(await store.letterByDigest(row.dig)).toEqual(row);
      expect(Buffer.from((await store.letterBody(row.jti)) ?? []).equals(body)).toBe(true);
      expect(await store.letterParts(row.jti)).toEqual(parts);
      expect(await store.letterBody('other')).toBeUndefined();
    });

    test('takes the next number of its stream, and no other', async () => {
      const store = await opened();
      expect(await store.stream('b')).toBeUndefined();
      expect(await write(store, { letters: [newLetter({ n: 1 })] })).toBe(true);
      expect(await store.stream('b')).toMatchObject({ stream, next: 2, upTo: 0, isCurrent: true });
      expect(await write(store, { letters: [newLetter({ n: 3 })] })).toBe(false);
      expect(await write(store, { letters: [newLetter({ n: 2, stream: uuidv7() })] })).toBe(false);
      expect(await write(store, { letters: [newLetter({ n: 2 })] })).toBe(true);
    });

    test('one that is carried leaves the stream as it was', async () => {
      const store = await opened();
      await write(store, { letters: [newLetter({ n: 1, stream: uuidv7(), carried: true })] });
      expect(await store.stream('b')).toBeUndefined();
    });

    test('moves by receipts: a verdict stands, also against a later stored and another verdict', async () => {
      const store = await opened();
      const letter = newLetter({ n: 1 });
      await write(store, { letters: [letter] });
      const state = async () => (await store.letter(letter.jti))?.state;
      await write(store, { received: [newReceipt({ status: 'valid', leaf: 3 })] });
      expect(await state()).toBe('valid');
      expect(await store.letterParts(letter.jti)).toEqual(letter.parts);
      await write(store, { received: [newReceipt({ status: 'stored', leaf: 4 })] });
      expect(await state()).toBe('valid');
      await write(store, { received: [newReceipt({ status: 'refused', leaf: 5 })] });
      expect(await state()).toBe('valid');
      expect((await store.receipts(digOf(1))).map(({ leaf }) => leaf)).toEqual([3, 4, 5]);
    });

    test('moves by attempts only while nothing signed has come', async () => {
      const store = await opened();
      const letter = newLetter({ n: 1 });
      await write(store, { letters: [letter] });
      const attempt = {
        jti: letter.jti,
        attempts: 4,
        nextAttemptAtMs: 9,
        problem: 'busy',
        state: 'attention',
      } as const;
      await write(store, { attempts: [attempt] });
      expect(await store.letter(letter.jti)).toMatchObject({ attempts: 4, problem: 'busy', state: 'attention' });
      await write(store, { attempts: [{ ...attempt, state: 'unknown' }] });
      await write(store, { received: [newReceipt({})] });
      expect(await store.letterBody(letter.jti)).toBeDefined();
      const after = await store.letter(letter.jti);
      expect(after?.state).toBe('stored');
      expect(after).not.toHaveProperty('problem');
      await write(store, { attempts: [attempt] });
      expect((await store.letter(letter.jti))?.state).toBe('stored');
    });

    test('is listed by state, recipient and conversation', async () => {
      const store = await opened();
      const rows = [newLetter({ n: 1 }), newLetter({ n: 1, aud: 'z', dig: digOf(7), conv: 'x', stream: uuidv7() })];
      await write(store, { letters: rows });
      expect((await store.letters({ aud: 'z' })).map(({ conv }) => conv)).toEqual(['x']);
      expect(await store.letters({ state: 'queued', conv: 'c' })).toHaveLength(1);
      expect(await store.letters({ state: 'valid' })).toEqual([]);
    });
  });

  describe(`${name}: what is erased`, () => {
    const erasure: StoredErasure = {
      ...{ token: 't', dig: digOf(1), iss: 'b', parts: ['identity'], status: 'erased', basis: 'x', atMs: 5 },
      ...{ jws: 'jws', leaf: 2, toDeliver: false },
    };
    const request = {
      ...{ request: 'r', dig: digOf(1), iss: 'a', aud: 'b', parts: ['record', 'identity'], basis: 'x', atMs: 5 },
      ...{ jws: 'ask', leaf: 3, toDeliver: true },
    };

    test('its bytes are gone, and the files are due to be written anew until they are', async () => {
      const store = await opened();
      await write(store, { arrivals: [newArrival({ n: 1 })] });
      const kept = await sealedParts(store, ['identity', 'record']);
      await write(store, { verdicts: [{ ...newReceipt({ status: 'valid' }), kept }] });
      expect(await store.scrubDue()).toBe(false);
      await write(store, { erased: [{ dig: digOf(1), parts: ['identity'], atMs: 5 }], erasures: [erasure] });
      const parts = await store.arrivalParts(digOf(1));
      expect(parts.map((part) => [part.name, 'erased' in part])).toEqual([
        ['record', false],
        ['identity', true],
      ]);
      expect(await store.scrubDue()).toBe(true);
      await store.dropKeys(0);
      await store.scrub();
      expect(await store.scrubDue()).toBe(false);
      expect((await store.arrivalParts(digOf(1)))[0]).toHaveProperty('wrappedKey');
      expect(await store.erasures(digOf(1))).toEqual([erasure]);
      expect(await store.erasures(digOf(2))).toEqual([]);
    });

    test('a letter loses salts by name, and its bytes', async () => {
      const store = await opened();
      const letter = newLetter({ n: 1 });
      await write(store, { letters: [letter] });
      await write(store, { erased: [{ dig: letter.dig, parts: ['identity'], atMs: 5 }] });
      expect(await store.letterParts(letter.jti)).toEqual(letter.parts);
      await write(store, { erased: [{ dig: letter.dig, parts: ['record'], atMs: 5 }] });
      expect(await store.letterParts(letter.jti)).toEqual(letter.parts.map(({ claim }) => ({ claim })));
      expect(await store.letterBody(letter.jti)).toBeUndefined();
    });

    test('without its record a message is acknowledged, as erased', async () => {
      const store = await opened();
      await write(store, { arrivals: [newArrival({ n: 1, status: 'valid' })] });
      await write(store, { erased: [{ dig: digOf(1), parts: ['identity'], atMs: 5 }] });
      expect((await store.arrivals())[0]).not.toHaveProperty('code');
      await write(store, { erased: [{ dig: digOf(1), parts: ['record'], atMs: 6 }] });
      expect(await store.arrivals()).toMatchObject([{ acknowledgedAtMs: 6, code: 'erased' }]);
      expect(await store.lease(leaseOf(9, 10, 20))).toEqual([]);
    });

    test('requests and answers are delivered until they are marked', async () => {
      const store = await opened();
      const answer = { ...erasure, request: 'r', aud: 'a', toDeliver: true };
      await write(store, { erasureRequests: [request], erasures: [answer] });
      expect(await store.erasuresToDeliver()).toMatchObject([
        { token: 't', to: 'a', jws: 'jws' },
        { token: 'r', to: 'b', jws: 'ask' },
      ]);
      await write(store, { erasuresDelivered: ['r', 't'] });
      expect(await store.erasuresToDeliver()).toEqual([]);
      expect(await store.erasureRequest('r')).toEqual({ ...request, toDeliver: false });
      expect(await store.erasureRequests({ iss: 'z' })).toEqual([]);
    });

    test('what is archived leaves its duplicate key, its receipts and the log', async () => {
      const store = await opened();
      const arrival = newArrival({ n: 1, status: 'refused', parts: [], jti: 'j' });
      await write(store, { arrivals: [arrival], erasureRequests: [request], erasures: [erasure] }, ['leaf']);
      const letter = newLetter({ n: 2 });
      await write(store, { letters: [letter] });
      const archived = [
        { side: 'received', dig: digOf(1) },
        { side: 'sent', dig: digOf(2) },
      ] as const;
      await write(store, { archived });
      expect([await store.arrivals(), await store.letters()]).toEqual([[], []]);
      expect([await store.erasureRequests(), await store.erasures()]).toEqual([[request], [erasure]]);
      expect([await store.archivedLetter(digOf(2)), await store.archivedLetter(digOf(1))]).toEqual([true, false]);
      expect(await store.archived(digOf(1))).toEqual({ dig: digOf(1), iss: 'a', jti: 'j' });
      expect(await store.archivedByJti('a', 'j')).toMatchObject({ dig: digOf(1) });
      expect(await store.archived(digOf(2))).toBeUndefined();
      expect(await store.receipts(digOf(1))).toEqual([arrival.receipt]);
      expect(await store.logNode(0, 0)).toHaveLength(32);
    });
  });

  test(`${name}: the wrapping key is made once, and sealed anew as a whole`, async () => {
    const store = await opened();
    const one = [{ kid: 'one', jwe: 'first' }];
    expect(await store.wrappingKeys(() => one)).toEqual(one);
    expect(await store.wrappingKeys(() => [{ kid: 'two', jwe: 'second' }])).toEqual(one);
    await store.setWrappingKeys([{ kid: 'three', jwe: 'third' }]);
    expect(await store.wrappingKeys(() => one)).toEqual([{ kid: 'three', jwe: 'third' }]);
  });

  describe(`${name}: what is known of logs`, () => {
    const seen = { agency: 'b', id: stream, size: 3, root: 'root', iat: 10, jws: 'checkpoint', checkedLeaf: 4 };

    test('receipts by their signer, in the order of the log', async () => {
      const store = await opened();
      const rows = [1, 2, 3].map((n) => newReceipt({ dig: digOf(n), leaf: 10 - n, iss: n === 2 ? 'c' : 'b' }));
      await write(store, { received: rows });
      expect((await store.receiptsBy('b', 0, 9)).map(({ leaf }) => leaf)).toEqual([7, 9]);
      expect((await store.receiptsBy('b', 7, 9)).map(({ leaf }) => leaf)).toEqual([9]);
      expect((await store.receiptsBy('b', 0, 1)).map(({ leaf }) => leaf)).toEqual([7]);
      expect((await store.newestReceiptBy('b'))?.leaf).toBe(9);
      expect(await store.newestReceiptBy('nobody')).toBeUndefined();
    });

    test('of a peer’s log the larger state stays; of its logs the one signed last comes first', async () => {
      const store = await opened();
      const other = { ...seen, id: uuidv7(), size: 1, iat: 20 };
      await write(store, { peerLogs: [seen, other] });
      await write(store, { peerLogs: [{ ...seen, size: 2 }] });
      expect(await store.peerLogs('b')).toEqual([other, seen]);
      await write(store, { peerLogs: [{ ...seen, size: 5, iat: 30, checkedLeaf: 8 }] });
      expect(await store.peerLogs('b')).toEqual([{ ...seen, size: 5, iat: 30, checkedLeaf: 8 }, other]);
      expect(await store.peerLogs('c')).toEqual([]);
    });

    test('a contradiction is kept as it was found first', async () => {
      const store = await opened();
      const found = {
        ...{ agency: 'b', id: stream, size: 3, reason: 'other-root' as const, toldBy: 'b' },
        ...{ statements: ['one', 'other'], foundAtMs: 5 },
      };
      await write(store, { logConflicts: [found] });
      await write(store, { logConflicts: [{ ...found, foundAtMs: 6, statements: [] }] });
      await write(store, { logConflicts: [{ ...found, foundAtMs: 7, reason: 'smaller' }] });
      expect((await store.logConflicts()).map(({ foundAtMs }) => foundAtMs)).toEqual([5, 7]);
      expect((await store.logConflicts())[0]).toEqual(found);
    });

    test('countersigned states of one log, earliest first; of one witness and state the first', async () => {
      const store = await opened();
      const token = { sub: 'a', id: stream, size: 3, iss: 'w', iat: 20, jws: 'first' };
      await write(store, { witnesses: [token, { ...token, size: 2, iat: 10 }] });
      await write(store, { witnesses: [{ ...token, iat: 5, jws: 'second' }] });
      expect((await store.witnesses('a', stream)).map(({ iat }) => iat)).toEqual([10, 20]);
      expect(await store.witnesses('a', uuidv7())).toEqual([]);
    });
  });

  test(`${name}: every version of the directory is kept, and the newest freshness`, async () => {
    const store = await opened();
    await store.putDirectory(2, 'two');
    await store.putDirectory(1, 'one');
    await store.putDirectory(1, 'another one');
    expect(await store.directories()).toEqual([
      { version: 1, text: 'one' },
      { version: 2, text: 'two' },
    ]);
    expect([await store.directory(2), await store.directory(3)]).toEqual(['two', undefined]);
    expect(await store.freshness()).toBeUndefined();
    await store.putFreshness('first');
    await store.putFreshness('second');
    expect(await store.freshness()).toBe('second');
  });
}
