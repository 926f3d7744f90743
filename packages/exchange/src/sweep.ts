/**
 * Takes over work that lies in the store and that no process does: of one that was killed, or stands still. What lies there at two looks
 * in a row, unchanged, is left by whoever had it; doing it twice would do no harm.
 * @module
 */
import type { Context } from './context.ts';
import { limits } from './limits.ts';
import type { ReceiptDeliverer } from './receiver/answer-later.ts';
import type { Examiner } from './receiver/examiner.ts';
import type { Deliverer } from './sender/deliver.ts';

export interface Workers {
  readonly deliverer: Deliverer;
  readonly receipts: ReceiptDeliverer;
  readonly examiner: Examiner;
}

export class Sweep {
  readonly #context: Context;
  readonly #workers: Workers;
  #before = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(context: Context, workers: Workers) {
    this.#context = context;
    this.#workers = workers;
  }

  start(): void {
    this.#timer = setTimeout(
      () => {
        // A store that cannot be read now is looked at again.
        void this.look()
          .catch(() => undefined)
          .finally(() => this.#stopped || this.start());
      },
      limits.sweepMs * (0.75 + Math.random() / 2),
    );
    this.#timer.unref();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** @returns how much was taken over */
  async look(): Promise<number> {
    const { store, telemetry } = this.#context;
    const { deliverer, receipts, examiner } = this.#workers;
    const seen = new Set<string>();
    let taken = 0;
    /** Whether it lay there at the look before as it lies there now. */
    const isLeft = (key: string) => {
      seen.add(key);
      if (this.#before.has(key)) taken++;
      return this.#before.has(key);
    };
    const due = (await store.openLetters()).filter((letter) => deliverer.isDue(letter));
    for (const letter of deliverer.strangers(due)) {
      if (isLeft(`letter ${letter.jti} ${letter.attempts} ${letter.nextAttemptAtMs}`)) deliverer.wait(letter);
    }
    for (const { dig } of await store.arrivalsToExamine()) {
      if (!examiner.has(dig) && isLeft(`arrival ${dig}`)) examiner.add(dig);
    }
    for (const receipt of await store.receiptsToDeliver()) {
      if (!receipts.has(receipt) && isLeft(`receipt ${receipt.dig} ${receipt.status}`)) receipts.add(receipt);
    }
    this.#before = seen;
    if (taken > 0) telemetry.tell('taken-over', { count: taken });
    return taken;
  }
}
