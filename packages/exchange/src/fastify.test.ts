import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { type Agency, httpTransport, limits, messageType, readReceipts } from '@lienthong/exchange';
import { lienthong } from '@lienthong/exchange/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { note, type TestNetwork, testNetwork } from './testing/network.ts';

const MiB = 1024 * 1024;
let app: FastifyInstance;
let network: TestNetwork;
beforeEach(async () => {
  network = await testNetwork({ 'lienthong:a': 'sender', 'lienthong:b': 'receiver' });
  app = Fastify();
});
afterEach(async () => {
  app.server.closeAllConnections();
  await app.close();
  await network.close();
});

function agency(code: 'a' | 'b'): Agency {
  const member = network.agencies[`lienthong:${code}`];
  if (!member) throw new Error('no agency');
  return member.agency;
}

async function listen(): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

async function post(url: string, body: Uint8Array | ReadableStream, type?: string) {
  const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
  const answer = await fetch(url, { method: 'POST', body: body as BodyInit, headers, duplex: 'half' } as RequestInit);
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.json() };
}

describe('an agency in a Fastify application', () => {
  test('behind a prefix it takes messages as they come from other agencies, and the other routes keep their parsers', async () => {
    app.post('/own', async ({ body }) => ({ told: body }));
    await app.register(lienthong(agency('b')), { prefix: '/behind/a/proxy' });
    const own = await listen();
    // What the directory says of b's address is led to this application.
    const wire = httpTransport({ networks: () => ['127.0.0.0/8'] });
    const { endpoint } = agency('b');
    let [posted, bodies]: [string[], Uint8Array[]] = [[], []];
    await network.agencies['lienthong:a']?.stop();
    const a = await network.agencies['lienthong:a']?.start({
      transport: {
        ...wire,
        request: (method, url, body = new Uint8Array(), type = '') => {
          const led = url.replace(endpoint, `${own}/behind/a/proxy`);
          if (type === messageType)
            [posted, bodies] = [
              [...posted, led],
              [...bodies, body],
            ];
          return wire.request(method, led, body, type);
        },
      },
    });
    const [sent] = (await a?.send({ to: 'lienthong:b', record: note('một'), purpose: 'test', basis: 'test-1' })) ?? [];
    expect((await a?.outbox.waitFor(sent?.jti ?? ''))?.state).toBe('valid');
    expect((await agency('b').inbox.take()).map(({ record }) => record)).toMatchObject([{ text: 'một' }]);
    const copy = await wire.request('POST', posted[0] ?? '', bodies[0], messageType);
    expect([copy.status, readReceipts(copy.body)]).toEqual([200, await a?.outbox.receipts(sent?.jti ?? '')]);
    const told = await post(`${own}/own`, Buffer.from('{"a":1}'), 'application/json');
    expect(told.body).toEqual({ told: { a: 1 } });
  });

  test.each([
    [
      'a message of another type',
      'POST',
      '/lt/lienthong/1-draft/messages',
      'application/json',
      415,
      'bad-content-type',
    ],
    ['a message without a type', 'POST', '/lt/lienthong/1-draft/messages', undefined, 415, 'bad-content-type'],
    ['bytes that are no message', 'POST', '/lt/lienthong/1-draft/messages', messageType, 400, 'bad-json'],
    ['an address that is none', 'POST', '/lt/elsewhere', messageType, 404, 'not-found'],
    ['a method that is none', 'DELETE', '/lt/lienthong/1-draft/messages', messageType, 404, 'not-found'],
  ])('%s: the answer of the exchange, not of Fastify', async (_, method, path, type, status, code) => {
    await app.register(lienthong(agency('b')), { prefix: '/lt' });
    const answer = await fetch((await listen()) + path, {
      ...{ method, body: Buffer.from('{') },
      headers: type === undefined ? {} : { 'content-type': type },
    });
    expect([answer.status, (await answer.json()).code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  test('its directory is read through it', async () => {
    await app.register(lienthong(agency('b')), { prefix: '/lt' });
    const answer = await fetch(`${await listen()}/lt/lienthong/1-draft/directory?x=1`);
    expect([answer.status, await answer.text()]).toEqual([200, network.directory]);
  });

  test.each([
    ['that says its length', () => Buffer.alloc(limits.bodyBytes + 1)],
    ['that does not', () => new Blob([Buffer.alloc(limits.bodyBytes + MiB)]).stream() as ReadableStream<Uint8Array>],
  ])('a body too large, %s, is refused as the protocol says', async (_, body) => {
    await app.register(lienthong(agency('b')), { prefix: '/lt' });
    const answer = await post(`${await listen()}/lt/lienthong/1-draft/messages`, body(), messageType);
    expect([answer.status, answer.body.code]).toEqual([413, 'body-too-large']);
  });

  test('a body larger than what Fastify takes by itself is taken', async () => {
    await app.register(lienthong(agency('b')), { prefix: '/lt' });
    const answer = await post(`${await listen()}/lt/lienthong/1-draft/messages`, Buffer.alloc(3 * MiB), messageType);
    expect([answer.status, answer.body.code]).toEqual([400, 'bad-json']);
  });

  test('a body that does not come is not waited for', async () => {
    await app.register(lienthong(agency('b'), { bodyMs: 50 }), { prefix: '/lt' });
    const { port } = new URL(await listen());
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      `POST /lt/lienthong/1-draft/messages HTTP/1.1\r\nhost: x\r\ncontent-type: ${messageType}\r\ncontent-length: 9\r\n\r\n{`,
    );
    let said = '';
    socket.on('data', (chunk) => (said += chunk));
    await once(socket, 'close');
    expect(said).toMatch(/^HTTP\/1\.1 408 .*"code":"body-timeout"/s);
  });

  test('what breaks off is forgotten, and the next body is taken', async () => {
    await app.register(lienthong(agency('b')), { prefix: '/lt' });
    const url = await listen();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(`POST /lt/messages HTTP/1.1\r\nhost: x\r\ncontent-type: ${messageType}\r\ncontent-length: 9\r\n\r\n{`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.destroy();
    expect((await post(`${url}/lt/messages`, Buffer.from('{'), messageType)).body.code).toBe('bad-json');
  });
});

describe('a body that was read or parsed before', () => {
  const words = /^the body was read or parsed before; take the body parser and hooks that read bodies away/;

  test.each<[string, (app: FastifyInstance) => void]>([
    [
      'by a hook that parses',
      (scope) =>
        scope.addHook('preHandler', async (request) => {
          request.body = { manifest: '' };
        }),
    ],
    [
      'by a hook that reads',
      (scope) =>
        scope.addHook('preHandler', async ({ raw }) => {
          raw.resume();
          await once(raw, 'end');
        }),
    ],
  ])('in Fastify, %s: an error that says what to do', async (_, hook) => {
    hook(app);
    const errors: unknown[] = [];
    app.addHook('onError', async (_request, _reply, error) => void errors.push(error));
    await app.register(lienthong(agency('b')), { prefix: '/lt' });
    const answer = await post(`${await listen()}/lt/messages`, Buffer.from('{}'), messageType);
    expect([answer.status, errors.length]).toEqual([500, 1]);
    expect(errors[0]).toBeInstanceOf(TypeError);
    expect((errors[0] as Error).message).toMatch(words);
  });

  test('as a Fetch Request', async () => {
    const request = new Request('http://127.0.0.1/messages', { method: 'POST', body: '{}' });
    await request.json();
    await expect(agency('b').handle(request)).rejects.toThrow(words);
  });

  test('as what a framework makes of a request: no Request, no bytes; it does not compile either', async () => {
    const express = { method: 'POST', url: '/messages', headers: {}, body: { manifest: '', parts: [] } };
    // @ts-expect-error no Request of the Fetch API
    await expect(agency('b').handle(express)).rejects.toThrow(TypeError);
    const asked = { method: 'POST', path: '/messages', type: messageType };
    // @ts-expect-error parsed
    await expect(agency('b').route({ ...asked, body: express.body })).rejects.toThrow(words);
    // @ts-expect-error decoded
    await expect(agency('b').route({ ...asked, body: '{}' })).rejects.toThrow(words);
  });
});
