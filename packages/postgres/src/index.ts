export type { PostgresConnection, PostgresTransaction } from './database.ts';
export { openPostgresStore, type PostgresStore, type PostgresStoreOptions } from './postgres-store.ts';
