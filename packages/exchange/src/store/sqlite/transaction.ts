/**
 * The application's part in a transaction of the store.
 * @module
 */
import type { SQLInputValue } from 'node:sqlite';
import type { Handler } from '../store.ts';
import type { Database } from './database.ts';

/** The store's own transaction, for tables of the application in the same file. Synchronous; its names must not be the store's. */
export interface SqliteTransaction {
  get(sql: string, ...values: SQLInputValue[]): Record<string, unknown> | undefined;
  all(sql: string, ...values: SQLInputValue[]): Record<string, unknown>[];
  run(sql: string, ...values: SQLInputValue[]): void;
}

/** A handler that would go on after the transaction has ended is a mistake: nothing of it is kept. */
export function handleAtOnce<T>(db: Database, handler: Handler<SqliteTransaction, T>): Awaited<T> {
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
