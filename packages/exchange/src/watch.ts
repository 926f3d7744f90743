/**
 * Looks every minute at what nobody else would tell: letters without an answer for an hour and for a day, keys about to expire.
 * @module
 */
import type { Context } from './context.ts';
import { endingKeys } from './directory/lookup.ts';
import { limits } from './limits.ts';

export class Watch {
  readonly #context: Context;
  /** What was told of each letter that is late; forgotten once it is answered. */
  #told = new Map<string, 'delayed' | 'overdue'>();
  /** The last number of days told, by key. */
  readonly #days = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(context: Context) {
    this.#context = context;
  }

  start(): void {
    void this.look().finally(() => {
      if (this.#stopped) return;
      this.#timer = setTimeout(() => this.start(), limits.watchMs);
      this.#timer.unref();
    });
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Never throws: a store that cannot be read now is looked at again. */
  async look(): Promise<void> {
    try {
      await this.#lookAtLetters();
      this.#lookAtKeys();
    } catch {
      // Next time.
    }
  }

  async #lookAtLetters(): Promise<void> {
    const nowMs = this.#context.now();
    const told = new Map<string, 'delayed' | 'overdue'>();
    for (const { jti, aud: peer, kind, acceptedAtMs } of await this.#context.store.unanswered(
      nowMs - limits.delayedAfterMs,
    )) {
      const how = acceptedAtMs < nowMs - limits.overdueAfterMs ? 'overdue' : 'delayed';
      if (this.#told.get(jti) !== how && !this.#stopped) this.#context.emit({ type: how, jti }, { peer, kind });
      told.set(jti, how);
    }
    this.#told = told;
  }

  /** Once a day for each key in use that ends within a month and has no successor yet. */
  #lookAtKeys(): void {
    const { directory, code, now, emit } = this.#context;
    const at = Math.floor(now() / 1000);
    for (const { kid, days } of endingKeys(directory.current.directory, code, at)) {
      if (this.#days.get(kid) === days) continue;
      this.#days.set(kid, days);
      emit({ type: 'key-expiring', kid, days });
    }
  }
}
