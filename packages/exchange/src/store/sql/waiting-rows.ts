/**
 * How many messages there are: what is open is counted over its indexes, what is settled was counted as it settled, in `meta`. However
 * much the store holds, both cost the same.
 * @module
 */
import type { InboxCounts, LateBefore, LetterState, Waiting } from '../store.ts';
import type { All } from './statement.ts';

export async function readWaiting(all: All, { delayedMs, overdueMs }: LateBefore): Promise<Waiting> {
  const outbox = { queued: 0, attention: 0, stored: 0, unknown: 0 };
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
  return { outbox, late, inbox: await readOpenArrivals(all) };
}

/** States of which there are none are left out. */
export async function readLetterCounts(all: All): Promise<Partial<Record<LetterState, number>>> {
  const { outbox } = await readWaiting(all, { delayedMs: 0, overdueMs: 0 });
  const counts = { ...outbox, ...(await readSettled(all, 'letter')) };
  return Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
}

/** What is valid and not open is acknowledged. */
export async function readInboxCounts(all: All): Promise<InboxCounts> {
  const [open, { valid = 0, refused = 0 }] = [await readOpenArrivals(all), await readSettled(all, 'arrival')];
  return { stored: open.stored, valid, refused, acknowledged: valid - open.valid };
}

async function readOpenArrivals(all: All): Promise<Waiting['inbox']> {
  const inbox = { stored: 0, valid: 0 };
  const arrivals = await all(
    "SELECT status, count(*) AS n FROM arrival WHERE acked_at IS NULL AND status IN ('stored', 'valid') GROUP BY status",
  );
  for (const { status, n } of arrivals) inbox[status as keyof typeof inbox] = Number(n);
  return inbox;
}

/** By state. */
async function readSettled(all: All, of: 'letter' | 'arrival'): Promise<Record<string, number>> {
  const states = ['valid', 'refused', 'void'].map((state) => `${of} ${state}`);
  const rows = await all('SELECT key, value FROM meta WHERE key IN (?, ?, ?)', ...states);
  return Object.fromEntries(rows.map(({ key, value }) => [String(key).slice(of.length + 1), Number(value)]));
}
