/**
 * Rows of erasure: written inside a transaction, and read.
 * @module
 */
import type { ErasureRequestFilter, ErasureToDeliver, Plan, StoredErasure, StoredErasureRequest } from '../store.ts';
import { type All, run, type SqlValue, type Statement } from './statement.ts';

export function* writeErasures(plan: Plan): Iterable<Statement> {
  for (const { dig, parts, atMs } of plan.erased) {
    for (const name of parts) yield* erasePart(dig, name);
    // A letter's bytes are those of all its parts.
    yield run('DELETE FROM letter_body WHERE letter = (SELECT id FROM letter WHERE dig = ?)', dig);
    // What cannot be read any more is not handed out.
    if (parts.includes('record')) {
      yield run("UPDATE arrival SET acked_at = ?, ack_code = 'erased' WHERE dig = ? AND acked_at IS NULL", atMs, dig);
    }
  }
  if (plan.erased.length > 0)
    yield run("INSERT INTO meta (key, value) VALUES ('scrub_due', '1') ON CONFLICT DO NOTHING");
  for (const r of plan.erasureRequests) {
    yield run(
      `INSERT INTO erasure_request (request, dig, iss, aud, parts, basis, at, jws, leaf, to_deliver)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[r.request, r.dig, r.iss, r.aud, r.parts.join(), r.basis, r.atMs, r.jws, r.leaf, r.toDeliver ? 1 : 0],
    );
  }
  for (const e of plan.erasures) {
    const answered = [e.request ?? null, e.aud ?? null] as const;
    yield run(
      `INSERT INTO erasure (token, dig, iss, request, aud, status, parts, basis, at, jws, leaf, to_deliver)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[e.token, e.dig, e.iss, ...answered, e.status, e.parts.join(), e.basis, e.atMs, e.jws, e.leaf],
      e.toDeliver ? 1 : 0,
    );
  }
  for (const token of plan.erasuresDelivered) {
    yield run('UPDATE erasure_request SET to_deliver = 0 WHERE request = ?', token);
    yield run('UPDATE erasure SET to_deliver = 0 WHERE token = ?', token);
  }
}

function* erasePart(dig: string, name: string): Iterable<Statement> {
  yield run(
    `INSERT INTO erased_key (key) SELECT key FROM arrival_part
      WHERE arrival = (SELECT id FROM arrival WHERE dig = ?) AND name = ? AND key IS NOT NULL ON CONFLICT DO NOTHING`,
    ...[dig, name],
  );
  yield run(
    `UPDATE arrival_part SET jwe = NULL, sealed = NULL, key = NULL
      WHERE arrival = (SELECT id FROM arrival WHERE dig = ?) AND name = ?`,
    ...[dig, name],
  );
  yield run(
    `UPDATE letter_part SET salt = NULL
      WHERE letter = (SELECT id FROM letter WHERE dig = ?) AND claim ->> 'name' = ?`,
    ...[dig, name],
  );
}

/** @returns oldest first */
export async function readErasureRequests(
  all: All,
  filter: ErasureRequestFilter & { readonly request?: string },
): Promise<StoredErasureRequest[]> {
  const given = (['request', 'dig', 'iss', 'aud'] as const).filter((name) => filter[name] !== undefined);
  const where = given.map((name) => `${name} = ?`).join(' AND ') || 'true';
  const columns = 'request, dig, iss, aud, parts, basis, at AS "atMs", jws, leaf, to_deliver AS "toDeliver"';
  const rows = await all(
    `SELECT ${columns} FROM erasure_request WHERE ${where} ORDER BY id`,
    ...given.map((name) => filter[name] as string),
  );
  return rows.map((row) => withParts(row) as unknown as StoredErasureRequest);
}

/** @returns oldest first */
export async function readErasures(all: All, dig?: string): Promise<StoredErasure[]> {
  const columns =
    'token, dig, iss, request, aud, status, parts, basis, at AS "atMs", jws, leaf, to_deliver AS "toDeliver"';
  const values: SqlValue[] = dig === undefined ? [] : [dig];
  const rows = await all(
    `SELECT ${columns} FROM erasure ${dig === undefined ? '' : 'WHERE dig = ?'} ORDER BY id`,
    ...values,
  );
  return rows.map((row) => withParts(row) as unknown as StoredErasure);
}

export async function readErasuresToDeliver(all: All): Promise<ErasureToDeliver[]> {
  const rows = await all(
    `SELECT request AS token, aud AS "to", jws, leaf FROM erasure_request WHERE to_deliver = 1
      UNION ALL SELECT token, aud, jws, leaf FROM erasure WHERE to_deliver = 1 ORDER BY leaf`,
  );
  return rows as unknown as ErasureToDeliver[];
}

function withParts({ parts, toDeliver, ...row }: Record<string, unknown>): Record<string, unknown> {
  const present = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  return { ...present, parts: String(parts).split(','), toDeliver: toDeliver === 1 };
}
