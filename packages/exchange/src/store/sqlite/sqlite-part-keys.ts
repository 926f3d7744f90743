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
export const keysVersion = 3;

const tables = `
  -- The wrapping key, sealed to each decryption key of the agency.
  CREATE TABLE wrapping_key (kid TEXT PRIMARY KEY, jwe TEXT NOT NULL) STRICT, WITHOUT ROWID;

  -- One wrapped key for each part that is kept.
  CREATE TABLE part_key (id INTEGER PRIMARY KEY, wrapped BLOB NOT NULL) STRICT;

  -- The store that these keys belong to, and the size of its log at its last commit.
  CREATE TABLE store (log_id TEXT PRIMARY KEY, log_size INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

/** The life of the store in which it was opened last. */
const version2 = 'ALTER TABLE store ADD COLUMN generation INTEGER NOT NULL DEFAULT 0';

/** Keys are put aside before there is a part for them. */
const version3 = 'ALTER TABLE part_key ADD COLUMN reserved_at INTEGER NOT NULL DEFAULT 0';

/** Where the keys of a store lie: `part-keys.sqlite` beside `store.sqlite`, `x.part-keys.sqlite` beside `x.sqlite`. */
export function partKeysFile(storeFile: string): string {
  if (storeFile === ':memory:') return storeFile;
  const name = basename(storeFile).replace(/\.sqlite$/, '');
  return join(dirname(storeFile), name === 'store' ? 'part-keys.sqlite' : `${name}.part-keys.sqlite`);
}

/** @throws {ExchangeError} `store-newer`; `store-other-keys` */
export function openSqlitePartKeys(file: string, logId: string): PartKeys {
  return new SqlitePartKeys(file, logId);
}

class SqlitePartKeys implements PartKeys {
  readonly #db: Database;

  constructor(file: string, logId: string) {
    this.#db = new Database(file);
    try {
      this.#prepare(logId);
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  put(wrapped: readonly Uint8Array[], atMs: number): number[] {
    return this.#db.transaction(() => {
      const insert = 'INSERT INTO part_key (wrapped, reserved_at) VALUES (?, ?)';
      return wrapped.map((key) => Number(this.#db.run(insert, key, atMs).lastInsertRowid));
    });
  }

  noteLogSize(logSize: number): void {
    this.#db.exec('PRAGMA synchronous = NORMAL');
    try {
      this.#db.run('UPDATE store SET log_size = ?', logSize);
    } finally {
      // Whatever became of the note, keys that are put aside have to be on disk.
      this.#db.exec('PRAGMA synchronous = FULL');
    }
  }

  get(id: number): Uint8Array | undefined {
    return this.#db.one('SELECT wrapped FROM part_key WHERE id = ?', id)?.['wrapped'] as Uint8Array | undefined;
  }

  has(id: number): boolean {
    return this.#db.one('SELECT 1 FROM part_key WHERE id = ?', id) !== undefined;
  }

  logSize(): number {
    return Number(this.#db.one('SELECT log_size FROM store')?.['log_size']);
  }

  generation(): number {
    return Number(this.#db.one('SELECT generation FROM store')?.['generation']);
  }

  setGeneration(generation: number): void {
    this.#db.run('UPDATE store SET generation = max(generation, ?)', generation);
  }

  goOn(generation: number, logSize: number): void {
    this.#db.run('UPDATE store SET generation = ?, log_size = ?', generation, logSize);
  }

  drop(ids: readonly number[]): void {
    if (ids.length === 0) return;
    this.#db.transaction(() => {
      for (const id of ids) this.#db.run('DELETE FROM part_key WHERE id = ?', id);
    });
  }

  keepOnly(ids: ReadonlySet<number>, reservedBeforeMs: number): void {
    const old = this.#db.all('SELECT id FROM part_key WHERE reserved_at < ?', reservedBeforeMs);
    this.drop(old.map(({ id }) => Number(id)).filter((id) => !ids.has(id)));
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

  #prepare(logId: string): void {
    this.#db.exec(pragmas);
    this.#db.transaction(() => {
      const version = Number(this.#db.one('PRAGMA user_version')?.['user_version'] ?? 0);
      if (version > keysVersion) throw new ExchangeError('store-newer', this.#db.name);
      if (version < 1) {
        this.#db.exec(tables);
        this.#db.run('INSERT INTO store (log_id, log_size) VALUES (?, 0)', logId);
      }
      if (version < 2) this.#db.exec(version2);
      if (version < 3) this.#db.exec(version3);
      if (version < keysVersion) this.#db.exec(`PRAGMA user_version = ${keysVersion}`);
    });
    const held = this.#db.one('SELECT log_id FROM store')?.['log_id'];
    if (held !== logId) throw new ExchangeError('store-other-keys', this.#db.name);
  }
}
