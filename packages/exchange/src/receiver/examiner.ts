/**
 * Examines stored messages, a few at a time, after their senders have been answered `stored`.
 * @module
 */
import type { Context } from '../context.ts';
import { limits } from '../limits.ts';
import type { StoredReceipt } from '../store/store.ts';
import { examine } from './examine.ts';

export class Examiner {
  readonly #context: Context;
  readonly #onVerdict: (receipt: StoredReceipt) => void;
  readonly #queue: string[] = [];
  readonly #running = new Set<Promise<void>>();
  #stopped = false;

  constructor(context: Context, onVerdict: (receipt: StoredReceipt) => void) {
    this.#context = context;
    this.#onVerdict = onVerdict;
  }

  /** Takes up messages that an earlier life stored and did not judge. */
  async resume(): Promise<void> {
    for (const { dig } of await this.#context.store.arrivalsToExamine()) this.add(dig);
  }

  add(dig: string): void {
    this.#queue.push(dig);
    while (this.#running.size < limits.examinedAtOnce && this.#queue.length > 0 && !this.#stopped) {
      const run = this.#drain().finally(() => this.#running.delete(run));
      this.#running.add(run);
    }
  }

  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.idle();
  }

  async #drain(): Promise<void> {
    for (let dig = this.#queue.shift(); dig !== undefined && !this.#stopped; dig = this.#queue.shift()) {
      await this.#one(dig);
    }
  }

  /** A failure of ours (a full disk, a bug) leaves the message `stored`: the next start tries again. */
  async #one(dig: string): Promise<void> {
    try {
      const arrival = await this.#context.store.arrival(dig);
      if (arrival?.status !== 'stored') return;
      const receipt = await examine(this.#context, arrival);
      if (!receipt) return;
      this.#context.emit({ type: receipt.status, side: 'inbox', jti: arrival.jti, dig });
      this.#onVerdict(receipt);
    } catch {
      this.#context.emit({ type: 'examination-failed', dig });
    }
  }
}
