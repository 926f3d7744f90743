import { afterEach, describe, expect, test } from 'vitest';
import type { ExchangeEvent } from './context.ts';
import { note, type TestNetwork, testNetwork } from './testing/network.ts';
import { simulatedNetwork } from './testing/simulated-network.ts';

const hourMs = 3_600_000;
const codeB = 'lienthong:b';

/** The sender's clock is ahead of everybody's until it is set right, and its process started again. */
async function ahead(ms: number) {
  const all = await simulatedNetwork();
  const { a, clock } = all;
  let aheadMs = ms;
  const now = () => clock.now() + aheadMs;
  const again = async () => {
    await a.stop();
    await a.start({ now });
  };
  await again();
  return {
    ...all,
    setRight: async () => {
      aheadMs = 0;
      await again();
    },
    again,
  };
}

describe('a letter of a clock that was ahead', () => {
  test('by minutes goes when its time has come', async () => {
    const { a, send, setRight, clock, again } = await ahead(10 * 60_000);
    const { jti } = await send(a, codeB);
    await expect.poll(async () => (await a.agency.outbox.get(jti))?.problem).toBe('not-yet-valid');
    await setRight();
    await expect.poll(async () => (await a.agency.outbox.get(jti))?.attempts).toBeGreaterThan(1);
    expect(await a.agency.outbox.get(jti)).toMatchObject({ state: 'queued', problem: 'not-yet-valid' });
    clock.advance(10 * 60_000);
    await again();
    expect((await a.agency.outbox.waitFor(jti, ['valid'])).state).toBe('valid');
  });

  test('by days does not wait for them: somebody is told, and a new one takes its place', async () => {
    const all = await ahead(200 * hourMs);
    const { a, b, send, setRight } = all;
    const record = note('một lần');
    const { jti } = await send(a, codeB, { record });
    await expect.poll(async () => (await a.agency.outbox.get(jti))?.problem).toBe('not-yet-valid');
    await expect(send(a, codeB, { record, supersedes: jti })).rejects.toMatchObject({ code: 'still-open' });
    await setRight();
    expect(await a.agency.outbox.waitFor(jti, ['attention'])).toMatchObject({ problem: 'sealed-ahead' });
    expect(all.events['lienthong:a']).toContainEqual(
      expect.objectContaining({ type: 'attempt-failed', jti, code: 'sealed-ahead' }),
    );
    const again = await send(a, codeB, { record, supersedes: jti });
    expect((await a.agency.outbox.waitFor(again.jti, ['valid'])).state).toBe('valid');
    expect((await a.agency.outbox.waitFor(jti, ['void'])).state).toBe('void');
    expect((await b.agency.inbox.take()).map(({ jti: seen }) => seen)).toEqual([again.jti]);
  });
});

test('a message handed out by a clock that was ahead is handed out again once it is right', async () => {
  const all = await simulatedNetwork();
  const { a, b, clock } = all;
  let aheadMs = 0;
  await b.stop();
  await b.start({ now: () => clock.now() + aheadMs });
  const { jti } = await all.send(a, codeB);
  await a.agency.outbox.waitFor(jti, ['valid']);
  aheadMs = 100 * hourMs;
  expect(await b.agency.inbox.take()).toHaveLength(1);
  expect(await b.agency.inbox.take()).toEqual([]);
  aheadMs = 0;
  expect(await b.agency.inbox.take()).toHaveLength(1);
  expect(await b.agency.inbox.take()).toEqual([]);
  await expect(b.agency.inbox.take({ leaseMs: 25 * hourMs })).rejects.toThrow(TypeError);
});

describe('a clock that the peers’ answers show to be wrong', () => {
  let network: TestNetwork | undefined;
  afterEach(() => network?.close());

  test('seals nothing: clock-off, told once, until it is right', async () => {
    const events: ExchangeEvent[] = [];
    network = await testNetwork({ 'lienthong:a': 'sender', 'lienthong:b': 'receiver' });
    const a = network.agencies['lienthong:a'];
    if (!a) throw new Error('no agency');
    let aheadMs = 90_000;
    await a.stop();
    await a.start({ now: () => Date.now() + aheadMs, onEvent: (event) => events.push(event) });
    const outgoing = { to: codeB, record: note(), purpose: 'test', basis: 'test-1' };
    const [first] = await a.agency.send(outgoing);
    await a.agency.outbox.waitFor(first?.jti ?? '', ['valid']);
    await expect(a.agency.send(outgoing)).rejects.toMatchObject({ code: 'clock-off' });
    expect(events.filter(({ type }) => type === 'clock-off')).toHaveLength(1);
    aheadMs = 0;
    await a.agency.refreshDirectory();
    const [second] = await a.agency.send(outgoing);
    expect((await a.agency.outbox.waitFor(second?.jti ?? '', ['valid'])).state).toBe('valid');
  });
});
