/**
 * What a driver of a store builds on: the interface, and what is the same in SQL on every database.
 * @module
 */

export { wrappedKeysOf, writePlan } from './sql/plan.ts';
export { arrivalColumns, SqlStore } from './sql/sql-store.ts';
export type { All, Row, SqlValue, Statement } from './sql/statement.ts';
export { leasable } from './sql/stream-rows.ts';
export type * from './store.ts';
