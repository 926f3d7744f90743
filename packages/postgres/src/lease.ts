/**
 * Hands out messages under a lease: those of a conversation in the order of their numbers, and none that another instance is about to
 * hand out.
 * @module
 */
import type { Lease, LeasedArrival } from '@lienthong/exchange/store';
import type { PostgresTransaction } from './database.ts';

/**
 * The number that a message waits for: the one before it in its conversation, any before it where the sender does not say, one that
 * has no verdict yet.
 */
const missing = `coalesce(
  CASE WHEN a.after IS NULL THEN (SELECT p.up_to + 1 FROM s.peer_stream p
    WHERE p.iss = a.iss AND p.stream = a.stream AND p.up_to < a.n - 1) END,
  CASE WHEN a.after > 0 AND NOT EXISTS (SELECT 1 FROM s.peer_number p
    WHERE p.iss = a.iss AND p.stream = a.stream AND p.n = a.after) THEN a.after END,
  (SELECT min(b.n) FROM s.arrival b WHERE b.iss = a.iss AND b.stream = a.stream AND b.conv = a.conv AND b.n < a.n
    AND b.acked_at IS NULL AND b.status = 'stored'))`;

const next = `SELECT a.id, ${missing} AS missing FROM s.arrival a
  WHERE a.status = 'valid' AND a.acked_at IS NULL AND a.leased_until <= $1 AND a.lease IS DISTINCT FROM $2
    AND NOT EXISTS (SELECT 1 FROM s.arrival b WHERE b.iss = a.iss AND b.stream = a.stream AND b.conv = a.conv AND b.n < a.n
      AND b.acked_at IS NULL AND b.status = 'valid' AND b.lease IS DISTINCT FROM $2)
    AND (a.stored_at <= $3 OR ${missing} IS NULL)
  ORDER BY a.id LIMIT $4 FOR UPDATE OF a SKIP LOCKED`;

const columns = `a.dig, a.iss, a.jti, a.manifest, a.kind, a.conv, a.stream, a.n, a.stored_at AS "storedAtMs", a.leaf, a.status`;

/** The next of a conversation may follow in the same batch, behind the one before it. */
export async function leaseArrivals(
  tx: PostgresTransaction,
  named: (statement: string) => string,
  { limit, nowMs, untilMs, gapWaitMs }: Lease,
): Promise<LeasedArrival[]> {
  const { rows: drawn } = await tx.query('SELECT gen_random_uuid()::text AS batch');
  const batch = drawn[0]?.['batch'];
  const leased: LeasedArrival[] = [];
  for (;;) {
    const { rows } = await tx.query(named(next), [nowMs, batch, nowMs - gapWaitMs, limit - leased.length]);
    for (const { id, missing: gap } of rows) {
      const updated = await tx.query(
        named(`UPDATE s.arrival a SET leased_until = $1, lease = $2 WHERE a.id = $3 RETURNING ${columns}`),
        [untilMs, batch, id],
      );
      const arrival = updated.rows[0] as unknown as LeasedArrival;
      leased.push(gap === null ? arrival : { ...arrival, gapBefore: Number(gap) });
    }
    if (rows.length === 0 || leased.length >= limit) return leased;
  }
}
