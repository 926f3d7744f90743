/**
 * The tables of an agency's store on PostgreSQL, named as those on SQLite, and the keys of its parts in a schema of their own.
 * @module
 */
import { ExchangeError, type Identity, identityOf, identityRows, uuidv7 } from '@lienthong/exchange/store';
import { quoted, type Transaction } from './database.ts';

/** Each brings a schema from the version before to its own, and is never changed once it was released. */
const storeMigrations: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);

  -- The process that alone may commit until an instant, because it has lost too often.
  CREATE TABLE turn (id INTEGER PRIMARY KEY DEFAULT 1 CHECK (id = 1), instance TEXT NOT NULL, until TIMESTAMPTZ NOT NULL);

  CREATE TABLE log_node (
    position BIGINT PRIMARY KEY,
    level INTEGER NOT NULL, idx BIGINT NOT NULL, hash BYTEA NOT NULL
  );

  CREATE TABLE arrival (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dig TEXT NOT NULL UNIQUE,
    iss TEXT NOT NULL, jti TEXT NOT NULL,
    manifest TEXT NOT NULL,
    kind TEXT NOT NULL, conv TEXT NOT NULL,
    stream TEXT NOT NULL, n BIGINT NOT NULL,
    after BIGINT,
    supersedes TEXT,
    is_fork INTEGER NOT NULL DEFAULT 0,
    stored_at BIGINT NOT NULL,
    leaf BIGINT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('stored', 'valid', 'refused', 'void')),
    leased_until BIGINT NOT NULL DEFAULT 0, lease TEXT,
    acked_at BIGINT, ack_code TEXT
  );
  CREATE UNIQUE INDEX arrival_jti ON arrival (iss, jti) WHERE is_fork = 0;
  CREATE INDEX arrival_fork ON arrival (id) WHERE is_fork = 1;
  CREATE INDEX arrival_open ON arrival (status, id) WHERE acked_at IS NULL;
  CREATE INDEX arrival_order ON arrival (iss, stream, conv, n) WHERE acked_at IS NULL AND status IN ('stored', 'valid');
  CREATE INDEX arrival_conv ON arrival (conv, id);
  CREATE INDEX arrival_at ON arrival (stored_at);
  CREATE INDEX arrival_supersedes ON arrival (iss, supersedes) WHERE supersedes IS NOT NULL;

  CREATE TABLE arrival_part (
    arrival BIGINT NOT NULL REFERENCES arrival (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    jwe TEXT,
    sealed BYTEA, key BIGINT,
    PRIMARY KEY (arrival, position),
    CHECK ((sealed IS NULL) = (key IS NULL) AND (jwe IS NULL OR sealed IS NULL))
  );
  CREATE TABLE erased_key (key BIGINT PRIMARY KEY);

  CREATE TABLE peer_number (
    iss TEXT NOT NULL, stream TEXT NOT NULL, n BIGINT NOT NULL,
    dig TEXT NOT NULL, head BYTEA,
    PRIMARY KEY (iss, stream, n)
  );
  CREATE TABLE peer_stream (
    iss TEXT NOT NULL, stream TEXT NOT NULL,
    up_to BIGINT NOT NULL, head BYTEA NOT NULL,
    PRIMARY KEY (iss, stream)
  );

  CREATE TABLE letter (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    jti TEXT NOT NULL UNIQUE,
    dig TEXT NOT NULL UNIQUE,
    aud TEXT NOT NULL,
    manifest TEXT NOT NULL,
    kind TEXT NOT NULL, conv TEXT NOT NULL,
    stream TEXT NOT NULL, n BIGINT NOT NULL,
    voids TEXT,
    carried INTEGER NOT NULL DEFAULT 0,
    accepted_at BIGINT NOT NULL, expires_at BIGINT NOT NULL,
    leaf BIGINT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at BIGINT NOT NULL,
    problem TEXT
  );
  CREATE UNIQUE INDEX letter_number ON letter (stream, n) WHERE voids IS NULL;
  CREATE INDEX letter_voids ON letter (stream, n) WHERE voids IS NOT NULL;
  CREATE INDEX letter_state ON letter (state, id);
  CREATE INDEX letter_conv ON letter (conv, id);
  CREATE INDEX letter_last ON letter (stream, conv, n) WHERE voids IS NULL;
  CREATE INDEX letter_at ON letter (accepted_at);

  CREATE TABLE letter_body (letter BIGINT PRIMARY KEY REFERENCES letter (id), body BYTEA NOT NULL);
  CREATE TABLE letter_part (
    letter BIGINT NOT NULL REFERENCES letter (id),
    position INTEGER NOT NULL,
    claim JSON NOT NULL, salt BYTEA,
    PRIMARY KEY (letter, position)
  );

  CREATE TABLE stream (
    stream TEXT PRIMARY KEY,
    aud TEXT NOT NULL, next BIGINT NOT NULL,
    up_to BIGINT NOT NULL DEFAULT 0, head BYTEA NOT NULL,
    reconciled_at BIGINT NOT NULL DEFAULT 0,
    is_current INTEGER NOT NULL DEFAULT 1
  );
  CREATE UNIQUE INDEX stream_aud ON stream (aud) WHERE is_current = 1;
  CREATE INDEX stream_of ON stream (aud);

  CREATE TABLE stream_conflict (
    agency TEXT NOT NULL, stream TEXT NOT NULL, up_to BIGINT NOT NULL,
    statements TEXT NOT NULL, found_at BIGINT NOT NULL,
    PRIMARY KEY (agency, stream, up_to)
  );
  CREATE TABLE reconciliation_due (agency TEXT COLLATE "C" PRIMARY KEY);

  CREATE TABLE receipt (
    dig TEXT NOT NULL, status TEXT NOT NULL,
    iss TEXT NOT NULL, aud TEXT NOT NULL, re TEXT NOT NULL,
    jws TEXT NOT NULL, leaf BIGINT NOT NULL,
    to_deliver INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (dig, status)
  );
  CREATE INDEX receipt_by ON receipt (iss, leaf);
  CREATE INDEX receipt_open ON receipt (to_deliver) WHERE to_deliver = 1;

  CREATE TABLE erasure_request (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request TEXT NOT NULL UNIQUE,
    dig TEXT NOT NULL,
    iss TEXT NOT NULL, aud TEXT NOT NULL,
    parts TEXT NOT NULL, basis TEXT NOT NULL, at BIGINT NOT NULL,
    jws TEXT NOT NULL, leaf BIGINT NOT NULL,
    to_deliver INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX erasure_request_dig ON erasure_request (dig);
  CREATE INDEX erasure_request_open ON erasure_request (to_deliver) WHERE to_deliver = 1;

  CREATE TABLE erasure (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    dig TEXT NOT NULL,
    iss TEXT NOT NULL,
    request TEXT, aud TEXT,
    status TEXT NOT NULL CHECK (status IN ('erased', 'declined')),
    parts TEXT NOT NULL, basis TEXT NOT NULL, at BIGINT NOT NULL,
    jws TEXT NOT NULL, leaf BIGINT NOT NULL,
    to_deliver INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX erasure_dig ON erasure (dig);
  CREATE INDEX erasure_open ON erasure (to_deliver) WHERE to_deliver = 1;

  CREATE TABLE archived (
    dig TEXT PRIMARY KEY, iss TEXT NOT NULL, jti TEXT NOT NULL,
    UNIQUE (iss, jti)
  );
  CREATE TABLE archived_letter (dig TEXT PRIMARY KEY);

  CREATE TABLE peer_log (
    agency TEXT NOT NULL, id TEXT NOT NULL,
    size BIGINT NOT NULL, root TEXT NOT NULL, iat BIGINT NOT NULL, jws TEXT NOT NULL,
    checked_leaf BIGINT NOT NULL,
    PRIMARY KEY (agency, id)
  );
  CREATE TABLE log_conflict (
    agency TEXT NOT NULL, id TEXT NOT NULL, size BIGINT NOT NULL, reason TEXT NOT NULL,
    told_by TEXT NOT NULL, statements TEXT NOT NULL, found_at BIGINT NOT NULL,
    PRIMARY KEY (agency, id, size, reason)
  );
  CREATE TABLE witness (
    sub TEXT NOT NULL, id TEXT NOT NULL, size BIGINT NOT NULL,
    iss TEXT NOT NULL, iat BIGINT NOT NULL, jws TEXT NOT NULL,
    PRIMARY KEY (sub, id, size, iss)
  );

  CREATE TABLE former_log (
    id TEXT PRIMARY KEY, size BIGINT NOT NULL, root TEXT NOT NULL, restored TEXT NOT NULL,
    leaf_base BIGINT NOT NULL, node_base BIGINT NOT NULL, position BIGINT NOT NULL
  );

  CREATE TABLE directory (version BIGINT PRIMARY KEY, text TEXT NOT NULL);
  `,
  // Settled messages are counted as they settle, in meta; one index finds the letters of a conversation.
  `
  DROP INDEX letter_conv;
  DROP INDEX letter_last;
  CREATE INDEX letter_thread ON letter (conv, stream, n) WHERE voids IS NULL;

  INSERT INTO meta (key, value) SELECT 'letter ' || s, (SELECT count(*) FROM letter WHERE state = s AND voids IS NULL)
    FROM unnest(ARRAY['valid', 'refused', 'void']) AS s;
  INSERT INTO meta (key, value) SELECT 'arrival ' || s, (SELECT count(*) FROM arrival WHERE status = s)
    FROM unnest(ARRAY['valid', 'refused']) AS s;

  CREATE FUNCTION count_letter() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP <> 'INSERT' AND OLD.voids IS NULL THEN
      UPDATE meta SET value = (value::bigint - 1)::text WHERE key = 'letter ' || OLD.state;
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.voids IS NULL THEN
      UPDATE meta SET value = (value::bigint + 1)::text WHERE key = 'letter ' || NEW.state;
    END IF;
    RETURN NULL;
  END $$;
  CREATE FUNCTION count_arrival() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP <> 'INSERT' THEN
      UPDATE meta SET value = (value::bigint - 1)::text WHERE key = 'arrival ' || OLD.status;
    END IF;
    IF TG_OP <> 'DELETE' THEN
      UPDATE meta SET value = (value::bigint + 1)::text WHERE key = 'arrival ' || NEW.status;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER letter_counted AFTER INSERT OR DELETE ON letter FOR EACH ROW EXECUTE FUNCTION count_letter();
  CREATE TRIGGER letter_moved AFTER UPDATE OF state ON letter FOR EACH ROW
    WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION count_letter();
  CREATE TRIGGER arrival_counted AFTER INSERT OR DELETE ON arrival FOR EACH ROW EXECUTE FUNCTION count_arrival();
  CREATE TRIGGER arrival_moved AFTER UPDATE OF status ON arrival FOR EACH ROW
    WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION count_arrival();
  `,
];

const keyMigrations: readonly string[] = [
  `
  -- The wrapping key, sealed to each decryption key of the agency.
  CREATE TABLE wrapping_key (kid TEXT COLLATE "C" PRIMARY KEY, jwe TEXT NOT NULL);

  -- One wrapped key for each part that is kept.
  CREATE TABLE part_key (id BIGINT PRIMARY KEY, wrapped BYTEA NOT NULL);
  CREATE SEQUENCE part_key_id;

  -- The store that these keys belong to, how many leaves it has, and in which of its lives it was opened last.
  CREATE TABLE store (log_id TEXT PRIMARY KEY, log_size BIGINT NOT NULL, generation BIGINT NOT NULL DEFAULT 0);
  `,
  // Keys are put aside before there is a part for them.
  'ALTER TABLE part_key ADD COLUMN reserved_at BIGINT NOT NULL DEFAULT 0',
];

/** Names of both schemas. */
export interface Schemas {
  readonly schema: string;
  readonly keysSchema: string;
}

/**
 * Brings both schemas to the version of this package. Called inside a transaction; others that open the store wait.
 * @throws {ExchangeError} `store-newer`; `store-other-keys`
 */
export async function migrate(tx: Transaction, { schema, keysSchema }: Schemas): Promise<Identity> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`lienthong migration of ${schema}`]);
  await bring(tx, keysSchema, keyMigrations);
  await bring(tx, schema, storeMigrations);
  const first = "INSERT INTO meta (key, value) VALUES ('log_id', $1), ('log_size', '0') ON CONFLICT DO NOTHING";
  await tx.query(first, [uuidv7()]);
  const identity = identityOf((await tx.query(identityRows)).rows);
  const store = `${quoted(keysSchema)}.store`;
  await tx.query(`INSERT INTO ${store} (log_id, log_size) SELECT $1, 0 WHERE NOT EXISTS (SELECT 1 FROM ${store})`, [
    identity.id,
  ]);
  const held = (await tx.query(`SELECT log_id FROM ${store}`)).rows[0]?.['log_id'];
  if (held !== identity.id) throw new ExchangeError('store-other-keys', keysSchema);
  return identity;
}

async function bring(tx: Transaction, schema: string, migrations: readonly string[]): Promise<void> {
  await tx.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`);
  await tx.query(`SET LOCAL search_path TO ${quoted(schema)}`);
  await tx.query('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)');
  const version = Number((await tx.query('SELECT version FROM schema_version')).rows[0]?.['version'] ?? 0);
  if (version > migrations.length) throw new ExchangeError('store-newer', schema);
  // Several statements have no values, and go over as they are.
  for (const step of migrations.slice(version)) await tx.query(step);
  await tx.query('DELETE FROM schema_version');
  await tx.query('INSERT INTO schema_version (version) VALUES ($1)', [migrations.length]);
}
