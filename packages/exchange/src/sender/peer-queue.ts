/**
 * Signed tokens on their way to peers: one queue a peer, many a request, again and again until each is taken.
 * @module
 */
import { limits } from '../limits.ts';
import { type Backoff, nextWaitMs } from './backoff.ts';

export interface PeerQueueWork<T> {
  /** Posts some of one peer's items. @returns the status of the answer */
  readonly post: (aud: string, items: readonly T[]) => Promise<number>;
  /** Called when the peer has taken them. */
  readonly delivered: (items: readonly T[]) => void;
}

export class PeerQueue<T> {
  readonly #backoff: Backoff;
  readonly #work: PeerQueueWork<T>;
  readonly #pending = new Map<string, T[]>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #stop = new AbortController();

  constructor(backoff: Backoff, work: PeerQueueWork<T>) {
    this.#backoff = backoff;
    this.#work = work;
  }

  add(aud: string, item: T): void {
    this.#queue(aud).push(item);
    this.#start(aud);
  }

  /** Whether an item is on its way. */
  has(aud: string, isIt: (item: T) => boolean): boolean {
    return this.#pending.get(aud)?.some(isIt) ?? false;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.allSettled(this.#running.values());
  }

  #queue(aud: string): T[] {
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
   * One peer's items until each is taken. What is refused goes one by one and to the back, so that it holds up no other; it
   * is never given up, for a refusal is not signed: a proxy or a hostile path may have made it.
   */
  async #drain(aud: string): Promise<void> {
    const queue = this.#queue(aud);
    let waitMs = 0;
    let together: number = limits.receiptsPerPost;
    let refusedInARow = 0;
    while (queue.length > 0 && !this.#stop.signal.aborted) {
      const items = queue.slice(0, together);
      const status = await this.#work.post(aud, items).catch(() => undefined);
      if (status === 200 || status === 204) {
        queue.splice(0, items.length);
        this.#work.delivered(items);
        waitMs = 0;
        refusedInARow = 0;
        continue;
      }
      const refused = isRefusal(status);
      if (refused && items.length > 1) {
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
}

/** The peer, or something on the way, will not have them now: say because the letter or our key is not known there. */
function isRefusal(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500 && ![408, 425, 429].includes(status);
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
