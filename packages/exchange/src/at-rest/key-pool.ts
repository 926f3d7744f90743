/**
 * Keys for parts to come. They lie on disk before they are used, many in one write, so that a verdict waits for the store alone; each
 * is taken once.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { limits } from '../limits.ts';
import { wrapKey } from '../part/jwe.ts';
import type { Store } from '../store/store.ts';

export interface PartKey {
  readonly key: Uint8Array;
  /** Its number in the file of keys. */
  readonly id: number;
}

export class KeyPool {
  readonly #store: Pick<Store, 'reserveKeys'>;
  readonly #wrappingKey: Uint8Array;
  readonly #now: () => number;
  #keys: PartKey[] = [];
  #reservedAtMs = 0;
  /** How many the next reservation takes: a process that opens one message leaves few behind. */
  #next = 4;
  #reserving: Promise<void> | undefined;

  constructor(store: Pick<Store, 'reserveKeys'>, wrappingKey: Uint8Array, now: () => number = Date.now) {
    this.#store = store;
    this.#wrappingKey = wrappingKey;
    this.#now = now;
  }

  /** @throws {ExchangeError} `store-…` the file of keys could not be written */
  async take(): Promise<PartKey> {
    for (;;) {
      const key = this.#isFresh() ? this.#keys.shift() : undefined;
      if (key) return key;
      this.#reserving ??= this.#reserve().finally(() => {
        this.#reserving = undefined;
      });
      await this.#reserving;
    }
  }

  #isFresh(): boolean {
    const ageMs = this.#now() - this.#reservedAtMs;
    return ageMs >= 0 && ageMs < limits.reservedKeyMs;
  }

  async #reserve(): Promise<void> {
    const keys = Array.from({ length: this.#next }, () => randomBytes(32));
    const atMs = this.#now();
    const ids = await this.#store.reserveKeys(
      keys.map((key) => wrapKey(key, this.#wrappingKey)),
      atMs,
    );
    this.#keys = keys.flatMap((key, i) => {
      const id = ids[i];
      return id === undefined ? [] : [{ key, id }];
    });
    this.#reservedAtMs = atMs;
    this.#next = Math.min(this.#next * 2, limits.keysReserved);
  }
}
