/**
 * The right edge of an agency's Merkle log, held in memory: leaves go in, rows to store and roots come out.
 * @module
 */

import { toBase64url } from './encoding.ts';
import { append, leafHash, rightEdge, rootAt } from './log/merkle.ts';
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
  readonly #edge: Map<string, Uint8Array>;
  readonly #id: string;
  #size: number;

  private constructor(id: string, size: number, edge: Map<string, Uint8Array>) {
    this.#id = id;
    this.#size = size;
    this.#edge = edge;
  }

  /** Begins at the store's present end, reading one node for each bit of its size. */
  static async atEnd(store: Store): Promise<LogDraft> {
    const size = await store.logSize();
    const edge = new Map<string, Uint8Array>();
    for (const { level, index } of rightEdge(size)) {
      const hash = await store.logNode(level, index);
      if (!hash) throw new Error(`the log lacks node ${level}/${index}`);
      edge.set(`${level}/${index}`, hash);
    }
    return new LogDraft(store.logId, size, edge);
  }

  /** A draft that goes on where this one ended. */
  next(): LogDraft {
    const edge = new Map<string, Uint8Array>();
    for (const { level, index } of rightEdge(this.#size)) edge.set(`${level}/${index}`, this.#node(level, index));
    return new LogDraft(this.#id, this.#size, edge);
  }

  get size(): number {
    return this.#size;
  }

  /** The present end of the log. */
  head(): LogHead {
    const root = rootAt(this.#size, { node: (level, index) => this.#node(level, index) });
    return { id: this.#id, size: this.#size, root: toBase64url(root) };
  }

  /** Appends one compact JWS. @returns its position */
  append(jws: string): number {
    const leaf = this.#size;
    const read = { node: (level: number, index: number) => this.#node(level, index) };
    const { nodes, size } = append(leaf, read, [leafHash(jws)]);
    for (const node of nodes) {
      this.rows.push(node);
      this.#edge.set(`${node.level}/${node.index}`, node.hash);
    }
    this.#size = size;
    return leaf;
  }

  #node(level: number, index: number): Uint8Array {
    const hash = this.#edge.get(`${level}/${index}`);
    if (!hash) throw new Error(`the log's edge lacks node ${level}/${index}`);
    return hash;
  }
}
