import type { PeerAnswer } from '@lienthong/exchange';
import { createTestAgency, note, type TestAgencyKit } from '@lienthong/exchange/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createServer } from './fastify-server.ts';
import { fetchHandler } from './fetch-handler.ts';

let kit: TestAgencyKit;
beforeEach(async () => {
  kit = await createTestAgency();
});
afterEach(() => kit.close());

/** What the agency posts goes through a server of the peer's. @returns the peer's inbox in the end */
async function through(server: (path: string, type: string, body: Uint8Array) => Promise<PeerAnswer>) {
  const { agency, peer } = kit;
  kit.hinder(({ to, address, type, body }, pass) => {
    const { pathname } = new URL(`${peer.endpoint}/lienthong/1-draft/${address}`);
    return to === peer.code ? server(pathname, type, body) : pass();
  });
  await agency.send({ to: peer.code, record: note('một'), purpose: 'test', basis: 'test-1' });
  await kit.settled();
  return (await peer.inbox.take()).map(({ record }) => record);
}

test('an agency in a Fastify application', async () => {
  const app = await createServer(kit.peer);
  const arrived = await through(async (url, type, body) => {
    const answer = await app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': type },
      body: Buffer.from(body),
    });
    return { status: answer.statusCode, body: answer.rawPayload };
  });
  expect(arrived).toMatchObject([{ text: 'một' }]);
  expect((await app.inject('/health')).json()).toEqual({ inbox: await kit.peer.inbox.count() });
  await app.close();
});

test('an agency behind the Fetch API', async () => {
  const handler = fetchHandler(kit.peer);
  const arrived = await through(async (path, type, body) => {
    const url = `http://127.0.0.1${path}`;
    const headers = { 'content-type': type };
    const answer = await handler(new Request(url, { method: 'POST', headers, body: Buffer.from(body) }));
    return { status: answer.status, body: new Uint8Array(await answer.arrayBuffer()) };
  });
  expect(arrived).toMatchObject([{ text: 'một' }]);
  expect((await handler(new Request('http://127.0.0.1/elsewhere'))).status).toBe(404);
});
