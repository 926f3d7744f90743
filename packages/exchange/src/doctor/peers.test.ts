import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Agency } from '../agency.ts';
import type { Directory } from '../directory/claims.ts';
import type { VerifiedDirectory } from '../directory/directory.ts';
import { httpTransport } from '../sender/transport.ts';
import { serve } from '../serve.ts';
import { freshnessOf, nextDirectory, withAgency } from '../testing/changed-directory.ts';
import { codes, ExaminedNetwork } from '../testing/examined.ts';
import { freePort } from '../testing/network.ts';
import { testAuthority, testCertificate } from '../testing/test-tls.ts';
import type { ExaminationOptions } from './options.ts';

let network: ExaminedNetwork;
let first: VerifiedDirectory;
let ports: { a: number; b: number };
beforeAll(async () => {
  ports = { a: await freePort(), b: await freePort() };
  network = await ExaminedNetwork.create({
    a: `http://127.0.0.1:${ports.a}/lt`,
    b: `http://127.0.0.1:${ports.b}/lt`,
  });
  first = await network.directory();
});
afterAll(() => network.close());

/** At the time of the network's clock, at which peers of a test sign; only the clocks of HTTP are real. */
const online = { offline: false, now: () => network.clock.now() } as const;
const withoutClocks = (lines: readonly string[]) => lines.filter((line) => !line.includes(' clock/peers '));
const faults = async (folder: string, options: ExaminationOptions = {}) =>
  withoutClocks(await network.faults(folder, { ...online, ...options }));

/** An agency of the network that is served until the test ends. */
async function served(side: 'a' | 'b', port: number = ports[side]): Promise<Agency> {
  const agency = await network.opened(await network.spoilt(undefined, side));
  const server = await serve(agency, { port });
  onTestFinished(() => server.close());
  return agency;
}

async function listening(server: ReturnType<typeof createServer>, port = 0): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Somebody else at the endpoint of b. */
const instead = (answer: RequestListener) => listening(createServer(answer), ports.b);

/** A folder of a in whose directory b has another endpoint. */
async function whereB(endpoint: string, change: Partial<Directory> = {}): Promise<string> {
  const text = await nextDirectory(network, first, {
    ...change,
    agencies: first.directory.agencies.map((agency) => (agency.code === codes.b ? { ...agency, endpoint } : agency)),
  });
  return network.spoilt((folder) => writeFileSync(join(folder, 'directory.json'), text));
}

test('both are served: nothing is wrong', async () => {
  await served('a');
  await served('b');
  const { findings } = await network.examine(await network.spoilt(), online);
  const ofNetwork = findings.filter(({ check }) => check.startsWith('peers/') || check === 'directory/peers');
  expect(ofNetwork.map(({ check, level }) => [check, level])).toEqual([
    ['peers/own', 'ok'],
    ['peers/answers', 'ok'],
    ['peers/identity', 'ok'],
    ['directory/peers', 'ok'],
  ]);
});

test('nobody answers, here and there', async () => {
  expect(await faults(await network.spoilt())).toEqual([
    `warn peers/own own-endpoint-silent http://127.0.0.1:${ports.a}/lt`,
    `warn peers/answers peer-silent ${codes.b}`,
  ]);
});

test('at an endpoint another agency answers', async () => {
  await served('a');
  await served('a', ports.b);
  expect(await faults(await network.spoilt())).toEqual([`fail peers/identity peer-other-agency ${codes.b}`]);
});

test('at our own endpoint another agency answers', async () => {
  await served('b', ports.a);
  await served('b');
  expect(await faults(await network.spoilt())).toEqual([
    `fail peers/own peer-other-agency http://127.0.0.1:${ports.a}/lt`,
  ]);
});

test.each([
  ['another program', 404, '', 'fail peers/answers peer-other-protocol'],
  ['a page instead of a statement', 200, '<html>', 'fail peers/answers peer-other-protocol'],
  ['a proxy without its agency', 502, '', 'warn peers/answers peer-failing'],
])('%s answers', async (_, status, body, expected) => {
  await served('a');
  await instead((_request, response) => response.writeHead(status).end(body));
  expect(await faults(await network.spoilt())).toEqual([`${expected} ${codes.b}`]);
});

test('a certificate of an authority that is not known, and one for another name', async () => {
  await served('a');
  const port = await listening(createTlsServer(testCertificate, (_request, response) => response.writeHead(404).end()));
  const localhost = await whereB(`https://localhost:${port}/lt`);
  const expected = [`fail peers/answers peer-certificate ${codes.b}`];
  expect(await faults(localhost)).toEqual(expected);
  const http = { ca: testAuthority };
  expect(await faults(localhost, { http })).toEqual([`fail peers/answers peer-other-protocol ${codes.b}`]);
  expect(await faults(await whereB(`https://127.0.0.1:${port}/lt`), { http })).toEqual(expected);
});

test('no TLS where it should be', async () => {
  await served('a');
  const port = await listening(createServer((_request, response) => response.end()));
  expect(await faults(await whereB(`https://localhost:${port}/lt`))).toEqual([
    `fail peers/answers peer-tls ${codes.b}`,
  ]);
});

test('a name that nobody knows, one that leads out of the networks, and an address outside them', async () => {
  const unknown = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
  const named = (error: Error | null, address = '') =>
    httpTransport({
      networks: () => ['127.0.0.0/8'],
      lookup: (_name, _options, answer) => answer(error, error ? [] : [{ address, family: 4 }]),
    });
  const folder = await whereB('https://nobody.example/lt');
  const ofAnswers = async (options: ExaminationOptions, from = folder) =>
    (await faults(from, options)).filter((line) => line.includes(' peers/answers '));
  expect(await ofAnswers({ transport: named(unknown) })).toEqual([`fail peers/answers peer-name-unknown ${codes.b}`]);
  expect(await ofAnswers({ transport: named(null, '10.1.2.3') })).toEqual([
    `fail peers/answers address-not-allowed ${codes.b}`,
  ]);
  expect(await ofAnswers({}, await whereB('https://10.1.2.3/lt'))).toEqual([
    `fail peers/answers endpoint-not-allowed ${codes.b}`,
  ]);
});

test('a peer with a newer directory, in which we are not; and one with an older', async () => {
  await served('a');
  const b = await served('b');
  const next = await nextDirectory(network, first, {
    agencies: first.directory.agencies.filter(({ code }) => code === codes.b),
  });
  const folder = await network.spoilt((path) => writeFileSync(join(path, 'directory.json'), next));
  const behind = (await faults(folder)).filter((line) => line.includes('directory/'));
  expect(behind).toEqual([
    `fail directory/entry not-in-directory ${codes.a}`,
    `warn directory/peers peer-behind ${codes.b}`,
  ]);
  await b.directory.update(next);
  await b.directory.renew(await freshnessOf(network, b.directory.current, network.clock.seconds()));
  expect(await faults(await network.spoilt())).toEqual([
    `fail peers/identity peer-knows-us-not ${codes.b}`,
    `warn directory/peers directory-behind ${codes.b}`,
  ]);
});

test('a peer with another directory of the same version', async () => {
  await served('a');
  const b = await served('b');
  const [one, other] = await Promise.all(
    ['x', 'y'].map((vi) => withAgency(codes.b, (agency) => ({ ...agency, names: { vi, en: vi } }))(network, first)),
  );
  await b.directory.update(other ?? '');
  await b.directory.renew(await freshnessOf(network, b.directory.current, network.clock.seconds()));
  const folder = await network.spoilt((path) => writeFileSync(join(path, 'directory.json'), one ?? ''));
  expect(await faults(folder)).toEqual([`fail directory/peers directory-fork ${codes.b}`]);
});

test('a source of directories that gives none', async () => {
  await served('a');
  await served('b');
  const source = `http://127.0.0.1:${await freePort()}/none`;
  const folder = await network.spoilt((path) =>
    writeFileSync(
      join(path, 'agency.json'),
      JSON.stringify({ code: codes.a, trust: network.trust, sources: [source] }),
    ),
  );
  expect(await faults(folder)).toEqual([`warn directory/peers source-silent ${source}`]);
});

test('clocks: where most peers differ from us ours is wrong, otherwise theirs', async () => {
  await served('a');
  const ahead = network.clock.now() + 600_000;
  await instead((_request, response) => {
    response.writeHead(200, { date: new Date(ahead).toUTCString() }).end('x');
  });
  const clocks = async (folder: string) =>
    (await network.faults(folder, online)).filter((line) => line.includes(' clock/peers '));
  expect(await clocks(await network.spoilt())).toEqual([`fail clock/peers clock-off ${codes.b}`]);
  const right = createServer((_request, response) => {
    response.writeHead(200, { date: new Date(network.clock.now()).toUTCString() }).end('x');
  });
  const endpoint = `http://127.0.0.1:${await listening(right)}/lt`;
  const [, b] = first.directory.agencies;
  if (!b) throw new Error('there are two agencies');
  const third = { ...b, code: 'lienthong:c', endpoint, keys: [] };
  const text = await nextDirectory(network, first, { agencies: [...first.directory.agencies, third] });
  const folder = await network.spoilt((path) => writeFileSync(join(path, 'directory.json'), text));
  expect(await clocks(folder)).toEqual([`warn clock/peers peer-clock-off ${codes.b}`]);
});
