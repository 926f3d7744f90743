/**
 * What a driver of a store needs: `@lienthong/exchange/store`. The interface, and what is the same in SQL on every database. A driver's
 * tests are the suite that SQLite and PostgreSQL pass.
 * @module
 */
export { ExchangeError } from '../errors.ts';
export { uuidv7 } from '../ids.ts';
export { type Identity, identityAfter, identityOf, identityRows, leafCount, writeNewLog } from './sql/log-rows.ts';
export { keysOf, writePlan } from './sql/plan.ts';
export { arrivalColumns, SqlStore } from './sql/sql-store.ts';
export type { All, Row, SqlValue, Statement } from './sql/statement.ts';
export { isFree, leasable } from './sql/stream-rows.ts';
export type * from './store.ts';
