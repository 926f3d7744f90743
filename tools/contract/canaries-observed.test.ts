import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { offline } from '../../packages/exchange/src/carry.ts';
import { createAgencyFolder, openAgencyFolder } from '../../packages/exchange/src/folder.ts';
import { httpTransport } from '../../packages/exchange/src/sender/transport.ts';
import { type LogEventName, logEvents } from '../../packages/exchange/src/telemetry/log-events.ts';
import { instruments } from '../../packages/exchange/src/telemetry/metrics.ts';
import { type SpanName, spanTypes } from '../../packages/exchange/src/telemetry/spans.ts';
import { isRunning } from '../../packages/exchange/src/testing/memory-wire.ts';
import { noteContract, testNetwork } from '../../packages/exchange/src/testing/network.ts';
import { enableTraceContexts } from '../../packages/exchange/src/testing/observer.ts';
import { simulatedNetwork } from '../../packages/exchange/src/testing/simulated-network.ts';
import { alertRules, isFiring } from './alerts.ts';
import { type Act, acts } from './observed-acts.ts';
import { overheard } from './overheard.ts';
import { Random } from './random.ts';
import { disguises, Search } from './search.ts';

beforeAll(enableTraceContexts);

const seed = Number(process.env['CANARY_SEED'] ?? Date.now() % 1e9);
const random = new Random(seed);

const root = join(import.meta.dirname, '../..');
const rules = alertRules(root);
const noAct: Act = { tells: [], alerts: [], play: async () => undefined };

/** Names of all that was told in this file. */
const told = { lines: new Set<string>(), metrics: new Set<string>(), spans: new Set<string>() };

/** What was told holds no canary, and would be found if it did. */
async function expectNothingTold(search: Search): Promise<void> {
  expect(await search.found()).toEqual([]);
  for (const { event } of search.heard.lines) told.lines.add(event);
  for (const { descriptor } of await search.heard.metrics()) told.metrics.add(descriptor.name);
  for (const { attributes, name } of search.heard.spans())
    told.spans.add(String(attributes['messaging.operation.name'] ?? name));
  for (const disguised of [search.first, search.first.toUpperCase(), ...disguises(Buffer.from(search.first))]) {
    const before = (await search.found()).length;
    search.tell(new Error('it failed', { cause: { planted: [`in ${disguised}.`] } }));
    expect([disguised, (await search.found()).length]).toEqual([disguised, before + 1]);
  }
}

describe(`with CANARY_SEED=${seed}, no span, metric, line, event or error tells a value`, () => {
  test.each(Object.keys(acts))('of %s', async (name) => {
    const search = new Search(random);
    const { play, tells, alerts } = acts[name] ?? noAct;
    const firing: string[] = [];
    const { onEvent: _, ...options } = search.heard.options;
    const heard = await overheard(async () => {
      const world = await simulatedNetwork(options);
      for (const { keys } of Object.values(world.network.agencies)) {
        for (const { d } of [keys.signing, keys.encryption]) search.secret(Buffer.from(d, 'base64url'));
      }
      await play(world, search);
      for (const one of Object.values(world.network.agencies)) if (isRunning(one)) await one.agency.idle();
      const metrics = await search.heard.metrics();
      firing.push(...rules.filter((rule) => isFiring(rule, metrics)).map(({ alert }) => alert));
      search.tell(world.events);
    });
    search.tell(heard);

    expect(search.heard.lines.map(({ event }) => event)).toEqual(expect.arrayContaining([...tells]));
    expect(firing.sort()).toEqual([...alerts].sort());
    await expectNothingTold(search);
  });

  test('of a folder: passphrases, key files, damaged files', async () => {
    const search = new Search(random);
    const folder = mkdtempSync(join(tmpdir(), 'lienthong-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const code = 'lienthong:a';
    const passphrase = search.word();
    const network = await testNetwork({ [code]: 'sender' });
    const { keys } = network.agencies[code] ?? { keys: undefined };
    await network.close();
    if (!keys) throw new Error('no keys');
    for (const { d } of [keys.signing, keys.encryption]) search.secret(Buffer.from(d, 'base64url'));
    await createAgencyFolder(folder, { code, keys, passphrase, network, iterations: 1000 });
    const options = { ...search.heard.options, contract: noteContract, transport: offline };
    const open = async (given: string) =>
      (await search.try(openAgencyFolder(folder, { ...options, passphrase: given })))?.close();
    await open(passphrase);
    await open(search.word());
    for (const file of ['retention.json', 'agency.json', 'keys.jwe', 'store.sqlite']) {
      const path = join(folder, file);
      const whole = file === 'retention.json' ? '' : readFileSync(path);
      for (const text of [search.word(), `{"${search.word()}":"${search.word()}","code":"${search.word()}"}`]) {
        writeFileSync(path, text);
        await open(passphrase);
      }
      if (whole === '') rmSync(path);
      else writeFileSync(path, whole);
    }
    expect(search.heard.lines.map(({ event }) => event)).toEqual(['opened', 'closed']);
    await expectNothingTold(search);
  });

  test('of what a hostile peer answers', async () => {
    const search = new Search(random);
    const transport = httpTransport({ networks: () => ['127.0.0.0/8'], headersMs: 500 });
    const answers = [
      () => `${search.word()}\r\n\r\n`,
      () => `HTTP/1.1 ${search.word()} ${search.word()}\r\n\r\n`,
      () => `HTTP/1.1 200 OK\r\n${search.word()}\r\n: ${search.word()}\r\n\r\n${search.word()}`,
      () => `HTTP/1.1 302 Found\r\nlocation: http://${search.word()}.example/\r\ncontent-length: 0\r\n\r\n`,
      () => `HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: ${search.word()}\r\n\r\n`,
      () => `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${search.word()}\r\n`,
      () => `HTTP/1.1 500 ${search.word()}\r\ncontent-length: 14\r\n\r\n"${search.word()}"`,
    ];
    for (const answer of answers) {
      const server = createServer((socket) => {
        socket.on('error', () => undefined).once('data', () => socket.end(answer()));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const path = search.word();
      await search.try(
        transport.request('POST', `http://127.0.0.1:${port}/${path}`, Buffer.from(search.word()), 'text/plain'),
      );
      server.close();
    }
    await search.try(transport.request('POST', `http://${search.word()}.invalid/`, Buffer.from(search.word())));
    await transport.close();
    expect(await search.found()).toEqual([]);
  });

  test('Each alert of the guide fires in one of these acts', () => {
    const fired = new Set(Object.values(acts).flatMap(({ alerts }) => alerts));
    expect([...fired].sort()).toEqual(rules.map(({ alert }) => alert).sort());
  });

  test('and all that can be told was told', () => {
    const untold = (all: object, seen: ReadonlySet<string>) => Object.keys(all).filter((name) => !seen.has(name));
    expect(untold(logEvents, told.lines)).toEqual([] satisfies LogEventName[]);
    expect(untold(instruments, told.metrics)).toEqual([]);
    const requests: readonly string[] = ['server-request', 'client-request'] satisfies SpanName[];
    expect(untold(spanTypes, told.spans).filter((name) => !requests.includes(name))).toEqual([]);
  });
});
