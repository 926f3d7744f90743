/**
 * Rows of streams: numbers and heads of what came and of what was sent, voids, and what contradicts them.
 * @module
 */
import { limits } from '../../limits.ts';
import { beforeFirst } from '../../stream/head.ts';
import type { Fork, OwnStream, PeerGap, PeerNumberRow, Plan, StreamConflictRow, StreamHead } from '../store.ts';
import { type All, run, type Statement } from './statement.ts';

export function* writeStreams(plan: Plan): Iterable<Statement> {
  for (const { iss, stream, n, dig, head } of plan.numbers) {
    yield run(
      `INSERT INTO peer_number (iss, stream, n, dig, head) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (iss, stream, n) DO UPDATE SET head = excluded.head WHERE peer_number.head IS NULL`,
      ...[iss, stream, n, dig, head ?? null],
    );
  }
  for (const { iss, stream, upTo, head } of plan.peerStreams) {
    yield run(
      `INSERT INTO peer_stream (iss, stream, up_to, head) VALUES (?, ?, ?, ?)
        ON CONFLICT (iss, stream) DO UPDATE SET up_to = excluded.up_to, head = excluded.head`,
      ...[iss, stream, upTo, head],
    );
  }
  for (const jti of plan.voided) {
    yield run('DELETE FROM letter_body WHERE letter = (SELECT id FROM letter WHERE jti = ?)', jti);
    yield run(
      `UPDATE letter SET state = 'void', problem = NULL WHERE jti = ? AND state IN ('queued', 'attention', 'unknown')`,
      jti,
    );
  }
  for (const { stream, upTo, head, reconciledAtMs } of plan.streams) {
    yield run(
      'UPDATE stream SET up_to = ?, head = ?, reconciled_at = coalesce(?, reconciled_at) WHERE stream = ?',
      ...[upTo, head, reconciledAtMs ?? null, stream],
    );
  }
  for (const jti of plan.voided) {
    // The head was reckoned with the letter: it is reckoned anew.
    yield run(
      `UPDATE stream SET up_to = 0, head = ?1 WHERE stream = (SELECT stream FROM letter WHERE jti = ?2)
        AND up_to >= (SELECT n FROM letter WHERE jti = ?2)`,
      ...[beforeFirst.head, jti],
    );
  }
  for (const { stream, upTo, acceptedBeforeMs } of plan.covered) {
    yield run(
      `DELETE FROM letter_body WHERE letter IN (SELECT id FROM letter
        WHERE stream = ? AND n <= ? AND accepted_at < ? AND state IN ('valid', 'refused', 'void', 'unknown') AND voids IS NULL)`,
      ...[stream, upTo, acceptedBeforeMs],
    );
  }
  for (const { agency, stream, upTo, statements, foundAtMs } of plan.streamConflicts) {
    yield run(
      `INSERT INTO stream_conflict (agency, stream, up_to, statements, found_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING`,
      ...[agency, stream, upTo, JSON.stringify(statements), foundAtMs],
    );
  }
  for (const { agency, isDue } of plan.reconciliationsDue) {
    yield run(
      isDue
        ? 'INSERT INTO reconciliation_due (agency) VALUES (?) ON CONFLICT DO NOTHING'
        : 'DELETE FROM reconciliation_due WHERE agency = ?',
      agency,
    );
  }
}

/**
 * The number that a message waits for: the one before it in its conversation, any before it where the sender does not say, one that
 * has no verdict yet.
 */
const missing = `coalesce(
  CASE WHEN a.after IS NULL THEN (SELECT s.up_to + 1 FROM peer_stream s
    WHERE s.iss = a.iss AND s.stream = a.stream AND s.up_to < a.n - 1) END,
  CASE WHEN a.after > 0 AND NOT EXISTS (SELECT 1 FROM peer_number p
    WHERE p.iss = a.iss AND p.stream = a.stream AND p.n = a.after) THEN a.after END,
  (SELECT min(b.n) FROM arrival b WHERE b.iss = a.iss AND b.stream = a.stream AND b.conv = a.conv AND b.n < a.n
    AND b.acked_at IS NULL AND b.status = 'stored'))`;

/** Nobody has it: its lease has ended, or was given by a clock that was ahead. */
export const isFree = (now: string) => `(leased_until <= ${now} OR leased_until > ${now} + ${limits.leaseMsAtMost})`;

/**
 * Messages that may be handed out now, `id` and the number `missing` before each: at ?1, under the lease ?2, behind a gap if stored
 * before ?3, at most ?4. The next of a conversation may follow under the same lease, once the one before it is leased.
 */
export const leasable = `SELECT id, missing FROM (SELECT a.*, ${missing} AS missing FROM arrival a
  WHERE a.status = 'valid' AND a.acked_at IS NULL AND ${isFree('?1')} AND a.lease IS DISTINCT FROM ?2
    AND NOT EXISTS (SELECT 1 FROM arrival b WHERE b.iss = a.iss AND b.stream = a.stream AND b.conv = a.conv AND b.n < a.n
      AND b.acked_at IS NULL AND b.status = 'valid' AND b.lease IS DISTINCT FROM ?2)) m
  WHERE missing IS NULL OR stored_at <= ?3 OR stored_at > ?1 + ${limits.clockSkewSeconds * 1000} ORDER BY id LIMIT ?4`;

export async function readPeerNumbers(
  all: All,
  iss: string,
  stream: string,
  after: number,
  limit: number,
): Promise<PeerNumberRow[]> {
  const rows = await all(
    'SELECT iss, stream, n, dig, head FROM peer_number WHERE iss = ? AND stream = ? AND n > ? ORDER BY n LIMIT ?',
    ...[iss, stream, after, limit],
  );
  return rows.map(({ head, ...row }) => ({ ...row, ...(head === null ? {} : { head }) }) as unknown as PeerNumberRow);
}

export async function readPeerStream(all: All, iss: string, stream: string): Promise<StreamHead | undefined> {
  const [row] = await all('SELECT up_to AS "upTo", head FROM peer_stream WHERE iss = ? AND stream = ?', iss, stream);
  return row as StreamHead | undefined;
}

export async function readRefusedNumbers(
  all: All,
  iss: string,
  stream: string,
  upTo: number,
  limit: number,
): Promise<number[]> {
  const rows = await all(
    `SELECT p.n FROM peer_number p JOIN receipt r ON r.dig = p.dig AND r.status = 'refused'
      WHERE p.iss = ? AND p.stream = ? AND p.n <= ? ORDER BY p.n LIMIT ?`,
    ...[iss, stream, upTo, limit],
  );
  return rows.map(({ n }) => Number(n));
}

export async function readPeerGaps(all: All): Promise<PeerGap[]> {
  const rows = await all(
    `SELECT n.iss, n.stream, s.up_to + 1 AS n, min(a.stored_at) AS "sinceMs"
      FROM peer_number n JOIN peer_stream s ON s.iss = n.iss AND s.stream = n.stream AND n.n > s.up_to
      JOIN arrival a ON a.dig = n.dig
      GROUP BY n.iss, n.stream, s.up_to ORDER BY n.iss, n.stream`,
  );
  return rows as unknown as PeerGap[];
}

export async function readForks(all: All): Promise<Fork[]> {
  const rows = await all(
    `SELECT f.iss, f.stream, f.n, f.jti, f.dig, coalesce(p.dig, j.dig) AS standing FROM arrival f
        LEFT JOIN peer_number p ON p.iss = f.iss AND p.stream = f.stream AND p.n = f.n AND p.dig <> f.dig
        LEFT JOIN arrival j ON j.iss = f.iss AND j.jti = f.jti AND j.is_fork = 0
        WHERE f.is_fork = 1 ORDER BY f.id`,
  );
  return rows.map(({ dig, standing, ...row }) => ({ ...row, digs: [standing ?? undefined, dig] }) as unknown as Fork);
}

export async function readStreamConflicts(all: All): Promise<StreamConflictRow[]> {
  const rows = await all(
    'SELECT agency, stream, up_to AS "upTo", statements, found_at AS "foundAtMs" FROM stream_conflict ORDER BY found_at',
  );
  return rows.map(
    (row) => ({ ...row, statements: JSON.parse(String(row['statements'])) }) as unknown as StreamConflictRow,
  );
}

const streamColumns =
  'aud, stream, next, up_to AS "upTo", head, reconciled_at AS "reconciledAtMs", is_current AS "isCurrent"';

export async function readStreams(all: All, where: string, ...values: string[]): Promise<OwnStream[]> {
  const rows = await all(
    `SELECT ${streamColumns} FROM stream WHERE ${where} ORDER BY aud, is_current, stream`,
    ...values,
  );
  return rows.map((row) => ({ ...row, isCurrent: row['isCurrent'] === 1 }) as unknown as OwnStream);
}
