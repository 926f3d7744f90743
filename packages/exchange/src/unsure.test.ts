import { expect, test } from 'vitest';
import { ExchangeError } from './errors.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import type { Store } from './store/store.ts';
import { note } from './testing/network.ts';
import { simulatedNetwork } from './testing/simulated-network.ts';

/** A store that writes and then goes away without an answer, whenever a test says so. */
function unsureStore(file: string): { store: Store; isUnsure: { next: boolean } } {
  const store: Store = openSqliteStore(file);
  const isUnsure = { next: false };
  const commit = store.commit.bind(store);
  store.commit = async (plan) => {
    const done = await commit(plan);
    if (!isUnsure.next) return done;
    isUnsure.next = false;
    throw new ExchangeError('store-unreachable');
  };
  return { store, isUnsure };
}

async function unsure(side: 'a' | 'b') {
  const all = await simulatedNetwork();
  const member = all[side];
  await member.stop();
  const { store, isUnsure } = unsureStore(member.file);
  await member.start({ store });
  return { ...all, isUnsure };
}

test('a letter whose commit is not answered is sent once, and its sender is told so', async () => {
  const { a, b, send, isUnsure } = await unsure('a');
  isUnsure.next = true;
  const sent = await send(a, 'lienthong:b', { record: note('một lần') });
  await a.agency.outbox.waitFor(sent.jti, ['valid']);
  expect((await a.agency.outbox.list()).map(({ n, jti }) => [n, jti])).toEqual([[1, sent.jti]]);
  expect(await b.agency.inbox.list()).toHaveLength(1);
});

test('the same of one that takes the place of a dead one', async () => {
  const { a, send, down, pass, isUnsure } = await unsure('a');
  down.add('lienthong:b');
  const record = note('một lần');
  const dead = await send(a, 'lienthong:b', { record, lifetimeSeconds: 3600 });
  await pass(2);
  await a.agency.outbox.waitFor(dead.jti, ['unknown']);
  await a.agency.idle();
  isUnsure.next = true;
  const sent = await send(a, 'lienthong:b', { record, supersedes: dead.jti });
  down.clear();
  expect((await a.agency.outbox.waitFor(sent.jti, ['valid'])).state).toBe('valid');
  expect(await a.agency.outbox.list()).toHaveLength(2);
});

test('a message whose commit is not answered is stored once, and its sender gets the receipt that was signed', async () => {
  const { a, b, send, isUnsure } = await unsure('b');
  isUnsure.next = true;
  const sent = await send(a, 'lienthong:b');
  await a.agency.outbox.waitFor(sent.jti, ['stored', 'valid']);
  const [letter] = await a.agency.outbox.list();
  expect(letter?.attempts).toBe(0);
  expect(await b.agency.inbox.list()).toHaveLength(1);
});
