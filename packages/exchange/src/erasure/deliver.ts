/**
 * Delivers requests to erase, and answers to them, until the peer takes them.
 * @module
 */
import type { Context } from '../context.ts';
import { findAgency } from '../directory/lookup.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { addressOf } from '../message/message.ts';
import type { Backoff } from '../sender/backoff.ts';
import { PeerQueue } from '../sender/peer-queue.ts';
import type { Transport } from '../sender/transport.ts';
import type { ErasureToDeliver } from '../store/store.ts';
import { takeErasures } from './take.ts';
import { encodeErasures, erasuresType, readErasures } from './tokens.ts';

export class ErasureDeliverer {
  readonly #context: Context;
  readonly #transport: Transport;
  readonly #queue: PeerQueue<ErasureToDeliver>;
  /** Digests of tokens under way in this process. */
  readonly #known = new Set<string>();

  constructor(context: Context, transport: Transport, backoff: Backoff) {
    this.#context = context;
    this.#transport = transport;
    this.#queue = new PeerQueue(backoff, {
      post: (to, tokens) => this.#post(to, tokens),
      delivered: (tokens) => this.#mark(tokens),
    });
  }

  async resume(): Promise<void> {
    for (const token of await this.#context.store.erasuresToDeliver()) {
      if (this.#known.has(token.token)) continue;
      this.#known.add(token.token);
      this.#queue.add(token.to, token);
    }
  }

  stop(): Promise<void> {
    return this.#queue.stop();
  }

  async #post(to: string, tokens: readonly ErasureToDeliver[]): Promise<number> {
    const agency = findAgency(this.#context.directory.current.directory, to);
    if (!agency) throw new ExchangeError('unknown-recipient');
    const body = encodeErasures(tokens.map(({ jws }) => jws));
    const url = addressOf(agency.endpoint, 'erasures');
    this.#context.onStep('eraser.deliver.before');
    const { status, body: answered } = await this.#transport.request('POST', url, body, erasuresType);
    this.#context.onStep('eraser.deliver.after');
    // An answer that is not properly signed changes nothing: the peer delivers its own.
    if (status === 200) await takeErasures(this.#context, readErasures(answered)).catch(() => undefined);
    return status;
  }

  /** Nobody waits for the mark: without it, after a crash, the peer gets the same tokens once more. */
  #mark(tokens: readonly ErasureToDeliver[]): void {
    const digests = tokens.map(({ token }) => token);
    this.#context.committer
      .submit((draft) => void draft.erasuresDelivered.push(...digests), { withinMs: limits.markDelayMs })
      .then(() => {
        for (const token of digests) this.#known.delete(token);
      })
      .catch(() => undefined);
  }
}
