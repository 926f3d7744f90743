import { channel } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { context, defaultTextMapSetter, propagation, type TextMapPropagator, trace } from '@opentelemetry/api';
import { BasicTracerProvider } from '@opentelemetry/sdk-trace-base';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { limits } from '../limits.ts';
import { httpTransport, type Transport } from '../sender/transport.ts';
import { enableTraceContexts } from '../testing/observer.ts';
import { observed, routeOf } from './client-requests.ts';
import { Telemetry } from './telemetry.ts';

const tracer = new BasicTracerProvider().getTracer('application');
const suppressed = Symbol.for('OpenTelemetry SDK Context Key SUPPRESS_TRACING');

/** As the propagators of the SDK: they write nothing where tracing is suppressed. */
const propagator: TextMapPropagator = {
  inject(active, carrier, setter) {
    const ids = trace.getSpanContext(active);
    if (!ids || active.getValue(suppressed)) return;
    setter.set(carrier, 'traceparent', `00-${ids.traceId}-${ids.spanId}-01`);
    setter.set(carrier, 'baggage', 'case=17');
  },
  extract: (active) => active,
  fields: () => ['traceparent', 'baggage'],
};

beforeAll(() => {
  enableTraceContexts();
  propagation.setGlobalPropagator(propagator);
});

/** As instrumentation of undici does: a span for each request, whose ids go into its headers. */
function instrumented(): void {
  const onRequest = (message: unknown) => {
    const { request } = message as { request: { addHeader(name: string, value: string): void } };
    const active = context.active();
    const span = tracer.startSpan('POST', {}, active);
    const headers: Record<string, string> = {};
    propagation.inject(trace.setSpan(active, span), headers, defaultTextMapSetter);
    for (const [name, value] of Object.entries(headers)) request.addHeader(name, value);
  };
  const created = channel('undici:request:create');
  created.subscribe(onRequest);
  onTestFinished(() => void created.unsubscribe(onRequest));
}

/** What a server is told by so many requests at once, within a trace of the application. */
async function headersOf(transport: Transport, count: number): Promise<IncomingHttpHeaders[]> {
  const told: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    told.push(request.headers);
    setTimeout(() => response.end('ok'), 5);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/lt/lienthong/1-draft/messages`;
  onTestFinished(async () => {
    await transport.close();
    server.close();
  });
  await tracer.startActiveSpan('work', () =>
    Promise.all(Array.from({ length: count }, () => transport.request('POST', url, new Uint8Array(3)))),
  );
  return told;
}

const bare = () => httpTransport({ networks: () => ['127.0.0.0/8'] });
const known = { isPeer: () => true, isKind: () => true };

test('the application’s instrumentation writes its trace into requests of any other transport', async () => {
  instrumented();
  const [headers] = await headersOf(bare(), 1);
  expect(headers).toMatchObject({ traceparent: expect.stringMatching(/^00-/), baggage: 'case=17' });
});

test('no trace id and no baggage leaves to a peer, however many requests wait for a connection', async () => {
  instrumented();
  const transport = observed(bare(), new Telemetry('lienthong:a', known), () => 'lienthong:b');
  const told = await headersOf(transport, 3 * limits.connectionsPerPeer);
  expect(told).toHaveLength(3 * limits.connectionsPerPeer);
  for (const headers of told) expect(Object.keys(headers).sort()).toEqual(['connection', 'content-length', 'host']);
});

test('versions of the directory are one address', () => {
  expect([routeOf('/directories/17'), routeOf('/receipts/query')]).toEqual([
    '/directories/{version}',
    '/receipts/query',
  ]);
});
