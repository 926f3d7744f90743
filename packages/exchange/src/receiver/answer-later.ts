/**
 * Delivers the receipts that come after the answer, `valid` and `refused`, to the sender's endpoint until it takes them.
 * @module
 */
import type { PlanDraft } from '../committer.ts';
import type { Context } from '../context.ts';
import { findAgency } from '../directory/lookup.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { addressOf, encodeReceipts, receiptsType } from '../message/message.ts';
import { type Backoff, nextWaitMs } from '../sender/backoff.ts';
import type { Transport } from '../sender/transport.ts';
import type { StoredReceipt } from '../store/store.ts';

export class ReceiptDeliverer {
  readonly #context: Context;
  readonly #transport: Transport;
  readonly #backoff: Backoff;
  readonly #pending = new Map<string, StoredReceipt[]>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #stop = new AbortController();

  constructor(context: Context, transport: Transport, backoff: Backoff) {
    this.#context = context;
    this.#transport = transport;
    this.#backoff = backoff;
  }

  /** Takes up receipts that an earlier life signed and did not deliver. */
  async resume(): Promise<void> {
    for (const receipt of await this.#context.store.receiptsToDeliver()) this.add(receipt);
  }

  add(receipt: StoredReceipt): void {
    this.#queue(receipt.aud).push(receipt);
    this.#start(receipt.aud);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.allSettled(this.#running.values());
  }

  #queue(aud: string): StoredReceipt[] {
    const queue = this.#pending.get(aud) ?? [];
    this.#pending.set(aud, queue);
    return queue;
  }

  #start(aud: string): void {
    if (this.#running.has(aud) || this.#stop.signal.aborted || this.#queue(aud).length === 0) return;
    const run = this.#drain(aud).finally(() => {
      this.#running.delete(aud);
      this.#start(aud);
    });
    this.#running.set(aud, run);
  }

  /**
   * One peer's receipts, many a request, until each is taken. What is refused goes one by one and to the back, so that it
   * holds up no other; it is never given up, for a refusal is not signed: a proxy or a hostile path may have made it.
   */
  async #drain(aud: string): Promise<void> {
    const queue = this.#queue(aud);
    let waitMs = 0;
    let together: number = limits.receiptsPerPost;
    let refusedInARow = 0;
    while (queue.length > 0 && !this.#stop.signal.aborted) {
      const receipts = queue.slice(0, together);
      const status = await this.#post(aud, receipts).catch(() => undefined);
      if (status === 200 || status === 204) {
        queue.splice(0, receipts.length);
        this.#mark(receipts);
        waitMs = 0;
        refusedInARow = 0;
        continue;
      }
      const refused = isRefusal(status);
      if (refused && receipts.length > 1) {
        together = 1;
        continue;
      }
      if (refused) queue.push(...queue.splice(0, 1));
      if (refused && ++refusedInARow < queue.length) continue;
      refusedInARow = 0;
      together = limits.receiptsPerPost;
      waitMs = nextWaitMs(this.#backoff, waitMs);
      await sleep(waitMs, this.#stop.signal);
    }
  }

  async #post(aud: string, receipts: readonly StoredReceipt[]): Promise<number> {
    const agency = findAgency(this.#context.directory.current.directory, aud);
    if (!agency) throw new ExchangeError('unknown-recipient');
    // All receipts of each message: `valid` may overtake the answer that carries `stored`.
    const jwses: string[] = [];
    for (const { dig } of receipts) jwses.push(...(await this.#context.store.receipts(dig)).map(({ jws }) => jws));
    const body = encodeReceipts(jwses);
    const url = addressOf(agency.endpoint, 'receipts');
    return (await this.#transport.request('POST', url, body, receiptsType)).status;
  }

  #mark(receipts: readonly StoredReceipt[]): void {
    // Nobody waits for the mark: without it, after a crash, the peer gets the same receipts once more.
    const mark = (draft: PlanDraft) => {
      for (const { dig, status: kind } of receipts) draft.delivered.push({ dig, status: kind });
    };
    this.#context.committer.submit(mark, { withinMs: limits.markDelayMs }).catch(() => undefined);
  }
}

/** The peer, or something on the way, will not have them now: say because the letter or our key is not known there. */
function isRefusal(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500 && ![408, 425, 429].includes(status);
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}
