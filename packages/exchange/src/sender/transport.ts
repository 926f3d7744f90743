/**
 * HTTP to peers, over undici: no redirects, TLS but on loopback, a limit for every phase and for the answer's size.
 * @module
 */
import type { IncomingHttpHeaders } from 'node:http';
import { Agent, type Dispatcher } from 'undici';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';

export interface PeerAnswer {
  readonly status: number;
  readonly body: Uint8Array;
  /** Milliseconds that the peer asks to wait (`Retry-After`). */
  readonly retryAfterMs?: number;
}

/** The network as a parameter: tests give one that loses, delays and doubles. */
export interface Transport {
  /** @throws {ExchangeError} `peer-unreachable` no answer came; `endpoint-not-allowed` */
  request(method: 'GET' | 'POST', url: string, body?: Uint8Array, contentType?: string): Promise<PeerAnswer>;
  close(): Promise<void>;
}

export interface TransportOptions {
  /** PEM of a private authority. */
  readonly ca?: string;
  /** Client certificate and key, PEM. */
  readonly cert?: string;
  readonly key?: string;
}

/** A transport with kept-alive connections. */
export function httpTransport(options: TransportOptions = {}): Transport {
  const agent = new Agent({
    connections: limits.connectionsPerPeer,
    pipelining: 1,
    connect: { timeout: limits.connectMs, minVersion: 'TLSv1.2', ...options },
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.bodyMs,
    maxResponseSize: limits.answerBytes,
  });
  const known = new Map<string, Address>();
  const addressOf = (url: string): Address => {
    const address = known.get(url) ?? checkEndpoint(url);
    known.set(url, address);
    return address;
  };
  return {
    async request(method, url, body, contentType) {
      const headers = contentType === undefined ? {} : { 'content-type': contentType };
      const options = { ...addressOf(url), method, body: body ?? null, headers };
      try {
        return await new Promise<PeerAnswer>((resolve, reject) =>
          agent.dispatch(options, new AnswerReader(resolve, reject)),
        );
      } catch (cause) {
        throw new ExchangeError('peer-unreachable', undefined, { cause });
      }
    },
    // What is under way is sent again at the next start.
    close: () => agent.destroy(),
  };
}

/** Collects one answer. Its size and time are limited by the agent. */
class AnswerReader implements Dispatcher.DispatchHandler {
  readonly #resolve: (answer: PeerAnswer) => void;
  readonly #reject: (error: Error) => void;
  readonly #chunks: Buffer[] = [];
  #status = 0;
  #retryAfterSeconds = Number.NaN;

  constructor(resolve: (answer: PeerAnswer) => void, reject: (error: Error) => void) {
    this.#resolve = resolve;
    this.#reject = reject;
  }

  onRequestStart(): void {
    // Nothing to prepare; undici wants the method.
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    this.#status = status;
    this.#retryAfterSeconds = Number(headers['retry-after']);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const seconds = Math.min(this.#retryAfterSeconds, limits.retryAfterSecondsAtMost);
    const wait = seconds > 0 ? { retryAfterMs: seconds * 1000 } : {};
    this.#resolve({ status: this.#status, body: Buffer.concat(this.#chunks), ...wait });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#reject(error);
  }
}

interface Address {
  readonly origin: string;
  readonly path: string;
}

/** @throws {ExchangeError} `endpoint-not-allowed` not https, and not http on this machine; or with credentials */
function checkEndpoint(url: string): Address {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const loopback = parsed && /^(127(\.\d+){3}|\[::1\]|localhost)$/.test(parsed.hostname);
  const allowed = parsed && (parsed.protocol === 'https:' || (parsed.protocol === 'http:' && loopback));
  if (!allowed || parsed.username || parsed.password) throw new ExchangeError('endpoint-not-allowed');
  return { origin: parsed.origin, path: parsed.pathname + parsed.search };
}
