/**
 * The right edge of an agency's Merkle log, held in memory: leaves go in, rows to store and roots come out.
 * @module
 */
import { toBase64url } from './encoding.ts';
import { extend, leafHash, rightEdge, rootOf } from './log/merkle.ts';
import type { LogNodeRow, OwnLog, Store } from './store/store.ts';

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
  readonly #log: Pick<OwnLog, 'id' | 'base'>;
  readonly #edge: LogNodeRow[];
  #size: number;

  private constructor(log: Pick<OwnLog, 'id' | 'base'>, size: number, edge: readonly LogNodeRow[]) {
    this.#log = log;
    this.#size = size;
    this.#edge = [...edge];
  }

  /** Begins a log that has no leaf yet. */
  static begin(log: Pick<OwnLog, 'id' | 'base'>): LogDraft {
    return new LogDraft(log, 0, []);
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
    return new LogDraft({ id: store.logId, base: store.logBase }, size, edge);
  }

  /** A draft that goes on where this one ended. */
  next(): LogDraft {
    return new LogDraft(this.#log, this.#size, this.#edge);
  }

  get size(): number {
    return this.#size;
  }

  /** The present end of the log. */
  head(): LogHead {
    return { id: this.#log.id, size: this.#size, root: toBase64url(rootOf(this.#edge)) };
  }

  /** Appends one compact JWS. @returns its position, behind those of earlier logs */
  append(jws: string): number {
    const index = this.#size;
    this.rows.push(...extend(this.#edge, index, leafHash(jws)));
    this.#size++;
    return this.#log.base + index;
  }
}
