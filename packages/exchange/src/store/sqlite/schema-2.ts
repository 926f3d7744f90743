/**
 * Version 2 of the SQLite store: numbers and heads of streams, voids, forks, reconciliation, former logs.
 * @module
 */
import type { DatabaseSync } from 'node:sqlite';
import { asBuffer } from '../../encoding.ts';
import { beforeFirst, nextHead } from '../../stream/head.ts';

const arrivals = `
  CREATE TABLE arrival_2 (
    id INTEGER PRIMARY KEY,
    dig TEXT NOT NULL UNIQUE,
    iss TEXT NOT NULL, jti TEXT NOT NULL,
    manifest TEXT NOT NULL,
    kind TEXT NOT NULL, conv TEXT NOT NULL,
    stream TEXT NOT NULL, n INTEGER NOT NULL,
    -- Number of the one before it in its conversation, 0 for none; NULL where the sender does not say.
    after INTEGER,
    supersedes TEXT,
    is_fork INTEGER NOT NULL DEFAULT 0,
    stored_at INTEGER NOT NULL,
    leaf INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('stored', 'valid', 'refused', 'void')),
    leased_until INTEGER NOT NULL DEFAULT 0, lease TEXT,
    acked_at INTEGER, ack_code TEXT
  ) STRICT;
  INSERT INTO arrival_2 (id, dig, iss, jti, manifest, kind, conv, stream, n, stored_at, leaf, status, leased_until,
      acked_at, ack_code)
    SELECT id, dig, iss, jti, manifest, kind, conv, stream, n, stored_at, leaf, status, leased_until, acked_at, ack_code
    FROM arrival;
  DROP TABLE arrival;
  ALTER TABLE arrival_2 RENAME TO arrival;

  CREATE UNIQUE INDEX arrival_jti ON arrival (iss, jti) WHERE is_fork = 0;
  CREATE INDEX arrival_fork ON arrival (id) WHERE is_fork = 1;
  CREATE INDEX arrival_open ON arrival (status, id) WHERE acked_at IS NULL;
  CREATE INDEX arrival_order ON arrival (iss, stream, conv, n) WHERE acked_at IS NULL AND status IN ('stored', 'valid');
  CREATE INDEX arrival_conv ON arrival (conv, id);
  CREATE INDEX arrival_at ON arrival (stored_at);
  CREATE INDEX arrival_supersedes ON arrival (iss, supersedes) WHERE supersedes IS NOT NULL;

  -- The first manifest of each number of a peer's stream; its head once all before it are known.
  CREATE TABLE peer_number (
    iss TEXT NOT NULL, stream TEXT NOT NULL, n INTEGER NOT NULL,
    dig TEXT NOT NULL, head BLOB,
    PRIMARY KEY (iss, stream, n)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO peer_number (iss, stream, n, dig)
    SELECT iss, stream, n, dig FROM arrival WHERE true ORDER BY id ON CONFLICT DO NOTHING;

  -- How far each of them is known without a gap.
  CREATE TABLE peer_stream (
    iss TEXT NOT NULL, stream TEXT NOT NULL,
    up_to INTEGER NOT NULL, head BLOB NOT NULL,
    PRIMARY KEY (iss, stream)
  ) STRICT, WITHOUT ROWID;
`;

const letters = `
  CREATE TABLE letter_2 (
    id INTEGER PRIMARY KEY,
    jti TEXT NOT NULL UNIQUE,
    dig TEXT NOT NULL UNIQUE,
    aud TEXT NOT NULL,
    manifest TEXT NOT NULL,
    kind TEXT NOT NULL, conv TEXT NOT NULL,
    stream TEXT NOT NULL, n INTEGER NOT NULL,
    -- The letter whose number this one closes.
    voids TEXT,
    carried INTEGER NOT NULL DEFAULT 0,
    accepted_at INTEGER NOT NULL, expires_at INTEGER NOT NULL,
    leaf INTEGER NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL,
    problem TEXT
  ) STRICT;
  INSERT INTO letter_2 (id, jti, dig, aud, manifest, kind, conv, stream, n, carried, accepted_at, expires_at, leaf, state,
      attempts, next_attempt_at, problem)
    SELECT id, jti, dig, aud, manifest, kind, conv, stream, n,
      NOT EXISTS (SELECT 1 FROM stream s WHERE s.stream = letter.stream),
      accepted_at, expires_at, leaf, state, attempts, next_attempt_at, problem
    FROM letter;
  DROP TABLE letter;
  ALTER TABLE letter_2 RENAME TO letter;

  CREATE UNIQUE INDEX letter_number ON letter (stream, n) WHERE voids IS NULL;
  CREATE INDEX letter_voids ON letter (stream, n) WHERE voids IS NOT NULL;
  CREATE INDEX letter_state ON letter (state, id);
  CREATE INDEX letter_conv ON letter (conv, id);
  CREATE INDEX letter_last ON letter (stream, conv, n) WHERE voids IS NULL;
  CREATE INDEX letter_at ON letter (accepted_at);

  -- Numbered letters to each peer, and how far all of them are answered. One is current; others were before a restore.
  CREATE TABLE stream_2 (
    stream TEXT PRIMARY KEY,
    aud TEXT NOT NULL, next INTEGER NOT NULL,
    up_to INTEGER NOT NULL DEFAULT 0, head BLOB NOT NULL,
    reconciled_at INTEGER NOT NULL DEFAULT 0,
    is_current INTEGER NOT NULL DEFAULT 1
  ) STRICT, WITHOUT ROWID;
  INSERT INTO stream_2 (stream, aud, next, head) SELECT stream, aud, next, zeroblob(32) FROM stream;
  DROP TABLE stream;
  ALTER TABLE stream_2 RENAME TO stream;
  CREATE UNIQUE INDEX stream_aud ON stream (aud) WHERE is_current = 1;
  CREATE INDEX stream_of ON stream (aud);

  -- Signed statements about a stream that contradict each other; evidence, never deleted.
  CREATE TABLE stream_conflict (
    agency TEXT NOT NULL, stream TEXT NOT NULL, up_to INTEGER NOT NULL,
    statements TEXT NOT NULL, found_at INTEGER NOT NULL,
    PRIMARY KEY (agency, stream, up_to)
  ) STRICT, WITHOUT ROWID;

  -- Logs from before a restore; their nodes stay, before those of the present one.
  CREATE TABLE former_log (
    id TEXT PRIMARY KEY, size INTEGER NOT NULL, root TEXT NOT NULL, restored TEXT NOT NULL,
    leaf_base INTEGER NOT NULL, node_base INTEGER NOT NULL, position INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- Peers that have to be asked to reconcile their streams with this agency.
  CREATE TABLE reconciliation_due (agency TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;

export function addStreams(db: DatabaseSync): void {
  db.exec(arrivals);
  db.exec(letters);
  computeHeads(db);
}

/** Heads of what had arrived before, as far as no number is missing. */
function computeHeads(db: DatabaseSync): void {
  const setHead = db.prepare('UPDATE peer_number SET head = ? WHERE iss = ? AND stream = ? AND n = ?');
  const setStream = db.prepare('INSERT INTO peer_stream (iss, stream, up_to, head) VALUES (?, ?, ?, ?)');
  const numbers = db.prepare('SELECT n, dig FROM peer_number WHERE iss = ? AND stream = ? ORDER BY n');
  for (const { iss, stream } of db.prepare('SELECT DISTINCT iss, stream FROM peer_number').all()) {
    let { upTo, head } = beforeFirst;
    for (const { n, dig } of numbers.all(String(iss), String(stream))) {
      if (n !== upTo + 1) break;
      upTo = n;
      head = nextHead(head, String(dig));
      setHead.run(asBuffer(head), String(iss), String(stream), n);
    }
    setStream.run(String(iss), String(stream), upTo, asBuffer(head));
  }
}
