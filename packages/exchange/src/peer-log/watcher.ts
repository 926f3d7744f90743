/**
 * Holds what peers sign about their logs against each other, a while after they have signed something new.
 * @module
 */
import type { Context } from '../context.ts';
import { limits } from '../limits.ts';
import type { Transport } from '../sender/transport.ts';
import { checkPeerLog } from './check.ts';

export class PeerLogWatcher {
  readonly #context: Context;
  readonly #transport: Transport;
  readonly #afterMs: number;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #running = new Set<Promise<void>>();
  #stopped = false;

  /** @param afterMs how long receipts of one peer are gathered before they are checked together */
  constructor(context: Context, transport: Transport, afterMs: number = limits.logCheckAfterMs) {
    this.#context = context;
    this.#transport = transport;
    this.#afterMs = afterMs;
  }

  /** Takes up what peers signed in an earlier life and was not checked. */
  async resume(): Promise<void> {
    const { directory, store, code } = this.#context;
    for (const { code: agency } of directory.current.directory.agencies) {
      if (agency === code) continue;
      const cursor = Math.max(-1, ...(await store.peerLogs(agency)).map(({ checkedLeaf }) => checkedLeaf));
      if ((await store.receiptsBy(agency, cursor, 1)).length > 0) this.changed(agency);
    }
  }

  /** The agency has signed something new about its log. */
  changed(agency: string): void {
    this.#later(agency, this.#afterMs);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await Promise.all(this.#running);
  }

  #later(agency: string, ms: number): void {
    if (this.#stopped || this.#timers.has(agency)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(agency);
      const run = this.#check(agency, ms).finally(() => this.#running.delete(run));
      this.#running.add(run);
    }, ms);
    // Nobody waits for it: what is left is taken up at the next start.
    timer.unref();
    this.#timers.set(agency, timer);
  }

  /** A peer that cannot be asked now is asked again, less and less often; nothing is delayed by it. */
  async #check(agency: string, waitedMs: number): Promise<void> {
    try {
      await checkPeerLog(this.#context, this.#transport, agency);
    } catch {
      this.#later(agency, Math.min(waitedMs * 2, limits.logCheckAfterMsAtMost));
    }
  }
}
