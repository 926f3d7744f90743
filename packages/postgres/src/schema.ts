/**
 * The tables of an agency's store on PostgreSQL, in two schemas: the store's, and that of the keys of parts, which backups leave out.
 * @module
 */
import type { Database } from './database.ts';

/** What an agency's schema may be called; it stands in statements as it is. */
const schemaName = /^[a-z][a-z0-9_]{0,50}$/;

/** Each brings a store from the version before to its own, and is never changed once it was released. */
const migrations: readonly ((schema: string) => string)[] = [
  (s) => `
  CREATE TABLE ${s}.log_node (
    position BIGINT PRIMARY KEY, level INT NOT NULL, idx BIGINT NOT NULL, hash BYTEA NOT NULL
  );

  CREATE TABLE ${s}.arrival (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dig TEXT NOT NULL UNIQUE,
    iss TEXT NOT NULL, jti TEXT NOT NULL, manifest TEXT NOT NULL, kind TEXT NOT NULL, conv TEXT NOT NULL,
    stream TEXT NOT NULL, n BIGINT NOT NULL, after BIGINT, supersedes TEXT,
    is_fork BOOLEAN NOT NULL DEFAULT false,
    stored_at BIGINT NOT NULL, leaf BIGINT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('stored', 'valid', 'refused', 'void')),
    leased_until BIGINT NOT NULL DEFAULT 0, lease TEXT,
    acked_at BIGINT, ack_code TEXT
  );
  CREATE UNIQUE INDEX arrival_jti ON ${s}.arrival (iss, jti) WHERE NOT is_fork;
  CREATE INDEX arrival_fork ON ${s}.arrival (id) WHERE is_fork;
  CREATE INDEX arrival_open ON ${s}.arrival (status, id) WHERE acked_at IS NULL;
  CREATE INDEX arrival_order ON ${s}.arrival (iss, stream, conv, n) WHERE acked_at IS NULL AND status IN ('stored', 'valid');
  CREATE INDEX arrival_conv ON ${s}.arrival (conv, id);
  CREATE INDEX arrival_at ON ${s}.arrival (stored_at);
  CREATE INDEX arrival_supersedes ON ${s}.arrival (iss, supersedes) WHERE supersedes IS NOT NULL;

  CREATE TABLE ${s}.arrival_part (
    arrival BIGINT NOT NULL REFERENCES ${s}.arrival (id),
    position INT NOT NULL, name TEXT NOT NULL, jwe TEXT, sealed BYTEA, key BIGINT,
    PRIMARY KEY (arrival, position),
    CHECK ((sealed IS NULL) = (key IS NULL) AND (jwe IS NULL OR sealed IS NULL))
  );
  CREATE TABLE ${s}.erased_key (key BIGINT PRIMARY KEY);

  CREATE TABLE ${s}.peer_number (
    iss TEXT NOT NULL, stream TEXT NOT NULL, n BIGINT NOT NULL, dig TEXT NOT NULL, head BYTEA,
    PRIMARY KEY (iss, stream, n)
  );
  CREATE TABLE ${s}.peer_stream (
    iss TEXT NOT NULL, stream TEXT NOT NULL, up_to BIGINT NOT NULL, head BYTEA NOT NULL,
    PRIMARY KEY (iss, stream)
  );

  CREATE TABLE ${s}.letter (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    jti TEXT NOT NULL UNIQUE, dig TEXT NOT NULL UNIQUE,
    aud TEXT NOT NULL, manifest TEXT NOT NULL, kind TEXT NOT NULL, conv TEXT NOT NULL,
    stream TEXT NOT NULL, n BIGINT NOT NULL, voids TEXT, carried BOOLEAN NOT NULL DEFAULT false,
    accepted_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, leaf BIGINT NOT NULL,
    state TEXT NOT NULL, attempts INT NOT NULL DEFAULT 0, next_attempt_at BIGINT NOT NULL, problem TEXT
  );
  CREATE UNIQUE INDEX letter_number ON ${s}.letter (stream, n) WHERE voids IS NULL;
  CREATE INDEX letter_voids ON ${s}.letter (stream, n) WHERE voids IS NOT NULL;
  CREATE INDEX letter_state ON ${s}.letter (state, id);
  CREATE INDEX letter_conv ON ${s}.letter (conv, id);
  CREATE INDEX letter_last ON ${s}.letter (stream, conv, n) WHERE voids IS NULL;
  CREATE INDEX letter_at ON ${s}.letter (accepted_at);
  CREATE TABLE ${s}.letter_body (letter BIGINT PRIMARY KEY REFERENCES ${s}.letter (id), body BYTEA NOT NULL);
  CREATE TABLE ${s}.letter_part (
    letter BIGINT NOT NULL REFERENCES ${s}.letter (id),
    position INT NOT NULL, name TEXT NOT NULL, claim TEXT NOT NULL, salt BYTEA,
    PRIMARY KEY (letter, position)
  );

  CREATE TABLE ${s}.stream (
    stream TEXT PRIMARY KEY, aud TEXT NOT NULL, next BIGINT NOT NULL,
    up_to BIGINT NOT NULL DEFAULT 0, head BYTEA NOT NULL,
    reconciled_at BIGINT NOT NULL, is_current BOOLEAN NOT NULL DEFAULT true
  );
  CREATE UNIQUE INDEX stream_aud ON ${s}.stream (aud) WHERE is_current;

  CREATE TABLE ${s}.receipt (
    dig TEXT NOT NULL, status TEXT NOT NULL, iss TEXT NOT NULL, aud TEXT NOT NULL, re TEXT NOT NULL,
    jws TEXT NOT NULL, leaf BIGINT NOT NULL, to_deliver BOOLEAN NOT NULL DEFAULT false,
    PRIMARY KEY (dig, status)
  );
  CREATE INDEX receipt_by ON ${s}.receipt (iss, leaf);
  CREATE INDEX receipt_open ON ${s}.receipt (leaf) WHERE to_deliver;

  CREATE TABLE ${s}.erasure_request (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request TEXT NOT NULL UNIQUE, dig TEXT NOT NULL, iss TEXT NOT NULL, aud TEXT NOT NULL,
    parts TEXT NOT NULL, basis TEXT NOT NULL, at BIGINT NOT NULL, jws TEXT NOT NULL, leaf BIGINT NOT NULL,
    to_deliver BOOLEAN NOT NULL DEFAULT false
  );
  CREATE INDEX erasure_request_dig ON ${s}.erasure_request (dig);
  CREATE INDEX erasure_request_open ON ${s}.erasure_request (leaf) WHERE to_deliver;
  CREATE TABLE ${s}.erasure (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    token TEXT NOT NULL UNIQUE, dig TEXT NOT NULL, iss TEXT NOT NULL, request TEXT, aud TEXT,
    status TEXT NOT NULL CHECK (status IN ('erased', 'declined')),
    parts TEXT NOT NULL, basis TEXT NOT NULL, at BIGINT NOT NULL, jws TEXT NOT NULL, leaf BIGINT NOT NULL,
    to_deliver BOOLEAN NOT NULL DEFAULT false
  );
  CREATE INDEX erasure_dig ON ${s}.erasure (dig);
  CREATE INDEX erasure_open ON ${s}.erasure (leaf) WHERE to_deliver;

  CREATE TABLE ${s}.archived (dig TEXT PRIMARY KEY, iss TEXT NOT NULL, jti TEXT NOT NULL, UNIQUE (iss, jti));
  CREATE TABLE ${s}.archived_letter (dig TEXT PRIMARY KEY);
  CREATE TABLE ${s}.peer_log (
    agency TEXT NOT NULL, id TEXT NOT NULL, size BIGINT NOT NULL, root TEXT NOT NULL, iat BIGINT NOT NULL, jws TEXT NOT NULL,
    checked_leaf BIGINT NOT NULL,
    PRIMARY KEY (agency, id)
  );
  CREATE TABLE ${s}.log_conflict (
    agency TEXT NOT NULL, id TEXT NOT NULL, size BIGINT NOT NULL, reason TEXT NOT NULL,
    told_by TEXT NOT NULL, statements TEXT NOT NULL, found_at BIGINT NOT NULL,
    PRIMARY KEY (agency, id, size, reason)
  );
  CREATE TABLE ${s}.witness (
    sub TEXT NOT NULL, id TEXT NOT NULL, size BIGINT NOT NULL, iss TEXT NOT NULL, iat BIGINT NOT NULL, jws TEXT NOT NULL,
    PRIMARY KEY (sub, id, size, iss)
  );
  CREATE TABLE ${s}.stream_conflict (
    agency TEXT NOT NULL, stream TEXT NOT NULL, up_to BIGINT NOT NULL, statements TEXT NOT NULL, found_at BIGINT NOT NULL,
    PRIMARY KEY (agency, stream, up_to)
  );
  CREATE TABLE ${s}.former_log (
    position INT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, size BIGINT NOT NULL, root TEXT NOT NULL, restored TEXT NOT NULL
  );
  CREATE TABLE ${s}.reconciliation_due (agency TEXT PRIMARY KEY);
  CREATE TABLE ${s}.directory (version INT PRIMARY KEY, text TEXT NOT NULL);

  CREATE TABLE ${s}_keys.wrapping_key (kid TEXT PRIMARY KEY, jwe TEXT NOT NULL);
  CREATE TABLE ${s}_keys.part_key (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, wrapped BYTEA NOT NULL);
  CREATE TABLE ${s}_keys.store (log_id TEXT PRIMARY KEY, log_size BIGINT NOT NULL, generation BIGINT NOT NULL DEFAULT 0);
`,
];

export const storeVersion = migrations.length;

/**
 * Brings the schemas to `storeVersion`, and makes them where there are none. Instances that start at once take turns.
 *
 * @returns ids of the store and of its log
 * @throws {TypeError} a schema name of other letters than `a-z`, digits and `_`
 * @throws {Error} the store was written by a newer version of this package, or the keys belong to another store
 */
export async function prepare(
  db: Database,
  schema: string,
  newLogId: () => string,
): Promise<{ id: string; logId: string }> {
  if (!schemaName.test(schema)) throw new TypeError('schema: a-z, then a-z, 0-9 and _');
  return db.transaction(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`lienthong ${schema}`]);
    for (const name of [schema, `${schema}_keys`]) await tx.query(`CREATE SCHEMA IF NOT EXISTS ${name}`);
    await tx.query(`CREATE TABLE IF NOT EXISTS ${schema}.meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)`);
    const meta = async (key: string) =>
      (await tx.query(`SELECT value FROM ${schema}.meta WHERE key = $1`, [key])).rows[0]?.['value'];
    const version = Number((await meta('version')) ?? 0);
    if (version > storeVersion) throw new Error(`the store has version ${version}; this package reads ${storeVersion}`);
    for (const migrate of migrations.slice(version)) await tx.query(migrate(schema));
    const set = `INSERT INTO ${schema}.meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO`;
    await tx.query(`${set} UPDATE SET value = excluded.value`, ['version', String(storeVersion)]);
    await tx.query(`${set} NOTHING`, ['log_id', newLogId()]);
    await tx.query(`${set} NOTHING`, ['log_size', '0']);
    const logId = String(await meta('log_id'));
    const id = String((await meta('store_id')) ?? logId);
    const keys = `${schema}_keys.store`;
    await tx.query(`INSERT INTO ${keys} (log_id, log_size) SELECT $1, 0 WHERE NOT EXISTS (SELECT 1 FROM ${keys})`, [
      id,
    ]);
    const held = (await tx.query(`SELECT log_id FROM ${keys}`)).rows[0]?.['log_id'];
    if (held !== id) throw new Error('the keys of parts belong to another store');
    return { id, logId };
  });
}
