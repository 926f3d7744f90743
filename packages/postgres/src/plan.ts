/**
 * Writes the rows of one plan; called inside a transaction that holds the log. Rows of a table go in one statement each.
 * @module
 */
import { type NewLetter, nodePosition, type Plan } from '@lienthong/exchange/store';
import { type PostgresTransaction, recordset } from './database.ts';

/** Runs a statement with one JSON parameter; `s.` in it is the store's schema, `k.` that of the keys. @returns rows it touched */
type Run = (statement: string, rows: readonly object[]) => Promise<number>;

/** @returns `false` when a message or a stream number of the plan is in the store already: nothing of it may stay */
export async function writePlan(tx: PostgresTransaction, schema: string, plan: Plan): Promise<boolean> {
  const named = (statement: string) => withSchemas(statement, schema);
  const run: Run = async (statement, rows) =>
    rows.length === 0 ? 0 : (await tx.query(named(statement), [recordset(rows)])).rowCount;
  if (!(await writeArrivals(run, plan))) return false;
  await writeVerdicts(tx, named, run, plan);
  if (!(await writeLetters(run, plan.letters))) return false;
  await writeReceived(run, plan);
  await writeQueues(run, plan);
  await writeStreams(run, plan);
  await writeErasures(run, plan);
  await writeArchived(run, plan);
  await writeLogFacts(run, plan);
  await run(
    `INSERT INTO s.log_node (position, level, idx, hash)
      SELECT position, level, idx, decode(hash, 'base64')
      FROM json_to_recordset($1) AS r(position BIGINT, level INT, idx BIGINT, hash TEXT)`,
    plan.nodes.map(({ level, index, hash }) => ({ position: nodePosition(level, index), level, idx: index, hash })),
  );
  if (plan.nextLogSize !== plan.logSize) {
    await tx.query(named("UPDATE s.meta SET value = $1 WHERE key = 'log_size'"), [String(plan.nextLogSize)]);
  }
  return true;
}

/** Puts the names of the two schemas into a statement. */
export function withSchemas(statement: string, schema: string): string {
  return statement.replaceAll(/\b([sk])\.(?=[a-z])/g, (_, which) => (which === 's' ? `${schema}.` : `${schema}_keys.`));
}

async function writeArrivals(run: Run, { arrivals }: Plan): Promise<boolean> {
  const added = await run(
    `INSERT INTO s.arrival (dig, iss, jti, manifest, kind, conv, stream, n, after, supersedes, is_fork, stored_at, leaf, status)
      SELECT dig, iss, jti, manifest, kind, conv, stream, n, after, supersedes, coalesce("isFork", false), "storedAtMs", leaf,
        status
      FROM json_to_recordset($1) AS r(dig TEXT, iss TEXT, jti TEXT, manifest TEXT, kind TEXT, conv TEXT, stream TEXT, n BIGINT,
        after BIGINT, supersedes TEXT, "isFork" BOOLEAN, "storedAtMs" BIGINT, leaf BIGINT, status TEXT)
      ON CONFLICT DO NOTHING`,
    arrivals.map(({ parts: _, receipt: __, ...row }) => row),
  );
  if (added !== arrivals.length) return false;
  await run(
    `INSERT INTO s.arrival_part (arrival, position, name, jwe)
      SELECT a.id, r.position, r.name, r.jwe
      FROM json_to_recordset($1) AS r(dig TEXT, position INT, name TEXT, jwe TEXT) JOIN s.arrival a USING (dig)`,
    arrivals.flatMap(({ dig, parts }) => parts.map(({ name, jwe }, position) => ({ dig, position, name, jwe }))),
  );
  await writeReceipts(
    run,
    arrivals.map(({ receipt }) => receipt),
  );
  return true;
}

/** The parts as they came are dropped; those of a valid message lie under keys of their own from then on. */
async function writeVerdicts(
  tx: PostgresTransaction,
  named: (statement: string) => string,
  run: Run,
  { verdicts, logSize }: Plan,
): Promise<void> {
  if (verdicts.length === 0) return;
  await writeReceipts(run, verdicts, true);
  await run(
    `UPDATE s.arrival a SET status = r.status FROM json_to_recordset($1) AS r(dig TEXT, status TEXT) WHERE a.dig = r.dig`,
    verdicts.map(({ dig, status }) => ({ dig, status })),
  );
  await run(
    `DELETE FROM s.arrival_part p USING s.arrival a, json_to_recordset($1) AS r(dig TEXT)
      WHERE a.dig = r.dig AND p.arrival = a.id`,
    verdicts.filter(({ kept }) => kept.length === 0).map(({ dig }) => ({ dig })),
  );
  const kept = verdicts.flatMap(({ dig, kept: parts }) => parts.map((part) => ({ dig, ...part })));
  if (kept.length === 0) return;
  await tx.query(named('UPDATE k.store SET log_size = $1'), [logSize]);
  const { rows } = await tx.query(
    named(
      `INSERT INTO k.part_key (wrapped) SELECT decode(r.wrapped, 'base64')
        FROM json_array_elements_text($1) WITH ORDINALITY AS r(wrapped, i) ORDER BY i RETURNING id`,
    ),
    [JSON.stringify(kept.map(({ wrappedKey }) => Buffer.from(wrappedKey ?? []).toString('base64')))],
  );
  await run(
    `UPDATE s.arrival_part p SET jwe = NULL, sealed = decode(r.sealed, 'base64'), key = r.key
      FROM json_to_recordset($1) AS r(dig TEXT, name TEXT, sealed TEXT, key BIGINT), s.arrival a
      WHERE a.dig = r.dig AND p.arrival = a.id AND p.name = r.name`,
    kept.map(({ dig, name, sealed }, i) => ({ dig, name, sealed, key: rows[i]?.['id'] })),
  );
}

async function writeLetters(run: Run, letters: readonly NewLetter[]): Promise<boolean> {
  if (!(await takeNumbers(run, letters))) return false;
  const added = await run(
    `INSERT INTO s.letter (jti, dig, aud, manifest, kind, conv, stream, n, voids, carried, accepted_at, expires_at, leaf, state,
        attempts, next_attempt_at)
      SELECT jti, dig, aud, manifest, kind, conv, stream, n, voids, coalesce(carried, false), "acceptedAtMs", "expiresAtMs",
        leaf, state, attempts, "nextAttemptAtMs"
      FROM json_to_recordset($1) AS r(jti TEXT, dig TEXT, aud TEXT, manifest TEXT, kind TEXT, conv TEXT, stream TEXT, n BIGINT,
        voids TEXT, carried BOOLEAN, "acceptedAtMs" BIGINT, "expiresAtMs" BIGINT, leaf BIGINT, state TEXT, attempts INT,
        "nextAttemptAtMs" BIGINT)
      ON CONFLICT DO NOTHING`,
    letters.map(({ body: _, parts: __, ...row }) => row),
  );
  if (added !== letters.length) return false;
  await run(
    `INSERT INTO s.letter_body (letter, body) SELECT l.id, decode(r.body, 'base64')
      FROM json_to_recordset($1) AS r(dig TEXT, body TEXT) JOIN s.letter l USING (dig)`,
    letters.map(({ dig, body }) => ({ dig, body })),
  );
  await run(
    `INSERT INTO s.letter_part (letter, position, name, claim, salt)
      SELECT l.id, r.position, r.name, r.claim, decode(r.salt, 'base64')
      FROM json_to_recordset($1) AS r(dig TEXT, position INT, name TEXT, claim TEXT, salt TEXT) JOIN s.letter l USING (dig)`,
    letters.flatMap(({ dig, parts }) =>
      parts.map(({ claim, salt }, position) => ({
        dig,
        position,
        name: claim.name,
        claim: JSON.stringify(claim),
        salt,
      })),
    ),
  );
  return true;
}

/** @returns `false` when the letters of a stream do not go on where it stands */
async function takeNumbers(run: Run, letters: readonly NewLetter[]): Promise<boolean> {
  const numbered = letters.filter(({ carried, voids }) => !carried && voids === undefined);
  for (const [stream, of] of Map.groupBy(numbered, (letter) => letter.stream)) {
    const [{ n: first = 0, aud = '', acceptedAtMs = 0 } = {}] = of;
    if (of.some(({ n }, i) => n !== first + i)) return false;
    const row = { stream, aud, first, next: first + of.length, at: acceptedAtMs };
    const shape = 'json_to_recordset($1) AS r(stream TEXT, aud TEXT, first BIGINT, next BIGINT, at BIGINT)';
    const touched = await run(
      first === 1
        ? `INSERT INTO s.stream (stream, aud, next, head, reconciled_at)
            SELECT stream, aud, next, decode(repeat('00', 32), 'hex'), at FROM ${shape} ON CONFLICT DO NOTHING`
        : `UPDATE s.stream t SET next = r.next FROM ${shape}
            WHERE t.stream = r.stream AND t.aud = r.aud AND t.next = r.first AND t.is_current`,
      [row],
    );
    if (touched !== 1) return false;
  }
  return true;
}

function writeReceipts(run: Run, receipts: Plan['received'], toDeliver = false): Promise<number> {
  return run(
    `INSERT INTO s.receipt (dig, status, iss, aud, re, jws, leaf, to_deliver)
      SELECT dig, status, iss, aud, re, jws, leaf, "toDeliver"
      FROM json_to_recordset($1) AS r(dig TEXT, status TEXT, iss TEXT, aud TEXT, re TEXT, jws TEXT, leaf BIGINT,
        "toDeliver" BOOLEAN)
      ON CONFLICT DO NOTHING`,
    receipts.map(({ dig, status, iss, aud, re, jws, leaf }) => ({ dig, status, iss, aud, re, jws, leaf, toDeliver })),
  );
}

/** One after the other: of two verdicts of one letter the first stands. */
async function writeReceived(run: Run, { received, voided }: Plan): Promise<void> {
  await writeReceipts(run, received);
  for (const { dig, status } of received) {
    const rows = [{ dig, status }];
    const shape = 'json_to_recordset($1) AS r(dig TEXT, status TEXT)';
    await run(
      `UPDATE s.letter l SET state = r.status, problem = NULL FROM ${shape}
        WHERE l.dig = r.dig AND l.state NOT IN ('valid', 'refused', 'void')`,
      rows,
    );
    await run(
      `DELETE FROM s.letter_body b USING s.letter l, ${shape} WHERE l.dig = r.dig AND b.letter = l.id
        AND (l.voids IS NOT NULL OR l.carried AND r.status <> 'stored')`,
      rows,
    );
  }
  const jtis = voided.map((jti) => ({ jti }));
  await run(
    `DELETE FROM s.letter_body b USING s.letter l, json_to_recordset($1) AS r(jti TEXT)
      WHERE l.jti = r.jti AND b.letter = l.id`,
    jtis,
  );
  await run(
    `UPDATE s.letter l SET state = 'void', problem = NULL FROM json_to_recordset($1) AS r(jti TEXT)
      WHERE l.jti = r.jti AND l.state IN ('queued', 'attention', 'unknown')`,
    jtis,
  );
}

async function writeQueues(run: Run, { attempts, delivered, acks }: Plan): Promise<void> {
  for (const attempt of attempts) {
    await run(
      `UPDATE s.letter l SET attempts = r.attempts, next_attempt_at = r."nextAttemptAtMs", problem = r.problem, state = r.state
        FROM json_to_recordset($1) AS r(jti TEXT, attempts INT, "nextAttemptAtMs" BIGINT, problem TEXT, state TEXT)
        WHERE l.jti = r.jti AND l.state IN ('queued', 'attention')`,
      [attempt],
    );
  }
  await run(
    `UPDATE s.receipt t SET to_deliver = false FROM json_to_recordset($1) AS r(dig TEXT, status TEXT)
      WHERE t.dig = r.dig AND t.status = r.status`,
    delivered,
  );
  for (const ack of acks) {
    await run(
      `UPDATE s.arrival a SET acked_at = r."atMs", ack_code = r.code
        FROM json_to_recordset($1) AS r(iss TEXT, jti TEXT, "atMs" BIGINT, code TEXT)
        WHERE a.iss = r.iss AND a.jti = r.jti AND NOT a.is_fork AND a.acked_at IS NULL`,
      [ack],
    );
  }
}

async function writeStreams(run: Run, plan: Plan): Promise<void> {
  await run(
    `INSERT INTO s.peer_number AS t (iss, stream, n, dig, head) SELECT iss, stream, n, dig, decode(head, 'base64')
      FROM json_to_recordset($1) AS r(iss TEXT, stream TEXT, n BIGINT, dig TEXT, head TEXT)
      ON CONFLICT (iss, stream, n) DO UPDATE SET head = excluded.head WHERE t.head IS NULL`,
    onceEach(plan.numbers, ({ iss, stream, n }) => `${iss}/${stream}/${n}`),
  );
  await run(
    `INSERT INTO s.peer_stream (iss, stream, up_to, head) SELECT iss, stream, "upTo", decode(head, 'base64')
      FROM json_to_recordset($1) AS r(iss TEXT, stream TEXT, "upTo" BIGINT, head TEXT)
      ON CONFLICT (iss, stream) DO UPDATE SET up_to = excluded.up_to, head = excluded.head`,
    onceEach(plan.peerStreams, ({ iss, stream }) => `${iss}/${stream}`),
  );
  for (const row of plan.streams) {
    await run(
      `UPDATE s.stream t SET up_to = r."upTo", head = decode(r.head, 'base64'),
          reconciled_at = coalesce(r."reconciledAtMs", t.reconciled_at)
        FROM json_to_recordset($1) AS r(stream TEXT, "upTo" BIGINT, head TEXT, "reconciledAtMs" BIGINT)
        WHERE t.stream = r.stream`,
      [row],
    );
  }
  await run(
    `DELETE FROM s.letter_body b USING s.letter l,
        json_to_recordset($1) AS r(stream TEXT, "upTo" BIGINT, "acceptedBeforeMs" BIGINT)
      WHERE b.letter = l.id AND l.stream = r.stream AND l.n <= r."upTo" AND l.accepted_at < r."acceptedBeforeMs"
        AND l.state IN ('valid', 'refused', 'void', 'unknown') AND l.voids IS NULL`,
    plan.covered,
  );
  await run(
    `INSERT INTO s.stream_conflict (agency, stream, up_to, statements, found_at)
      SELECT agency, stream, "upTo", statements, "foundAtMs"
      FROM json_to_recordset($1) AS r(agency TEXT, stream TEXT, "upTo" BIGINT, statements TEXT, "foundAtMs" BIGINT)
      ON CONFLICT DO NOTHING`,
    plan.streamConflicts.map((row) => ({ ...row, statements: JSON.stringify(row.statements) })),
  );
  for (const { agency, isDue } of plan.reconciliationsDue) {
    await run(
      isDue
        ? 'INSERT INTO s.reconciliation_due SELECT agency FROM json_to_recordset($1) AS r(agency TEXT) ON CONFLICT DO NOTHING'
        : 'DELETE FROM s.reconciliation_due d USING json_to_recordset($1) AS r(agency TEXT) WHERE d.agency = r.agency',
      [{ agency }],
    );
  }
}

/** A statement touches a row once: what comes later adds to what came before. */
function onceEach<T extends object>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const row of rows) byKey.set(keyOf(row), { ...byKey.get(keyOf(row)), ...row });
  return [...byKey.values()];
}

async function writeErasures(run: Run, plan: Plan): Promise<void> {
  const erased = plan.erased.flatMap(({ dig, parts, atMs }) => parts.map((name) => ({ dig, name, atMs })));
  const shape = 'json_to_recordset($1) AS r(dig TEXT, name TEXT, "atMs" BIGINT)';
  const part = 'a.dig = r.dig AND p.arrival = a.id AND p.name = r.name';
  await run(
    `INSERT INTO s.erased_key (key) SELECT p.key FROM ${shape}, s.arrival a, s.arrival_part p
      WHERE ${part} AND p.key IS NOT NULL ON CONFLICT DO NOTHING`,
    erased,
  );
  await run(
    `UPDATE s.arrival_part p SET jwe = NULL, sealed = NULL, key = NULL FROM ${shape}, s.arrival a WHERE ${part}`,
    erased,
  );
  await run(
    `UPDATE s.letter_part p SET salt = NULL FROM ${shape}, s.letter l
      WHERE l.dig = r.dig AND p.letter = l.id AND p.name = r.name`,
    erased,
  );
  // A letter's bytes are those of all its parts.
  await run(`DELETE FROM s.letter_body b USING s.letter l, ${shape} WHERE l.dig = r.dig AND b.letter = l.id`, erased);
  // What cannot be read any more is not handed out.
  await run(
    `UPDATE s.arrival a SET acked_at = r."atMs", ack_code = 'erased' FROM ${shape}
      WHERE a.dig = r.dig AND r.name = 'record' AND a.acked_at IS NULL`,
    erased,
  );
  if (erased.length > 0) {
    await run(
      `INSERT INTO s.meta (key, value) SELECT 'scrub_due', '1' FROM json_to_recordset($1) AS r(x INT) ON CONFLICT DO NOTHING`,
      [{}],
    );
  }
  await run(
    `INSERT INTO s.erasure_request (request, dig, iss, aud, parts, basis, at, jws, leaf, to_deliver)
      SELECT request, dig, iss, aud, parts, basis, "atMs", jws, leaf, "toDeliver"
      FROM json_to_recordset($1) AS r(request TEXT, dig TEXT, iss TEXT, aud TEXT, parts TEXT, basis TEXT, "atMs" BIGINT,
        jws TEXT, leaf BIGINT, "toDeliver" BOOLEAN)`,
    plan.erasureRequests.map((row) => ({ ...row, parts: row.parts.join() })),
  );
  await run(
    `INSERT INTO s.erasure (token, dig, iss, request, aud, status, parts, basis, at, jws, leaf, to_deliver)
      SELECT token, dig, iss, request, aud, status, parts, basis, "atMs", jws, leaf, "toDeliver"
      FROM json_to_recordset($1) AS r(token TEXT, dig TEXT, iss TEXT, request TEXT, aud TEXT, status TEXT, parts TEXT,
        basis TEXT, "atMs" BIGINT, jws TEXT, leaf BIGINT, "toDeliver" BOOLEAN)`,
    plan.erasures.map((row) => ({ ...row, parts: row.parts.join() })),
  );
  const tokens = plan.erasuresDelivered.map((token) => ({ token }));
  for (const [table, column] of [
    ['erasure_request', 'request'],
    ['erasure', 'token'],
  ]) {
    await run(
      `UPDATE s.${table} t SET to_deliver = false FROM json_to_recordset($1) AS r(token TEXT) WHERE t.${column} = r.token`,
      tokens,
    );
  }
}

/** The log's nodes stay: they hold hashes, and every later proof needs some of them. */
async function writeArchived(run: Run, { archived }: Plan): Promise<void> {
  const shape = 'json_to_recordset($1) AS r(dig TEXT)';
  const of = (side: string) => archived.filter((one) => one.side === side).map(({ dig }) => ({ dig }));
  const received = of('received');
  await run(
    `INSERT INTO s.archived (dig, iss, jti) SELECT a.dig, a.iss, a.jti FROM s.arrival a JOIN ${shape} USING (dig)`,
    received,
  );
  await run(
    `DELETE FROM s.arrival_part p USING s.arrival a, ${shape} WHERE a.dig = r.dig AND p.arrival = a.id`,
    received,
  );
  await run(`DELETE FROM s.arrival a USING ${shape} WHERE a.dig = r.dig`, received);
  const sent = of('sent');
  await run(`INSERT INTO s.archived_letter (dig) SELECT dig FROM ${shape}`, sent);
  for (const table of ['letter_body', 'letter_part']) {
    await run(`DELETE FROM s.${table} p USING s.letter l, ${shape} WHERE l.dig = r.dig AND p.letter = l.id`, sent);
  }
  for (const table of ['letter', 'receipt', 'erasure_request', 'erasure']) {
    await run(`DELETE FROM s.${table} t USING ${shape} WHERE t.dig = r.dig`, sent);
  }
}

/** What is known of peers' logs, and what others say of ours. */
async function writeLogFacts(run: Run, { peerLogs, logConflicts, witnesses }: Plan): Promise<void> {
  for (const row of peerLogs) {
    await run(
      `INSERT INTO s.peer_log AS t (agency, id, size, root, iat, jws, checked_leaf)
        SELECT agency, id, size, root, iat, jws, "checkedLeaf"
        FROM json_to_recordset($1) AS r(agency TEXT, id TEXT, size BIGINT, root TEXT, iat BIGINT, jws TEXT, "checkedLeaf" BIGINT)
        ON CONFLICT (agency, id) DO UPDATE SET size = excluded.size, root = excluded.root, iat = excluded.iat, jws = excluded.jws,
          checked_leaf = excluded.checked_leaf WHERE excluded.size >= t.size`,
      [row],
    );
  }
  await run(
    `INSERT INTO s.log_conflict (agency, id, size, reason, told_by, statements, found_at)
      SELECT agency, id, size, reason, "toldBy", statements, "foundAtMs"
      FROM json_to_recordset($1) AS r(agency TEXT, id TEXT, size BIGINT, reason TEXT, "toldBy" TEXT, statements TEXT,
        "foundAtMs" BIGINT)
      ON CONFLICT DO NOTHING`,
    logConflicts.map((row) => ({ ...row, statements: JSON.stringify(row.statements) })),
  );
  await run(
    `INSERT INTO s.witness (sub, id, size, iss, iat, jws) SELECT sub, id, size, iss, iat, jws
      FROM json_to_recordset($1) AS r(sub TEXT, id TEXT, size BIGINT, iss TEXT, iat BIGINT, jws TEXT)
      ON CONFLICT DO NOTHING`,
    witnesses,
  );
}
