/**
 * The receiver's four addresses, from bytes to bytes: `handle(Request)` for any framework, `route` for our own server.
 * @module
 */
import type { Context } from '../context.ts';
import { ExchangeError, toProblem } from '../errors.ts';
import { limits } from '../limits.ts';
import { encodeReceipts, messageType, readDigestQuery, readReceipts, receiptsType } from '../message/message.ts';
import { takeReceipts } from '../sender/receipts.ts';
import { type Received, receive } from './receive.ts';

export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: Uint8Array | string;
  readonly retryAfterSeconds?: number;
}

export interface RawRequest {
  readonly method: string;
  /** Path without the query. Its end counts: a proxy in front may have taken away the rest. */
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array;
}

/** Answers one request whose body was read within the limits. Never throws. */
export async function route(
  context: Context,
  request: RawRequest,
  onReceived: (received: Received) => void,
): Promise<Answer> {
  try {
    return await dispatch(context, request, onReceived);
  } catch (cause) {
    return problem(cause);
  }
}

/** RFC 9457, unsigned. */
export function problem(cause: unknown): Answer {
  const error = cause instanceof ExchangeError ? cause : new ExchangeError('internal', undefined, { cause });
  const body = toProblem(error);
  const wait = body.status === 503 ? { retryAfterSeconds: limits.retryAfterSeconds } : {};
  return { status: body.status, type: 'application/problem+json', body: JSON.stringify(body), ...wait };
}

async function dispatch(
  context: Context,
  { method, path, type, body }: RawRequest,
  onReceived: (received: Received) => void,
): Promise<Answer> {
  const address = `${method} ${path.slice(path.lastIndexOf('/'))}`;
  if (path.endsWith('/receipts/query') && method === 'POST') {
    const jwses: string[] = [];
    for (const dig of readDigestQuery(body)) jwses.push(...(await context.store.receipts(dig)).map(({ jws }) => jws));
    return { status: 200, type: receiptsType, body: encodeReceipts(jwses) };
  }
  switch (address) {
    case 'POST /messages': {
      if (!type.startsWith(messageType)) throw new ExchangeError('bad-content-type');
      const received = await receive(context, body);
      context.onStep('receiver.answer.before');
      if (received.created) onReceived(received);
      return { status: received.created ? 201 : 200, type: receiptsType, body: encodeReceipts(received.receipts) };
    }
    case 'POST /receipts':
      await takeReceipts(context, readReceipts(body));
      return { status: 204 };
    case 'GET /directory': {
      const { text } = context.directory.current;
      return { status: 200, type: 'application/jose+json', body: text };
    }
    case 'GET /freshness': {
      const { freshness } = await context.directory.texts();
      return freshness === undefined ? { status: 404 } : { status: 200, type: 'application/jose', body: freshness };
    }
    default:
      throw new ExchangeError('not-found');
  }
}

/**
 * Answers a Fetch `Request`.
 *
 * @throws {TypeError} a framework has read or parsed the body before: give the raw body
 */
export async function handle(
  context: Context,
  request: Request,
  onReceived: (received: Received) => void,
): Promise<Response> {
  if (!(request instanceof Request)) {
    throw new TypeError('handle takes a Fetch Request with the raw body; turn off the body parser for this route');
  }
  if (request.bodyUsed) throw new TypeError('the body was read before; turn off the body parser for this route');
  const body = await readLimited(request);
  const answer =
    body instanceof ExchangeError
      ? problem(body)
      : await route(
          context,
          {
            method: request.method,
            path: new URL(request.url).pathname,
            type: request.headers.get('content-type') ?? '',
            body,
          },
          onReceived,
        );
  return new Response((answer.body ?? null) as BodyInit | null, {
    status: answer.status,
    headers: {
      ...(answer.type === undefined ? {} : { 'content-type': answer.type }),
      ...(answer.retryAfterSeconds === undefined ? {} : { 'retry-after': String(answer.retryAfterSeconds) }),
    },
  });
}

/** Row 1: no more bytes are read than the limit allows. */
async function readLimited(request: Request): Promise<Uint8Array | ExchangeError> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!request.body) return new Uint8Array();
  for await (const chunk of request.body as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limits.bodyBytes) return new ExchangeError('body-too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
