/**
 * Spans around requests to peers, and the wall around the agency's traces: no trace id and no baggage leaves with a request, whatever
 * instrumentation the application has registered.
 * @module
 */
import { context, createContextKey, ROOT_CONTEXT } from '@opentelemetry/api';
import type { Transport } from '../sender/transport.ts';
import { protocolPath } from '../strict/types.ts';
import type { Telemetry } from './telemetry.ts';

/** @param peerAt the code of the agency that has an endpoint */
export function observed(
  transport: Transport,
  telemetry: Telemetry,
  peerAt: (endpoint: string) => string | undefined,
): Transport {
  return {
    request(method, url, body, contentType) {
      const [endpoint = '', address = ''] = url.split(`/${protocolPath}`);
      const facts = { method, route: routeOf(address), peer: peerAt(endpoint) };
      return telemetry.span('client-request', facts, async (add) => {
        const answer = await context.with(apart, () => transport.request(method, url, body, contentType));
        const { status } = answer;
        add({ httpStatus: status, ...(status >= 400 ? { code: `http-${status}` } : {}) });
        return answer;
      });
    },
    close: () => transport.close(),
  };
}

/** `directories/7` is one address with all of its kind. */
export function routeOf(path: string): string {
  return path.replace(/\/\d+$/, '/{version}');
}

/**
 * Nothing is going on here, and nothing that is begun here is traced. Instrumentation of HTTP clients asks for this key, by which the SDK
 * keeps the requests of its own exporters out of traces, before it writes `traceparent` or `baggage`.
 */
const apart = ROOT_CONTEXT.setValue(createContextKey('OpenTelemetry SDK Context Key SUPPRESS_TRACING'), true);
