/**
 * One SQLite file: prepared statements, transactions, and rewriting it so that nothing deleted is left in it. What SQLite says of the
 * file or its disk is thrown as `store-…`, with the file's name.
 * @module
 */
import { basename } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { ExchangeError } from '../../errors.ts';
import { storeErrorOf } from './store-error.ts';

type Row = Record<string, unknown>;
type Changed = ReturnType<StatementSync['run']>;

export class Database {
  readonly file: string;
  /** Of its file, without the folder. */
  readonly name: string;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /**
   * @param file path of the database; `:memory:` for tests
   * @param open how it is opened; for reading and writing unless given
   */
  constructor(file: string, open: (file: string) => DatabaseSync = (path) => new DatabaseSync(path)) {
    this.file = file;
    this.name = basename(file);
    this.#db = this.#told(() => open(file));
  }

  /** For migrations, which run many statements. */
  get connection(): DatabaseSync {
    return this.#db;
  }

  /** Runs statements that give no rows. */
  exec(sql: string): void {
    this.#told(() => this.#db.exec(sql));
  }

  one(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#told(() => this.#prepared(sql).get(...values));
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#told(() => this.#prepared(sql).all(...values));
  }

  run(sql: string, ...values: SQLInputValue[]): Changed {
    return this.#told(() => this.#prepared(sql).run(...values));
  }

  /** Runs `work` in one transaction: `false` from it rolls back, an error rolls back and is thrown on. */
  transaction<T>(work: () => T): T {
    this.run('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.run(result === false ? 'ROLLBACK' : 'COMMIT');
      return result;
    } catch (error) {
      if (this.#db.isTransaction) this.run('ROLLBACK');
      throw error;
    }
  }

  /**
   * Writes the file anew and empties its journal. `secure_delete` overwrites rows that were deleted, not the copies that
   * SQLite leaves behind on a page when it moves rows to another.
   * @throws {ExchangeError} `store-locked` another process was reading for longer than `busy_timeout`
   */
  scrub(): void {
    this.#statements.clear();
    this.exec('VACUUM');
    const done = this.#told(() => this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get());
    if (done?.['busy'] !== 0) throw new ExchangeError('store-locked', this.name);
  }

  /** Once closed it stays so. */
  close(): void {
    this.#statements.clear();
    if (this.#db.isOpen) this.#db.close();
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #told<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storeErrorOf(error, this.name);
    }
  }
}
