import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { lienthong } from './fastify.ts';
import { limits } from './limits.ts';
import { messageType, readReceipts } from './message/message.ts';
import { httpTransport } from './sender/transport.ts';
import { forgeMessage } from './testing/forged-message.ts';
import { note, type TestNetwork, testNetwork } from './testing/network.ts';

let network: TestNetwork | undefined;
let app: FastifyInstance | undefined;
afterEach(async () => {
  await app?.close();
  await network?.close();
});

const protocol = '/lienthong/1-draft';

/** Agency b behind Fastify, below a prefix, beside a route of the application that parses JSON. */
async function world(prepare: (app: FastifyInstance) => void = () => undefined) {
  network = await testNetwork({ 'lienthong:a': 'sender', 'lienthong:b': 'receiver' });
  const [a, b] = [network.agencies['lienthong:a'], network.agencies['lienthong:b']];
  if (!a || !b) throw new Error('there are two agencies');
  app = fastify();
  prepare(app);
  app.post('/own', (request) => ({ got: request.body }));
  await app.register(lienthong(b.agency), { prefix: '/lt' });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const wire = httpTransport({ networks: () => ['127.0.0.0/8'] });
  const post = (body: Uint8Array, type = messageType) =>
    wire.request('POST', `${base}/lt${protocol}/messages`, body, type);
  return { a, b, base, post, forge: () => forgeMessage({ a, b }, [{ content: note() }]) };
}

test('a message is stored and answered, a copy byte for byte, and routes of the application keep their parser', async () => {
  const { b, base, post, forge } = await world();
  const { body } = await forge();
  const first = await post(body);
  expect([first.status, readReceipts(first.body).length]).toEqual([201, 1]);
  await b.agency.idle();
  expect((await post(body)).status).toBe(200);
  const own = await fetch(`${base}/own`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"x":1}',
  });
  expect(await own.json()).toEqual({ got: { x: 1 } });
  expect((await fetch(`${base}/lt${protocol}/directory`)).status).toBe(200);
});

test.each([
  ['of another type', 415, (send: Awaited<ReturnType<typeof world>>['post']) => send(new Uint8Array(1), 'text/plain')],
  ['too large', 413, (send: Awaited<ReturnType<typeof world>>['post']) => send(new Uint8Array(limits.bodyBytes + 1))],
])('a body %s is answered as a problem', async (_, status, send) => {
  const { post } = await world();
  const answer = await send(post);
  expect([answer.status, JSON.parse(Buffer.from(answer.body).toString()).status]).toEqual([status, status]);
});

test('a body that breaks off is no message, and nothing is stored', async () => {
  const { b, base } = await world();
  const request = httpRequest(`${base}/lt${protocol}/messages`, {
    method: 'POST',
    headers: { 'content-type': messageType, 'content-length': 100 },
  });
  request.on('error', () => undefined);
  request.write('{');
  await new Promise((resolve) => setTimeout(resolve, 50));
  request.destroy();
  expect(await b.agency.inbox.list()).toEqual([]);
});

test('a hook that has read the body before is told what to do', async () => {
  const { post, forge } = await world((own) => {
    own.addHook('preHandler', async (request) => {
      for await (const _ of request.raw);
    });
  });
  const answer = await post((await forge()).body);
  expect(answer.status).toBe(500);
  expect(Buffer.from(answer.body).toString()).toContain('without hooks that read or parse it');
});

test('a parsed body is no Request: at compile time and at run time', async () => {
  const { b } = await world();
  const parsed = { method: 'POST', url: '/messages', body: { manifest: '', parts: [] } };
  // @ts-expect-error a framework's request with a parsed body
  await expect(b.agency.handle(parsed)).rejects.toThrow('turn off the body parser for this route');
});
