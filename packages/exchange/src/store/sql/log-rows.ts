/**
 * Rows of this agency's logs: which one is written, which came before it, how a new one begins.
 * @module
 */
import { nodeCount, nodePosition } from '../../log/merkle.ts';
import type { NewLog, OwnLog, RestoredLogRow } from '../store.ts';
import { type All, type Row, run, type Statement } from './statement.ts';

/** What a store says of itself. */
export interface Identity {
  readonly id: string;
  readonly logId: string;
  readonly logBase: number;
  /** Position of the log's first node in the table of nodes. */
  readonly nodeBase: number;
  /** Another one in every copy, and after every recovery. */
  readonly generation: string;
}

export const identityRows =
  "SELECT key, value FROM meta WHERE key IN ('store_id', 'log_id', 'leaf_base', 'node_base', 'generation')";

/** @param rows of {@link identityRows} */
export function identityOf(rows: readonly Row[]): Identity {
  const values = new Map(rows.map(({ key, value }) => [key, String(value)]));
  return {
    id: values.get('store_id') ?? '',
    logId: values.get('log_id') ?? '',
    logBase: Number(values.get('leaf_base')),
    nodeBase: Number(values.get('node_base')),
    generation: values.get('generation') ?? '',
  };
}

/** @returns of a store whose log was replaced */
export function identityAfter({ id, nodeBase }: Identity, { old, restored }: NewLog, generation: string): Identity {
  const logBase = old.base + old.size;
  return { id, logId: restored.id, logBase, nodeBase: nodeBase + nodeCount(old.size), generation };
}

export function* writeNewLog(before: Identity, after: Identity, next: NewLog): Iterable<Statement> {
  const { old, restored, size, nodes, moved, peers } = next;
  yield run(
    'INSERT INTO past_log (id, leaf_base, node_base, size) VALUES (?, ?, ?, ?)',
    ...[old.id, old.base, before.nodeBase, old.size],
  );
  const meta = { log_id: after.logId, log_size: size, leaf_base: after.logBase, node_base: after.nodeBase };
  for (const [key, value] of Object.entries({ ...meta, generation: after.generation }))
    yield run('UPDATE meta SET value = ? WHERE key = ?', String(value), key);
  yield writeRestoredLog(restored);
  yield* writeNodes(after.nodeBase, nodes);
  for (const { dig, leaf, receipts } of moved) {
    for (const table of ['letter', 'arrival']) yield run(`UPDATE ${table} SET leaf = ? WHERE dig = ?`, leaf, dig);
    for (const receipt of receipts)
      yield run('UPDATE receipt SET leaf = ? WHERE dig = ? AND status = ?', receipt.leaf, dig, receipt.status);
  }
  yield run('UPDATE stream SET is_current = 0');
  for (const peer of peers)
    yield run('INSERT INTO reconciliation_due (agency) VALUES (?) ON CONFLICT DO NOTHING', peer);
}

export function* writeNodes(base: number, nodes: NewLog['nodes']): Iterable<Statement> {
  for (const { level, index, hash } of nodes) {
    yield run(
      'INSERT INTO log_node (position, level, idx, hash) VALUES (?, ?, ?, ?)',
      ...[base + nodePosition(level, index), level, index, hash],
    );
  }
}

export function writeRestoredLog({ agency, id, oldId, oldSize, oldRoot, iat, jws }: RestoredLogRow): Statement {
  return run(
    `INSERT INTO restored_log (agency, id, old_id, old_size, old_root, iat, jws) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING`,
    ...[agency, id, oldId, oldSize, oldRoot, iat, jws],
  );
}

export async function readPastLogs(all: All): Promise<OwnLog[]> {
  const rows = await all('SELECT id, leaf_base AS base, size FROM past_log ORDER BY leaf_base');
  return rows as unknown as OwnLog[];
}

/** Position of the first node of a log that ended; `undefined` when there is no such log. */
export async function readNodeBase(all: All, log: string): Promise<number | undefined> {
  const [row] = await all('SELECT node_base AS base FROM past_log WHERE id = ?', log);
  return row?.['base'] as number | undefined;
}

export async function readRestoredLogs(all: All, agency?: string): Promise<RestoredLogRow[]> {
  const where = agency === undefined ? '' : 'WHERE agency = ?';
  const rows = await all(
    `SELECT agency, id, old_id AS "oldId", old_size AS "oldSize", old_root AS "oldRoot", iat, jws FROM restored_log
      ${where} ORDER BY iat`,
    ...(agency === undefined ? [] : [agency]),
  );
  return rows as unknown as RestoredLogRow[];
}
