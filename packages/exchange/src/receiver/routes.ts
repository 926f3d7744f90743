/**
 * The receiver's addresses, from bytes to bytes: `handle(Request)` for any framework, `route` for our own server.
 * @module
 */
import type { Context } from '../context.ts';
import { isStrangeness } from '../directory/fetch.ts';
import { takeErasures } from '../erasure/take.ts';
import { encodeErasures, erasuresType, readErasures } from '../erasure/tokens.ts';
import { type ErrorCode, ExchangeError, toProblem } from '../errors.ts';
import { limits } from '../limits.ts';
import { encodeReceipts, messageType, readDigestQuery, readReceipts, receiptsType } from '../message/message.ts';
import { answerLogQuery, takeWitness } from '../peer-log/answer.ts';
import { joseType, logAnswerType } from '../peer-log/query.ts';
import { takeReceipts } from '../sender/receipts.ts';
import { answerStreamHead } from '../stream/answer.ts';
import { type BodyOptions, type BodySource, fromStream, type HeldBody, holdBody } from './body.ts';
import { type Received, receive } from './receive.ts';

export interface Answer {
  readonly status: number;
  /** Of a problem. */
  readonly code?: ErrorCode;
  readonly type?: string;
  readonly body?: Uint8Array | string;
  readonly retryAfterSeconds?: number;
  /** What the agency's clock says, for `Date`: epoch milliseconds. */
  readonly dateMs?: number;
}

export interface RawRequest {
  readonly method: string;
  /** Path without the query. Its end counts: a proxy in front may have taken away the rest. */
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array;
}

/** A request whose body has still to be read. */
export type Head = Omit<RawRequest, 'body'> & BodyOptions;

/**
 * Answers one request whose body was read within the limits.
 * @throws {TypeError} the body is not bytes: a framework has parsed it; nothing else is thrown
 */
export async function route(context: Context, request: RawRequest, onReceived: OnReceived): Promise<Answer> {
  if (!(request.body instanceof Uint8Array)) throw new TypeError(parsedBefore);
  return observed(context, request, () => answer(context, request, onReceived));
}

/** Reads a body within the limits and answers. Nothing is thrown: what is wrong with its size or its coming is a problem as well. */
export function routeStream(context: Context, source: BodySource, head: Head, onReceived: OnReceived): Promise<Answer> {
  return observed(context, head, async () => {
    let body: HeldBody | undefined;
    try {
      body = await holdBody(source, head);
      return await answer(context, { ...head, body: body.bytes }, onReceived);
    } catch (cause) {
      return problem(cause);
    } finally {
      body?.release();
    }
  });
}

function observed(
  { telemetry, now }: Context,
  { method, path }: Pick<RawRequest, 'method' | 'path'>,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const asked = { method, route: endOf(path) };
  return telemetry.span('server-request', asked, async (add) => {
    const told = await work();
    const facts = { httpStatus: told.status, code: told.code };
    add(facts);
    if (told.code) telemetry.tell(told.status < 500 ? 'request-refused' : 'request-failed', { ...asked, ...facts });
    return { ...told, dateMs: now() };
  });
}

/** `Date`, in its only form. @see RFC 9110 §5.6.7 */
export function dateHeader({ dateMs }: Answer): { readonly date?: string } {
  return dateMs === undefined ? {} : { date: new Date(dateMs).toUTCString() };
}

async function answer(context: Context, request: RawRequest, onReceived: OnReceived): Promise<Answer> {
  try {
    return await dispatch(context, request, onReceived);
  } catch (cause) {
    if (cause instanceof ExchangeError && isStrangeness(cause.code)) context.askDirectory();
    return problem(cause);
  }
}

type OnReceived = (received: Received) => void;

/** Signatures hold for bytes: of a parsed body nobody knows any more what was signed. */
export const parsedBefore =
  'the body was read or parsed before; take the body parser and hooks that read bodies away from this route, and give the raw bytes';

/** RFC 9457, unsigned. */
export function problem(cause: unknown): Answer {
  const error = cause instanceof ExchangeError ? cause : new ExchangeError('internal', undefined, { cause });
  const body = toProblem(error);
  const wait = body.status === 503 ? { retryAfterSeconds: limits.retryAfterSeconds } : {};
  return {
    status: body.status,
    code: body.code,
    type: 'application/problem+json',
    body: JSON.stringify(body),
    ...wait,
  };
}

async function dispatch(
  context: Context,
  { method, path, type, body }: RawRequest,
  onReceived: OnReceived,
): Promise<Answer> {
  switch (`${method} ${endOf(path)}`) {
    case 'POST /messages': {
      assertType(type, messageType);
      const received = await receive(context, body);
      context.onStep('receiver.answer.before');
      setImmediate(context.onStep, 'receiver.answer.after');
      if (received.created) onReceived(received);
      return { status: received.created ? 201 : 200, type: receiptsType, body: encodeReceipts(received.receipts) };
    }
    case 'POST /receipts':
      assertType(type, receiptsType);
      await takeReceipts(context, readReceipts(body));
      return { status: 204 };
    case 'POST /receipts/query':
      assertType(type, receiptsType);
      return { status: 200, type: receiptsType, body: await receiptsOf(context, readDigestQuery(body)) };
    case 'POST /erasures':
      assertType(type, erasuresType);
      return { status: 200, type: erasuresType, body: encodeErasures(await takeErasures(context, readErasures(body))) };
    case 'POST /log/query':
      assertType(type, joseType);
      return { status: 200, type: logAnswerType, body: await answerLogQuery(context, body) };
    case 'POST /streams':
      assertType(type, joseType);
      return { status: 200, type: joseType, body: await answerStreamHead(context, body) };
    case 'POST /streams/query':
      assertType(type, joseType);
      context.onReconcileRequest(body);
      return { status: 204 };
    case 'POST /witness':
      assertType(type, joseType);
      await takeWitness(context, body);
      return { status: 204 };
    case 'GET /directory': {
      const { text } = await context.directory.newest();
      return { status: 200, type: 'application/jose+json', body: text };
    }
    case 'GET /directories/{version}': {
      const text = await context.store.directory(versionOf(path));
      if (text === undefined) throw new ExchangeError('not-found');
      return { status: 200, type: 'application/jose+json', body: text };
    }
    case 'GET /freshness': {
      const freshness = await context.directory.freshnessText();
      if (freshness === undefined) throw new ExchangeError('not-found');
      return { status: 200, type: 'application/jose', body: freshness };
    }
    default:
      throw new ExchangeError('not-found');
  }
}

/** What the path ends with, if that is an address of the protocol. */
function endOf(path: string): string | undefined {
  return (
    addresses.find((address) => path.endsWith(address)) ?? (versionOf(path) ? '/directories/{version}' : undefined)
  );
}

function versionOf(path: string): number {
  return Number(/\/directories\/(\d{1,9})$/.exec(path)?.[1] ?? 0);
}

/** Those of two steps first. */
const addresses = [
  ...['/receipts/query', '/log/query', '/streams/query'],
  ...['/messages', '/receipts', '/erasures', '/streams', '/witness', '/directory', '/freshness'],
];

/** Parameters after the media type change nothing. @see RFC 9110 §8.3.1 */
function assertType(given: string, wanted: string): void {
  if (given.split(';', 1)[0]?.trim().toLowerCase() !== wanted) throw new ExchangeError('bad-content-type');
}

/**
 * Receipts that are held about these messages, each byte-stable. What no longer fits is left out: the sender asks again for
 * the messages that got none.
 */
async function receiptsOf(context: Context, digests: readonly string[]): Promise<Uint8Array> {
  if (digests.length > limits.digestsPerQuery) throw new ExchangeError('bad-body', '/digests');
  const jwses: string[] = [];
  let bytes = 0;
  for (const dig of new Set(digests)) {
    const receipts = (await context.store.receipts(dig)).map(({ jws }) => jws);
    bytes += receipts.reduce((sum, { length }) => sum + length + 3, 0);
    if (bytes > limits.receiptsBodyBytes / 2 && jwses.length > 0) break;
    jwses.push(...receipts);
  }
  return encodeReceipts(jwses);
}

/**
 * Answers a Fetch `Request`.
 *
 * @throws {TypeError} a framework has read or parsed the body before, or gave a request of its own
 */
export async function handle(context: Context, request: Request, onReceived: OnReceived): Promise<Response> {
  if (!(request instanceof Request)) throw new TypeError(`not a Fetch Request: ${parsedBefore}`);
  if (request.bodyUsed) throw new TypeError(parsedBefore);
  const head = {
    ...{ method: request.method, path: new URL(request.url).pathname },
    type: request.headers.get('content-type') ?? '',
    declared: Number(request.headers.get('content-length') ?? 0),
  };
  const told = await routeStream(context, fromStream(request.body), head, onReceived);
  return new Response((told.body ?? null) as BodyInit | null, {
    status: told.status,
    headers: {
      ...dateHeader(told),
      ...(told.type === undefined ? {} : { 'content-type': told.type }),
      ...(told.retryAfterSeconds === undefined ? {} : { 'retry-after': String(told.retryAfterSeconds) }),
    },
  });
}
