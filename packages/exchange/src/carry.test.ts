import { afterEach, expect, test } from 'vitest';
import { isCarried, offline, openCarried, takeCarriedReceipts } from './carry.ts';
import { note, type TestNetwork, testNetwork } from './testing/network.ts';

let network: TestNetwork | undefined;
afterEach(async () => {
  await network?.close();
  network = undefined;
});

const purpose = { purpose: 'test', basis: 'test-1' };

async function pair() {
  network = await testNetwork({ 'lienthong:a': 'sender', 'lienthong:b': 'receiver' }, { transport: offline });
  const { 'lienthong:a': a, 'lienthong:b': b } = network.agencies;
  if (!a || !b) throw new Error('no agencies');
  return { a: a.agency, b: b.agency };
}

test('a sealed message is carried there, its receipts are carried back, and the letter ends valid', async () => {
  const { a, b } = await pair();
  const [sealed] = await a.seal({ to: 'lienthong:b', record: note('qua USB'), ...purpose });
  if (!sealed) throw new Error('nothing sealed');
  const waiting = await a.outbox.get(sealed.jti);
  expect(waiting && isCarried(waiting)).toBe(true);

  const carried = await openCarried(b, sealed.body);
  expect(carried).toMatchObject({ iss: 'lienthong:a', jti: sealed.jti, created: true });
  expect(await b.inbox.take()).toMatchObject([{ record: { text: 'qua USB' } }]);
  expect(await openCarried(b, sealed.body)).toEqual({ ...carried, created: false });

  expect(await takeCarriedReceipts(a, carried.receipts)).toMatchObject([{ jti: sealed.jti, state: 'valid' }]);
  expect(await takeCarriedReceipts(a, carried.receipts)).toMatchObject([{ state: 'valid' }]);
  expect(await b.inbox.list()).toMatchObject([{ jti: sealed.jti, status: 'valid' }]);
});

test('each carried message is the first of a stream of its own, and the network stream stays without gaps', async () => {
  const { a } = await pair();
  const numbers: [string, number][] = [];
  for (const how of ['send', 'seal', 'seal', 'send'] as const) {
    const [one] = await a[how]({ to: 'lienthong:b', record: note(), ...purpose });
    const letter = await a.outbox.get(one?.jti ?? '');
    numbers.push([letter?.stream ?? '', letter?.n ?? 0]);
  }
  expect(numbers.map(([, n]) => n)).toEqual([1, 1, 1, 2]);
  expect(new Set(numbers.map(([stream]) => stream)).size).toBe(3);
});

test('a message for another agency and a receipt for no letter of ours are told by their code', async () => {
  const { a, b } = await pair();
  const [sealed] = await a.seal({ to: 'lienthong:b', record: note(), ...purpose });
  const body = sealed?.body ?? new Uint8Array();
  await expect(openCarried(a, body)).rejects.toMatchObject({ code: 'not-for-me' });
  await expect(openCarried(b, body.subarray(1))).rejects.toMatchObject({ code: 'bad-json' });
  const { receipts } = await openCarried(b, body);
  await expect(takeCarriedReceipts(b, receipts)).rejects.toMatchObject({ code: 'unknown-message' });
});
