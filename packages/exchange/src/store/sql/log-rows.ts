/**
 * Rows of this agency's logs: which one is written, which were written before a restore, how a new one begins.
 * @module
 */
import { nodeCount, nodePosition } from '../../log/merkle.ts';
import type { FormerLog, LogNodeRow, Recovery } from '../store.ts';
import { type All, type Row, run, type Statement } from './statement.ts';

/** What a store says of itself. */
export interface Identity {
  readonly id: string;
  readonly logId: string;
  readonly logBase: number;
  /** Position of the log's first node in the table of nodes. */
  readonly nodeBase: number;
}

export const identityRows = "SELECT key, value FROM meta WHERE key IN ('store_id', 'log_id', 'leaf_base', 'node_base')";

/** @param rows of {@link identityRows}; a store that was never put back has the log that it began with */
export function identityOf(rows: readonly Row[]): Identity {
  const values = new Map(rows.map(({ key, value }) => [key, String(value)]));
  const logId = values.get('log_id') ?? '';
  const base = (key: string) => Number(values.get(key) ?? 0);
  return { id: values.get('store_id') ?? logId, logId, logBase: base('leaf_base'), nodeBase: base('node_base') };
}

export function identityAfter({ id, nodeBase }: Identity, { log, former }: Recovery): Identity {
  const logBase = former.base + former.size;
  return { id, logId: log, logBase, nodeBase: nodeBase + nodeCount(former.size) };
}

/** Former logs keep their nodes, before those of the present one. */
export function* writeNewLog(before: Identity, recovery: Recovery): Iterable<Statement> {
  const { former, size, nodes, moved, peers } = recovery;
  const { logId, logBase, nodeBase } = identityAfter(before, recovery);
  yield run(
    `INSERT INTO former_log (id, size, root, restored, leaf_base, node_base, position)
      SELECT ?, ?, ?, ?, ?, ?, count(*) FROM former_log`,
    ...[former.id, former.size, former.root, former.restored, former.base, before.nodeBase],
  );
  const meta = { store_id: before.id, log_id: logId, log_size: size, leaf_base: logBase, node_base: nodeBase };
  for (const [key, value] of Object.entries(meta)) yield setMeta(key, String(value));
  yield* writeNodes(nodeBase, nodes);
  for (const { dig, leaf, receipts } of moved) {
    for (const table of ['letter', 'arrival']) yield run(`UPDATE ${table} SET leaf = ? WHERE dig = ?`, leaf, dig);
    for (const receipt of receipts)
      yield run('UPDATE receipt SET leaf = ? WHERE dig = ? AND status = ?', receipt.leaf, dig, receipt.status);
  }
  yield run('UPDATE stream SET is_current = 0');
  for (const peer of peers)
    yield run('INSERT INTO reconciliation_due (agency) VALUES (?) ON CONFLICT DO NOTHING', peer);
}

export function setMeta(key: string, value: string): Statement {
  const sql = 'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value';
  return run(sql, key, value);
}

export function* writeNodes(base: number, nodes: readonly LogNodeRow[]): Iterable<Statement> {
  for (const { level, index, hash } of nodes) {
    yield run(
      'INSERT INTO log_node (position, level, idx, hash) VALUES (?, ?, ?, ?)',
      ...[base + nodePosition(level, index), level, index, hash],
    );
  }
}

export async function readFormerLogs(all: All): Promise<FormerLog[]> {
  const rows = await all('SELECT id, size, root, restored, leaf_base AS base FROM former_log ORDER BY position');
  return rows as unknown as FormerLog[];
}

/** Position of the first node of a former log; `undefined` when there is no such log. */
export async function readNodeBase(all: All, log: string): Promise<number | undefined> {
  const [row] = await all('SELECT node_base AS base FROM former_log WHERE id = ?', log);
  return row?.['base'] as number | undefined;
}

/** Leaves of all logs together. */
export const leafCount = `SELECT (SELECT coalesce(sum(size), 0) FROM former_log)
  + (SELECT CAST(value AS BIGINT) FROM meta WHERE key = 'log_size') AS leaves`;
