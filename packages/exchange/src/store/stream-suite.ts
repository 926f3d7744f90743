/**
 * What every store has to do for streams, as tests: order, gaps, voids, forks, what reconciliation needs.
 * @module
 */
import { describe, expect, test } from 'vitest';
import { uuidv7 } from '../ids.ts';
import type { NewArrival, Plan, Store } from './store.ts';
import { digOf, leaseOf, newArrival, newLetter, newReceipt, stream } from './store-suite.ts';

type Write = (store: Store, rows: Partial<Plan>, leaves?: readonly string[]) => Promise<boolean>;

export function streamSuite(name: string, opened: () => Promise<Store>, write: Write): void {
  const head = (n: number) => new Uint8Array(32).fill(n);
  /** A valid message with its number. */
  const arrive = (store: Store, row: Partial<NewArrival> & { readonly n: number }) =>
    write(store, {
      arrivals: [newArrival({ status: 'valid', jti: `jti-${row.n}`, ...row })],
      numbers: [{ iss: 'a', stream, n: row.n, dig: digOf(row.n) }],
    });
  const take = async (store: Store, nowMs: number, limit = 9) =>
    (await store.lease(leaseOf(limit, nowMs, nowMs + 1000))).map(({ n, gapBefore }) =>
      gapBefore === undefined ? n : { n, gapBefore },
    );
  const ack = (store: Store, n: number) => write(store, { acks: [{ iss: 'a', jti: `jti-${n}`, atMs: 7 }] });

  describe(`${name}: order of a conversation`, () => {
    test('is that of the numbers, whatever came first, and other conversations go on', async () => {
      const store = await opened();
      await arrive(store, { n: 5, conv: 'x', after: 2, storedAtMs: 100 });
      await arrive(store, { n: 2, conv: 'x', after: 0, storedAtMs: 100 });
      await arrive(store, { n: 3, conv: 'y', after: 0, storedAtMs: 100 });
      expect(await take(store, 100)).toEqual([2, 3, 5]);
    });

    test('no later message is handed out while an earlier one is with somebody', async () => {
      const store = await opened();
      await arrive(store, { n: 1, after: 0 });
      await arrive(store, { n: 2, after: 1 });
      expect(await take(store, 100, 1)).toEqual([1]);
      expect(await take(store, 101)).toEqual([]);
      await ack(store, 1);
      expect(await take(store, 102)).toEqual([2]);
      expect(await take(store, 5000)).toEqual([2]);
    });

    test('one that is missing is waited for, then told as a gap', async () => {
      const store = await opened();
      await arrive(store, { n: 4, conv: 'x', after: 2, storedAtMs: 100 });
      await arrive(store, { n: 5, conv: 'y', after: 0, storedAtMs: 100 });
      expect(await take(store, 105)).toEqual([5]);
      expect(await take(store, 110)).toEqual([{ n: 4, gapBefore: 2 }]);
    });

    test('a number that was closed, or refused, is waited for no longer', async () => {
      const store = await opened();
      await arrive(store, { n: 2, after: 1, storedAtMs: 100 });
      await arrive(store, { n: 1, status: 'void', after: 0, storedAtMs: 100 });
      expect(await take(store, 100)).toEqual([2]);
    });

    test('one without a verdict is waited for as well', async () => {
      const store = await opened();
      await arrive(store, { n: 1, after: 0, status: 'stored', storedAtMs: 100 });
      await arrive(store, { n: 2, after: 1, storedAtMs: 100 });
      expect(await take(store, 105)).toEqual([]);
      expect(await take(store, 110)).toEqual([{ n: 2, gapBefore: 1 }]);
    });

    test('a sender who does not say what came before: any number that is missing is waited for', async () => {
      const store = await opened();
      await arrive(store, { n: 3, storedAtMs: 100 });
      await write(store, { peerStreams: [{ iss: 'a', stream, upTo: 1, head: head(1) }] });
      expect(await take(store, 105)).toEqual([]);
      expect(await take(store, 110)).toEqual([{ n: 3, gapBefore: 2 }]);
    });

    test('messages of several senders do not wait for each other', async () => {
      const store = await opened();
      await arrive(store, { n: 2, after: 1, storedAtMs: 100 });
      const other = newArrival({ n: 9, iss: 'z', stream: uuidv7(), status: 'valid', after: 0, storedAtMs: 100 });
      await write(store, { arrivals: [other] });
      expect(await take(store, 105)).toEqual([9]);
    });
  });

  describe(`${name}: processing in the store's transaction`, () => {
    test('acknowledges and runs the handler, once', async () => {
      const store = await opened();
      await arrive(store, { n: 1 });
      const message = { iss: 'a', jti: 'jti-1', atMs: 7 };
      expect(await store.process(message, () => 'done')).toEqual({ value: 'done' });
      expect(await store.process(message, () => 'again')).toBeUndefined();
      expect(await store.arrivals()).toMatchObject([{ acknowledgedAtMs: 7 }]);
    });

    test('a handler that throws leaves the message as it was', async () => {
      const store = await opened();
      await arrive(store, { n: 1 });
      const fail = () => {
        throw new RangeError('no');
      };
      await expect(store.process({ iss: 'a', jti: 'jti-1', atMs: 7 }, fail)).rejects.toThrow(RangeError);
      expect(await take(store, 100)).toEqual([1]);
    });
  });

  describe(`${name}: numbers of a peer's stream`, () => {
    test('the first manifest of a number stands, and gets its head once', async () => {
      const store = await opened();
      await write(store, { numbers: [{ iss: 'a', stream, n: 2, dig: digOf(2) }] });
      expect(await store.peerNumber('a', stream, 2)).toEqual({ iss: 'a', stream, n: 2, dig: digOf(2) });
      await write(store, { numbers: [{ iss: 'a', stream, n: 2, dig: digOf(3), head: head(2) }] });
      await write(store, { numbers: [{ iss: 'a', stream, n: 2, dig: digOf(2), head: head(3) }] });
      const row = await store.peerNumber('a', stream, 2);
      expect([row?.dig, [...(row?.head ?? [])]]).toEqual([digOf(2), [...head(2)]]);
      expect(await store.peerNumber('a', stream, 1)).toBeUndefined();
      expect((await store.peerNumbersAfter('a', stream, 0, 9)).map(({ n }) => n)).toEqual([2]);
    });

    test('how far it is known, and which numbers were refused', async () => {
      const store = await opened();
      expect(await store.peerStream('a', stream)).toBeUndefined();
      await write(store, { peerStreams: [{ iss: 'a', stream, upTo: 1, head: head(1) }] });
      await write(store, { peerStreams: [{ iss: 'a', stream, upTo: 4, head: head(4) }] });
      expect(await store.peerStream('a', stream)).toMatchObject({ upTo: 4 });
      const refused = newReceipt({ dig: digOf(2), status: 'refused' });
      await write(store, { arrivals: [newArrival({ n: 2, status: 'refused', receipt: refused })] });
      await write(store, { numbers: [1, 2, 3].map((n) => ({ iss: 'a', stream, n, dig: digOf(n) })) });
      expect(await store.refusedNumbers('a', stream, 3, 9)).toEqual([2]);
      expect(await store.refusedNumbers('a', stream, 1, 9)).toEqual([]);
    });

    test('a manifest that contradicts another is kept beside it', async () => {
      const store = await opened();
      await arrive(store, { n: 1 });
      const fork = newArrival({ n: 8, dig: digOf(8), jti: 'jti-1', status: 'refused', isFork: true });
      expect(await write(store, { arrivals: [fork] })).toBe(true);
      expect((await store.arrivalByJti('a', 'jti-1'))?.dig).toBe(digOf(1));
      expect(await store.forks()).toEqual([{ iss: 'a', stream, n: 8, jti: 'jti-1', digs: [digOf(1), digOf(8)] }]);
    });

    test('what replaces a message is found by the name of that message', async () => {
      const store = await opened();
      await arrive(store, { n: 2, supersedes: 'old' });
      expect((await store.arrivalSuperseding('a', 'old'))?.n).toBe(2);
      expect(await store.arrivalSuperseding('z', 'old')).toBeUndefined();
    });
  });

  describe(`${name}: numbers of an own stream`, () => {
    const send = async (store: Store, count: number) => {
      const letters = Array.from({ length: count }, (_, i) => newLetter({ n: i + 1, dig: digOf(i + 1) }));
      for (const letter of letters) await write(store, { letters: [letter] });
      return letters;
    };

    test('a number is closed by a letter of the same number, and the dead one is void once that is signed', async () => {
      const store = await opened();
      const [letter] = await send(store, 1);
      const jti = letter?.jti ?? '';
      await write(store, {
        attempts: [{ jti, attempts: 1, nextAttemptAtMs: 9, problem: 'expired', state: 'unknown' }],
      });
      expect((await store.lettersToVoid('b')).map((one) => one.jti)).toEqual([jti]);
      const closing = newLetter({ n: 1, dig: digOf(9), voids: jti, parts: [] });
      expect(await write(store, { letters: [closing] })).toBe(true);
      expect(await store.lettersToVoid('b')).toEqual([]);
      expect((await store.openLetters()).map(({ voids }) => voids)).toEqual([jti]);
      expect((await store.letters()).map((one) => one.jti)).toEqual([jti]);
      expect((await store.lettersOfNumber(stream, 1)).map((one) => one.jti)).toEqual([jti, closing.jti]);
      await write(store, { received: [newReceipt({ dig: digOf(9), re: closing.jti })], voided: [jti] });
      expect((await store.letter(jti))?.state).toBe('void');
      expect(await store.letterBody(jti)).toBeUndefined();
      expect(await store.letterBody(closing.jti)).toBeUndefined();
      expect(await store.stream('b')).toMatchObject({ next: 2 });
      await write(store, { received: [newReceipt({ status: 'refused' })] });
      expect((await store.letter(jti))?.state).toBe('void');
    });

    test('bytes stay after the verdict until they are covered', async () => {
      const store = await opened();
      const letters = await send(store, 3);
      const verdict = (n: number) => newReceipt({ dig: digOf(n), status: 'valid' });
      await write(store, { received: [verdict(1), verdict(2)] });
      await write(store, { covered: [{ stream, upTo: 1, acceptedBeforeMs: 1 }] });
      const kept = () => Promise.all(letters.map(async ({ jti }) => (await store.letterBody(jti)) !== undefined));
      expect(await kept()).toEqual([true, true, true]);
      await write(store, { covered: [{ stream, upTo: 3, acceptedBeforeMs: 2 }] });
      expect(await kept()).toEqual([false, false, true]);
    });

    test('those of a letter that is carried go with its verdict', async () => {
      const store = await opened();
      const letter = newLetter({ n: 1, stream: uuidv7(), carried: true });
      await write(store, { letters: [letter] });
      await write(store, { received: [newReceipt({})] });
      expect(await store.letterBody(letter.jti)).toBeDefined();
      await write(store, { received: [newReceipt({ status: 'valid' })] });
      expect(await store.letterBody(letter.jti)).toBeUndefined();
    });

    test('a stream says how far it is answered and when it was reconciled', async () => {
      const store = await opened();
      await send(store, 2);
      await write(store, { streams: [{ stream, upTo: 1, head: head(1) }] });
      await write(store, { streams: [{ stream, upTo: 2, head: head(2), reconciledAtMs: 5 }] });
      await write(store, { streams: [{ stream, upTo: 2, head: head(2) }] });
      expect(await store.streams()).toMatchObject([{ aud: 'b', stream, next: 3, upTo: 2, reconciledAtMs: 5 }]);
      expect(await store.streams('z')).toEqual([]);
      expect([await store.lastNumber(stream, 'c'), await store.lastNumber(stream, 'other')]).toEqual([2, 0]);
    });

    test('letters are counted, found by time, and those without an answer told', async () => {
      const store = await opened();
      await write(store, { letters: [newLetter({ n: 1, acceptedAtMs: 10 })] });
      await write(store, { letters: [newLetter({ n: 2, acceptedAtMs: 20 })] });
      expect((await store.unanswered(15)).map(({ n }) => n)).toEqual([1]);
      expect((await store.letters({ sinceMs: 10, untilMs: 20 })).map(({ n }) => n)).toEqual([1]);
      expect((await store.letters({ limit: 1 })).map(({ n }) => n)).toEqual([1]);
      await write(store, { received: [newReceipt({})] });
      expect(await store.unanswered(15)).toEqual([]);
      expect(await store.letterCounts()).toEqual({ stored: 1, queued: 1 });
    });
  });

  test(`${name}: contradictions about a stream, and peers to reconcile with, are kept until they are done`, async () => {
    const store = await opened();
    const conflict = { agency: 'b', stream, upTo: 3, statements: ['one', 'two'], foundAtMs: 5 };
    await write(store, { streamConflicts: [conflict, { ...conflict, statements: ['three'] }] });
    expect(await store.streamConflicts()).toEqual([conflict]);
    const due = (agency: string, isDue: boolean) => ({ agency, isDue });
    await write(store, { reconciliationsDue: [due('b', true), due('c', true), due('b', true)] });
    await write(store, { reconciliationsDue: [due('b', false)] });
    expect(await store.reconciliationsDue()).toEqual(['c']);
  });
}
