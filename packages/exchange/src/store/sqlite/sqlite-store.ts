/**
 * The store on SQLite, through `node:sqlite`: one file, synchronous calls, nothing awaited between BEGIN and COMMIT.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { ExchangeError } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import type { PartKeys } from '../part-keys.ts';
import { identityAfter, identityOf, identityRows, writeNewLog } from '../sql/log-rows.ts';
import { keysOf, writePlan } from '../sql/plan.ts';
import { arrivalColumns, SqlStore } from '../sql/sql-store.ts';
import type { All, Statement } from '../sql/statement.ts';
import { leasable } from '../sql/stream-rows.ts';
import type { Handler, Lease, LeasedArrival, Plan, Recovery, SealedWrappingKey, Store } from '../store.ts';
import { Database } from './database.ts';
import { beginLife, copied, generationOf, isRestored, leavesOf } from './life.ts';
import { prepare } from './schema.ts';
import { openSqlitePartKeys, partKeysFile } from './sqlite-part-keys.ts';
import { handleAtOnce, type SqliteTransaction } from './transaction.ts';

/**
 * Opens the store of one agency, and creates it where there is none.
 *
 * @param file path of the database; `:memory:` for tests. The keys of its parts lie in a file of their own beside it.
 */
export function openSqliteStore(file: string): Store<SqliteTransaction> {
  const db = new Database(file);
  try {
    prepare(db, uuidv7);
    return new SqliteStore(db, file);
  } catch (error) {
    db.close();
    throw error;
  }
}

class SqliteStore extends SqlStore implements Store<SqliteTransaction> {
  protected readonly all: All;
  readonly #db: Database;
  readonly #keys: PartKeys;

  constructor(db: Database, file: string) {
    super(identityOf(db.all(identityRows)));
    this.#db = db;
    this.all = async (sql, ...values) => db.all(sql, ...values);
    this.#keys = openSqlitePartKeys(partKeysFile(file), this.id);
  }

  async begin(): Promise<void> {
    beginLife(this.#db, this.#keys);
  }

  async isRestored(): Promise<boolean> {
    return isRestored(this.#db, this.#keys);
  }

  async recover(recovery: Recovery): Promise<void> {
    this.#db.transaction(() => {
      if (!this.#isAt(recovery.former.size)) throw new ExchangeError('store-replaced', this.#db.name);
      this.#runAll(writeNewLog(this.identity, recovery));
      this.#db.run('DELETE FROM meta WHERE key = ?', copied);
    });
    this.identity = identityAfter(this.identity, recovery);
    this.#keys.goOn(generationOf(this.#db), leavesOf(this.#db));
  }

  async commit(plan: Plan): Promise<boolean> {
    return this.#db.transaction(() => {
      if (!this.#isAt(plan.logSize)) return false;
      // What came is dropped for what can be opened, or not at all.
      if (!keysOf(plan).every((key) => this.#keys.has(key))) throw new ExchangeError('store-failed');
      if (plan.nextLogSize > plan.logSize) this.#keys.noteLogSize(this.logBase + plan.logSize);
      return this.#runAll(writePlan(plan, this.identity.nodeBase));
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
      const acknowledged = this.#db.run(
        'UPDATE arrival SET acked_at = ? WHERE iss = ? AND jti = ? AND is_fork = 0 AND acked_at IS NULL',
        ...[atMs, iss, jti],
      );
      if (acknowledged.changes !== 1) return undefined;
      return { value: handleAtOnce(this.#db, handler) };
    });
    return done;
  }

  async reserveKeys(wrapped: readonly Uint8Array[], atMs: number): Promise<number[]> {
    return this.#keys.put(wrapped, atMs);
  }

  async dropKeys(reservedBeforeMs: number): Promise<void> {
    this.#db.transaction(() => {
      const numbers = (sql: string) => this.#db.all(sql).map(({ key }) => Number(key));
      const used = new Set(numbers('SELECT key FROM arrival_part WHERE key IS NOT NULL'));
      // A store older than its keys (restored from a copy) does not know all of them: it drops what was erased in it.
      if (leavesOf(this.#db) >= this.#keys.logSize()) this.#keys.keepOnly(used, reservedBeforeMs);
      this.#keys.drop(numbers('SELECT key FROM erased_key').filter((key) => !used.has(key)));
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

  /** Whether the log is the one that this process has opened, and ends there. */
  #isAt(logSize: number): boolean {
    const rows = this.#db.all("SELECT key, value FROM meta WHERE key IN ('log_id', 'log_size') ORDER BY key");
    const [id, size] = rows.map(({ value }) => String(value));
    if (id !== this.logId) throw new ExchangeError('store-replaced', this.#db.name);
    return Number(size) === logSize;
  }

  #runAll(statements: Iterable<Statement>): boolean {
    for (const { sql, values, once } of statements) {
      const { changes } = this.#db.run(sql, ...values);
      if (once && changes !== 1) return false;
    }
    return true;
  }
}
