/**
 * A hostile path in front of an agency: drops, delays, duplicates, reorders and truncates requests, and answers late.
 * @module
 */
import { once } from 'node:events';
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Random } from './random.ts';

export const deeds = ['drop', 'delay', 'duplicate', 'reorder', 'truncate', 'late'] as const;
export type Deed = (typeof deeds)[number];

export interface HostileProxy {
  /** How often each was done. */
  readonly done: Readonly<Record<Deed, number>>;
  /** Calls back once, as soon as the agency has answered something and before the answer is passed on. */
  onNextAnswer(call: () => void): void;
  /** From now on it passes everything on. */
  heal(): void;
  close(): Promise<void>;
}

export interface HostileProxyOptions {
  /** The agency's own port. */
  readonly target: number;
  readonly random: Random;
  /** Of each deed, for every request. */
  readonly probability: number;
  /** Longer than the sender waits for an answer. */
  readonly lateMs: number;
}

interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** @param port that the agency's endpoint in the directory names */
export async function hostileProxy(
  port: number,
  { target, random, probability, lateMs }: HostileProxyOptions,
): Promise<HostileProxy> {
  const done: Record<Deed, number> = { drop: 0, delay: 0, duplicate: 0, reorder: 0, truncate: 0, late: 0 };
  let isHealed = false;
  let answered: (() => void) | undefined;
  /** Whoever waits to be overtaken by the next request. */
  let overtaken: (() => void) | undefined;

  const draw = (): Deed | undefined => {
    const at = random.next() / probability;
    const deed = isHealed ? undefined : deeds[Math.floor(at)];
    if (deed) done[deed]++;
    return deed;
  };

  const server = createServer((incoming, response) => {
    void pass(incoming, response).catch(() => response.destroy());
  });

  async function pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await read(incoming);
    const deed = draw();
    const waiting = overtaken;
    overtaken = undefined;
    if (deed === 'drop') {
      response.destroy();
    } else if (deed === 'truncate') {
      await truncated(request, response);
    } else {
      if (deed === 'delay') await pause(20 + random.next() * 300);
      if (deed === 'reorder') await behindTheNext();
      if (deed === 'duplicate') void forwarded(request).catch(() => undefined);
      const answer = await forwarded(request);
      if (deed === 'late') await pause(lateMs);
      response.writeHead(answer.status, answer.headers).end(answer.body);
    }
    waiting?.();
  }

  async function forwarded(request: Request): Promise<Answer> {
    const answer = await forward(target, request);
    const call = answered;
    answered = undefined;
    call?.();
    return answer;
  }

  /** Half of the request arrives, and what the agency says to that comes back or not; or half of the answer. */
  async function truncated(request: Request, response: ServerResponse): Promise<void> {
    const how = random.pick(['request', 'request and answer', 'answer']);
    if (how === 'answer') {
      const { status, headers, body } = await forwarded(request);
      response.writeHead(status, headers);
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
      return;
    }
    const half = { ...request, body: request.body.subarray(0, request.body.length / 2) };
    const { status, headers, body } = await forwarded(half);
    if (how === 'request') response.writeHead(status, headers).end(body);
    else response.destroy();
  }

  async function behindTheNext(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    overtaken?.();
    overtaken = resolve;
    await Promise.race([promise, pause(300)]);
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    done,
    onNextAnswer: (call) => {
      answered = call;
    },
    heal: () => {
      isHealed = true;
      overtaken?.();
    },
    close: () => closed(server),
  };
}

async function read(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = '', url = '', headers } = incoming;
  return { method, url, headers, body: Buffer.concat(chunks) };
}

/** @throws the agency is not there, or ends before it has answered */
async function forward(port: number, { method, url, headers, body }: Request): Promise<Answer> {
  const { connection: _, 'transfer-encoding': __, ...others } = headers;
  const request = httpRequest({
    ...{ port, method, path: url, host: '127.0.0.1', agent: false },
    headers: { ...others, 'content-length': body.length },
  });
  request.end(body);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const answer = await read(response);
  const { connection: ___, 'transfer-encoding': ____, ...told } = response.headers;
  return { status: response.statusCode ?? 502, headers: told, body: answer.body };
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
