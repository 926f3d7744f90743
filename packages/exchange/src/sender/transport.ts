/**
 * HTTP to peers, over undici: no redirects, TLS but on loopback, allowed addresses alone, a limit for every phase and for the
 * answer's size.
 * @module
 */
import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import type { IncomingHttpHeaders } from 'node:http';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, type Dispatcher, errors, ProxyAgent } from 'undici';
import { isSecure } from '../directory/entries.ts';
import { ExchangeError } from '../errors.ts';
import { GrowingBytes } from '../growing-bytes.ts';
import { limits } from '../limits.ts';
import { type AddressRule, addressRule } from './addresses.ts';

export interface PeerAnswer {
  readonly status: number;
  readonly body: Uint8Array;
  /** Milliseconds that the peer asks to wait (`Retry-After`). */
  readonly retryAfterMs?: number;
  /** What the peer's clock said (`Date`): epoch milliseconds, to the second. */
  readonly dateMs?: number;
}

/** The network as a parameter: tests give one that loses, delays and doubles. */
export interface Transport {
  /**
   * @throws {ExchangeError} `peer-unreachable` no answer came; `endpoint-not-allowed` the URL cannot be called;
   *   `address-not-allowed` its name leads nowhere that may be called
   */
  request(method: 'GET' | 'POST', url: string, body?: Uint8Array, contentType?: string): Promise<PeerAnswer>;
  close(): Promise<void>;
}

export interface HttpOptions {
  /** PEM of a private authority. */
  readonly ca?: string;
  /** Client certificate and key, PEM. */
  readonly cert?: string;
  readonly key?: string;
  /** URL of a proxy that every request goes through (CONNECT). It resolves names itself: their addresses are for it to check. */
  readonly proxy?: string;
  /** Ends everything under way and refuses what comes later. */
  readonly signal?: AbortSignal;
  /** Milliseconds for each phase; those of `limits` unless given. */
  readonly connectMs?: number;
  readonly headersMs?: number;
  readonly answerMs?: number;
  readonly requestMs?: number;
}

export interface TransportOptions extends HttpOptions {
  /** The ranges that peers may lie in, asked before each request; public addresses only unless given. */
  readonly networks?: () => readonly string[];
  /** Instead of the system's resolver; `all` is always asked for. */
  readonly lookup?: Lookup;
}

export type Lookup = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A transport with kept-alive connections. */
export function httpTransport(options: TransportOptions = {}): Transport {
  const { networks = () => [], signal, requestMs = limits.requestMs, answerMs = limits.answerMs } = options;
  let held: { readonly key: string; readonly rule: AddressRule; readonly dispatcher: Dispatcher } | undefined;
  /** Connections are kept as long as the rule is the same that they were made under. */
  const connections = () => {
    const ranges = networks();
    const key = ranges.join(' ');
    if (held?.key === key) return held;
    void held?.dispatcher.close();
    const rule = addressRule(ranges);
    held = { key, rule, dispatcher: dispatcherFor(options, rule) };
    return held;
  };
  return {
    async request(method, url, body, contentType) {
      const { rule, dispatcher } = connections();
      const address = addressOf(url, rule);
      const headers = contentType === undefined ? {} : { 'content-type': contentType };
      if (signal?.aborted) throw new ExchangeError('peer-unreachable');
      try {
        return await new Promise<PeerAnswer>((resolve, reject) => {
          const reader = new AnswerReader(resolve, reject, {
            ...{ requestMs, answerMs, signal },
            answerBytes: method === 'GET' ? limits.directoryBytes : limits.answerBytes,
          });
          dispatcher.dispatch({ ...address, method, body: body ?? null, headers }, reader);
        });
      } catch (cause) {
        // The parser keeps the bytes that it could not read, whatever a peer has put there.
        if (cause instanceof errors.HTTPParserError) Object.assign(cause, { data: undefined });
        throw cause instanceof ExchangeError ? cause : new ExchangeError('peer-unreachable', undefined, { cause });
      }
    },
    // What is under way is sent again at the next start.
    close: async () => held?.dispatcher.destroy(),
  };
}

function dispatcherFor(options: TransportOptions, rule: AddressRule): Dispatcher {
  const { ca, cert, key, proxy } = options;
  const tls = {
    minVersion: 'TLSv1.2',
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  } as const;
  const shared = {
    connections: limits.connectionsPerPeer,
    pipelining: 1,
    headersTimeout: options.headersMs ?? limits.headersMs,
    bodyTimeout: options.answerMs ?? limits.answerMs,
    maxResponseSize: limits.directoryBytes,
  };
  const timeout = options.connectMs ?? limits.connectMs;
  if (proxy !== undefined)
    return new ProxyAgent({ ...shared, uri: proxy, proxyTunnel: true, requestTls: { ...tls, timeout } });
  return new Agent({ ...shared, connect: { ...tls, timeout, lookup: lookupUnder(rule, options.lookup) } });
}

/**
 * Resolves a name when a connection is made, and leaves of the answers those that are allowed: what is called is what was
 * checked, so a name that leads elsewhere the second time gains nothing.
 */
function lookupUnder(rule: AddressRule, resolve: Lookup = lookupAll): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const allowed = addresses.filter(({ address }) => rule(address));
      const [first] = allowed;
      if (first === undefined) return callback(new ExchangeError('address-not-allowed'), []);
      return options.all === true ? callback(null, allowed) : callback(null, first.address, first.family);
    });
  };
}

const lookupAll: Lookup = (hostname, options, callback) => lookup(hostname, options, callback);

interface Limits {
  readonly requestMs: number;
  readonly answerMs: number;
  readonly answerBytes: number;
  readonly signal: AbortSignal | undefined;
}

/** Collects one answer, within the limits of size and time: a body that drips is ended as well. */
class AnswerReader implements Dispatcher.DispatchHandler {
  readonly #resolve: (answer: PeerAnswer) => void;
  readonly #reject: (error: Error) => void;
  readonly #limits: Limits;
  readonly #body = new GrowingBytes();
  #status = 0;
  #retryAfterSeconds = Number.NaN;
  #dateMs = Number.NaN;
  #timer: NodeJS.Timeout | undefined;
  #stop = (): void => undefined;

  constructor(resolve: (answer: PeerAnswer) => void, reject: (error: Error) => void, limits: Limits) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#limits = limits;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#stop = () => controller.abort(new ExchangeError('peer-unreachable'));
    this.#limits.signal?.addEventListener('abort', this.#stop, { once: true });
    this.#within(this.#limits.requestMs);
    // It may have been ended while the connection was being made.
    if (this.#limits.signal?.aborted) this.#stop();
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    // An interim answer is not the answer's head, and gains no time. RFC 9110 §15.2
    if (status < 200) return;
    this.#status = status;
    this.#retryAfterSeconds = Number(headers['retry-after']);
    this.#dateMs = Date.parse(headers.date ?? '');
    this.#within(this.#limits.answerMs);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#body.size + chunk.length > this.#limits.answerBytes) this.#stop();
    else this.#body.add(chunk);
  }

  onResponseEnd(): void {
    this.#ended();
    const seconds = Math.min(this.#retryAfterSeconds, limits.retryAfterSecondsAtMost);
    const wait = seconds > 0 ? { retryAfterMs: seconds * 1000 } : {};
    const date = Number.isNaN(this.#dateMs) ? {} : { dateMs: this.#dateMs };
    this.#resolve({ status: this.#status, body: this.#body.bytes(), ...wait, ...date });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#ended();
    this.#reject(error);
  }

  #within(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#stop, ms);
  }

  #ended(): void {
    clearTimeout(this.#timer);
    this.#limits.signal?.removeEventListener('abort', this.#stop);
  }
}

/**
 * The URL parser writes every spelling of an IPv4 address (`2130706433`, `0x7f.1`, `127.1`) in the same four numbers, and
 * undici looks up no address: a literal is held against the rule here, a name by the lookup.
 *
 * @throws {ExchangeError} `endpoint-not-allowed` not https, and not http on this machine; credentials in it; an address
 *   outside the directory's networks
 */
function addressOf(url: string, rule: AddressRule): { readonly origin: string; readonly path: string } {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || parsed.username !== '' || parsed.password !== '')
    throw new ExchangeError('endpoint-not-allowed');
  if (!isSecure(parsed)) throw new ExchangeError('endpoint-not-allowed');
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !rule(host)) throw new ExchangeError('endpoint-not-allowed');
  return { origin: parsed.origin, path: parsed.pathname + parsed.search };
}
