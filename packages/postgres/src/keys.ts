/**
 * Keys of parts, in a schema of their own: backups of the store leave it out. Called inside a transaction that holds the log.
 * @module
 */
import type { SealedWrappingKey } from '@lienthong/exchange/store';
import type { PostgresTransaction } from './database.ts';
import type { Named } from './life.ts';

/** Drops the keys that no part names. A store older than its keys (restored from a copy) drops only what was erased in it. */
export async function dropKeys(tx: PostgresTransaction, named: Named): Promise<void> {
  const isUnused = 'NOT EXISTS (SELECT 1 FROM s.arrival_part p WHERE p.key = own.id)';
  const isOlder = `(SELECT value::bigint FROM s.meta WHERE key = 'log_size') < (SELECT log_size FROM k.store)`;
  await tx.query(
    named(`DELETE FROM k.part_key own WHERE ${isUnused} AND (NOT ${isOlder} OR id IN (SELECT key FROM s.erased_key))`),
  );
  await tx.query(named('DELETE FROM s.erased_key'));
}

export async function wrappingKeys(
  tx: PostgresTransaction,
  named: Named,
  make: () => readonly SealedWrappingKey[],
): Promise<SealedWrappingKey[]> {
  const read = async () => (await tx.query(named('SELECT kid, jwe FROM k.wrapping_key ORDER BY kid'))).rows;
  if ((await read()).length === 0) await insert(tx, named, make());
  return (await read()) as unknown as SealedWrappingKey[];
}

export async function setWrappingKeys(
  tx: PostgresTransaction,
  named: Named,
  sealed: readonly SealedWrappingKey[],
): Promise<void> {
  await tx.query(named('DELETE FROM k.wrapping_key'));
  await insert(tx, named, sealed);
}

async function insert(tx: PostgresTransaction, named: Named, sealed: readonly SealedWrappingKey[]): Promise<void> {
  for (const { kid, jwe } of sealed) {
    await tx.query(named('INSERT INTO k.wrapping_key (kid, jwe) VALUES ($1, $2)'), [kid, jwe]);
  }
}
