import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { offline } from './carry.ts';
import { limits } from './limits.ts';
import { messageType } from './message/message.ts';
import { holdBody } from './receiver/body.ts';
import { serve } from './serve.ts';
import { forgeMessage } from './testing/forged-message.ts';
import { note, type TestNetwork, testNetwork } from './testing/network.ts';

let network: TestNetwork | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await network?.close();
  network = undefined;
});

async function one() {
  network = await testNetwork({ 'lienthong:b': 'receiver' }, { transport: offline });
  const b = network.agencies['lienthong:b'];
  if (!b) throw new Error('no agency');
  const port = Number(new URL(b.agency.endpoint).port);
  const post = (body: BodyInit) =>
    fetch(`http://127.0.0.1:${port}/lt/messages`, {
      ...{ method: 'POST', headers: { 'content-type': messageType }, body },
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    } as RequestInit);
  /** A connection that has sent a head and so many bytes of its body, and waits. */
  const hanging = async (declared: number, bytes: number) => {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    await once(socket, 'connect');
    const head = `POST /lt/messages HTTP/1.1\r\nhost: x\r\ncontent-type: ${messageType}\r\ncontent-length: ${declared}\r\n\r\n`;
    await new Promise((resolve) => socket.write(Buffer.concat([Buffer.from(head), Buffer.alloc(bytes)]), resolve));
    return socket;
  };
  return { b, port, post, hanging };
}

const MiB = 1024 * 1024;

test('a body of 10 MiB is read, one of a byte more is answered 413', async () => {
  const { post } = await one();
  const read = await post(Buffer.alloc(limits.bodyBytes, ' '));
  expect([read.status, await read.json()]).toMatchObject([400, { code: 'bad-json' }]);
  const refused = await post(Buffer.alloc(limits.bodyBytes + 1, ' '));
  expect([refused.status, await refused.json()]).toMatchObject([413, { code: 'body-too-large', retry: 'attention' }]);
});

test('a body without an end is answered 413 as soon as it is too long', async () => {
  const { port } = await one();
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  let told = '';
  socket.setEncoding('latin1').on('data', (text: string) => {
    told += text;
  });
  socket.on('error', () => undefined);
  socket.write(
    `POST /lt/messages HTTP/1.1\r\nhost: x\r\ncontent-type: ${messageType}\r\ntransfer-encoding: chunked\r\n\r\n`,
  );
  const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(MiB, ' '), Buffer.from('\r\n')]);
  for (let sent = 0; sent < 64 && !told; sent++) {
    await new Promise((resolve) => socket.write(chunk, resolve));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await expect.poll(() => told).toMatch(/^HTTP\/1\.1 413 [\s\S]*body-too-large/);
});

test('a body that comes byte by byte takes the memory of its bytes, not of its pieces', async () => {
  const pieces = 300_000;
  const chunk = new Uint8Array([0x20]);
  const source = async (take: (chunk: Uint8Array) => void) => {
    for (let i = 0; i < pieces; i++) take(Uint8Array.from(chunk));
  };
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage();
  const body = await holdBody(source);
  collect();
  const { heapUsed, external } = process.memoryUsage();
  expect(body.bytes.length).toBe(pieces);
  expect(heapUsed + external - before.heapUsed - before.external).toBeLessThan(10 * pieces);
  body.release();
});

test('64 MiB of bodies are held at once; then 503 with Retry-After, until they are gone', async () => {
  const { post, hanging } = await one();
  /** A head alone: a probe with bytes of its own could push out one of the bodies that are still coming. */
  const isRefused = async () => {
    const probe = await hanging(MiB, 0);
    const told = await Promise.race([once(probe, 'data'), new Promise((resolve) => setTimeout(resolve, 100))]);
    probe.destroy();
    return String(told).startsWith('HTTP/1.1 503 ');
  };
  for (let i = 0; i < 64; i++) await hanging(MiB, MiB - 1);
  await expect.poll(isRefused, { timeout: 10_000 }).toBe(true);
  const busy = await post(Buffer.alloc(MiB));
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, String(limits.retryAfterSeconds)]);
  expect(await busy.json()).toMatchObject({ code: 'busy', retry: 'retry' });
  for (const socket of sockets) socket.destroy();
  await expect.poll(async () => (await post(Buffer.alloc(MiB))).status, { timeout: 10_000 }).toBe(400);
});

test('connections that promise large bodies and send nothing keep no small one out, and large ones but for a while', async () => {
  const { post, hanging } = await one();
  const isBusy = async () => (await post(Buffer.alloc(5 * MiB))).status === 503;
  for (let i = 0; i < 3; i++) await hanging(10 * MiB, 0);
  await expect.poll(isBusy, { timeout: 10_000 }).toBe(true);
  expect((await post('{}')).status).toBe(400);
  sockets.pop()?.destroy();
  await expect.poll(isBusy, { timeout: 10_000 }).toBe(false);
});

test('the Fetch handler holds to the same limits', async () => {
  const { b } = await one();
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(MiB)) });
  const init = { method: 'POST', body: endless, duplex: 'half', headers: { 'content-type': messageType } };
  const answer = await b.agency.handle(new Request('http://x/lt/messages', init as RequestInit));
  expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'body-too-large' }]);
});

describe('several agencies of one installation', () => {
  async function shared(paths: Readonly<Record<string, string>>) {
    network = await testNetwork({ 'lienthong:a': 'sender', 'lienthong:b': 'receiver' }, { transport: offline });
    const { 'lienthong:a': a, 'lienthong:b': b } = network.agencies;
    if (!a || !b) throw new Error('no agencies');
    for (const { agency } of [a, b])
      vi.spyOn(agency, 'endpoint', 'get').mockReturnValue(
        new URL(paths[agency.code] ?? '', 'http://127.0.0.1:1').href.replace(/\/$/, ''),
      );
    return { a, b, agencies: [a.agency, b.agency] };
  }

  test('share a port and are told apart by their paths', async () => {
    const { a, b, agencies } = await shared({ 'lienthong:a': 'ward/1', 'lienthong:b': 'ward/10' });
    const served = await serve(agencies, { port: 0 });
    onTestFinished(() => served.close());
    const { body } = await forgeMessage({ a, b }, [{ content: note() }]);
    const post = (path: string) =>
      fetch(`http://127.0.0.1:${served.port}/${path}/messages`, {
        ...{ method: 'POST', headers: { 'content-type': messageType }, body: Buffer.from(body) },
      });
    const codes = [];
    for (const path of ['ward/1', 'ward/10', 'ward/100', 'ward']) {
      const answer = await post(path);
      codes.push([answer.status, ((await answer.json()) as { code?: string }).code]);
    }
    expect(codes).toEqual([
      [421, 'not-for-me'],
      [201, undefined],
      [404, 'not-found'],
      [404, 'not-found'],
    ]);
  });

  test.each([
    ['one path', 'ward', 'ward'],
    ['a path below another', 'ward', 'ward/1'],
    ['a path, and one with none', '', 'ward'],
  ])('of %s are refused', async (_, a, b) => {
    const { agencies } = await shared({ 'lienthong:a': a, 'lienthong:b': b });
    await expect(serve(agencies)).rejects.toThrow(TypeError);
  });

  test('none is refused', async () => {
    await expect(serve([])).rejects.toThrow(TypeError);
  });
});

test('a query and a trailing path before the address change nothing', async () => {
  const { port } = await one();
  const answer = await fetch(`http://127.0.0.1:${port}/behind/a/proxy/directory?x=1`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/jose+json']);
});
