import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import {
  type Agency,
  auditLog,
  createNetwork,
  generateKeys,
  generateSigningKey,
  importDecrypter,
  importSigner,
  openAgency,
  openSqliteStore,
  serve,
  uuidv7,
} from '@lienthong/exchange';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, note, noteContract, noteSharing } from '../../exchange/src/testing/network.ts';
import { openPostgresStore } from './index.ts';
import type { InstanceConfig, SendOrder } from './testing/instance.ts';
import { startServer, type TestServer } from './testing/test-server.ts';

const script = new URL('testing/instance.ts', import.meta.url);
const many = 'lienthong:b';
const single = 'lienthong:a';

let postgres: TestServer | undefined;
const children = new Set<ChildProcess>();
const open: { close(): unknown }[] = [];
beforeAll(async () => {
  postgres = await startServer();
}, 60_000);
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const one of open.reverse()) await one.close();
  await postgres?.stop();
});

/** Hands each request to the next port; one that nobody answers is told as 502, as a proxy in front would. */
async function balancer(port: number, ports: readonly number[]) {
  let turn = 0;
  const server = createServer((incoming, response) => {
    const target = ports[turn++ % ports.length];
    const { method = '', url = '', headers } = incoming;
    const request = httpRequest({
      host: '127.0.0.1',
      port: target,
      method,
      path: url,
      headers,
      agent: false,
      timeout: 1000,
    });
    request.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => response.headersSent || response.writeHead(502).end());
    incoming.pipe(request);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

async function start(config: InstanceConfig): Promise<ChildProcess> {
  const child = fork(script, {
    execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'],
    env: { ...process.env, INSTANCE: JSON.stringify(config) },
  });
  children.add(child);
  await once(child, 'message');
  return child;
}

async function world() {
  const connectionString = postgres?.connectionString ?? '';
  const app = new pg.Client(connectionString);
  await app.connect();
  await app.query('CREATE TABLE app_seen (id BIGSERIAL PRIMARY KEY, jti TEXT, conv TEXT, number INT)');
  open.push({ close: () => app.end() });
  const [front, singlePort, ...ports] = await Promise.all(Array.from({ length: 5 }, freePort));
  const roles = { [single]: 'sender', [many]: 'receiver' };
  const agencies = Object.entries(roles).map(([code, role]) => ({
    ...{ code, names: { vi: code, en: code }, roles: [{ role, from: '2020-01-01' }], reads: { note: ['1.0'] } },
    ...{ endpoint: `http://127.0.0.1:${code === many ? front : singlePort}/lt`, keys: generateKeys() },
  }));
  const network = await createNetwork({
    ...{ agencies, signers: [generateSigningKey()], freshnessKey: generateSigningKey(), sharing: noteSharing },
    networks: ['127.0.0.0/8'],
  });
  const [own, shared] = agencies.map(({ keys }) => keys);
  if (!own || !shared) throw new Error('there are two agencies');
  const a = await openAgency({
    ...network,
    ...{
      code: single,
      store: openSqliteStore(':memory:'),
      contract: noteContract,
      backoff: { firstMs: 20, longestMs: 200 },
    },
    ...{ signer: importSigner(own.signing), decrypters: [importDecrypter(own.encryption)] },
    http: { headersMs: 1500 },
  });
  open.push(a, await serve(a, { port: singlePort ?? 0 }));
  await balancer(front ?? 0, ports);
  const config = { code: many, keys: shared, network, connectionString };
  const instances = await Promise.all(ports.map((port) => start({ ...config, port })));
  return { a, app, instances, connectionString };
}

async function sendFrom(child: ChildProcess, order: SendOrder): Promise<string[]> {
  child.send(order);
  const [jtis] = await once(child, 'message');
  return jtis as string[];
}

const isSettled = async (a: Agency) => (await a.outbox.list()).every(({ state }) => state === 'valid');

test('three instances of one agency, one killed and one paused under load: nothing lost, nothing doubled, one log', async () => {
  const { a, app, instances, connectionString } = await world();
  const [first, second, third] = instances;
  if (!first || !second || !third) throw new Error('there are three instances');
  const conversations = Array.from({ length: 8 }, () => uuidv7());
  const jtis: string[] = [];
  const sendOn = async (from: number, to: number) => {
    for (let number = from; number < to; number++) {
      const sent = await Promise.all(
        conversations.map((conv) =>
          a.send({ to: many, record: note(String(number), conv), purpose: 'test', basis: 'test-1' }),
        ),
      );
      jtis.push(...sent.flat().map(({ jti }) => jti));
    }
  };
  await sendOn(0, 6);
  second.kill('SIGSTOP');
  await sendOn(6, 12);
  const back = [first, third].map((child) =>
    sendFrom(child, { to: single, records: Array.from({ length: 10 }, () => note('đi')) }),
  );
  first.kill('SIGKILL');
  await sendOn(12, 18);
  second.kill('SIGCONT');
  await sendOn(18, 24);

  await expect.poll(() => isSettled(a), { timeout: 60_000, interval: 100 }).toBe(true);
  const seen = async () => (await app.query('SELECT jti, conv, number FROM app_seen ORDER BY id')).rows;
  await expect.poll(async () => (await seen()).length, { timeout: 60_000 }).toBe(jtis.length);
  const rows = await seen();
  expect(new Set(rows.map(({ jti }) => jti))).toEqual(new Set(jtis));
  for (const conv of conversations) {
    const numbers = rows.filter((row) => row['conv'] === conv).map(({ number }) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 24 }, (_, i) => i));
  }

  // What the instance that was killed had accepted is delivered by another one.
  const accepted = await back[1];
  const store = await openPostgresStore({ connectionString, schema: 'shared' });
  open.push(store);
  const letters = async () => (await store.letters({ aud: single })).map(({ jti, state }) => [jti, state]);
  await expect
    .poll(async () => (await letters()).every(([, state]) => state === 'valid'), { timeout: 60_000 })
    .toBe(true);
  expect((await letters()).map(([jti]) => jti)).toEqual(expect.arrayContaining(accepted ?? []));
  const arrived = await a.inbox.list({ status: 'valid' });
  expect(arrived).toHaveLength((await letters()).length);
  expect(new Set(arrived.map(({ n }) => n)).size).toBe(arrived.length);
  expect(await auditLog(store)).toMatchObject({ result: 'valid' });
}, 180_000);
