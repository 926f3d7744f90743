/**
 * The application's side of what arrived: messages that passed every check, handed out under a lease.
 * @module
 */
import type { Context } from './context.ts';
import { fromUtf8 } from './encoding.ts';
import { ExchangeError } from './errors.ts';
import { limits } from './limits.ts';
import type { Manifest, PartClaim } from './manifest/claims.ts';
import { readManifest } from './manifest/manifest.ts';
import { type OpenedPart, openPart } from './part/part.ts';
import type { Arrival, ArrivalFilter, InboxCounts, LeasedArrival, ListedArrival, StoredPart } from './store/store.ts';
import type { Add } from './telemetry/telemetry.ts';

/** A message for the application. `iss` and `jti` name it for good: a second delivery has the same. */
export interface InboxMessage {
  readonly iss: string;
  readonly jti: string;
  /** When it was sealed: NumericDate, seconds. */
  readonly iat: number;
  readonly conv: string;
  readonly kind: string;
  readonly re?: string;
  readonly purpose: string;
  readonly basis: string;
  /** The content of the part `record`, validated. */
  readonly record: unknown;
  /** Other parts that came, by name. */
  readonly parts: Readonly<Record<string, InboxPart>>;
  /** Parts that others got: that they exist, and what they can be compared with. */
  readonly withheld: readonly PartClaim[];
  /** Names of parts that came and have been erased here since. */
  readonly erased: readonly string[];
  /** Number of a message of this conversation that should have come before and did not; handed out by `take`. */
  readonly gapBefore?: number;
}

export interface InboxPart {
  readonly cty: string;
  readonly content: Uint8Array;
  /** base64url SHA-256 over salt and content, as signed by the sender. */
  readonly com: string;
}

/** A part opened for a third party: whoever holds the signed commitment can check it. */
export interface DisclosedPart {
  readonly name: string;
  readonly salt: Uint8Array;
  readonly content: Uint8Array;
}

export interface TakeOptions {
  readonly limit?: number;
  /** Milliseconds until a message that was not acknowledged is handed out again; a day at most. */
  readonly leaseMs?: number;
}

export class Inbox<Tx = unknown> {
  readonly #context: Context<Tx>;

  constructor(context: Context<Tx>) {
    this.#context = context;
  }

  /**
   * Hands out valid messages, oldest first; each at least once, until `ack` or `nack`. Those of one sender and conversation come in
   * the order in which they were sent: the next is handed out when the one before is dealt with, or behind it in the same batch.
   */
  take(options: TakeOptions = {}): Promise<InboxMessage[]> {
    return this.#context.telemetry.span('take', {}, async (add) => (await this.#take(options, add)).messages);
  }

  /** @returns what could be opened of what was leased */
  async #take(
    { limit = 10, leaseMs = 60_000 }: TakeOptions,
    add: Add,
  ): Promise<{ readonly leased: number; readonly messages: InboxMessage[] }> {
    const { store, now, onStep, telemetry } = this.#context;
    if (leaseMs > limits.leaseMsAtMost) throw new TypeError('leaseMs: a day at most');
    const nowMs = now();
    onStep('inbox.take.before');
    const arrivals = await store.lease({ limit, nowMs, untilMs: nowMs + leaseMs, gapWaitMs: limits.gapWaitMs });
    onStep('inbox.take.after');
    for (const { iss: agency, stream, gapBefore: n, dig } of arrivals) {
      if (n !== undefined) this.#context.emit({ type: 'gap', agency, stream, n, dig });
    }
    const opened = await Promise.all(arrivals.map((arrival) => this.#openOrTell(arrival)));
    const messages = opened.filter((message) => message !== undefined);
    const count = messages.length;
    add({ count });
    if (count > 0) telemetry.tell('handed-over', { count, operation: 'take', destination: this.#context.code });
    return { leased: arrivals.length, messages };
  }

  /** The next message that can be opened: behind one that cannot, others may wait. */
  async #next(leaseMs: number): Promise<InboxMessage | undefined> {
    for (;;) {
      const { leased, messages } = await this.#context.telemetry.span('take', {}, (add) =>
        this.#take({ limit: 1, leaseMs }, add),
      );
      if (leased === 0 || messages.length > 0) return messages[0];
    }
  }

  /**
   * Takes the next message and runs the handler in a transaction of the exchange's own store, which acknowledges it: an
   * application whose tables lie in the same database deals with each message exactly once. On SQLite the handler is synchronous.
   *
   * @returns whether there was a message, and what the handler gave; `undefined` when none waits
   * @throws what the handler throws: the message comes again after its lease, and nothing was written
   */
  async process<T>(
    handler: (tx: Tx, message: InboxMessage) => T,
    { leaseMs = 60_000 }: Pick<TakeOptions, 'leaseMs'> = {},
  ): Promise<{ readonly message: InboxMessage; readonly value: Awaited<T> } | undefined> {
    const message = await this.#next(leaseMs);
    if (!message) return undefined;
    const { iss, jti, kind } = message;
    const { store, now, onStep, telemetry } = this.#context;
    onStep('inbox.process.before');
    const done = await telemetry.span('process', { peer: iss, jti, kind }, () =>
      store.process({ iss, jti, atMs: now() }, (tx) => handler(tx, message)),
    );
    onStep('inbox.process.after');
    if (done) telemetry.tell('acknowledged', { peer: iss, jti });
    return done && { message, value: done.value };
  }

  /**
   * One valid message, by name: for a look, without a lease.
   *
   * @throws {ExchangeError} `unknown-message` none of that name, or none that is valid; `part-erased` its record is
   */
  async read({ iss, jti }: Pick<InboxMessage, 'iss' | 'jti'>): Promise<InboxMessage> {
    const arrival = await this.#context.store.arrivalByJti(iss, jti);
    if (arrival?.status !== 'valid') throw new ExchangeError('unknown-message');
    return this.#open(arrival);
  }

  /**
   * The application has dealt with the message: it is not handed out again.
   * @throws {ExchangeError} `unknown-message` none of that name, or none that is valid
   */
  async ack(message: Pick<InboxMessage, 'iss' | 'jti'>): Promise<void> {
    await this.#close('ack', message);
    this.#context.telemetry.tell('acknowledged', { peer: message.iss, jti: message.jti });
  }

  /**
   * The application cannot deal with the message: it is not handed out again, and the code says why.
   * @throws {ExchangeError} as {@link ack}
   */
  async nack(message: Pick<InboxMessage, 'iss' | 'jti'>, code: string): Promise<void> {
    await this.#close('nack', message, code);
    // The application's own code may be any text: it stays in the store.
    this.#context.telemetry.tell('given-back', { peer: message.iss, jti: message.jti });
  }

  /** What arrived, whatever became of it, without its content. Nothing is leased. */
  list(filter?: ArrivalFilter): Promise<ListedArrival[]> {
    return this.#context.store.arrivals(filter);
  }

  count(): Promise<InboxCounts> {
    return this.#context.store.inboxCounts();
  }

  /**
   * Opens one part for a third party who holds only its commitment. Nothing is written.
   *
   * @throws {ExchangeError} `unknown-message`, `unknown-part`, `part-erased`, `part-not-kept`, `part-unreadable`
   */
  async disclose(message: Pick<InboxMessage, 'iss' | 'jti'>, name: string): Promise<DisclosedPart> {
    const arrival = await this.#context.store.arrivalByJti(message.iss, message.jti);
    if (!arrival) throw new ExchangeError('unknown-message');
    const { content, salt } = await this.#openPart(arrival, name);
    return { name, salt, content };
  }

  /** A message whose key is gone from this agency holds up no other; it comes again when its lease ends. */
  async #openOrTell({ gapBefore, ...arrival }: LeasedArrival): Promise<InboxMessage | undefined> {
    try {
      const message = await this.#open(arrival);
      return gapBefore === undefined ? message : { ...message, gapBefore };
    } catch {
      this.#context.emit({ type: 'examination-failed', dig: arrival.dig });
      return undefined;
    }
  }

  async #open(arrival: Arrival): Promise<InboxMessage> {
    const { claims } = readManifest(arrival.manifest);
    const held = await this.#context.store.arrivalParts(arrival.dig);
    const parts: Record<string, InboxPart> = {};
    for (const { name, cty, com } of claims.parts) {
      const part = held.find((one) => one.name === name);
      if (name === 'record' || !part || 'erased' in part) continue;
      parts[name] = { cty, content: (await this.#read(arrival.dig, claims, part)).content, com };
    }
    const record = JSON.parse(fromUtf8((await this.#openPart(arrival, 'record')).content));
    const erased = held.filter((part) => 'erased' in part).map(({ name }) => name);
    const { iss, jti, iat, conv, kind, re, purpose, basis } = claims;
    const withheld = claims.parts.filter((claim) => claim.withheld === true);
    return {
      ...{ iss, jti, iat, conv, kind },
      ...(re === undefined ? {} : { re }),
      purpose,
      basis,
      record,
      parts,
      withheld,
      erased,
    };
  }

  async #openPart(arrival: Arrival, name: string): Promise<OpenedPart> {
    const { claims } = readManifest(arrival.manifest);
    const claim = claims.parts.find((part) => part.name === name);
    if (!claim || claim.withheld === true) throw new ExchangeError('unknown-part', name);
    const part = (await this.#context.store.arrivalParts(arrival.dig)).find((stored) => stored.name === name);
    if (!part) throw new ExchangeError('part-not-kept', name);
    return this.#read(arrival.dig, claims, part);
  }

  /** As it came, or from under its own key. */
  async #read(dig: string, claims: Manifest, part: StoredPart): Promise<OpenedPart> {
    if ('erased' in part) throw new ExchangeError('part-erased', part.name);
    if ('sealed' in part) return this.#context.vault.open(dig, part);
    const claim = claims.parts.find(({ name }) => name === part.name);
    if (!claim) throw new ExchangeError('unknown-part', part.name);
    const { iss, aud, jti } = claims;
    return openPart(part.jwe, { claim, iss, aud, jti }, this.#context.decrypters);
  }

  #close(how: 'ack' | 'nack', { iss, jti }: Pick<InboxMessage, 'iss' | 'jti'>, code?: string): Promise<void> {
    return this.#context.telemetry.span(how, { peer: iss, jti }, async () => {
      const arrival = await this.#context.store.arrivalByJti(iss, jti);
      // Without its verdict it is not the application's yet: acknowledged now, it would never get one.
      if (arrival?.status !== 'valid') throw new ExchangeError('unknown-message');
      const atMs = this.#context.now();
      this.#context.onStep('inbox.ack.before');
      await this.#context.committer.submit((draft) => {
        draft.acks.push({ iss, jti, atMs, ...(code === undefined ? {} : { code }) });
      });
      this.#context.onStep('inbox.ack.after');
    });
  }
}
