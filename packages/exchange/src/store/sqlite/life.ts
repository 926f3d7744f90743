/**
 * Lives of a store: each process that serves it begins one. A store that knows less than its keys was put back to an older copy.
 * @module
 */
import { extend, type LogNode, nodePosition } from '../../log/merkle.ts';
import type { PartKeys } from '../part-keys.ts';
import type { FormerLog, Recovery } from '../store.ts';
import type { Database } from './database.ts';

/** Stands in a copy that `backupSqliteStore` made, until it is recovered. */
export const copied = 'copied';

export function beginLife(db: Database, keys: PartKeys): void {
  const generation = generationOf(db) + 1;
  setMeta(db, 'generation', String(generation));
  // After the store: a crash between the two leaves it one ahead, which is no sign of a restore.
  keys.setGeneration(generation);
}

/** A file of keys that is new beside a store that is not was lost, and the store came from a copy. */
export function isRestored(db: Database, keys: PartKeys): boolean {
  if (meta(db, copied) !== undefined) return true;
  const [own, known] = [generationOf(db), keys.generation()];
  const size = Number(meta(db, 'log_size'));
  const areKeysNew = known === 0 && own > 0 && size > 0;
  return areKeysNew || known > own || known < own - 1 || keys.logSize() > size;
}

/** Called inside a transaction of the store. Every leaf moves on by one, behind the token that says why. */
export function recoverStore(db: Database, { log, restored, leaf, former, peers }: Recovery): void {
  const leaves = db.all('SELECT hash FROM log_node WHERE level = 0 ORDER BY idx').map(({ hash }) => hash as Uint8Array);
  db.run('DELETE FROM log_node');
  const edge: LogNode[] = [];
  for (const [at, hash] of [leaf, ...leaves].entries()) {
    for (const node of extend(edge, at, hash)) {
      db.run(
        'INSERT INTO log_node (position, level, idx, hash) VALUES (?, ?, ?, ?)',
        ...[nodePosition(node.level, node.index), node.level, node.index, node.hash],
      );
    }
  }
  for (const table of ['arrival', 'letter', 'receipt', 'erasure_request', 'erasure']) {
    db.run(`UPDATE ${table} SET leaf = leaf + 1`);
  }
  db.run('UPDATE peer_log SET checked_leaf = checked_leaf + 1');
  db.run('UPDATE stream SET is_current = 0');
  db.run(
    'INSERT INTO former_log (id, size, root, restored, position) SELECT ?, ?, ?, ?, count(*) FROM former_log',
    ...[former.id, former.size, former.root, restored],
  );
  for (const agency of peers)
    db.run('INSERT INTO reconciliation_due (agency) VALUES (?) ON CONFLICT DO NOTHING', agency);
  db.run("INSERT INTO meta (key, value) VALUES ('store_id', ?) ON CONFLICT DO NOTHING", former.id);
  setMeta(db, 'log_id', log);
  setMeta(db, 'log_size', String(leaves.length + 1));
  db.run('DELETE FROM meta WHERE key = ?', copied);
}

export function readFormerLogs(db: Database): FormerLog[] {
  return db.all('SELECT id, size, root, restored FROM former_log ORDER BY position') as unknown as FormerLog[];
}

export function meta(db: Database, key: string): string | undefined {
  return db.one('SELECT value FROM meta WHERE key = ?', key)?.['value'] as string | undefined;
}

export function generationOf(db: Database): number {
  return Number(meta(db, 'generation') ?? 0);
}

function setMeta(db: Database, key: string, value: string): void {
  db.run(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    value,
  );
}
