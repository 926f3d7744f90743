import { afterEach, describe, expect, test } from 'vitest';
import { offline } from '../carry.ts';
import { type ErrorCode, ExchangeError, errors } from '../errors.ts';
import { limits } from '../limits.ts';
import { encodeDigestQuery, encodeReceipts, messageType, readReceipts, receiptsType } from '../message/message.ts';
import { forgeMessage } from '../testing/forged-message.ts';
import { note, type TestNetwork, testNetwork } from '../testing/network.ts';
import { problem } from './routes.ts';

let network: TestNetwork | undefined;
afterEach(async () => {
  await network?.close();
  network = undefined;
});

async function pair(options: Parameters<typeof testNetwork>[1] = {}) {
  network = await testNetwork(
    { 'lienthong:a': 'sender', 'lienthong:b': 'receiver' },
    { transport: offline, ...options },
  );
  const { 'lienthong:a': a, 'lienthong:b': b } = network.agencies;
  if (!a || !b) throw new Error('no agencies');
  const ask = async (method: string, path: string, body: Uint8Array = new Uint8Array(), type = receiptsType) => {
    const { body: told = '', ...answer } = await b.agency.route({ method, path, type, body });
    return { ...answer, text: typeof told === 'string' ? told : Buffer.from(told).toString() };
  };
  return { a, b, ask };
}

describe('a problem', () => {
  test.each(Object.entries(errors))(
    'of %s has its status, its form, and Retry-After with 503',
    (code, { status, retry }) => {
      const answer = problem(new ExchangeError(code as ErrorCode, '/place'));
      expect(answer).toMatchObject({ status, type: 'application/problem+json' });
      expect(JSON.parse(String(answer.body))).toEqual({
        ...{ type: `urn:lienthong:error:${code}`, title: errors[code as ErrorCode].title.en },
        ...{ status, code, retry, place: '/place' },
      });
      expect(answer.retryAfterSeconds).toBe(status === 503 ? limits.retryAfterSeconds : undefined);
    },
  );

  test('of an error that is not ours tells nothing of it', () => {
    const answer = problem(new Error('Nguyễn Thị X'));
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain('Nguyễn');
  });
});

describe('an address', () => {
  test.each([
    ['POST', '/lt/nothing', 404],
    ['GET', '/lt/messages', 404],
    ['DELETE', '/lt/receipts', 404],
    ['POST', '/lt/directory', 404],
  ])('%s %s: %i', async (method, path, status) => {
    const { ask } = await pair();
    const answer = await ask(method, path, new Uint8Array(), messageType);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'not-found' });
  });

  test.each(['/messages', '/receipts', '/receipts/query'])('%s: 415 for another content type', async (path) => {
    const { ask } = await pair();
    for (const type of ['application/json', `${messageType}x`, '']) {
      const answer = await ask('POST', `/lt${path}`, Buffer.from('{}'), type);
      expect([answer.status, JSON.parse(answer.text).code]).toEqual([415, 'bad-content-type']);
    }
  });

  test('a content type may have parameters, and capitals', async () => {
    const { ask } = await pair();
    const type = `${receiptsType.toUpperCase()}; charset=utf-8`;
    expect((await ask('POST', '/lt/receipts/query', encodeDigestQuery([]), type)).status).toBe(200);
  });
});

describe('a message', () => {
  test('for another agency: 421', async () => {
    const { a, b, ask } = await pair();
    const { body } = await forgeMessage({ a, b }, [{ content: note() }]);
    const answer = await a.agency.route({ method: 'POST', path: '/messages', type: messageType, body });
    expect(answer.status).toBe(421);
    expect((await ask('POST', '/messages', body, messageType)).status).toBe(201);
  });

  test('beyond the limits that the directory publishes: 413', async () => {
    const { ask } = await pair();
    const answer = await ask('POST', '/messages', new Uint8Array(limits.bodyBytes + 1), messageType);
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([413, 'body-too-large']);
  });

  test('when the freshness of the directory is over: 503 with Retry-After; known ones are still answered', async () => {
    let nowMs = Date.now();
    const { a, b, ask } = await pair({ now: () => nowMs });
    const { body } = await forgeMessage({ a, b }, [{ content: note() }]);
    const late = await forgeMessage({ a, b }, [{ content: note() }], { exp: Math.floor(nowMs / 1000) + 20 * 86_400 });
    const first = await ask('POST', '/messages', body, messageType);
    await b.agency.idle();
    nowMs += 16 * 86_400_000;
    const closed = await ask('POST', '/messages', late.body, messageType);
    expect([closed.status, closed.retryAfterSeconds, JSON.parse(closed.text).code]).toEqual([
      503,
      limits.retryAfterSeconds,
      'directory-stale',
    ]);
    const again = await ask('POST', '/messages', body, messageType);
    expect(again.status).toBe(200);
    expect(readReceipts(Buffer.from(again.text))[0]).toBe(readReceipts(Buffer.from(first.text))[0]);
  });
});

describe('receipts/query', () => {
  test('answers the same bytes as the message did, and again', async () => {
    const { a, b, ask } = await pair();
    const { body, dig } = await forgeMessage({ a, b }, [{ content: note() }]);
    const [stored] = readReceipts(Buffer.from((await ask('POST', '/messages', body, messageType)).text));
    await b.agency.idle();
    const query = () => ask('POST', '/lt/receipts/query', encodeDigestQuery([dig, dig, 'A'.repeat(43)]));
    const first = await query();
    expect(first.status).toBe(200);
    expect(readReceipts(Buffer.from(first.text))).toHaveLength(2);
    expect(readReceipts(Buffer.from(first.text))[0]).toBe(stored);
    await b.stop();
    await b.start();
    expect((await query()).text).toBe(first.text);
  });

  test('takes 64 digests at most, and nothing but digests', async () => {
    const { ask } = await pair();
    const many = encodeDigestQuery(Array.from({ length: limits.digestsPerQuery + 1 }, () => 'A'.repeat(43)));
    expect((await ask('POST', '/lt/receipts/query', many)).status).toBe(400);
    expect((await ask('POST', '/lt/receipts/query', Buffer.from('{"digests":["x"]}'))).status).toBe(400);
    expect((await ask('POST', '/lt/receipts/query', Buffer.from('{"digests":[],"x":1}'))).status).toBe(400);
  });
});

describe('receipts', () => {
  test('for no letter of ours: 404, and nothing is stored', async () => {
    const { a, b, ask } = await pair();
    const { body, dig } = await forgeMessage({ a, b }, [{ content: note() }]);
    const told = await ask('POST', '/messages', body, messageType);
    const receipts = encodeReceipts(readReceipts(Buffer.from(told.text)));
    const answer = await a.agency.route({ method: 'POST', path: '/receipts', type: receiptsType, body: receipts });
    expect(answer.status).toBe(404);
    await expect(a.agency.evidence(dig)).rejects.toMatchObject({ code: 'unknown-message' });
  });
});

test('anyone is handed the directory and the freshness in force', async () => {
  const { b, ask } = await pair();
  const directory = await ask('GET', '/lt/directory');
  expect([directory.status, directory.type, directory.text]).toEqual([
    200,
    'application/jose+json',
    b.agency.directory.current.text,
  ]);
  const first = await ask('GET', '/lt/directories/1');
  expect([first.status, first.type, first.text]).toEqual([200, 'application/jose+json', directory.text]);
  for (const path of ['/lt/directories/2', '/lt/directories/0', '/lt/directories/1x', '/lt/directories/'])
    expect([path, (await ask('GET', path)).status]).toEqual([path, 404]);
  const freshness = await ask('GET', '/lt/freshness');
  expect([freshness.status, freshness.type, freshness.text]).toEqual([200, 'application/jose', network?.freshness]);
});
