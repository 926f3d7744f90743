/**
 * An agency's addresses in a Fastify application: `@lienthong/exchange/fastify`. It takes bodies as raw bytes, within the protocol's
 * limits, whatever parsers the application has for its own routes.
 *
 *   await app.register(lienthong(agency), { prefix: '/lt' });   // below the path of the agency's endpoint
 *
 * @module
 */
import type { Readable } from 'node:stream';
import type { Agency } from './agency.ts';
import { limits } from './limits.ts';
import { fromMessage } from './receiver/body.ts';
import { answerHeld } from './receiver/routes.ts';

/** As much of a Fastify instance as is used; any Fastify since version 4 has it. */
export interface FastifyLike {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    contentType: string,
    parser: (request: unknown, payload: Readable, done: (error: Error | null, body?: unknown) => void) => void,
  ): void;
  all(
    path: string,
    options: { readonly bodyLimit: number },
    handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => unknown,
  ): unknown;
}

export interface FastifyRequestLike {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: unknown;
  readonly raw: Parameters<typeof fromMessage>[0];
}

export interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  header(name: string, value: string): FastifyReplyLike;
  send(body: Buffer): unknown;
}

/**
 * A plugin: it encloses what it registers, so that the parsers of the application's own routes stay as they are.
 *
 * @throws {TypeError} at the first request, when a hook or parser has read or parsed the body before
 */
export function lienthong(agency: Agency): (app: FastifyLike) => Promise<void> {
  return async (app) => {
    app.removeAllContentTypeParsers();
    // The body is left where it is: it is read below, within the limits of the protocol.
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));
    app.all('/*', { bodyLimit: limits.bodyBytes }, async (request: FastifyRequestLike, reply: FastifyReplyLike) => {
      const isRead = (request.body !== undefined && request.body !== null) || request.raw.readableEnded;
      if (isRead && request.method === 'POST') {
        throw new TypeError(
          'the body was read before: register lienthong in a scope without hooks that read or parse it',
        );
      }
      const declared = Number(request.headers['content-length'] ?? 0);
      const { status, type, body, retryAfterSeconds } = await answerHeld(
        fromMessage(request.raw),
        declared,
        ({ bytes }) =>
          agency.route({
            method: request.method,
            path: request.url.split('?', 1)[0] ?? '/',
            type: String(request.headers['content-type'] ?? ''),
            body: bytes,
          }),
      );
      reply.code(status);
      // The rest of a body that was refused is read and forgotten. RFC 9112 §9.6
      if (!request.raw.complete) {
        reply.header('connection', 'close');
        request.raw.resume();
      }
      if (type !== undefined) reply.header('content-type', type);
      if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
      return reply.send(Buffer.from(body ?? ''));
    });
  };
}
