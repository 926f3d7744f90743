import { createTestAgency, first, loseAnswer, note, only } from '@lienthong/exchange/testing';
import { afterEach, expect, test } from 'vitest';

let kit: Awaited<ReturnType<typeof createTestAgency>> | undefined;
afterEach(() => kit?.close());

const purpose = { purpose: 'test', basis: 'test-1' };

test('what I send arrives, signed and checked', async () => {
  kit = await createTestAgency();
  const { agency, peer } = kit;
  const [sent] = await agency.send({ to: peer.code, record: note('xin chào'), ...purpose });
  await kit.settled();
  expect((await agency.outbox.get(sent?.jti ?? ''))?.state).toBe('valid');
  const [message] = await peer.inbox.take();
  expect(message).toMatchObject({ iss: agency.code, record: { text: 'xin chào' } });
});

test('the answer is lost on its way: the peer gets the message twice and hands it on once', async () => {
  kit = await createTestAgency();
  const { agency, peer } = kit;
  kit.hinder(only('messages', first(1, loseAnswer)));
  const [sent] = await agency.send({ to: peer.code, record: note(), ...purpose });
  await kit.settled();
  expect((await agency.outbox.get(sent?.jti ?? ''))?.problem).toBeUndefined();
  expect(kit.events[agency.code]?.map(({ type }) => type)).toContain('attempt-failed');
  expect(await peer.inbox.take()).toHaveLength(1);
});

test('nobody answers for a day: I am told, and everything is delivered when the peer is back', async () => {
  kit = await createTestAgency();
  const { agency, peer, clock } = kit;
  kit.silence(peer.code);
  await agency.send({ to: peer.code, record: note(), ...purpose });
  clock.advance(25 * 3_600_000);
  await agency.lookForLate();
  expect(kit.events[agency.code]?.map(({ type }) => type)).toContain('overdue');
  kit.silence();
  await kit.settled();
  expect(await peer.inbox.take()).toHaveLength(1);
});

test('my own tables and the inbox change together, or neither does', async () => {
  kit = await createTestAgency();
  const { agency, peer } = kit;
  await peer.send({ to: agency.code, record: note('một lần'), ...purpose });
  await kit.settled();
  const failing = agency.inbox.process(
    () => {
      throw new Error('my database said no');
    },
    { leaseMs: 0 },
  );
  await expect(failing).rejects.toThrow('my database said no');
  const done = await agency.inbox.process((tx, { jti }) => {
    tx.run('CREATE TABLE my_cases (jti TEXT PRIMARY KEY)');
    tx.run('INSERT INTO my_cases (jti) VALUES (?)', jti);
    return tx.all('SELECT jti FROM my_cases').length;
  });
  expect(done?.value).toBe(1);
  expect(await agency.inbox.process(() => 'again')).toBeUndefined();
});
