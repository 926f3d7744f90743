/**
 * What a driver of a store needs: `@lienthong/exchange/store`. Its tests are the suite that SQLite and PostgreSQL pass.
 * @module
 */
export { uuidv7 } from '../ids.ts';
export { extend, type LogNode, nodePosition } from '../log/merkle.ts';
export type * from './store.ts';
