/**
 * Lives of a store, and going on after a restore: everything in its own transaction, under the log's lock.
 * @module
 */
import { extend, type LogNode, nodePosition, type Recovery } from '@lienthong/exchange/store';
import { type PostgresTransaction, type Row, recordset } from './database.ts';

export type Named = (statement: string) => string;

export async function beginLife(tx: PostgresTransaction, named: Named): Promise<void> {
  const { rows } = await tx.query(
    named(`INSERT INTO s.meta AS m (key, value) VALUES ('generation', '1')
      ON CONFLICT (key) DO UPDATE SET value = (m.value::bigint + 1)::text RETURNING value`),
  );
  await tx.query(named('UPDATE k.store SET generation = greatest(generation, $1)'), [Number(rows[0]?.['value'])]);
}

export const restoredQuery = `SELECT generation AS known, log_size AS "keysSize",
  (SELECT value::bigint FROM s.meta WHERE key = 'generation') AS own,
  (SELECT value::bigint FROM s.meta WHERE key = 'log_size') AS size FROM k.store`;

/** Keys that are new beside a store that is not were lost, and the store came from a copy. */
export function isRestored(row: Row | undefined): boolean {
  const [own, known] = [Number(row?.['own'] ?? 0), Number(row?.['known'])];
  return known !== own || Number(row?.['keysSize']) > Number(row?.['size']);
}

/** Every leaf moves on by one, behind the token that says why. */
export async function recoverStore(
  tx: PostgresTransaction,
  named: Named,
  { log, restored, leaf, former, peers }: Recovery,
): Promise<void> {
  const run = (statement: string, values: readonly unknown[] = []) => tx.query(named(statement), values);
  const { rows } = await run('SELECT hash FROM s.log_node WHERE level = 0 ORDER BY idx');
  await run('DELETE FROM s.log_node');
  const edge: LogNode[] = [];
  const nodes = [leaf, ...rows.map(({ hash }) => hash as Uint8Array)].flatMap((hash, at) => extend(edge, at, hash));
  for (let at = 0; at < nodes.length; at += 10_000) {
    const some = nodes.slice(at, at + 10_000).map(({ level, index, hash }) => ({
      ...{ position: nodePosition(level, index), level, idx: index, hash },
    }));
    await run(
      `INSERT INTO s.log_node (position, level, idx, hash) SELECT position, level, idx, decode(hash, 'base64')
        FROM json_to_recordset($1) AS r(position BIGINT, level INT, idx BIGINT, hash TEXT)`,
      [recordset(some)],
    );
  }
  for (const table of ['arrival', 'letter', 'receipt', 'erasure_request', 'erasure']) {
    await run(`UPDATE s.${table} SET leaf = leaf + 1`);
  }
  await run('UPDATE s.peer_log SET checked_leaf = checked_leaf + 1');
  await run('UPDATE s.stream SET is_current = false');
  const values = [former.id, former.size, former.root, restored];
  await run('INSERT INTO s.former_log (id, size, root, restored) VALUES ($1, $2, $3, $4)', values);
  for (const agency of peers) {
    await run('INSERT INTO s.reconciliation_due (agency) VALUES ($1) ON CONFLICT DO NOTHING', [agency]);
  }
  await run("INSERT INTO s.meta (key, value) VALUES ('store_id', $1) ON CONFLICT DO NOTHING", [former.id]);
  await run("UPDATE s.meta SET value = $1 WHERE key = 'log_id'", [log]);
  await run("UPDATE s.meta SET value = $1 WHERE key = 'log_size'", [String(rows.length + 1)]);
  await run(
    `UPDATE k.store SET log_size = $1,
      generation = coalesce((SELECT value::bigint FROM s.meta WHERE key = 'generation'), 0)`,
    [rows.length + 1],
  );
}
