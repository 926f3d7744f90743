/**
 * The file of keys beside a store, as an interface: one wrapped key for each part, and the key that wraps them. Backups of
 * the store leave it out, so that what is erased here does not live on there. Synchronous: the store calls it while it
 * holds its own transaction.
 * @module
 */
import type { SealedWrappingKey } from './store.ts';

export interface PartKeys {
  /**
   * Writes keys, and returns when they are on disk.
   * @param atMs when they were reserved: they are in use, or not, soon after
   * @returns the number of each, never one that is in use
   */
  put(wrapped: readonly Uint8Array[], atMs: number): number[];
  get(id: number): Uint8Array | undefined;
  has(id: number): boolean;
  /** Notes that the store's log is so long: an older store later found beside these keys is known by it. Waits for no disk. */
  noteLogSize(logSize: number): void;
  logSize(): number;
  /** The store's life that these keys know of. */
  generation(): number;
  /** Never to an earlier one. */
  setGeneration(generation: number): void;
  /** Whatever was recovered, the keys belong to the store as it is now. */
  goOn(generation: number, logSize: number): void;
  /** Drops these keys. */
  drop(ids: readonly number[]): void;
  /** Drops every key but these, and those reserved at an instant or later. */
  keepOnly(ids: ReadonlySet<number>, reservedBeforeMs: number): void;
  /** Writes the file anew, so that nothing dropped is left in it or in its journal. */
  scrub(): void;

  wrappingKeys(make: () => readonly SealedWrappingKey[]): SealedWrappingKey[];
  setWrappingKeys(sealed: readonly SealedWrappingKey[]): void;

  close(): void;
}
