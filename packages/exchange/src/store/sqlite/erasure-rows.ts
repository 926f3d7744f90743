/**
 * Rows of erasure: written inside a transaction, and read.
 * @module
 */
import type { ErasureRequestFilter, ErasureToDeliver, Plan, StoredErasure, StoredErasureRequest } from '../store.ts';
import type { Database, Prepare } from './database.ts';

export function writeErasures(prepare: Prepare, plan: Plan): void {
  for (const { dig, parts, atMs } of plan.erased) {
    for (const name of parts) erasePart(prepare, dig, name);
    // A letter's bytes are those of all its parts.
    prepare('DELETE FROM letter_body WHERE letter = (SELECT id FROM letter WHERE dig = ?)').run(dig);
    // What cannot be read any more is not handed out.
    if (parts.includes('record')) {
      prepare("UPDATE arrival SET acked_at = ?, ack_code = 'erased' WHERE dig = ? AND acked_at IS NULL").run(atMs, dig);
    }
  }
  if (plan.erased.length > 0) prepare("INSERT OR IGNORE INTO meta (key, value) VALUES ('scrub_due', '1')").run();
  for (const r of plan.erasureRequests) {
    prepare(
      `INSERT INTO erasure_request (request, dig, iss, aud, parts, basis, at, jws, leaf, to_deliver)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(r.request, r.dig, r.iss, r.aud, r.parts.join(), r.basis, r.atMs, r.jws, r.leaf, r.toDeliver ? 1 : 0);
  }
  for (const e of plan.erasures) {
    const answered = [e.request ?? null, e.aud ?? null] as const;
    prepare(
      `INSERT INTO erasure (token, dig, iss, request, aud, status, parts, basis, at, jws, leaf, to_deliver)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      ...[e.token, e.dig, e.iss, ...answered, e.status, e.parts.join(), e.basis, e.atMs, e.jws, e.leaf],
      e.toDeliver ? 1 : 0,
    );
  }
  for (const token of plan.erasuresDelivered) {
    prepare('UPDATE erasure_request SET to_deliver = 0 WHERE request = ?').run(token);
    prepare('UPDATE erasure SET to_deliver = 0 WHERE token = ?').run(token);
  }
}

function erasePart(prepare: Prepare, dig: string, name: string): void {
  prepare(
    `INSERT OR IGNORE INTO erased_key (key) SELECT key FROM arrival_part
      WHERE arrival = (SELECT id FROM arrival WHERE dig = ?) AND name = ? AND key IS NOT NULL`,
  ).run(dig, name);
  prepare(
    `UPDATE arrival_part SET jwe = NULL, sealed = NULL, key = NULL
      WHERE arrival = (SELECT id FROM arrival WHERE dig = ?) AND name = ?`,
  ).run(dig, name);
  prepare(
    `UPDATE letter_part SET salt = NULL
      WHERE letter = (SELECT id FROM letter WHERE dig = ?) AND claim ->> '$.name' = ?`,
  ).run(dig, name);
}

/** @returns oldest first */
export function readErasureRequests(
  db: Database,
  filter: ErasureRequestFilter & { readonly request?: string },
): StoredErasureRequest[] {
  const given = (['request', 'dig', 'iss', 'aud'] as const).filter((name) => filter[name] !== undefined);
  const where = given.map((name) => `${name} = ?`).join(' AND ') || '1';
  const columns = 'request, dig, iss, aud, parts, basis, at AS atMs, jws, leaf, to_deliver AS toDeliver';
  return db
    .all(
      `SELECT ${columns} FROM erasure_request WHERE ${where} ORDER BY id`,
      ...given.map((name) => filter[name] as string),
    )
    .map((row) => withParts(row) as unknown as StoredErasureRequest);
}

/** @returns oldest first */
export function readErasures(db: Database, dig?: string): StoredErasure[] {
  const columns = 'token, dig, iss, request, aud, status, parts, basis, at AS atMs, jws, leaf, to_deliver AS toDeliver';
  const where = dig === undefined ? '' : 'WHERE dig = ?';
  return db
    .all(`SELECT ${columns} FROM erasure ${where} ORDER BY id`, ...(dig === undefined ? [] : [dig]))
    .map((row) => withParts(row) as unknown as StoredErasure);
}

export function readErasuresToDeliver(db: Database): ErasureToDeliver[] {
  return db.all(
    `SELECT request AS token, aud AS 'to', jws, leaf FROM erasure_request WHERE to_deliver = 1
      UNION ALL SELECT token, aud, jws, leaf FROM erasure WHERE to_deliver = 1 ORDER BY leaf`,
  ) as unknown as ErasureToDeliver[];
}

function withParts({ parts, toDeliver, ...row }: Record<string, unknown>): Record<string, unknown> {
  const present = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  return { ...present, parts: String(parts).split(','), toDeliver: toDeliver === 1 };
}
