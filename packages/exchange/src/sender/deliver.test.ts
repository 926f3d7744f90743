import { afterEach, describe, expect, test } from 'vitest';
import type { ExchangeEvent } from '../context.ts';
import { ExchangeError } from '../errors.ts';
import { encodeReceipts, messageType, readReceipts } from '../message/message.ts';
import { note, type TestNetwork, testNetwork } from '../testing/network.ts';
import { httpTransport, type PeerAnswer, type Transport } from './transport.ts';

let network: TestNetwork | undefined;
afterEach(async () => {
  await network?.close();
  network = undefined;
});

const purpose = { purpose: 'test', basis: 'test-1' };
type Reply = (body: Uint8Array, post: () => Promise<PeerAnswer>, attempt: number) => Promise<PeerAnswer> | PeerAnswer;

/** Agencies a, b and c; what b answers to a's messages goes through `reply`, the attempts counted from 1. */
async function world(reply: Reply, options: Parameters<typeof testNetwork>[1] = {}) {
  const events: ExchangeEvent[] = [];
  let attempt = 0;
  const wire = (code: string): Transport => {
    const real = httpTransport({ networks: () => ['127.0.0.0/8'] });
    if (code !== 'lienthong:a') return real;
    const request: Transport['request'] = (method, url, body, type) => {
      const post = () => real.request(method, url, body, type);
      const toB = type === messageType && url.startsWith(network?.agencies['lienthong:b']?.agency.endpoint ?? '-');
      return toB ? Promise.resolve(reply(body ?? new Uint8Array(), post, ++attempt)) : post();
    };
    return { request, close: () => real.close() };
  };
  const roles = { 'lienthong:a': 'sender', 'lienthong:b': 'receiver', 'lienthong:c': 'receiver' };
  network = await testNetwork(roles, { wire, onEvent: (event) => events.push(event), ...options });
  const { 'lienthong:a': a, 'lienthong:b': b, 'lienthong:c': c } = network.agencies;
  if (!a || !b || !c) throw new Error('no agencies');
  const send = async (to = 'lienthong:b', more: object = {}) => {
    const [sent] = await a.agency.send({ to, record: note(), ...purpose, ...more });
    return sent?.jti ?? '';
  };
  const failures = () => events.flatMap((event) => (event.type === 'attempt-failed' ? [event.code] : []));
  return { a, b, c, send, events, failures, attempts: () => attempt };
}

const answer = (status: number, problem: object = {}): PeerAnswer => ({
  status,
  body: Buffer.from(JSON.stringify(problem)),
});

test('a letter that is asked for again and again is under way once', async () => {
  let underWay = 0;
  let most = 0;
  const { a, send, attempts } = await world(async (_, post, attempt) => {
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => setTimeout(resolve, 5));
    underWay--;
    return attempt < 4 ? answer(503) : post();
  });
  const jti = await send();
  for (let i = 0; i < 20; i++) await a.agency.outbox.redrive(jti);
  expect((await a.agency.outbox.waitFor(jti)).state).toBe('valid');
  expect([most, attempts()]).toEqual([1, 4]);
});

describe('an answer that another attempt may mend is followed by one', () => {
  test.each([408, 425, 429, 500, 502, 503, 301, 204])('%i', async (status) => {
    const { a, send, failures } = await world((_, post, attempt) => (attempt < 3 ? answer(status) : post()));
    const letter = await a.agency.outbox.waitFor(await send());
    expect([letter.state, letter.attempts]).toEqual(['valid', 2]);
    expect(failures()).toEqual([`http-${status}`, `http-${status}`]);
  });

  test('no answer at all', async () => {
    const { a, send, failures } = await world((_, post, attempt) => {
      if (attempt === 1) throw new ExchangeError('peer-unreachable');
      return post();
    });
    expect((await a.agency.outbox.waitFor(await send())).state).toBe('valid');
    expect(failures()).toEqual(['peer-unreachable']);
  });

  test('a 4xx whose problem says so', async () => {
    const problem = { code: 'part-digest-mismatch', retry: 'retry' };
    const { a, send } = await world((_, post, attempt) => (attempt === 1 ? answer(400, problem) : post()));
    expect((await a.agency.outbox.waitFor(await send())).state).toBe('valid');
  });

  test('whose code is no code of ours: the status is told, not a name that every object answers to', async () => {
    const { a, send, failures } = await world((_, post, attempt) =>
      attempt === 1 ? answer(503, { code: 'constructor' }) : post(),
    );
    expect((await a.agency.outbox.waitFor(await send())).state).toBe('valid');
    expect(failures()).toEqual(['http-503']);
  });

  test('not before the time in Retry-After', async () => {
    const times: number[] = [];
    const { a, send } = await world((_, post, attempt) => {
      times.push(performance.now());
      return attempt === 1 ? { ...answer(503), retryAfterMs: 400 } : post();
    });
    await a.agency.outbox.waitFor(await send());
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(390);
  });
});

describe('an answer that is not properly signed is as good as none', () => {
  const unsigned = (receipts: readonly string[]): PeerAnswer => ({ status: 201, body: encodeReceipts(receipts) });
  const touched = (jws: string) => `${jws.slice(0, -4)}${jws.endsWith('AAAA') ? 'EEEE' : 'AAAA'}`;

  test.each<[string, string, Reply]>([
    ['no receipt', 'bad-body', () => unsigned([])],
    ['no JSON', 'bad-json', () => ({ status: 200, body: Buffer.from('<html>') })],
    ['a text instead of a receipt', 'bad-token', () => unsigned(['signed'])],
    [
      'a receipt that was touched',
      'bad-signature',
      async (_, post) => unsigned(readReceipts((await post()).body).map(touched)),
    ],
  ])('%s: %s, then another attempt', async (_, code, reply) => {
    const { a, send, failures } = await world((body, post, attempt) =>
      attempt === 1 ? reply(body, post, attempt) : post(),
    );
    const jti = await send();
    expect((await a.agency.outbox.waitFor(jti)).state).toBe('valid');
    expect(failures()).toEqual([code]);
  });

  test('the receipt of another letter', async () => {
    let first: PeerAnswer | undefined;
    const { a, send, failures } = await world(async (_, post, attempt) => {
      if (attempt === 2 && first) return { ...first, body: encodeReceipts([tampered(readReceipts(first.body))]) };
      first = await post();
      return first;
    });
    const tampered = ([jws = '']: readonly string[]) => jws;
    await a.agency.outbox.waitFor(await send());
    const second = await send();
    // True, and for another letter of ours: this one has no answer yet.
    const letter = await a.agency.outbox.waitFor(second);
    expect([letter.state, failures()]).toEqual(['valid', ['receipt-mismatch']]);
  });
});

describe('an answer that the sender has to look at', () => {
  test.each([400, 403, 404, 409, 413, 415, 421, 422])(
    '%i stops the letter; redrive goes on with the same bytes',
    async (status) => {
      const bodies: string[] = [];
      const { a, send, attempts } = await world((body, post, attempt) => {
        bodies.push(Buffer.from(body).toString());
        return attempt === 1 ? answer(status, { code: 'conflict', retry: 'attention' }) : post();
      });
      const jti = await send();
      const stopped = await a.agency.outbox.waitFor(jti);
      expect(stopped).toMatchObject({ state: 'attention', problem: 'conflict', attempts: 1 });
      await new Promise((resolve) => setTimeout(resolve, 120));
      expect(attempts()).toBe(1);
      await a.agency.outbox.redrive(jti);
      expect((await a.agency.outbox.waitFor(jti, ['valid'])).state).toBe('valid');
      expect(bodies[1]).toBe(bodies[0]);
    },
  );
});

describe('a letter without a signed answer when it expires', () => {
  const down: Reply = () => answer(503);

  test.each<[string, Reply]>([
    ['that is still tried', down],
    ['that waits for attention', () => answer(403)],
  ])('%s ends unknown, and is not tried again', async (_, reply) => {
    let nowMs = Date.now();
    const { a, send, events, attempts } = await world(reply, { now: () => nowMs });
    const jti = await send('lienthong:b', { lifetimeSeconds: 3600 });
    await expect.poll(() => attempts()).toBeGreaterThan(0);
    await expect.poll(async () => (await a.agency.outbox.get(jti))?.attempts).toBeGreaterThan(0);
    nowMs += 3_600_001;
    // The clock of a test does not move timers: a restart looks at it anew.
    await a.stop();
    const before = attempts();
    await a.start();
    expect(await a.agency.outbox.waitFor(jti, ['unknown'])).toMatchObject({ state: 'unknown', problem: 'expired' });
    expect(events).toContainEqual({ type: 'dead', jti });
    expect(attempts()).toBe(before);
    await a.agency.outbox.redrive(jti);
    expect((await a.agency.outbox.get(jti))?.state).toBe('unknown');
  });

  test('is mended by a receipt that comes late', async () => {
    let nowMs = Date.now();
    const lost: Reply = async (_, post, attempt) => {
      if (attempt === 1) await post();
      return answer(503);
    };
    const { a, b, send } = await world(lost, { now: () => nowMs });
    await b.stop();
    await b.start({ resume: false });
    const jti = await send('lienthong:b', { lifetimeSeconds: 3600 });
    await expect.poll(async () => (await a.agency.outbox.get(jti))?.attempts).toBeGreaterThan(0);
    await a.stop();
    nowMs += 3_600_001;
    await a.start();
    await a.agency.outbox.waitFor(jti, ['unknown', 'valid']);
    await b.agency.resume();
    expect((await a.agency.outbox.waitFor(jti, ['valid'])).state).toBe('valid');
  });
});

test('one peer’s trouble does not delay another', async () => {
  const { a, send } = await world(() => new Promise<PeerAnswer>(() => undefined));
  const stuck = await Promise.all(Array.from({ length: 40 }, () => send('lienthong:b')));
  const letter = await a.agency.outbox.waitFor(await send('lienthong:c'), ['valid'], { timeoutMs: 5000 });
  expect(letter.state).toBe('valid');
  expect((await a.agency.outbox.get(stuck[0] ?? ''))?.state).toBe('queued');
  // What hangs is given up with the process, not waited for.
  network = undefined;
  await Promise.race([a.stop(), new Promise((resolve) => setTimeout(resolve, 200))]);
});

test('a letter that is carried by hand is never posted, also not by a later process', async () => {
  const { a, attempts } = await world((_, post) => post());
  await a.agency.seal({ to: 'lienthong:b', record: note(), ...purpose });
  await a.stop();
  await a.start();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(attempts()).toBe(0);
});
