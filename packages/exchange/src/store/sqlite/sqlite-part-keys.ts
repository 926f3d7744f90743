/**
 * The file of keys on SQLite.
 * @module
 */
import { basename, dirname, join } from 'node:path';
import { ExchangeError } from '../../errors.ts';
import type { PartKeys } from '../part-keys.ts';
import type { SealedWrappingKey } from '../store.ts';
import { Database } from './database.ts';
import { pragmas } from './schema.ts';

/** Raised by one with each forward-only migration; `PRAGMA user_version` holds it. */
const keysVersion = 2;

const tables = `
  -- The wrapping key, sealed to each decryption key of the agency.
  CREATE TABLE wrapping_key (kid TEXT PRIMARY KEY, jwe TEXT NOT NULL) STRICT, WITHOUT ROWID;

  -- One wrapped key for each part that is kept.
  CREATE TABLE part_key (id INTEGER PRIMARY KEY, wrapped BLOB NOT NULL) STRICT;

  -- The store that these keys belong to, by the id of its first log, and how many leaves it had when a key was last put.
  CREATE TABLE store (log_id TEXT PRIMARY KEY, log_size INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

/**
 * Generation of the store when it was opened last, empty when these keys were made beside a store that had leaves already; the one
 * that it may have after a recovery which was cut short.
 */
const generations = `
  ALTER TABLE store ADD COLUMN generation TEXT NOT NULL DEFAULT '';
  ALTER TABLE store ADD COLUMN next_generation TEXT;
`;

/** Where the keys of a store lie: `part-keys.sqlite` beside `store.sqlite`, `x.part-keys.sqlite` beside `x.sqlite`. */
export function partKeysFile(storeFile: string): string {
  if (storeFile === ':memory:') return storeFile;
  const name = basename(storeFile).replace(/\.sqlite$/, '');
  return join(dirname(storeFile), name === 'store' ? 'part-keys.sqlite' : `${name}.part-keys.sqlite`);
}

/** The store beside which a file of keys is opened. */
export interface KeyedStore {
  readonly id: string;
  readonly generation: string;
  readonly logSize: number;
}

/** @throws {ExchangeError} `store-newer`; `store-other-keys` */
export function openSqlitePartKeys(file: string, store: KeyedStore): PartKeys {
  return new SqlitePartKeys(file, store);
}

class SqlitePartKeys implements PartKeys {
  readonly #db: Database;

  constructor(file: string, store: KeyedStore) {
    this.#db = new Database(file);
    try {
      this.#prepare(store);
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  put(wrapped: readonly Uint8Array[], logSize: number): number[] {
    if (wrapped.length === 0) return [];
    return this.#db.transaction(() => {
      this.#db.run('UPDATE store SET log_size = ?', logSize);
      const insert = this.#db.prepared('INSERT INTO part_key (wrapped) VALUES (?)');
      return wrapped.map((key) => Number(insert.run(key).lastInsertRowid));
    });
  }

  get(id: number): Uint8Array | undefined {
    return this.#db.one('SELECT wrapped FROM part_key WHERE id = ?', id)?.['wrapped'] as Uint8Array | undefined;
  }

  logSize(): number {
    return Number(this.#db.one('SELECT log_size FROM store')?.['log_size']);
  }

  noteLogSize(logSize: number): void {
    if (logSize > this.logSize()) this.#db.run('UPDATE store SET log_size = ?', logSize);
  }

  fits(generation: string, logSize: () => number): boolean {
    const { generation: own, next_generation: next, log_size: known } = this.#db.one('SELECT * FROM store') ?? {};
    // A recovery that was cut short after the store had its new generation.
    if (generation === next) this.settle(generation, logSize());
    // Read after the keys: another process may be writing both.
    return generation === next || (generation === own && logSize() >= Number(known));
  }

  expect(generation: string): void {
    this.#db.run('UPDATE store SET next_generation = ?', generation);
  }

  settle(generation: string, logSize: number): void {
    this.#db.run('UPDATE store SET generation = ?, next_generation = NULL, log_size = ?', generation, logSize);
  }

  drop(ids: readonly number[]): void {
    if (ids.length === 0) return;
    this.#db.transaction(() => {
      for (const id of ids) this.#db.run('DELETE FROM part_key WHERE id = ?', id);
    });
  }

  keepOnly(ids: ReadonlySet<number>): void {
    const all = this.#db.all('SELECT id FROM part_key').map(({ id }) => Number(id));
    this.drop(all.filter((id) => !ids.has(id)));
  }

  scrub(): void {
    this.#db.scrub();
  }

  wrappingKeys(make: () => readonly SealedWrappingKey[]): SealedWrappingKey[] {
    return this.#db.transaction(() => {
      if (this.#wrappingKeys().length === 0) this.#insert(make());
      return this.#wrappingKeys();
    });
  }

  setWrappingKeys(sealed: readonly SealedWrappingKey[]): void {
    this.#db.transaction(() => {
      this.#db.run('DELETE FROM wrapping_key');
      this.#insert(sealed);
    });
    this.#db.scrub();
  }

  close(): void {
    this.#db.close();
  }

  #wrappingKeys(): SealedWrappingKey[] {
    return this.#db.all('SELECT kid, jwe FROM wrapping_key ORDER BY kid') as unknown as SealedWrappingKey[];
  }

  #insert(sealed: readonly SealedWrappingKey[]): void {
    for (const { kid, jwe } of sealed) this.#db.run('INSERT INTO wrapping_key (kid, jwe) VALUES (?, ?)', kid, jwe);
  }

  #prepare({ id, generation, logSize }: KeyedStore): void {
    this.#db.exec(pragmas);
    this.#db.transaction(() => {
      const version = Number(this.#db.one('PRAGMA user_version')?.['user_version'] ?? 0);
      if (version > keysVersion) throw new ExchangeError('store-newer', this.#db.name);
      if (version < 1) {
        this.#db.exec(tables);
        this.#db.run('INSERT INTO store (log_id, log_size) VALUES (?, 0)', id);
      }
      if (version < 2) {
        this.#db.exec(generations);
        if (version === 1 || logSize === 0) this.#db.run('UPDATE store SET generation = ?', generation);
      }
      this.#db.exec(`PRAGMA user_version = ${keysVersion}`);
    });
    const held = this.#db.one('SELECT log_id FROM store')?.['log_id'];
    if (held !== id) throw new ExchangeError('store-other-keys', this.#db.name);
  }
}
