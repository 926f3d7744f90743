/**
 * Lives of a store: each process that serves it begins one. A store that knows less than its keys was put back to an older copy.
 * @module
 */
import type { PartKeys } from '../part-keys.ts';
import { leafCount, setMeta } from '../sql/log-rows.ts';
import type { Database } from './database.ts';

/** Stands in a copy that `backupSqliteStore` made, until it is recovered. */
export const copied = 'copied';

export function beginLife(db: Database, keys: PartKeys): void {
  const generation = generationOf(db) + 1;
  const { sql, values } = setMeta('generation', String(generation));
  db.run(sql, ...values);
  // After the store: a crash between the two leaves it one ahead, which is no sign of a restore.
  keys.setGeneration(generation);
}

/** A file of keys that is new beside a store that is not was lost, and the store came from a copy. */
export function isRestored(db: Database, keys: Pick<PartKeys, 'generation' | 'logSize'>): boolean {
  if (meta(db, copied) !== undefined) return true;
  // The keys before the store, which is always written first: another process may write between two reads.
  const [known, notedSize] = [keys.generation(), keys.logSize()];
  const [own, size] = [generationOf(db), leavesOf(db)];
  const areKeysNew = known === 0 && own > 0 && size > 0;
  return areKeysNew || known > own || known < own - 1 || notedSize > size;
}

export function meta(db: Database, key: string): string | undefined {
  return db.one('SELECT value FROM meta WHERE key = ?', key)?.['value'] as string | undefined;
}

export function generationOf(db: Database): number {
  return Number(meta(db, 'generation') ?? 0);
}

/** Leaves of all logs together. */
export function leavesOf(db: Database): number {
  return Number(db.one(leafCount)?.['leaves']);
}
