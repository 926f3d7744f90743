import {
  createTestAgency,
  createTestNetwork,
  delay,
  drop,
  duplicate,
  first,
  type Hindrance,
  loseAnswer,
  note,
  noteContract,
  only,
  reorder,
  type TestAgencyKit,
  type TestNetworkKit,
} from '@lienthong/exchange/testing';
import { afterEach, expect, test } from 'vitest';

let open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()));
  open = [];
});

async function agencyAndPeer(options?: Parameters<typeof createTestAgency>[0]): Promise<TestAgencyKit> {
  const kit = await createTestAgency(options);
  open.push(kit);
  return kit;
}

const terms = { purpose: 'test', basis: 'test-1' };

async function send({ agency, peer }: TestAgencyKit, text: string, conversation?: string): Promise<string> {
  const [sent] = await agency.send({ to: peer.code, record: note(text, conversation), ...terms });
  return sent?.jti ?? '';
}

async function textsAt({ peer }: TestAgencyKit): Promise<string[]> {
  return (await peer.inbox.take({ limit: 100 })).map(({ record }) => (record as { text: string }).text);
}

test('a record goes to a peer that opens, checks and answers it, signed', async () => {
  const kit = await agencyAndPeer();
  const jti = await send(kit, 'một');
  await kit.settled();
  expect((await kit.agency.outbox.get(jti))?.state).toBe('valid');
  expect(await kit.agency.outbox.receipts(jti)).toHaveLength(2);
  expect(await textsAt(kit)).toEqual(['một']);
  expect(kit.events[kit.agency.code]?.map(({ type }) => type)).toEqual(['stored', 'valid']);
});

test('a peer writes as well, and what is wrong with a record is told by the real receiver', async () => {
  const unchecked = { ...noteContract, schema: () => ({ '~standard': { validate: (value: unknown) => ({ value }) } }) };
  const kit = await agencyAndPeer({ contracts: { 'lienthong:test-peer': unchecked } });
  const { agency, peer } = kit;
  const [sent] = await peer.send({ to: agency.code, record: { ...note(), text: 7 }, ...terms });
  await kit.settled();
  const refusal = await peer.outbox.refusal(sent?.jti ?? '');
  expect([refusal?.reason, refusal?.details.map(({ code, pointer }) => [code, pointer])]).toEqual([
    'schema',
    [['LT-SCHEMA-TYPE', '/text']],
  ]);
  expect(await agency.inbox.take()).toEqual([]);
});

test.each<[string, () => Hindrance]>([
  ['drops the first three requests', () => first(3, drop)],
  ['loses the first three answers', () => first(3, loseAnswer)],
  ['duplicates every request', () => duplicate],
  ['delays every request', () => delay(10)],
  ['reorders requests', () => reorder()],
  ['drops the first three posts of receipts', () => only('receipts', first(3, drop))],
])('a network that %s: every message arrives once, in order', async (_, hindrance) => {
  const kit = await agencyAndPeer();
  const seen: string[] = [];
  const hinder = hindrance();
  kit.hinder((request, pass) => {
    seen.push(request.address);
    return hinder(request, pass);
  });
  const { conversation } = note();
  const texts = Array.from({ length: 6 }, (_, i) => String(i));
  for (const text of texts) await send(kit, text, conversation);
  await kit.settled();
  expect(await textsAt(kit)).toEqual(texts);
  expect(seen).toContain('messages');
  expect(seen).toContain('receipts');
});

test('reordered requests of two messages arrive the other way round', async () => {
  const kit = await agencyAndPeer();
  kit.hinder(only('messages', reorder(10_000)));
  const jtis = [await send(kit, 'một'), await send(kit, 'hai')];
  await kit.settled();
  expect((await kit.peer.inbox.list()).map(({ jti }) => jti)).toEqual(jtis.toReversed());
});

test('a peer that is silent: told after an hour and a day, dead after a month, then replaced', async () => {
  const kit = await agencyAndPeer();
  const { agency, peer } = kit;
  const told = () => kit.events[agency.code]?.map(({ type }) => type).filter((type) => type !== 'attempt-failed');
  kit.silence(peer.code);
  const { conversation } = note();
  const jti = await send(kit, 'một', conversation);
  await kit.pass(2);
  expect(told()).toEqual(['delayed']);
  await kit.pass(24);
  expect(told()).toEqual(['delayed', 'overdue']);
  await kit.pass(30 * 24);
  expect((await agency.outbox.waitFor(jti, ['unknown'])).state).toBe('unknown');
  expect(told()).toContain('dead');
  expect(await textsAt(kit)).toEqual([]);
  kit.silence();
  await agency.send({ to: peer.code, record: note('một', conversation), supersedes: jti, ...terms });
  await kit.settled();
  expect(await textsAt(kit)).toEqual(['một']);
});

test('a message that is not acknowledged comes again when its lease has ended', async () => {
  const kit = await agencyAndPeer();
  await send(kit, 'một');
  await kit.settled();
  const [message] = await kit.peer.inbox.take({ leaseMs: 60_000 });
  expect(await kit.peer.inbox.take()).toEqual([]);
  kit.clock.advance(60_001);
  expect(await kit.peer.inbox.take()).toEqual([message]);
});

test('several agencies: some of them silent', async () => {
  const kit: TestNetworkKit = await createTestNetwork({ a: 'sender', b: 'receiver', c: 'receiver' });
  open.push(kit);
  const { a, b, c } = kit.agencies;
  kit.silence('c');
  await a?.send({ to: ['b', 'c'], record: note('một'), ...terms });
  await expect(kit.settled({ timeoutMs: 200 })).rejects.toThrow('letters still wait for an answer');
  expect([(await b?.inbox.take())?.length, (await c?.inbox.take())?.length]).toEqual([1, 0]);
  kit.silence();
  await kit.settled();
  expect((await c?.inbox.take())?.length).toBe(1);
});
