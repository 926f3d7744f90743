/**
 * An agency's addresses in a Fastify application: `@lienthong/exchange/fastify`. It takes bodies as raw bytes, within the protocol's
 * limits, whatever parsers the application has for its own routes.
 *
 *   await app.register(lienthong(agency), { prefix: '/lt' });   // the path of the agency's endpoint, or whatever leads there
 *
 * @module
 */
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { Agency } from './agency.ts';
import { limits } from './limits.ts';
import { fromMessage } from './receiver/body.ts';
import { dateHeader, parsedBefore } from './receiver/routes.ts';

/** As much of a Fastify instance as is used: this package does not depend on Fastify. */
export interface FastifyLike {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    contentType: string,
    parser: (request: unknown, payload: Readable, done: (error: Error | null, body?: unknown) => void) => void,
  ): void;
  all(
    path: string,
    options: { readonly bodyLimit: number },
    handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>,
  ): unknown;
}

export interface FastifyRequestLike {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: unknown;
  readonly raw: IncomingMessage;
}

export interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  header(name: string, value: string): FastifyReplyLike;
  send(body: Buffer): unknown;
}

export interface FastifyOptions {
  /** Milliseconds that a body may take to come; those of `limits` unless given. */
  readonly bodyMs?: number;
}

/**
 * A plugin: it encloses what it registers, so that the parsers of the application's own routes stay as they are. A body that a hook of
 * the application has read before is a `TypeError`, which Fastify logs and answers with 500.
 */
export function lienthong(agency: Agency, options: FastifyOptions = {}): (app: FastifyLike) => Promise<void> {
  return async (app) => {
    app.removeAllContentTypeParsers();
    // The body is left where it is: it is read below, within the limits of the protocol.
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));
    app.all('/*', { bodyLimit: limits.bodyBytes }, (request, reply) => answer(agency, request, reply, options));
  };
}

async function answer(
  agency: Agency,
  { method, url, headers, body: parsed, raw }: FastifyRequestLike,
  reply: FastifyReplyLike,
  { bodyMs = limits.bodyMs }: FastifyOptions,
): Promise<unknown> {
  if ((parsed !== undefined && parsed !== null) || raw.readableDidRead) throw new TypeError(parsedBefore);
  const told = await agency.routeStream(fromMessage(raw), {
    ...{ method, path: url.split('?', 1)[0] ?? '/', type: String(headers['content-type'] ?? '') },
    ...{ declared: Number(headers['content-length'] ?? 0), bodyMs },
  });
  const { status, type, body, retryAfterSeconds } = told;
  reply.code(status);
  for (const [name, value] of Object.entries(dateHeader(told))) reply.header(name, value);
  if (type !== undefined) reply.header('content-type', type);
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  // Whoever is too slow is not waited for any longer.
  if (status === 408) reply.header('connection', 'close');
  return reply.send(Buffer.from(body ?? ''));
}
