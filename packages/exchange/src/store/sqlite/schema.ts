/**
 * The tables of an agency's SQLite store, and the pragmas that make a commit durable.
 * @module
 */
import type { DatabaseSync } from 'node:sqlite';
import { ExchangeError } from '../../errors.ts';
import type { Database } from './database.ts';
import { addStreams } from './schema-2.ts';
import { countSettled } from './schema-3.ts';

/** `synchronous=FULL` syncs the write-ahead log at every commit: an answer is given only after that. */
export const pragmas = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = 4000;
  PRAGMA cache_size = -16000;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY;
`;

const version1 = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  -- Hashes of complete subtrees in the order in which they were completed, so that each is added at the table's end.
  CREATE TABLE log_node (
    position INTEGER PRIMARY KEY,
    level INTEGER NOT NULL, idx INTEGER NOT NULL, hash BLOB NOT NULL
  ) STRICT;

  CREATE TABLE arrival (
    id INTEGER PRIMARY KEY,
    dig TEXT NOT NULL UNIQUE,
    iss TEXT NOT NULL, jti TEXT NOT NULL,
    manifest TEXT NOT NULL,
    kind TEXT NOT NULL, conv TEXT NOT NULL,
    stream TEXT NOT NULL, n INTEGER NOT NULL,
    stored_at INTEGER NOT NULL,
    leaf INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('stored', 'valid', 'refused')),
    leased_until INTEGER NOT NULL DEFAULT 0,
    acked_at INTEGER, ack_code TEXT,
    UNIQUE (iss, jti)
  ) STRICT;
  CREATE INDEX arrival_open ON arrival (status, id) WHERE acked_at IS NULL;
  CREATE INDEX arrival_conv ON arrival (conv, id);

  -- As received until the verdict; then under the key of that number in the file of keys; neither once erased.
  CREATE TABLE arrival_part (
    arrival INTEGER NOT NULL REFERENCES arrival (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    jwe TEXT,
    sealed BLOB, key INTEGER,
    PRIMARY KEY (arrival, position),
    CHECK ((sealed IS NULL) = (key IS NULL) AND (jwe IS NULL OR sealed IS NULL))
  ) STRICT, WITHOUT ROWID;

  -- Numbers of keys whose parts were erased, until they are gone from the file of keys.
  CREATE TABLE erased_key (key INTEGER PRIMARY KEY) STRICT;

  CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    jti TEXT NOT NULL UNIQUE,
    dig TEXT NOT NULL UNIQUE,
    aud TEXT NOT NULL,
    manifest TEXT NOT NULL,
    kind TEXT NOT NULL, conv TEXT NOT NULL,
    stream TEXT NOT NULL, n INTEGER NOT NULL,
    accepted_at INTEGER NOT NULL, expires_at INTEGER NOT NULL,
    leaf INTEGER NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL,
    problem TEXT,
    UNIQUE (stream, n)
  ) STRICT;
  CREATE INDEX letter_state ON letter (state, id);
  CREATE INDEX letter_conv ON letter (conv, id);

  -- Until the verdict. Apart from its letter, since SQLite writes a whole row again whenever one column of it changes.
  CREATE TABLE letter_body (letter INTEGER PRIMARY KEY REFERENCES letter (id), body BLOB NOT NULL) STRICT;

  -- The salt is NULL once the part is erased.
  CREATE TABLE letter_part (
    letter INTEGER NOT NULL REFERENCES letter (id),
    position INTEGER NOT NULL,
    claim TEXT NOT NULL, salt BLOB,
    PRIMARY KEY (letter, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE stream (aud TEXT PRIMARY KEY, stream TEXT NOT NULL, next INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE receipt (
    dig TEXT NOT NULL, status TEXT NOT NULL,
    iss TEXT NOT NULL, aud TEXT NOT NULL, re TEXT NOT NULL,
    jws TEXT NOT NULL, leaf INTEGER NOT NULL,
    to_deliver INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (dig, status)
  ) STRICT;
  CREATE INDEX receipt_by ON receipt (iss, leaf);
  CREATE INDEX receipt_open ON receipt (to_deliver) WHERE to_deliver = 1;

  -- Requests to erase parts of a message, made or received.
  CREATE TABLE erasure_request (
    id INTEGER PRIMARY KEY,
    request TEXT NOT NULL UNIQUE,
    dig TEXT NOT NULL,
    iss TEXT NOT NULL, aud TEXT NOT NULL,
    parts TEXT NOT NULL, basis TEXT NOT NULL, at INTEGER NOT NULL,
    jws TEXT NOT NULL, leaf INTEGER NOT NULL,
    to_deliver INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX erasure_request_dig ON erasure_request (dig);
  CREATE INDEX erasure_request_open ON erasure_request (to_deliver) WHERE to_deliver = 1;

  -- What was erased, or must be kept: statements of this agency, and answers to requests.
  CREATE TABLE erasure (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    dig TEXT NOT NULL,
    iss TEXT NOT NULL,
    request TEXT, aud TEXT,
    status TEXT NOT NULL CHECK (status IN ('erased', 'declined')),
    parts TEXT NOT NULL, basis TEXT NOT NULL, at INTEGER NOT NULL,
    jws TEXT NOT NULL, leaf INTEGER NOT NULL,
    to_deliver INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX erasure_dig ON erasure (dig);
  CREATE INDEX erasure_open ON erasure (to_deliver) WHERE to_deliver = 1;

  -- Duplicate keys of messages that were received and lie in an archive; receipts and answers stay in their tables.
  CREATE TABLE archived (
    dig TEXT PRIMARY KEY, iss TEXT NOT NULL, jti TEXT NOT NULL,
    UNIQUE (iss, jti)
  ) STRICT, WITHOUT ROWID;

  -- The newest state of each peer's log that was held against all that the peer had signed before.
  CREATE TABLE peer_log (
    agency TEXT NOT NULL, id TEXT NOT NULL,
    size INTEGER NOT NULL, root TEXT NOT NULL, iat INTEGER NOT NULL, jws TEXT NOT NULL,
    checked_leaf INTEGER NOT NULL,
    PRIMARY KEY (agency, id)
  ) STRICT, WITHOUT ROWID;

  -- Signed statements about a log that contradict each other; evidence, never deleted.
  CREATE TABLE log_conflict (
    agency TEXT NOT NULL, id TEXT NOT NULL, size INTEGER NOT NULL, reason TEXT NOT NULL,
    told_by TEXT NOT NULL, statements TEXT NOT NULL, found_at INTEGER NOT NULL,
    PRIMARY KEY (agency, id, size, reason)
  ) STRICT, WITHOUT ROWID;

  -- Countersigned checkpoints: of this agency's log by others, and of others' logs by this agency.
  CREATE TABLE witness (
    sub TEXT NOT NULL, id TEXT NOT NULL, size INTEGER NOT NULL,
    iss TEXT NOT NULL, iat INTEGER NOT NULL, jws TEXT NOT NULL,
    PRIMARY KEY (sub, id, size, iss)
  ) STRICT, WITHOUT ROWID;

  -- Digests of letters that lie in an archive, with their receipts.
  CREATE TABLE archived_letter (dig TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  CREATE TABLE directory (version INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
`;

/** Each brings a store from the version before to its own, and is never changed once it was released. */
const migrations: readonly ((db: DatabaseSync) => void)[] = [(db) => db.exec(version1), addStreams, countSettled];

/** `PRAGMA user_version` of a store that this package has opened. */
export const storeVersion = migrations.length;

/**
 * Brings a database to `storeVersion`, all steps in one transaction.
 * @throws {ExchangeError} `store-newer`
 */
export function prepare(db: Database, newLogId: () => string): void {
  db.exec(pragmas);
  const version = versionOf(db);
  if (version === storeVersion) return;
  if (version > storeVersion) throw new ExchangeError('store-newer', db.name);
  // A table that others refer to is rebuilt by dropping it. https://www.sqlite.org/lang_altertable.html#otheralter
  db.exec('PRAGMA foreign_keys = OFF');
  db.transaction(() => {
    // Another process may have done it in the meantime.
    for (const migrate of migrations.slice(versionOf(db))) migrate(db.connection);
    const put = (key: string, value: string) =>
      db.run('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING', key, value);
    put('log_id', newLogId());
    put('log_size', '0');
    if (db.one('PRAGMA foreign_key_check')) throw new Error('the store refers to rows that it does not hold');
    db.exec(`PRAGMA user_version = ${storeVersion}`);
  });
  db.exec('PRAGMA foreign_keys = ON');
}

/** 0: nothing was written yet. */
export function versionOf(db: Database): number {
  return Number(db.one('PRAGMA user_version')?.['user_version'] ?? 0);
}
