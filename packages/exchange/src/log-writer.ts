/**
 * The right edge of an agency's Merkle log, held in memory: leaves go in, rows to store and roots come out.
 * @module
 */
import { toBase64url } from './encoding.ts';
import { extend, leafHash, rightEdge, rootOf } from './log/merkle.ts';
import type { LogNodeRow, Store } from './store/store.ts';

export interface LogHead {
  readonly id: string;
  /** Number of leaves. */
  readonly size: number;
  /** base64url. */
  readonly root: string;
}

/** One attempt to extend the log. Thrown away when the transaction does not commit. */
export class LogDraft {
  readonly rows: LogNodeRow[] = [];
  readonly #id: string;
  readonly #edge: LogNodeRow[];
  #size: number;

  private constructor(id: string, size: number, edge: readonly LogNodeRow[]) {
    this.#id = id;
    this.#size = size;
    this.#edge = [...edge];
  }

  /** Begins at the store's present end, reading one node for each bit of its size. */
  static async atEnd(store: Store): Promise<LogDraft> {
    const size = await store.logSize();
    const edge: LogNodeRow[] = [];
    for (const { level, index } of rightEdge(size)) {
      const hash = await store.logNode(level, index);
      if (!hash) throw new Error(`the log lacks node ${level}/${index}`);
      edge.push({ level, index, hash });
    }
    return new LogDraft(store.logId, size, edge);
  }

  /** A draft that goes on where this one ended. */
  next(): LogDraft {
    return new LogDraft(this.#id, this.#size, this.#edge);
  }

  get size(): number {
    return this.#size;
  }

  /** The present end of the log. */
  head(): LogHead {
    return { id: this.#id, size: this.#size, root: toBase64url(rootOf(this.#edge)) };
  }

  /** Appends one compact JWS. @returns its position */
  append(jws: string): number {
    const leaf = this.#size;
    this.rows.push(...extend(this.#edge, leaf, leafHash(jws)));
    this.#size++;
    return leaf;
  }
}
