/**
 * A server for one agency over `node:http`: reads bodies within the limits and hands the raw bytes to the receiver.
 * Put TLS in front of it, or listen on loopback.
 * @module
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Agency } from './agency.ts';
import { asBuffer } from './encoding.ts';
import { limits } from './limits.ts';
import { fromMessage } from './receiver/body.ts';
import { type Answer, answerHeld } from './receiver/routes.ts';

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

/** Listens for an agency's peers. */
export async function serve(agency: Agency, options: ServeOptions = {}): Promise<Served> {
  const { port = Number(new URL(agency.endpoint).port), host = '127.0.0.1' } = options;
  const server = createServer(
    { requestTimeout: limits.bodyMs, headersTimeout: limits.headersMs },
    (request, response) => {
      void answer(agency, request, response);
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
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

async function answer(agency: Agency, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const declared = Number(request.headers['content-length'] ?? 0);
  const told = await answerHeld(fromMessage(request), declared, ({ bytes }) =>
    agency.route({
      method: request.method ?? '',
      path: (request.url ?? '/').split('?', 1)[0] ?? '/',
      type: request.headers['content-type'] ?? '',
      body: bytes,
    }),
  );
  write(response, told);
  // The rest of a body that was refused is read and forgotten, within `requestTimeout`: closing at once would take the
  // answer away before the sender has read it.
  if (!request.complete) request.resume();
}

function write(response: ServerResponse, { status, type, body, retryAfterSeconds }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    'content-length': body === undefined ? 0 : Buffer.byteLength(body),
  });
  // Everything that we answer with is ASCII: as a text it leaves in one write with the head.
  if (body instanceof Uint8Array) response.end(asBuffer(body).toString('latin1'), 'latin1');
  else response.end(body);
}
