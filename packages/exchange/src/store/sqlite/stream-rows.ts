/**
 * Rows of streams: numbers and heads of what came and of what was sent, voids, and what contradicts them.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { asBuffer } from '../../encoding.ts';
import type {
  Fork,
  Lease,
  LeasedArrival,
  OwnStream,
  PeerNumberRow,
  Plan,
  StreamConflictRow,
  StreamHead,
} from '../store.ts';
import type { Database, Prepare } from './database.ts';

export function writeStreams(prepare: Prepare, plan: Plan): void {
  for (const { iss, stream, n, dig, head } of plan.numbers) {
    prepare(
      `INSERT INTO peer_number (iss, stream, n, dig, head) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET head = excluded.head WHERE head IS NULL`,
    ).run(iss, stream, n, dig, head ? asBuffer(head) : null);
  }
  for (const { iss, stream, upTo, head } of plan.peerStreams) {
    prepare(
      `INSERT INTO peer_stream (iss, stream, up_to, head) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET up_to = excluded.up_to, head = excluded.head`,
    ).run(iss, stream, upTo, asBuffer(head));
  }
  for (const jti of plan.voided) {
    prepare('DELETE FROM letter_body WHERE letter = (SELECT id FROM letter WHERE jti = ?)').run(jti);
    prepare(
      `UPDATE letter SET state = 'void', problem = NULL WHERE jti = ? AND state IN ('queued', 'attention', 'unknown')`,
    ).run(jti);
  }
  for (const { stream, upTo, head, reconciledAtMs } of plan.streams) {
    prepare('UPDATE stream SET up_to = ?, head = ?, reconciled_at = coalesce(?, reconciled_at) WHERE stream = ?').run(
      ...[upTo, asBuffer(head), reconciledAtMs ?? null, stream],
    );
  }
  for (const { stream, upTo, acceptedBeforeMs } of plan.covered) {
    prepare(
      `DELETE FROM letter_body WHERE letter IN (SELECT id FROM letter
        WHERE stream = ? AND n <= ? AND accepted_at < ? AND state IN ('valid', 'refused', 'void', 'unknown') AND voids IS NULL)`,
    ).run(stream, upTo, acceptedBeforeMs);
  }
  for (const { agency, stream, upTo, statements, foundAtMs } of plan.streamConflicts) {
    prepare(
      `INSERT INTO stream_conflict (agency, stream, up_to, statements, found_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING`,
    ).run(agency, stream, upTo, JSON.stringify(statements), foundAtMs);
  }
  for (const { agency, isDue } of plan.reconciliationsDue) {
    prepare(
      isDue
        ? 'INSERT INTO reconciliation_due (agency) VALUES (?) ON CONFLICT DO NOTHING'
        : 'DELETE FROM reconciliation_due WHERE agency = ?',
    ).run(agency);
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

const next = `SELECT * FROM (SELECT a.*, ${missing} AS missing FROM arrival a
  WHERE a.status = 'valid' AND a.acked_at IS NULL AND a.leased_until <= ?1 AND a.lease IS NOT ?2
    AND NOT EXISTS (SELECT 1 FROM arrival b WHERE b.iss = a.iss AND b.stream = a.stream AND b.conv = a.conv AND b.n < a.n
      AND b.acked_at IS NULL AND b.status = 'valid' AND b.lease IS NOT ?2))
  WHERE missing IS NULL OR stored_at <= ?3 ORDER BY id LIMIT ?4`;

/** Called inside a transaction. The next of a conversation may follow in the same batch, behind the one before it. */
export function leaseArrivals(db: Database, columns: string, lease: Lease): LeasedArrival[] {
  const { limit, nowMs, untilMs, gapWaitMs } = lease;
  const batch = randomUUID();
  const leased: LeasedArrival[] = [];
  for (;;) {
    const rows = db.all(next, nowMs, batch, nowMs - gapWaitMs, limit - leased.length);
    for (const { id, missing: gap } of rows) {
      db.run('UPDATE arrival SET leased_until = ?, lease = ? WHERE id = ?', untilMs, batch, Number(id));
      const arrival = db.one(`SELECT ${columns} FROM arrival WHERE id = ?`, Number(id)) as unknown as LeasedArrival;
      leased.push(gap === null ? arrival : { ...arrival, gapBefore: Number(gap) });
    }
    if (rows.length === 0 || leased.length >= limit) return leased;
  }
}

export function readPeerNumbers(
  db: Database,
  iss: string,
  stream: string,
  after: number,
  limit: number,
): PeerNumberRow[] {
  return db
    .all(
      'SELECT iss, stream, n, dig, head FROM peer_number WHERE iss = ? AND stream = ? AND n > ? ORDER BY n LIMIT ?',
      ...[iss, stream, after, limit],
    )
    .map(({ head, ...row }) => ({ ...row, ...(head === null ? {} : { head }) }) as unknown as PeerNumberRow);
}

export function readPeerStream(db: Database, iss: string, stream: string): StreamHead | undefined {
  return db.one('SELECT up_to AS upTo, head FROM peer_stream WHERE iss = ? AND stream = ?', iss, stream) as
    | StreamHead
    | undefined;
}

export function readRefusedNumbers(db: Database, iss: string, stream: string, upTo: number, limit: number): number[] {
  return db
    .all(
      `SELECT p.n FROM peer_number p JOIN receipt r ON r.dig = p.dig AND r.status = 'refused'
        WHERE p.iss = ? AND p.stream = ? AND p.n <= ? ORDER BY p.n LIMIT ?`,
      ...[iss, stream, upTo, limit],
    )
    .map(({ n }) => Number(n));
}

export function readForks(db: Database): Fork[] {
  return db
    .all(
      `SELECT f.iss, f.stream, f.n, f.jti, f.dig, coalesce(p.dig, j.dig) AS standing FROM arrival f
        LEFT JOIN peer_number p ON p.iss = f.iss AND p.stream = f.stream AND p.n = f.n AND p.dig <> f.dig
        LEFT JOIN arrival j ON j.iss = f.iss AND j.jti = f.jti AND j.is_fork = 0
        WHERE f.is_fork = 1 ORDER BY f.id`,
    )
    .map(({ dig, standing, ...row }) => ({ ...row, digs: [standing ?? undefined, dig] }) as unknown as Fork);
}

export function readStreamConflicts(db: Database): StreamConflictRow[] {
  return db
    .all(
      'SELECT agency, stream, up_to AS upTo, statements, found_at AS foundAtMs FROM stream_conflict ORDER BY found_at',
    )
    .map((row) => ({ ...row, statements: JSON.parse(String(row['statements'])) }) as unknown as StreamConflictRow);
}

const streamColumns =
  'aud, stream, next, up_to AS upTo, head, reconciled_at AS reconciledAtMs, is_current AS isCurrent';

export function readStreams(db: Database, where: string, ...values: string[]): OwnStream[] {
  return db
    .all(`SELECT ${streamColumns} FROM stream WHERE ${where} ORDER BY aud, is_current, stream`, ...values)
    .map((row) => ({ ...row, isCurrent: row['isCurrent'] === 1 }) as unknown as OwnStream);
}
