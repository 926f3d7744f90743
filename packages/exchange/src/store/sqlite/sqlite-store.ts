/**
 * The store on SQLite, through `node:sqlite`: one file, synchronous calls, nothing awaited between BEGIN and COMMIT.
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { SQLInputValue } from 'node:sqlite';
import { uuidv7 } from '../../ids.ts';
import type { PartKeys } from '../part-keys.ts';
import { wrappedKeysOf, writePlan } from '../sql/plan.ts';
import { arrivalColumns, SqlStore } from '../sql/sql-store.ts';
import type { All } from '../sql/statement.ts';
import { leasable } from '../sql/stream-rows.ts';
import type { Handler, Lease, LeasedArrival, Plan, SealedWrappingKey, Store } from '../store.ts';
import { Database } from './database.ts';
import { prepare } from './schema.ts';
import { openSqlitePartKeys, partKeysFile } from './sqlite-part-keys.ts';

/**
 * Opens the store of one agency, and creates it where there is none.
 *
 * @param file path of the database; `:memory:` for tests. The keys of its parts lie in a file of their own beside it.
 */
export function openSqliteStore(file: string): Store<SqliteTransaction> {
  return new SqliteStore(file);
}

/** The store's own transaction, for tables of the application in the same file. Synchronous; its names must not be the store's. */
export interface SqliteTransaction {
  get(sql: string, ...values: SQLInputValue[]): Record<string, unknown> | undefined;
  all(sql: string, ...values: SQLInputValue[]): Record<string, unknown>[];
  run(sql: string, ...values: SQLInputValue[]): void;
}

class SqliteStore extends SqlStore implements Store<SqliteTransaction> {
  readonly logId: string;
  protected readonly all: All;
  readonly #db: Database;
  readonly #keys: PartKeys;

  constructor(file: string) {
    super();
    this.#db = new Database(file);
    this.all = async (sql, ...values) => this.#db.all(sql, ...values);
    try {
      prepare(this.#db.db, uuidv7);
      this.logId = String(this.#db.one("SELECT value FROM meta WHERE key = 'log_id'")?.['value']);
      this.#keys = openSqlitePartKeys(partKeysFile(file), this.logId);
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  async commit(plan: Plan): Promise<boolean> {
    return this.#db.transaction(() => {
      if (this.#logSize() !== plan.logSize) return false;
      const keys = this.#keys.put(wrappedKeysOf(plan), plan.logSize);
      for (const { sql, values, once } of writePlan(plan, keys)) {
        const { changes } = this.#db.prepared(sql).run(...values);
        if (once && changes !== 1) return false;
      }
      return true;
    });
  }

  async lease({ limit, nowMs, untilMs, gapWaitMs }: Lease): Promise<LeasedArrival[]> {
    return this.#db.transaction(() => {
      const batch = randomUUID();
      const leased: LeasedArrival[] = [];
      for (;;) {
        const rows = this.#db.all(leasable, nowMs, batch, nowMs - gapWaitMs, limit - leased.length);
        for (const { id, missing } of rows) {
          this.#db.run('UPDATE arrival SET leased_until = ?, lease = ? WHERE id = ?', untilMs, batch, Number(id));
          const row = this.#db.one(`SELECT ${arrivalColumns} FROM arrival WHERE id = ?`, Number(id));
          const arrival = row as unknown as LeasedArrival;
          leased.push(missing === null ? arrival : { ...arrival, gapBefore: Number(missing) });
        }
        if (rows.length === 0 || leased.length >= limit) return leased;
      }
    });
  }

  async process<T>(
    { iss, jti, atMs }: { readonly iss: string; readonly jti: string; readonly atMs: number },
    handler: Handler<SqliteTransaction, T>,
  ): Promise<{ readonly value: Awaited<T> } | undefined> {
    const done = this.#db.transaction(() => {
      const acknowledged = this.#db
        .prepared('UPDATE arrival SET acked_at = ? WHERE iss = ? AND jti = ? AND is_fork = 0 AND acked_at IS NULL')
        .run(atMs, iss, jti);
      if (acknowledged.changes !== 1) return undefined;
      return { value: handleAtOnce(this.#db, handler) };
    });
    return done;
  }

  async dropKeys(): Promise<void> {
    // Under this store's lock: no other process can have put a key whose part it has still to write.
    this.#db.transaction(() => {
      const numbers = (sql: string) => this.#db.all(sql).map(({ key }) => Number(key));
      const used = new Set(numbers('SELECT key FROM arrival_part WHERE key IS NOT NULL'));
      // A store older than its keys (restored from a copy) does not know all of them: it drops what was erased in it.
      if (this.#logSize() >= this.#keys.logSize()) this.#keys.keepOnly(used);
      else this.#keys.drop(numbers('SELECT key FROM erased_key').filter((key) => !used.has(key)));
      this.#db.run('DELETE FROM erased_key');
    });
  }

  async scrub(): Promise<void> {
    this.#keys.scrub();
    this.#db.scrub();
    this.#db.run("DELETE FROM meta WHERE key = 'scrub_due'");
  }

  async wrappingKeys(make: () => readonly SealedWrappingKey[]): Promise<SealedWrappingKey[]> {
    return this.#keys.wrappingKeys(make);
  }

  async setWrappingKeys(sealed: readonly SealedWrappingKey[]): Promise<void> {
    this.#keys.setWrappingKeys(sealed);
  }

  close(): void {
    this.#keys.close();
    this.#db.close();
  }

  protected async wrappedKey(id: number): Promise<Uint8Array | undefined> {
    return this.#keys.get(id);
  }

  #logSize(): number {
    return Number(this.#db.one("SELECT value FROM meta WHERE key = 'log_size'")?.['value']);
  }
}

/** A handler that would go on after the transaction has ended is a mistake: nothing of it is kept. */
function handleAtOnce<T>(db: Database, handler: Handler<SqliteTransaction, T>): Awaited<T> {
  const value = handler({
    get: (sql, ...values) => db.one(sql, ...values),
    all: (sql, ...values) => db.all(sql, ...values),
    run: (sql, ...values) => db.run(sql, ...values),
  });
  if (value instanceof Promise) {
    value.catch(() => undefined);
    throw new TypeError('a handler in a transaction of SQLite is synchronous: it returned a promise');
  }
  return value as Awaited<T>;
}
