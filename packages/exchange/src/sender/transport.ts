/**
 * HTTP to peers, over undici: no redirects, TLS but on loopback, a limit for every phase and for the answer's size.
 * @module
 */
import { Agent } from 'undici';
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
  return {
    async request(method, url, body, contentType) {
      const { origin, pathname, search } = checkEndpoint(url);
      try {
        const answer = await agent.request({
          origin,
          path: pathname + search,
          method,
          body: body ?? null,
          headers: contentType === undefined ? {} : { 'content-type': contentType },
        });
        const bytes = new Uint8Array(await answer.body.arrayBuffer());
        const retryAfterSeconds = Number(answer.headers['retry-after']);
        return {
          status: answer.statusCode,
          body: bytes,
          ...(retryAfterSeconds > 0
            ? { retryAfterMs: Math.min(retryAfterSeconds, limits.retryAfterSecondsAtMost) * 1000 }
            : {}),
        };
      } catch (cause) {
        throw new ExchangeError('peer-unreachable', undefined, { cause });
      }
    },
    // What is under way is sent again at the next start.
    close: () => agent.destroy(),
  };
}

/** @throws {ExchangeError} `endpoint-not-allowed` not https, and not http on this machine; or with credentials */
function checkEndpoint(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const loopback = parsed && /^(127(\.\d+){3}|\[::1\]|localhost)$/.test(parsed.hostname);
  const allowed = parsed && (parsed.protocol === 'https:' || (parsed.protocol === 'http:' && loopback));
  if (!allowed || parsed.username || parsed.password) throw new ExchangeError('endpoint-not-allowed');
  return parsed;
}
