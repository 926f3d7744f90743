import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { messageType, readReceipts, receiptsType } from '../message/message.ts';
import { readReceipt } from '../receipt/receipt.ts';
import { httpTransport, type PeerAnswer, type Transport } from '../sender/transport.ts';
import { partKeysFile } from '../store/sqlite/sqlite-part-keys.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { forgeMessage } from '../testing/forged-message.ts';
import { note, type TestNetwork, testNetwork } from '../testing/network.ts';

let network: TestNetwork | undefined;
afterEach(async () => {
  await network?.close();
  network = undefined;
});

type Reply = (verdicts: readonly string[], post: () => Promise<PeerAnswer>) => Promise<PeerAnswer> | PeerAnswer;

/** Agencies a and b; what b posts to a's `/receipts` goes through `reply`, which sees the messages that it answers. */
async function world(reply: Reply = (_, post) => post()) {
  const wire = (code: string): Transport => {
    const real = httpTransport({ networks: () => ['127.0.0.0/8'] });
    const request: Transport['request'] = async (method, url, body, type) => {
      const post = () => real.request(method, url, body, type);
      if (code !== 'lienthong:b' || type !== receiptsType) return post();
      const verdicts = readReceipts(body ?? new Uint8Array()).map((jws) => readReceipt(jws).claims);
      return reply(
        verdicts.filter(({ status }) => status !== 'stored').map(({ re }) => re),
        post,
      );
    };
    return { request, close: () => real.close() };
  };
  network = await testNetwork({ 'lienthong:a': 'sender', 'lienthong:b': 'receiver' }, { wire });
  const { 'lienthong:a': a, 'lienthong:b': b } = network.agencies;
  if (!a || !b) throw new Error('no agencies');
  const send = async () => {
    const [sent] = await a.agency.send({ to: 'lienthong:b', record: note(), purpose: 'test', basis: 'test-1' });
    return sent?.jti ?? '';
  };
  const undelivered = async () => {
    const store = openSqliteStore(b.file);
    const receipts = await store.receiptsToDeliver();
    store.close();
    return receipts.length;
  };
  return { a, b, send, undelivered };
}

test('a delivered verdict is marked, and not posted again by a later process', async () => {
  let posts = 0;
  const { a, b, send, undelivered } = await world((_, post) => {
    posts++;
    return post();
  });
  await a.agency.outbox.waitFor(await send());
  await expect.poll(undelivered).toBe(0);
  await b.stop();
  await b.start();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(posts).toBe(1);
});

test('receipts are kept while the sender is away, and arrive once it is back', async () => {
  let away = true;
  const { a, send } = await world((_, post) => (away ? { status: 503, body: new Uint8Array() } : post()));
  const jti = await send();
  expect((await a.agency.outbox.waitFor(jti, ['valid'], { timeoutMs: 200 })).state).toBe('stored');
  away = false;
  expect((await a.agency.outbox.waitFor(jti)).state).toBe('valid');
});

test('the verdict on a letter that its sender has lost holds up no other, and is kept', async () => {
  const { a, b, send, undelivered } = await world();
  const lost = await forgeMessage({ a, b }, [{ content: note() }]);
  // Signed by a, and in no outbox of a: its receipts are refused with 404.
  const posted = await b.agency.route({ method: 'POST', path: '/messages', type: messageType, body: lost.body });
  expect(posted.status).toBe(201);
  const letters = await Promise.all(Array.from({ length: 10 }, send));
  for (const jti of letters) expect((await a.agency.outbox.waitFor(jti)).state).toBe('valid');
  await expect.poll(undelivered).toBe(1);
});

test('a sender whose directory does not know our key yet is asked again, the others first', async () => {
  const refusedFirst = new Map<string, number>();
  const order: string[] = [];
  let unknown = '';
  const { a, send } = await world((verdicts, post) => {
    if (verdicts.includes(unknown) && (refusedFirst.get(unknown) ?? 0) < 2) {
      if (verdicts.length === 1) refusedFirst.set(unknown, (refusedFirst.get(unknown) ?? 0) + 1);
      return { status: 403, body: new Uint8Array() };
    }
    order.push(...verdicts);
    return post();
  });
  const sending = send();
  unknown = await sending;
  const other = await send();
  expect((await a.agency.outbox.waitFor(other)).state).toBe('valid');
  expect((await a.agency.outbox.waitFor(unknown)).state).toBe('valid');
  expect(new Set(order)).toEqual(new Set([unknown, other]));
});

test('a message whose key has gone from the file of keys holds up no other in the inbox', async () => {
  const { a, b, send } = await world();
  for (const jti of [await send(), await send()]) await a.agency.outbox.waitFor(jti);
  await b.stop();
  const keys = new DatabaseSync(partKeysFile(b.file));
  keys.exec('DELETE FROM part_key WHERE id = (SELECT min(id) FROM part_key)');
  keys.close();
  const events: string[] = [];
  await b.start({ onEvent: ({ type }) => events.push(type) });
  expect(await b.agency.inbox.take({ leaseMs: 0 })).toHaveLength(1);
  expect(events).toEqual(['examination-failed']);
});

test('an unsigned 404 on the way loses no verdict, nor does a restart of both sides after it', async () => {
  let hostile = true;
  const { a, b, send, undelivered } = await world((_, post) =>
    hostile ? { status: 404, body: new Uint8Array() } : post(),
  );
  const jti = await send();
  expect((await a.agency.outbox.waitFor(jti, ['valid'], { timeoutMs: 200 })).state).toBe('stored');
  await a.stop();
  await b.stop();
  hostile = false;
  await a.start();
  await b.start();
  expect((await a.agency.outbox.waitFor(jti)).state).toBe('valid');
  await expect.poll(undelivered).toBe(0);
});
