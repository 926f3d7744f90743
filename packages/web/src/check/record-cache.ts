/**
 * The records that a grid shows or has shown lately; the rest stay with the worker.
 * @module
 */
import { recordsAt } from '../worker/client.ts';

const KEPT = 1500;

export class RecordCache {
  /** Grows when a record came or was changed. */
  version = 0;
  readonly #known = new Map<number, unknown>();
  readonly #asked = new Set<number>();
  readonly #onNew: () => void;
  readonly #read: (records: readonly number[]) => Promise<readonly unknown[]>;

  /** @param onNew when more records have come */
  constructor(onNew: () => void, read = recordsAt) {
    this.#onNew = onNew;
    this.#read = read;
  }

  get(record: number): unknown {
    return this.#known.get(record);
  }

  set(record: number, value: unknown): void {
    this.#known.set(record, value);
    this.version += 1;
  }

  /** Asks for those that are not here; the latest are kept. */
  want(records: readonly number[]): void {
    const missing = records.filter((record) => !this.#known.has(record) && !this.#asked.has(record));
    if (missing.length === 0) return;
    for (const record of missing) this.#asked.add(record);
    this.#read(missing)
      .then((values) => {
        for (const [i, record] of missing.entries()) this.#known.set(record, values[i]);
        for (const record of this.#known.keys()) {
          if (this.#known.size <= KEPT) break;
          this.#known.delete(record);
        }
        this.version += 1;
        this.#onNew();
      })
      .catch(() => undefined)
      .finally(() => {
        for (const record of missing) this.#asked.delete(record);
      });
  }
}
