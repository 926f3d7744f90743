/**
 * Writes the rows of one plan; called inside a transaction.
 * @module
 */
import { nodePosition } from '../../log/merkle.ts';
import type { NewArrival, NewLetter, NewVerdict, Plan, StoredReceipt } from '../store.ts';
import { writeArchived } from './archive-rows.ts';
import type { Prepare } from './database.ts';
import { writeErasures } from './erasure-rows.ts';
import { writeStreams } from './stream-rows.ts';

export type PutKeys = (wrapped: readonly Uint8Array[]) => readonly number[];

/**
 * @param putKeys writes wrapped keys to disk in their own file, and gives the number of each
 * @returns `false` when a message or a stream number of the plan is in the store already: nothing of it may stay
 */
export function writePlan(prepare: Prepare, plan: Plan, putKeys: PutKeys): boolean {
  for (const arrival of plan.arrivals) if (!writeArrival(prepare, arrival)) return false;
  writeVerdicts(prepare, plan.verdicts, putKeys);
  for (const letter of plan.letters) if (!writeLetter(prepare, letter)) return false;
  for (const receipt of plan.received) {
    writeReceipt(prepare, receipt, false);
    prepare(
      `UPDATE letter SET state = ?, problem = NULL
        WHERE dig = ? AND state NOT IN ('valid', 'refused', 'void')`,
    ).run(receipt.status, receipt.dig);
    prepare(
      `DELETE FROM letter_body WHERE letter =
        (SELECT id FROM letter WHERE dig = ?1 AND (voids IS NOT NULL OR carried = 1 AND ?2 <> 'stored'))`,
    ).run(receipt.dig, receipt.status);
  }
  for (const attempt of plan.attempts) {
    prepare(
      `UPDATE letter SET attempts = ?, next_attempt_at = ?, problem = ?, state = ?
        WHERE jti = ? AND state IN ('queued', 'attention')`,
    ).run(attempt.attempts, attempt.nextAttemptAtMs, attempt.problem, attempt.state, attempt.jti);
  }
  for (const { dig, status } of plan.delivered) {
    prepare('UPDATE receipt SET to_deliver = 0 WHERE dig = ? AND status = ?').run(dig, status);
  }
  for (const { iss, jti, atMs, code } of plan.acks) {
    prepare('UPDATE arrival SET acked_at = ?, ack_code = ? WHERE iss = ? AND jti = ? AND acked_at IS NULL').run(
      atMs,
      code ?? null,
      iss,
      jti,
    );
  }
  writeStreams(prepare, plan);
  writeErasures(prepare, plan);
  writeArchived(prepare, plan.archived);
  writeLogFacts(prepare, plan);
  const node = prepare('INSERT INTO log_node (position, level, idx, hash) VALUES (?, ?, ?, ?)');
  for (const { level, index, hash } of plan.nodes) node.run(nodePosition(level, index), level, index, hash);
  if (plan.nextLogSize !== plan.logSize) {
    prepare("UPDATE meta SET value = ? WHERE key = 'log_size'").run(String(plan.nextLogSize));
  }
  return true;
}

function writeArrival(prepare: Prepare, a: NewArrival): boolean {
  const { changes, lastInsertRowid } = prepare(
    `INSERT INTO arrival (dig, iss, jti, manifest, kind, conv, stream, n, after, supersedes, is_fork, stored_at, leaf, status)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  ).run(
    ...[a.dig, a.iss, a.jti, a.manifest, a.kind, a.conv, a.stream, a.n, a.after ?? null, a.supersedes ?? null],
    ...[a.isFork ? 1 : 0, a.storedAtMs, a.leaf, a.status],
  );
  if (changes !== 1) return false;
  const part = prepare('INSERT INTO arrival_part (arrival, position, name, jwe) VALUES (?, ?, ?, ?)');
  for (const [position, { name, jwe }] of a.parts.entries()) part.run(lastInsertRowid, position, name, jwe);
  writeReceipt(prepare, a.receipt, false);
  return true;
}

/** The parts as they came are dropped; those of a valid message lie under keys of their own from then on. */
function writeVerdicts(prepare: Prepare, verdicts: readonly NewVerdict[], putKeys: PutKeys): void {
  const kept = verdicts.flatMap(({ dig, kept: parts }) => parts.map((part) => ({ dig, ...part })));
  const keys = putKeys(kept.flatMap(({ wrappedKey }) => wrappedKey ?? []));
  for (const verdict of verdicts) {
    writeReceipt(prepare, verdict, true);
    prepare('UPDATE arrival SET status = ? WHERE dig = ?').run(verdict.status, verdict.dig);
    if (verdict.kept.length > 0) continue;
    prepare('DELETE FROM arrival_part WHERE arrival = (SELECT id FROM arrival WHERE dig = ?)').run(verdict.dig);
  }
  const keep = prepare(
    `UPDATE arrival_part SET jwe = NULL, sealed = ?, key = ?
      WHERE arrival = (SELECT id FROM arrival WHERE dig = ?) AND name = ?`,
  );
  for (const [i, { dig, name, sealed }] of kept.entries()) keep.run(sealed, keys[i] ?? null, dig, name);
}

function writeLetter(prepare: Prepare, l: NewLetter): boolean {
  if (!l.carried && l.voids === undefined && !takeNumber(prepare, l)) return false;
  const { lastInsertRowid } = prepare(
    `INSERT INTO letter (jti, dig, aud, manifest, kind, conv, stream, n, voids, carried, accepted_at, expires_at, leaf, state,
      attempts, next_attempt_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    ...[l.jti, l.dig, l.aud, l.manifest, l.kind, l.conv, l.stream, l.n, l.voids ?? null, l.carried ? 1 : 0],
    ...[l.acceptedAtMs, l.expiresAtMs, l.leaf, l.state, l.attempts, l.nextAttemptAtMs],
  );
  prepare('INSERT INTO letter_body (letter, body) VALUES (?, ?)').run(lastInsertRowid, l.body);
  const part = prepare('INSERT INTO letter_part (letter, position, claim, salt) VALUES (?, ?, ?, ?)');
  for (const [position, { claim, salt }] of l.parts.entries()) {
    part.run(lastInsertRowid, position, JSON.stringify(claim), salt ?? null);
  }
  return true;
}

/** @returns `false` when the number is not the next of the current stream */
function takeNumber(prepare: Prepare, { aud, stream, n, acceptedAtMs }: NewLetter): boolean {
  const { changes } =
    n === 1
      ? prepare(
          `INSERT INTO stream (stream, aud, next, head, reconciled_at) VALUES (?, ?, 2, zeroblob(32), ?)
            ON CONFLICT DO NOTHING`,
        ).run(stream, aud, acceptedAtMs)
      : prepare('UPDATE stream SET next = ?1 + 1 WHERE stream = ?2 AND aud = ?3 AND next = ?1 AND is_current = 1').run(
          n,
          stream,
          aud,
        );
  return changes === 1;
}

function writeReceipt(prepare: Prepare, r: StoredReceipt, toDeliver: boolean): void {
  prepare(
    `INSERT INTO receipt (dig, status, iss, aud, re, jws, leaf, to_deliver) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING`,
  ).run(r.dig, r.status, r.iss, r.aud, r.re, r.jws, r.leaf, toDeliver ? 1 : 0);
}

/** What is known of peers' logs, and what others say of ours. */
function writeLogFacts(prepare: Prepare, { peerLogs, logConflicts, witnesses }: Plan): void {
  for (const { agency, id, size, root, iat, jws, checkedLeaf } of peerLogs) {
    prepare(
      `INSERT INTO peer_log (agency, id, size, root, iat, jws, checked_leaf) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (agency, id) DO UPDATE SET size = excluded.size, root = excluded.root, iat = excluded.iat,
          jws = excluded.jws, checked_leaf = excluded.checked_leaf WHERE excluded.size >= size`,
    ).run(agency, id, size, root, iat, jws, checkedLeaf);
  }
  for (const { agency, id, size, reason, toldBy, statements, foundAtMs } of logConflicts) {
    prepare(
      `INSERT INTO log_conflict (agency, id, size, reason, told_by, statements, found_at) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING`,
    ).run(agency, id, size, reason, toldBy, JSON.stringify(statements), foundAtMs);
  }
  for (const { sub, id, size, iss, iat, jws } of witnesses) {
    prepare('INSERT INTO witness (sub, id, size, iss, iat, jws) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING').run(
      sub,
      id,
      size,
      iss,
      iat,
      jws,
    );
  }
}
