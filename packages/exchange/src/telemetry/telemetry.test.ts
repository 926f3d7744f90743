import { metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import Fastify from 'fastify';
import { pino } from 'pino';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ExchangeError } from '../errors.ts';
import { messageType } from '../message/message.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { forgeMessage } from '../testing/forged-message.ts';
import { note, noteContract, type TestAgency, testNetwork } from '../testing/network.ts';
import { enableTraceContexts, type Line, type Observer, observer } from '../testing/observer.ts';
import { testClock } from '../testkit/clock.ts';
import type { Logger } from './log-events.ts';
import { Telemetry } from './telemetry.ts';

beforeAll(enableTraceContexts);

const [codeA, codeB] = ['lienthong:a', 'lienthong:b'] as const;
const terms = { purpose: 'test', basis: 'test-1' };

let heard: Observer;
let a: TestAgency;
let b: TestAgency;

async function begin(options: Parameters<typeof testNetwork>[1] = {}) {
  heard = observer();
  const network = await testNetwork({ [codeA]: 'sender', [codeB]: 'receiver' }, { ...heard.options, ...options });
  onTestFinished(() => network.close());
  [a, b] = [codeA, codeB].map((code) => network.agencies[code]) as [TestAgency, TestAgency];
}

async function send(record: object = note('một')) {
  const [sent] = await a.agency.send({ to: codeB, record, ...terms });
  await a.agency.outbox.waitFor(sent?.jti ?? '');
  return sent?.jti ?? '';
}

const agencyOf = ({ attributes }: ReadableSpan) => attributes['lienthong.agency'];
const spanOf = (agency: string, name: string) =>
  heard.spans().find((span) => agencyOf(span) === agency && span.name === name) as ReadableSpan;
const linesOf = (agency: string, ...events: string[]) =>
  heard.lines.filter((line) => line.agency === agency && (events.length === 0 || events.includes(line.event)));

/** Values of a metric's points, by the values of their attributes. */
async function pointsOf(name: string, ...by: string[]): Promise<Record<string, unknown>> {
  const metric = (await heard.metrics()).find(({ descriptor }) => descriptor.name === name);
  const points = metric?.dataPoints ?? [];
  return Object.fromEntries(
    points.map(({ attributes, value }) => [
      by.map((key) => attributes[key] ?? '').join(' '),
      typeof value === 'object' ? value.count : value,
    ]),
  );
}

describe('a message on its way', () => {
  beforeEach(() => begin());

  test('is seen on both sides, under the names of the messaging conventions', async () => {
    const jti = await send();
    const [message] = await b.agency.inbox.take();
    if (message) await b.agency.inbox.ack(message);
    const seen = (agency: string) =>
      new Set(
        heard
          .spans()
          .filter((span) => agencyOf(span) === agency)
          .map((span) => span.name),
      );
    expect([...seen(codeA)].sort()).toEqual([
      'POST /messages',
      'POST /receipts',
      'commit',
      `deliver ${codeB}`,
      `send ${codeB}`,
    ]);
    expect([...seen(codeB)].sort()).toEqual([
      'POST /messages',
      'POST /receipts',
      `ack ${codeB}`,
      'commit',
      `examine ${codeB}`,
      `receive ${codeB}`,
      `take ${codeB}`,
    ]);
    expect(spanOf(codeA, `deliver ${codeB}`)).toMatchObject({
      kind: SpanKind.CLIENT,
      attributes: {
        'messaging.system': 'lienthong',
        'messaging.operation.name': 'deliver',
        'messaging.operation.type': 'send',
        'messaging.destination.name': codeB,
        'messaging.message.id': jti,
        'lienthong.peer': codeB,
        'lienthong.attempts': 1,
      },
    });
    expect(spanOf(codeB, `receive ${codeB}`)).toMatchObject({
      kind: SpanKind.CONSUMER,
      attributes: { 'messaging.message.id': jti, 'lienthong.peer': codeA, 'lienthong.status': 'stored' },
    });
    expect(spanOf(codeB, 'POST /messages')).toMatchObject({
      kind: SpanKind.SERVER,
      attributes: { 'http.route': '/messages', 'http.response.status_code': 201 },
      status: { code: SpanStatusCode.UNSET },
    });
  });

  test('an application’s trace goes on in `send`; what the exchange does by itself has a trace of its own, linked', async () => {
    const tracer = heard.options.tracerProvider?.getTracer('application');
    await tracer?.startActiveSpan('work', async (span) => {
      await send();
      span.end();
    });
    const work = heard.spans().find(({ name }) => name === 'work');
    const [sent, delivered] = [spanOf(codeA, `send ${codeB}`), spanOf(codeA, `deliver ${codeB}`)];
    expect(sent.parentSpanContext?.spanId).toBe(work?.spanContext().spanId);
    expect(delivered.parentSpanContext).toBeUndefined();
    expect(delivered.spanContext().traceId).not.toBe(work?.spanContext().traceId);
    expect(delivered.links.map((link) => link.context.spanId)).toEqual([sent.spanContext().spanId]);
    const [asked, stored, examined] = ['POST /messages', `receive ${codeB}`, `examine ${codeB}`].map((name) =>
      spanOf(codeB, name),
    );
    expect(stored?.parentSpanContext?.spanId).toBe(asked?.spanContext().spanId);
    expect(examined?.links.map((link) => link.context.spanId)).toEqual([asked?.spanContext().spanId]);
  });

  test('each side writes a journal of named events', async () => {
    const jti = await send();
    const [message] = await b.agency.inbox.take();
    if (message) await b.agency.inbox.ack(message);
    expect(linesOf(codeA).map(({ event, level }) => [event, level])).toEqual([
      ['opened', 30],
      ['sent', 30],
      ['outbox-stored', 20],
      ['outbox-valid', 30],
    ]);
    expect(linesOf(codeB).map(({ event }) => event)).toEqual([
      'opened',
      'received',
      'inbox-valid',
      'handed-over',
      'acknowledged',
    ]);
    const [{ time: _, dig, ...received } = {} as Line] = linesOf(codeB, 'received');
    expect([received, typeof dig]).toEqual([
      {
        agency: codeB,
        event: 'received',
        level: 30,
        peer: codeA,
        jti,
        kind: 'note',
        status: 'stored',
        msg: 'A message arrived and was answered.',
      },
      'string',
    ]);
  });

  test('is counted by peer, kind and outcome', async () => {
    await send();
    await b.agency.inbox.take();
    const who = ['lienthong.agency', 'lienthong.peer', 'lienthong.kind'];
    expect(await pointsOf('lienthong.sent.messages', ...who)).toEqual({ [`${codeA} ${codeB} note`]: 1 });
    expect(await pointsOf('lienthong.received.messages', ...who, 'lienthong.status')).toEqual({
      [`${codeB} ${codeA} note stored`]: 1,
    });
    expect(await pointsOf('lienthong.examined.messages', ...who, 'lienthong.status')).toEqual({
      [`${codeB} ${codeA} note valid`]: 1,
    });
    expect(await pointsOf('lienthong.answered.messages', ...who, 'lienthong.status')).toEqual({
      [`${codeA} ${codeB} note stored`]: 1,
      [`${codeA} ${codeB} note valid`]: 1,
    });
    expect(await pointsOf('messaging.client.consumed.messages', 'messaging.destination.name')).toEqual({ [codeB]: 1 });
    expect(
      await pointsOf('messaging.client.operation.duration', 'messaging.operation.name', 'messaging.destination.name'),
    ).toEqual({
      [`send ${codeB}`]: 1,
      [`deliver ${codeB}`]: 1,
      [`take ${codeB}`]: 1,
    });
    expect(await pointsOf('lienthong.server.request.duration', 'http.route', 'http.response.status_code')).toEqual({
      '/messages 201': 1,
      '/receipts 204': 1,
    });
  });
});

describe('what goes wrong', () => {
  test('is told by its code: an attempt, a refusal, a transaction that does not commit', async () => {
    const unchecked = {
      ...noteContract,
      schema: () => ({ '~standard': { validate: (value: unknown) => ({ value }) } }),
    };
    await begin();
    await a.stop();
    await b.stop();
    await a.start({ contract: unchecked });
    const [sent] = await a.agency.send({ to: codeB, record: { ...note(), text: 7 }, ...terms });
    await expect.poll(() => linesOf(codeA, 'attempt-failed')).not.toEqual([]);
    await b.start();
    await a.agency.outbox.redrive(sent?.jti ?? '');
    await a.agency.outbox.waitFor(sent?.jti ?? '', ['refused']);
    expect(linesOf(codeA, 'attempt-failed')[0]).toMatchObject({ code: 'peer-unreachable', peer: codeB, attempts: 1 });
    expect(linesOf(codeA, 'outbox-refused')).toMatchObject([{ reason: 'schema', status: 'refused', level: 40 }]);
    expect(linesOf(codeB, 'inbox-refused')).toMatchObject([{ reason: 'schema', peer: codeA }]);
    expect(spanOf(codeA, `deliver ${codeB}`)).toMatchObject({
      attributes: { 'error.type': 'peer-unreachable' },
      status: { code: SpanStatusCode.ERROR },
    });
    expect(spanOf(codeA, `deliver ${codeB}`).events).toEqual([]);
    expect(await pointsOf('lienthong.examined.messages', 'lienthong.status', 'lienthong.reason')).toEqual({
      'refused schema': 1,
    });
  });

  test('a full disk: nothing is answered, and both sides say so', async () => {
    const store = openSqliteStore(':memory:');
    await begin();
    await b.stop();
    await b.start({ store });
    store.commit = () => Promise.reject(new ExchangeError('store-full', '/var/lib/secret/store.sqlite'));
    await a.agency.send({ to: codeB, record: note(), ...terms });
    await expect.poll(() => linesOf(codeA, 'attempt-failed')).not.toEqual([]);
    expect(linesOf(codeB, 'commit-failed')[0]).toMatchObject({ level: 50, code: 'store-full' });
    expect(linesOf(codeB, 'request-failed')[0]).toMatchObject({
      level: 40,
      httpStatus: 503,
      code: 'store-full',
      route: '/messages',
    });
    expect(spanOf(codeB, 'commit').status.code).toBe(SpanStatusCode.ERROR);
    expect(
      JSON.stringify([heard.lines, heard.spans().map(({ attributes, status }) => [attributes, status])]),
    ).not.toContain('secret');
    const [requests] = Object.entries(
      await pointsOf('lienthong.server.request.duration', 'http.response.status_code', 'error.type'),
    );
    expect(requests?.[0]).toBe('503 store-full');
  });
});

describe('whatever strangers write', () => {
  beforeEach(() => begin());

  test('adds one value to an attribute, and no text to a journal', async () => {
    for (const word of ['smuggled', 'contraband']) {
      await b.agency.route({ method: word.toUpperCase(), path: `/lt/${word}`, type: word, body: Buffer.from(word) });
      await b.agency.route({ method: 'POST', path: '/lt/messages', type: 'text/plain', body: Buffer.from(word) });
      await a.agency.send({ to: `lienthong:${word}`, record: note(), ...terms }).catch(() => undefined);
    }
    expect(
      await pointsOf('lienthong.server.request.duration', 'http.request.method', 'http.route', 'error.type'),
    ).toEqual({
      '_OTHER  not-found': 2,
      'POST /messages bad-content-type': 2,
    });
    expect(await pointsOf('messaging.client.operation.duration', 'messaging.destination.name', 'error.type')).toEqual({
      '_OTHER unknown-recipient': 2,
    });
    expect(heard.spans().map(({ name }) => name)).toEqual(expect.arrayContaining(['HTTP', 'send _OTHER']));
    expect(JSON.stringify([heard.lines, await heard.metrics()])).not.toMatch(/smuggled|contraband/i);
  });

  test('of a known sender as well: a kind that the contract does not know', async () => {
    const { body } = await forgeMessage({ a, b }, [{ content: note() }], { kind: 'smuggled' });
    await b.agency.route({ method: 'POST', path: '/lt/messages', type: messageType, body });
    expect(
      await pointsOf('lienthong.received.messages', 'lienthong.kind', 'lienthong.status', 'lienthong.reason'),
    ).toEqual({ '_OTHER refused grant': 1 });
  });
});

test('gauges say what waits and how old the directory is, until the agency is closed', async () => {
  const clock = testClock();
  await begin({ now: clock.now });
  await b.stop();
  await a.agency.send({ to: codeB, record: note(), ...terms });
  clock.advance(2 * 3_600_000);
  const late = ['lienthong.agency', 'lienthong.state'];
  expect(await pointsOf('lienthong.outbox.messages', ...late)).toMatchObject({
    [`${codeA} queued`]: 1,
    [`${codeA} unknown`]: 0,
  });
  expect(await pointsOf('lienthong.outbox.late', ...late)).toEqual({
    [`${codeA} delayed`]: 1,
    [`${codeA} overdue`]: 0,
  });
  expect(await pointsOf('lienthong.inbox.messages', ...late)).toEqual({
    [`${codeA} stored`]: 0,
    [`${codeA} valid`]: 0,
  });
  expect(await pointsOf('lienthong.directory.age', 'lienthong.agency')).toEqual({ [codeA]: 7200 });
  expect(await pointsOf('lienthong.directory.version', 'lienthong.agency')).toEqual({ [codeA]: 1 });
  await a.stop();
  clock.advance(3_600_000);
  // An SDK may go on showing what it has read last.
  expect(await pointsOf('lienthong.directory.age', 'lienthong.agency')).not.toMatchObject({ [codeA]: 10_800 });
});

describe('a logger', () => {
  test('may be pino’s or Fastify’s, as it is', () => {
    const fitting: Logger[] = [pino(), Fastify().log];
    expect(fitting).toHaveLength(2);
  });

  test('that throws does not reach into the exchange: it is an uncaught exception of the application', () => {
    const fail = () => {
      throw new Error('the journal is full');
    };
    const logger: Logger = { debug: fail, info: fail, warn: fail, error: fail, child: () => logger };
    const later = vi.spyOn(globalThis, 'queueMicrotask').mockReturnValue();
    onTestFinished(() => later.mockRestore());
    new Telemetry(codeA, { isPeer: () => true, isKind: () => true }, { logger }).tell('closed');
    expect(later.mock.calls[0]?.[0]).toThrow('the journal is full');
  });
});

test('providers that are registered with the API are taken, unless others are given', async () => {
  await begin();
  const { tracerProvider, meterProvider } = heard.options;
  if (!tracerProvider || !meterProvider) throw new Error('no providers');
  metrics.setGlobalMeterProvider(meterProvider);
  trace.setGlobalTracerProvider(tracerProvider);
  onTestFinished(() => {
    metrics.disable();
    trace.disable();
  });
  const telemetry = new Telemetry('lienthong:z', { isPeer: () => true, isKind: () => true });
  telemetry.tell('closed');
  await telemetry.span('commit', { count: 1 }, async () => undefined);
  expect(await pointsOf('lienthong.commit.size', 'lienthong.agency')).toMatchObject({ 'lienthong:z': 1 });
  expect(heard.spans().some((span) => agencyOf(span) === 'lienthong:z')).toBe(true);
});
