/**
 * The rows of one plan as statements, in the order in which they run inside a transaction.
 * @module
 */
import { beforeFirst } from '../../stream/head.ts';
import type { NewArrival, NewLetter, NewVerdict, Plan, StoredReceipt } from '../store.ts';
import { writeArchived } from './archive-rows.ts';
import { writeErasures } from './erasure-rows.ts';
import { setMeta, writeNodes } from './log-rows.ts';
import { once, run, type Statement } from './statement.ts';
import { writeStreams } from './stream-rows.ts';

/** Numbers of the keys that a plan takes into use. */
export function keysOf({ verdicts }: Plan): number[] {
  return verdicts.flatMap(({ kept }) => kept.map(({ key }) => key));
}

/**
 * What a commit writes. A statement that has to change one row and does not shows that a message or a stream number of the plan is in the store already:
 * nothing of it may stay.
 *
 * @param nodeBase position of the log's first node
 */
export function* writePlan(plan: Plan, nodeBase: number): Iterable<Statement> {
  for (const arrival of plan.arrivals) yield* writeArrival(arrival);
  yield* writeVerdicts(plan.verdicts);
  for (const letter of plan.letters) yield* writeLetter(letter);
  for (const receipt of plan.received) yield* takeReceipt(receipt);
  for (const { jti, attempts, nextAttemptAtMs, problem, state } of plan.attempts) {
    yield run(
      `UPDATE letter SET attempts = ?, next_attempt_at = ?, problem = ?, state = ?
        WHERE jti = ? AND state IN ('queued', 'attention')`,
      ...[attempts, nextAttemptAtMs, problem, state, jti],
    );
  }
  for (const { dig, status } of plan.delivered) {
    yield run('UPDATE receipt SET to_deliver = 0 WHERE dig = ? AND status = ?', dig, status);
  }
  for (const { iss, jti, atMs, code } of plan.acks) {
    yield run(
      `UPDATE arrival SET acked_at = ?, ack_code = ? WHERE iss = ? AND jti = ? AND is_fork = 0 AND status = 'valid'
        AND acked_at IS NULL`,
      ...[atMs, code ?? null, iss, jti],
    );
  }
  yield* writeStreams(plan);
  yield* writeErasures(plan);
  yield* writeArchived(plan.archived);
  yield* writeLogFacts(plan);
  yield* writeNodes(nodeBase, plan.nodes);
  if (plan.nextLogSize !== plan.logSize) yield setMeta('log_size', String(plan.nextLogSize));
}

function* writeArrival(a: NewArrival): Iterable<Statement> {
  yield once(
    `INSERT INTO arrival (dig, iss, jti, manifest, kind, conv, stream, n, after, supersedes, is_fork, stored_at, leaf, status)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    ...[a.dig, a.iss, a.jti, a.manifest, a.kind, a.conv, a.stream, a.n, a.after ?? null, a.supersedes ?? null],
    ...[a.isFork ? 1 : 0, a.storedAtMs, a.leaf, a.status],
  );
  for (const [position, { name, jwe }] of a.parts.entries()) {
    yield run(
      'INSERT INTO arrival_part (arrival, position, name, jwe) VALUES ((SELECT id FROM arrival WHERE dig = ?), ?, ?, ?)',
      ...[a.dig, position, name, jwe],
    );
  }
  yield writeReceipt(a.receipt, false);
}

/** The parts as they came are dropped; those of a valid message lie under keys of their own from then on. */
function* writeVerdicts(verdicts: readonly NewVerdict[]): Iterable<Statement> {
  for (const verdict of verdicts) {
    yield writeReceipt(verdict, true);
    yield run('UPDATE arrival SET status = ? WHERE dig = ?', verdict.status, verdict.dig);
    if (verdict.kept.length === 0) {
      yield run('DELETE FROM arrival_part WHERE arrival = (SELECT id FROM arrival WHERE dig = ?)', verdict.dig);
    }
    for (const { name, sealed, key } of verdict.kept) {
      yield run(
        `UPDATE arrival_part SET jwe = NULL, sealed = ?, key = ?
          WHERE arrival = (SELECT id FROM arrival WHERE dig = ?) AND name = ?`,
        ...[sealed, key, verdict.dig, name],
      );
    }
  }
}

function* writeLetter(l: NewLetter): Iterable<Statement> {
  if (!l.carried && l.voids === undefined) yield takeNumber(l);
  yield run(
    `INSERT INTO letter (jti, dig, aud, manifest, kind, conv, stream, n, voids, carried, accepted_at, expires_at, leaf, state,
      attempts, next_attempt_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[l.jti, l.dig, l.aud, l.manifest, l.kind, l.conv, l.stream, l.n, l.voids ?? null, l.carried ? 1 : 0],
    ...[l.acceptedAtMs, l.expiresAtMs, l.leaf, l.state, l.attempts, l.nextAttemptAtMs],
  );
  yield run('INSERT INTO letter_body (letter, body) VALUES ((SELECT id FROM letter WHERE jti = ?), ?)', l.jti, l.body);
  for (const [position, { claim, salt }] of l.parts.entries()) {
    yield run(
      'INSERT INTO letter_part (letter, position, claim, salt) VALUES ((SELECT id FROM letter WHERE jti = ?), ?, ?, ?)',
      ...[l.jti, position, JSON.stringify(claim), salt ?? null],
    );
  }
}

/** A number that is not the next of the current stream is in the store already. */
function takeNumber({ aud, stream, n, acceptedAtMs }: NewLetter): Statement {
  return n === 1
    ? once(
        'INSERT INTO stream (stream, aud, next, head, reconciled_at) VALUES (?, ?, 2, ?, ?) ON CONFLICT DO NOTHING',
        ...[stream, aud, beforeFirst.head, acceptedAtMs],
      )
    : once(
        'UPDATE stream SET next = ? WHERE stream = ? AND aud = ? AND next = ? AND is_current = 1',
        ...[n + 1, stream, aud, n],
      );
}

function* takeReceipt(receipt: StoredReceipt): Iterable<Statement> {
  yield writeReceipt(receipt, false);
  yield run(
    "UPDATE letter SET state = ?, problem = NULL WHERE dig = ? AND state NOT IN ('valid', 'refused', 'void')",
    ...[receipt.status, receipt.dig],
  );
  yield run(
    `DELETE FROM letter_body WHERE letter =
      (SELECT id FROM letter WHERE dig = ?1 AND (voids IS NOT NULL OR carried = 1 AND ?2 <> 'stored'))`,
    ...[receipt.dig, receipt.status],
  );
}

function writeReceipt(r: StoredReceipt, toDeliver: boolean): Statement {
  return run(
    `INSERT INTO receipt (dig, status, iss, aud, re, jws, leaf, to_deliver) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING`,
    ...[r.dig, r.status, r.iss, r.aud, r.re, r.jws, r.leaf, toDeliver ? 1 : 0],
  );
}

/** What is known of peers' logs, and what others say of ours. */
function* writeLogFacts({ peerLogs, logConflicts, witnesses }: Plan): Iterable<Statement> {
  for (const { agency, id, size, root, iat, jws, checkedLeaf } of peerLogs) {
    yield run(
      `INSERT INTO peer_log (agency, id, size, root, iat, jws, checked_leaf) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (agency, id) DO UPDATE SET size = excluded.size, root = excluded.root, iat = excluded.iat,
          jws = excluded.jws, checked_leaf = excluded.checked_leaf WHERE excluded.size >= peer_log.size`,
      ...[agency, id, size, root, iat, jws, checkedLeaf],
    );
  }
  for (const { agency, id, size, reason, toldBy, statements, foundAtMs } of logConflicts) {
    yield run(
      `INSERT INTO log_conflict (agency, id, size, reason, told_by, statements, found_at) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING`,
      ...[agency, id, size, reason, toldBy, JSON.stringify(statements), foundAtMs],
    );
  }
  for (const { sub, id, size, iss, iat, jws } of witnesses) {
    yield run(
      'INSERT INTO witness (sub, id, size, iss, iat, jws) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
      ...[sub, id, size, iss, iat, jws],
    );
  }
}
