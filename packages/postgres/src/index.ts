/**
 * The store of an agency on PostgreSQL.
 *
 *   const store = await openPostgresStore({ connectionString, schema: 'police' });
 *   const agency = await openAgency({ …, store });
 *
 * @module
 */
export type { ConnectionOptions, PostgresTransaction } from './database.ts';
export { openPostgresStore, type PostgresOptions, type PostgresStore } from './postgres-store.ts';
