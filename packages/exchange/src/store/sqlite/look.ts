/**
 * A store as it lies, for somebody who looks: nothing is created, brought up to date or written, also while others write.
 * @see https://www.sqlite.org/wal.html#readonly
 * @module
 */
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { ExchangeError } from '../../errors.ts';
import { identityOf, identityRows } from '../sql/log-rows.ts';
import { SqlStore } from '../sql/sql-store.ts';
import type { All } from '../sql/statement.ts';
import type { SealedWrappingKey } from '../store.ts';
import type { StoreReader } from '../views.ts';
import { Database } from './database.ts';
import { isRestored } from './life.ts';
import { storeVersion, versionOf } from './schema.ts';
import { keysVersion, partKeysFile } from './sqlite-part-keys.ts';

/** Waits this long for another connection that keeps readers out. */
const busyTimeout = 'PRAGMA busy_timeout = 1000';

/** Which version of this program has written it last; of another than the present one nothing else can be told. */
export type StoreAge = 'unused' | 'older' | 'current' | 'newer';

/**
 * @param file of the store
 * @throws {ExchangeError} what SQLite says of the file: `store-corrupt`, `store-locked`, `store-unwritable`
 */
export function ageOfSqliteStore(file: string): StoreAge {
  const version = reading(file, versionOf);
  if (version === storeVersion) return 'current';
  return version === 0 ? 'unused' : version < storeVersion ? 'older' : 'newer';
}

/**
 * Whether the lock for writing can be had: somebody who holds it stops the agency. It is asked for only while the file is in use, and
 * then closing ours leaves file and journal as they are.
 *
 * @throws {ExchangeError} `store-locked`
 */
export function assertUnlocked(file: string): void {
  if (!isInUse(file)) return;
  reading(file, () => {
    const db = new Database(file);
    try {
      db.exec(busyTimeout);
      db.exec('BEGIN IMMEDIATE');
      db.exec('ROLLBACK');
    } finally {
      db.close();
    }
  });
}

/** Opens a store of the present version. @throws {ExchangeError} as {@link ageOfSqliteStore} */
export function lookAtSqliteStore(file: string): StoreLook {
  const db = openToRead(file);
  try {
    return new StoreLook(db, existsSync(partKeysFile(file)) ? openToRead(partKeysFile(file)) : undefined);
  } catch (error) {
    db.close();
    throw error;
  }
}

export class StoreLook extends SqlStore implements StoreReader {
  protected readonly all: All;
  readonly #db: Database;
  readonly #keys: Database | undefined;
  readonly #wasInUse: boolean;

  constructor(db: Database, keys: Database | undefined) {
    super(identityOf(db.all(identityRows)));
    this.all = async (sql, ...values) => db.all(sql, ...values);
    this.#db = db;
    this.#keys = keys;
    this.#wasInUse = isInUse(db.file);
  }

  /** Whether what was read may be of several instants: somebody has begun to write since the files were opened. */
  get isBlurred(): boolean {
    return !this.#wasInUse && isInUse(this.#db.file);
  }

  /** Whether the file of keys is there. */
  get hasKeys(): boolean {
    return this.#keys !== undefined;
  }

  /** @throws {ExchangeError} `store-newer`, `store-other-keys` */
  assertKeysBelong(): void {
    const keys = this.#keys;
    if (keys === undefined) return;
    const version = versionOf(keys);
    if (version > keysVersion) throw new ExchangeError('store-newer', keys.name);
    // An empty file is filled at the next start.
    if (version > 0 && keys.one('SELECT log_id FROM store')?.['log_id'] !== this.id)
      throw new ExchangeError('store-other-keys', keys.name);
  }

  /** Reads every page of both files. @throws {ExchangeError} `store-corrupt` */
  assertWhole(): void {
    for (const db of [this.#db, ...(this.#keys ? [this.#keys] : [])])
      if (db.one('PRAGMA quick_check(1)')?.['quick_check'] !== 'ok') throw new ExchangeError('store-corrupt', db.name);
  }

  async isRestored(): Promise<boolean> {
    return isRestored(this.#db, {
      generation: () => this.#ofKeys('generation'),
      logSize: () => this.#ofKeys('log_size'),
    });
  }

  /** The key that wraps those of the parts, as it was sealed. */
  sealedWrappingKeys(): SealedWrappingKey[] {
    if (this.#keys === undefined || versionOf(this.#keys) === 0) return [];
    return this.#keys.all('SELECT kid, jwe FROM wrapping_key ORDER BY kid') as unknown as SealedWrappingKey[];
  }

  close(): void {
    this.#keys?.close();
    this.#db.close();
  }

  protected async wrappedKey(id: number): Promise<Uint8Array | undefined> {
    return this.#keys?.one('SELECT wrapped FROM part_key WHERE id = ?', id)?.['wrapped'] as Uint8Array | undefined;
  }

  /** A file of keys that is empty or gone says what a new one would; lives are noted since its version 2. */
  #ofKeys(column: 'generation' | 'log_size'): number {
    if (this.#keys === undefined || versionOf(this.#keys) < (column === 'generation' ? 2 : 1)) return 0;
    return Number(this.#keys.one(`SELECT ${column} FROM store`)?.[column]);
  }
}

function reading<T>(file: string, look: (db: Database) => T): T {
  const db = openToRead(file);
  try {
    return look(db);
  } finally {
    db.close();
  }
}

/**
 * A file that nobody has open is read without a journal: SQLite would lay a new one beside it, and leave it there. While there is a
 * journal it is read as well.
 */
function openToRead(file: string): Database {
  const path = pathToFileURL(file);
  if (!isInUse(file)) path.search = '?immutable=1';
  const db = new Database(file, () => new DatabaseSync(path, { readOnly: true }));
  db.exec(busyTimeout);
  return db;
}

function isInUse(file: string): boolean {
  return existsSync(`${file}-wal`);
}
