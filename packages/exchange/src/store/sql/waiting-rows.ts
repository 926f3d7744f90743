/**
 * How many messages wait, counted over indexes of what is open.
 * @module
 */
import type { LateBefore, Waiting } from '../store.ts';
import type { All } from './statement.ts';

export async function readWaiting(all: All, { delayedMs, overdueMs }: LateBefore): Promise<Waiting> {
  const outbox = { queued: 0, attention: 0, stored: 0, unknown: 0 };
  const inbox = { stored: 0, valid: 0 };
  const late = { delayed: 0, overdue: 0 };
  const letters = await all(
    `SELECT state, count(*) AS n,
      count(*) FILTER (WHERE state IN ('queued', 'attention') AND accepted_at < ?) AS "delayed",
      count(*) FILTER (WHERE state IN ('queued', 'attention') AND accepted_at < ?) AS "overdue"
    FROM letter WHERE voids IS NULL AND state IN ('queued', 'attention', 'stored', 'unknown') GROUP BY state`,
    delayedMs,
    overdueMs,
  );
  for (const { state, n, delayed, overdue } of letters) {
    outbox[state as keyof typeof outbox] = Number(n);
    late.delayed += Number(delayed);
    late.overdue += Number(overdue);
  }
  const arrivals = await all(
    "SELECT status, count(*) AS n FROM arrival WHERE acked_at IS NULL AND status IN ('stored', 'valid') GROUP BY status",
  );
  for (const { status, n } of arrivals) inbox[status as keyof typeof inbox] = Number(n);
  return { outbox, late, inbox };
}
