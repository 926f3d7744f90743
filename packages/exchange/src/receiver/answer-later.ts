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
import type { Backoff } from '../sender/backoff.ts';
import { PeerQueue } from '../sender/peer-queue.ts';
import type { Transport } from '../sender/transport.ts';
import type { StoredReceipt } from '../store/store.ts';

export class ReceiptDeliverer {
  readonly #context: Context;
  readonly #transport: Transport;
  readonly #queue: PeerQueue<StoredReceipt>;

  constructor(context: Context, transport: Transport, backoff: Backoff) {
    this.#context = context;
    this.#transport = transport;
    this.#queue = new PeerQueue(backoff, {
      post: (aud, receipts) => this.#post(aud, receipts),
      delivered: (receipts) => this.#mark(receipts),
    });
  }

  /** Takes up receipts that an earlier life signed and did not deliver. */
  async resume(): Promise<void> {
    for (const receipt of await this.#context.store.receiptsToDeliver()) this.add(receipt);
  }

  add(receipt: StoredReceipt): void {
    this.#queue.add(receipt.aud, receipt);
  }

  has({ aud, dig, status }: StoredReceipt): boolean {
    return this.#queue.has(aud, (one) => one.dig === dig && one.status === status);
  }

  stop(): Promise<void> {
    return this.#queue.stop();
  }

  async #post(aud: string, receipts: readonly StoredReceipt[]): Promise<number> {
    const agency = findAgency(this.#context.directory.current.directory, aud);
    if (!agency) throw new ExchangeError('unknown-recipient');
    // All receipts of each message: `valid` may overtake the answer that carries `stored`.
    const jwses: string[] = [];
    for (const { dig } of receipts) jwses.push(...(await this.#context.store.receipts(dig)).map(({ jws }) => jws));
    const body = encodeReceipts(jwses);
    const url = addressOf(agency.endpoint, 'receipts');
    this.#context.onStep('receiver.deliver.before');
    const { status } = await this.#transport.request('POST', url, body, receiptsType);
    this.#context.onStep('receiver.deliver.after');
    return status;
  }

  #mark(receipts: readonly StoredReceipt[]): void {
    // Nobody waits for the mark: without it, after a crash, the peer gets the same receipts once more.
    const mark = (draft: PlanDraft) => {
      for (const { dig, status: kind } of receipts) draft.delivered.push({ dig, status: kind });
    };
    this.#context.committer.submit(mark, { withinMs: limits.markDelayMs }).catch(() => undefined);
  }
}
