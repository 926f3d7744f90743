/**
 * One SQLite file: prepared statements, transactions, and rewriting it so that nothing deleted is left in it.
 * @module
 */
import { basename } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

export type Prepare = (sql: string) => StatementSync;

export class Database {
  readonly db: DatabaseSync;
  readonly file: string;
  /** Of its file, without the folder. */
  readonly name: string;
  readonly #statements = new Map<string, StatementSync>();

  /** @param file path of the database; `:memory:` for tests */
  constructor(file: string) {
    this.file = file;
    this.name = basename(file);
    this.db = new DatabaseSync(file);
  }

  prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** Runs statements that give no rows. */
  exec(sql: string): void {
    this.db.exec(sql);
  }

  one(sql: string, ...values: SQLInputValue[]): Record<string, unknown> | undefined {
    return this.prepared(sql).get(...values);
  }

  all(sql: string, ...values: SQLInputValue[]): Record<string, unknown>[] {
    return this.prepared(sql).all(...values);
  }

  run(sql: string, ...values: SQLInputValue[]): void {
    this.prepared(sql).run(...values);
  }

  /** Runs `work` in one transaction: `false` from it rolls back, an error rolls back and is thrown on. */
  transaction<T>(work: () => T): T {
    this.run('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.run(result === false ? 'ROLLBACK' : 'COMMIT');
      return result;
    } catch (error) {
      if (this.db.isTransaction) this.run('ROLLBACK');
      throw error;
    }
  }

  /**
   * Writes the file anew and empties its journal. `secure_delete` overwrites rows that were deleted, not the copies that
   * SQLite leaves behind on a page when it moves rows to another.
   * @throws {Error} another process was reading for longer than `busy_timeout`
   */
  scrub(): void {
    this.#statements.clear();
    this.db.exec('VACUUM');
    const done = this.db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
    if (done.busy !== 0) throw new Error('the journal is in use by another process');
  }

  close(): void {
    this.#statements.clear();
    this.db.close();
  }
}
