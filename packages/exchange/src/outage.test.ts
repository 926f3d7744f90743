import { describe, expect, test } from 'vitest';
import { encodeDigestQuery, encodeReceipts, messageType, readReceipts, receiptsType } from './message/message.ts';
import { freshnessOf } from './testing/changed-directory.ts';
import { forgeMessage } from './testing/forged-message.ts';
import { note, type TestAgency } from './testing/network.ts';
import { type SimulatedNetwork, simulatedNetwork } from './testing/simulated-network.ts';

const day = 24;
const told = ({ events }: SimulatedNetwork, { agency: { code } }: TestAgency) =>
  (events[code] ?? []).map(({ type }) => type).filter((type) => /^directory-(fresh|stale|closed)$/.test(type));
const stateOf = ({ clock }: SimulatedNetwork, { agency }: TestAgency) => agency.directory.state(clock.now());
const post = async ({ agency }: TestAgency, path: string, type: string, body: Uint8Array) => {
  const answer = await agency.route({ method: 'POST', path, type, body });
  return { status: answer.status, body: Buffer.from(answer.body ?? '') };
};
const codeOf = ({ body }: { body: Buffer }) => JSON.parse(body.toString()).code;

test('the standing agency is dead for ten days: all deliver, with a warning', async () => {
  const all = await simulatedNetwork();
  const { a, b, standing } = all;
  await standing.stop();
  const letters: { agency: TestAgency; jti: string }[] = [];
  for (let days = 1; days <= 10; days++) {
    await all.pass(day);
    letters.push({ agency: a, jti: (await all.send(a, 'lienthong:b')).jti });
    letters.push({ agency: b, jti: (await all.send(b, 'lienthong:a')).jti });
  }
  for (const { agency, jti } of letters) {
    expect((await agency.agency.outbox.waitFor(jti, ['valid'])).state).toBe('valid');
  }
  for (const agency of [a, b]) {
    expect([stateOf(all, agency), told(all, agency)]).toEqual(['stale', ['directory-stale']]);
  }
  await standing.start();
  await all.pass(1);
  for (const agency of [a, b]) expect(told(all, agency)).toEqual(['directory-stale', 'directory-fresh']);
});

describe.each([14, 30])('the standing agency is dead for 31 days, with %i days of grace', (graceDays) => {
  /** Everything up to the last hour of grace: one letter delivered, one queued, one that a peer has sealed and not yet sent. */
  async function lastHour() {
    const all = await simulatedNetwork();
    const { a, b, standing, down } = all;
    await all.publish({ limits: { ...all.newest().directory.limits, graceDays } });
    for (const agency of [a, b]) await agency.agency.refreshDirectory();
    await standing.stop();
    await all.pass(day + graceDays * day - 1);
    const delivered = await all.send(a, 'lienthong:b');
    await a.agency.outbox.waitFor(delivered.jti, ['valid']);
    down.add('lienthong:b');
    const queued = await all.send(a, 'lienthong:b');
    const other = await forgeMessage({ a, b }, [{ content: note() }], {
      iat: all.clock.seconds(),
      exp: all.clock.seconds() + 29 * 86_400,
    });
    expect([stateOf(all, a), stateOf(all, b)]).toEqual(['stale', 'stale']);
    return { ...all, delivered, queued, other };
  }

  test('nothing new is sealed or accepted; what is known is still answered; then all goes on and nothing is lost', async () => {
    const all = await lastHour();
    const { a, b, standing, down, delivered, queued, other } = all;
    await all.pass(1);
    down.delete('lienthong:b');
    for (const agency of [a, b]) {
      expect([stateOf(all, agency), told(all, agency)]).toEqual(['closed', ['directory-stale', 'directory-closed']]);
    }

    await expect(all.send(a, 'lienthong:b')).rejects.toMatchObject({ code: 'directory-stale' });
    const refused = await post(b, '/messages', messageType, other.body);
    expect([refused.status, codeOf(refused)]).toEqual([503, 'directory-stale']);
    await expect.poll(async () => (await a.agency.outbox.get(queued.jti))?.problem).toBe('directory-stale');
    expect((await a.agency.outbox.get(queued.jti))?.state).toBe('queued');

    const body = all.posted.get(delivered.jti) ?? new Uint8Array();
    const receipts = await a.agency.outbox.receipts(delivered.jti);
    const duplicate = await post(b, '/messages', messageType, body);
    expect([duplicate.status, readReceipts(duplicate.body)]).toEqual([200, receipts]);
    const asked = await post(b, '/receipts/query', receiptsType, encodeDigestQuery([delivered.dig]));
    expect([asked.status, readReceipts(asked.body)]).toEqual([200, receipts]);
    expect((await post(a, '/receipts', receiptsType, encodeReceipts(receipts))).status).toBe(204);

    await all.pass(Math.max(0, 31 * day - (day + graceDays * day)));
    await standing.start();
    // A new directory comes in all the same: a revocation is not held up.
    await all.publish({ agencies: all.newest().directory.agencies.map((one) => ({ ...one, area: 'x-1' })) });
    for (const agency of [a, b]) await agency.agency.refreshDirectory();
    expect([stateOf(all, a), stateOf(all, b)]).toEqual(['fresh', 'fresh']);
    expect((await a.agency.outbox.waitFor(queued.jti, ['valid'])).state).toBe('valid');
    expect((await post(b, '/messages', messageType, other.body)).status).toBe(201);
    const later = await all.send(a, 'lienthong:b');
    await a.agency.outbox.waitFor(later.jti, ['valid']);
    expect((await a.agency.outbox.list()).map(({ state }) => state)).toEqual(['valid', 'valid', 'valid']);
    await b.agency.idle();
    expect((await b.agency.inbox.list()).map(({ status }) => status)).toEqual(Array(4).fill('valid'));
  });
});

test('a newer directory is taken while everything else stands still', async () => {
  const all = await simulatedNetwork();
  const { a, standing } = all;
  await standing.stop();
  await all.pass(20 * day);
  expect(stateOf(all, a)).toBe('closed');
  await standing.start();
  const next = await all.publish({ networks: ['127.0.0.0/16'] });
  all.down.add('lienthong:s');
  await a.agency.directory.update(next.text);
  expect([a.agency.directory.current.dig, stateOf(all, a)]).toEqual([next.dig, 'closed']);
});

test('a directory that has expired stops everything as well, until the next one comes', async () => {
  const all = await simulatedNetwork();
  const { a, b, network } = all;
  await all.publish({ exp: all.clock.seconds() + 2 * 86_400 });
  await all.pass(1);
  const { body } = await forgeMessage({ a, b }, [{ content: note() }], {
    iat: all.clock.seconds(),
    exp: all.clock.seconds() + 29 * 86_400,
  });
  await all.pass(2 * day);
  expect(await a.agency.directory.freshnessText()).toBe(await freshnessOf(network, all.newest(), all.clock.seconds()));
  await expect(all.send(a, 'lienthong:b')).rejects.toMatchObject({ code: 'directory-expired' });
  const refused = await post(b, '/messages', messageType, body);
  expect([refused.status, codeOf(refused)]).toEqual([503, 'directory-expired']);
  await all.publish({ exp: all.clock.seconds() + 300 * 86_400 });
  await all.pass(1);
  expect((await post(b, '/messages', messageType, body)).status).toBe(201);
  const sent = await all.send(a, 'lienthong:b');
  expect((await a.agency.outbox.waitFor(sent.jti, ['valid'])).state).toBe('valid');
});

test('a clock behind the freshness seals and accepts nothing: clock-off, to be tried again', async () => {
  const all = await simulatedNetwork();
  const { a, b, network, clock } = all;
  const { body } = await forgeMessage({ a, b }, [{ content: note() }], {
    iat: clock.seconds(),
    exp: clock.seconds() + 86_400,
  });
  await b.agency.directory.renew(await freshnessOf(network, all.newest(), clock.seconds() + 3600));
  const refused = await post(b, '/messages', messageType, body);
  expect([refused.status, codeOf(refused)]).toEqual([425, 'clock-off']);
  await expect(all.send(b, 'lienthong:a')).rejects.toMatchObject({ code: 'clock-off' });
  const sent = await all.send(a, 'lienthong:b');
  await expect.poll(async () => (await a.agency.outbox.get(sent.jti))?.problem).toBe('clock-off');
  clock.advance(3600_000);
  expect((await a.agency.outbox.waitFor(sent.jti, ['valid'])).state).toBe('valid');
});
