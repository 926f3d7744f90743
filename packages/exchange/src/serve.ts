/**
 * A server for one agency, or for several of one installation, over `node:http`: reads bodies within the limits and hands the raw
 * bytes to the receiver.
 * Put TLS in front of it, or listen on loopback.
 * @module
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Agency } from './agency.ts';
import { asBuffer } from './encoding.ts';
import { ExchangeError } from './errors.ts';
import { limits } from './limits.ts';
import { fromMessage } from './receiver/body.ts';
import { type Answer, dateHeader, problem } from './receiver/routes.ts';

export interface ServeOptions {
  /** The port of the agency's endpoint unless given; 0 takes a free one. */
  readonly port?: number;
  /** 127.0.0.1 unless given. */
  readonly host?: string;
}

export interface Served {
  readonly host: string;
  readonly port: number;
  readonly server: Server;
  /** Stops listening, ends open connections, and leaves the agency open. */
  close(): Promise<void>;
}

/**
 * Listens for the peers of an agency. Several agencies share a port and are told apart by the paths of their endpoints, which a
 * proxy in front has to leave as they are; keys, stores and logs stay apart.
 *
 * @throws {TypeError} no agency; endpoints on several ports and no `port`; two of one path, or one below another
 */
export async function serve(agencies: Agency | readonly Agency[], options: ServeOptions = {}): Promise<Served> {
  const served = Array.isArray(agencies) ? (agencies as readonly Agency[]) : [agencies as Agency];
  const { port = commonPort(served), host = '127.0.0.1' } = options;
  const choose = chooserFor(served);
  const server = createServer(
    { requestTimeout: limits.bodyMs, headersTimeout: limits.headersMs },
    (request, response) => {
      void answer(choose, request, response);
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: limits.listenBacklog }, resolve);
  });
  return {
    host,
    port: (server.address() as AddressInfo).port,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Choose = (path: string) => Agency | undefined;

/** One agency is asked whatever comes before the protocol's own path, which a proxy may have changed. */
function chooserFor(agencies: readonly Agency[]): Choose {
  const [first, second] = agencies;
  if (first === undefined) throw new TypeError('serve: no agency');
  if (second === undefined) return () => first;
  const byPath = agencies.map((agency) => ({ agency, path: pathOf(agency) }));
  for (const { agency, path } of byPath)
    if (byPath.some((other) => other.agency !== agency && other.path.startsWith(path)))
      throw new TypeError('serve: the endpoint of one agency lies at or below that of another');
  return (asked) => byPath.find(({ path }) => asked.startsWith(path))?.agency;
}

/** With a slash at its end. */
function pathOf({ endpoint }: Agency): string {
  return new URL(endpoint).pathname.replace(/\/?$/, '/');
}

function commonPort(agencies: readonly Agency[]): number {
  const ports = new Set(agencies.map(({ endpoint }) => Number(new URL(endpoint).port)));
  const [port = 0] = ports;
  if (ports.size > 1) throw new TypeError('serve: the endpoints have different ports; name one');
  return port;
}

async function answer(choose: Choose, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const agency = choose(path);
  const head = {
    ...{ method: request.method ?? '', path, type: request.headers['content-type'] ?? '' },
    declared: Number(request.headers['content-length'] ?? 0),
  };
  const told = agency ? await agency.routeStream(fromMessage(request), head) : problem(new ExchangeError('not-found'));
  write(request, response, told);
}

function write(request: IncomingMessage, response: ServerResponse, told: Answer): void {
  const { status, type, body, retryAfterSeconds } = told;
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    ...dateHeader(told),
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    'content-length': body === undefined ? 0 : Buffer.byteLength(body),
  });
  // Everything that we answer with is ASCII: as a text it leaves in one write with the head.
  const text = body instanceof Uint8Array ? asBuffer(body).toString('latin1') : (body ?? '');
  if (request.complete) {
    response.end(text, 'latin1');
    return;
  }
  // The rest of a body that was refused is read and forgotten, within `requestTimeout`: ending at once could close the
  // connection and take the answer away before the sender has read it. RFC 9112 §9.6
  if (text === '') response.flushHeaders();
  else response.write(text, 'latin1');
  request.once('close', () => response.end()).resume();
}
