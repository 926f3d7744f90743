/**
 * The store on SQLite, through `node:sqlite`: one file, synchronous calls, nothing awaited between BEGIN and COMMIT.
 * @module
 */
import type { SQLInputValue } from 'node:sqlite';
import { uuidv7 } from '../../ids.ts';
import { nodePosition } from '../../log/merkle.ts';
import type { PartKeys } from '../part-keys.ts';
import type {
  Arrival,
  ArrivalFilter,
  Closed,
  DuplicateKey,
  ErasureRequestFilter,
  ErasureToDeliver,
  Fork,
  Handler,
  HeldFilter,
  HeldMessage,
  InboxCounts,
  Lease,
  LeasedArrival,
  Letter,
  LetterFilter,
  LetterState,
  ListedArrival,
  LogConflictRow,
  OwnStream,
  PeerLogRow,
  PeerNumberRow,
  Plan,
  SealedWrappingKey,
  SentPart,
  Store,
  StoredErasure,
  StoredErasureRequest,
  StoredPart,
  StoredReceipt,
  StreamConflictRow,
  StreamHead,
  WitnessRow,
} from '../store.ts';
import { countBefore, readClosed, readHeld } from './archive-rows.ts';
import { Database } from './database.ts';
import { readErasureRequests, readErasures, readErasuresToDeliver } from './erasure-rows.ts';
import { writePlan } from './plan.ts';
import { prepare } from './schema.ts';
import { openSqlitePartKeys, partKeysFile } from './sqlite-part-keys.ts';
import {
  leaseArrivals,
  readForks,
  readPeerNumbers,
  readPeerStream,
  readRefusedNumbers,
  readStreamConflicts,
  readStreams,
} from './stream-rows.ts';

/**
 * Opens the store of one agency, and creates it where there is none.
 *
 * @param file path of the database; `:memory:` for tests. The keys of its parts lie in a file of their own beside it.
 */
export function openSqliteStore(file: string): Store<SqliteTransaction> {
  return new SqliteStore(file);
}

/** The store's own transaction, for tables of the application in the same file. Synchronous; its names must not be the store's. */
export interface SqliteTransaction {
  get(sql: string, ...values: SQLInputValue[]): Record<string, unknown> | undefined;
  all(sql: string, ...values: SQLInputValue[]): Record<string, unknown>[];
  run(sql: string, ...values: SQLInputValue[]): void;
}

const arrivalColumns = 'dig, iss, jti, manifest, kind, conv, stream, n, stored_at AS storedAtMs, leaf, status';
const letterColumns =
  'aud, jti, dig, manifest, kind, conv, stream, n, voids, carried, accepted_at AS acceptedAtMs, expires_at AS expiresAtMs, ' +
  'leaf, state, attempts, next_attempt_at AS nextAttemptAtMs, problem';
const receiptColumns = 'dig, iss, aud, re, status, jws, leaf';

class SqliteStore implements Store<SqliteTransaction> {
  readonly logId: string;
  readonly #db: Database;
  readonly #keys: PartKeys;

  constructor(file: string) {
    this.#db = new Database(file);
    try {
      prepare(this.#db.db, uuidv7);
      this.logId = String(this.#one("SELECT value FROM meta WHERE key = 'log_id'")?.['value']);
      this.#keys = openSqlitePartKeys(partKeysFile(file), this.logId);
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  async commit(plan: Plan): Promise<boolean> {
    return this.#transaction(() => {
      if (this.#logSize() !== plan.logSize) return false;
      const putKeys = (wrapped: readonly Uint8Array[]) => this.#keys.put(wrapped, plan.logSize);
      return writePlan((sql) => this.#db.prepared(sql), plan, putKeys);
    });
  }

  async logSize(): Promise<number> {
    return this.#logSize();
  }

  async logNode(level: number, index: number): Promise<Uint8Array | undefined> {
    return this.#one('SELECT hash FROM log_node WHERE position = ?', nodePosition(level, index))?.['hash'] as
      | Uint8Array
      | undefined;
  }

  async arrival(dig: string): Promise<Arrival | undefined> {
    return this.#one(`SELECT ${arrivalColumns} FROM arrival WHERE dig = ?`, dig) as Arrival | undefined;
  }

  async arrivalByJti(iss: string, jti: string): Promise<Arrival | undefined> {
    return this.#one(`SELECT ${arrivalColumns} FROM arrival WHERE iss = ? AND jti = ? AND is_fork = 0`, iss, jti) as
      | Arrival
      | undefined;
  }

  async arrivalParts(dig: string): Promise<StoredPart[]> {
    return this.#all(
      `SELECT p.name, p.jwe, p.sealed, p.key FROM arrival_part p JOIN arrival a ON a.id = p.arrival
        WHERE a.dig = ? ORDER BY p.position`,
      dig,
    ).map((row) => this.#partOf(row));
  }

  async arrivalsToExamine(): Promise<Arrival[]> {
    return this.#all(
      `SELECT ${arrivalColumns} FROM arrival WHERE status = 'stored' AND acked_at IS NULL ORDER BY id`,
    ) as unknown as Arrival[];
  }

  async arrivals(filter: ArrivalFilter = {}): Promise<ListedArrival[]> {
    const { where, values } = conditionsOf(filter, ['status', 'iss', 'jti', 'conv'], 'stored_at');
    return this.#all(
      `SELECT ${arrivalColumns}, acked_at AS acknowledgedAtMs, ack_code AS code FROM arrival WHERE ${where} ORDER BY id
        LIMIT ?`,
      ...values,
      filter.limit ?? -1,
    ).map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))) as never;
  }

  async arrivalSuperseding(iss: string, supersedes: string): Promise<Arrival | undefined> {
    return this.#one(`SELECT ${arrivalColumns} FROM arrival WHERE iss = ? AND supersedes = ?`, iss, supersedes) as
      | Arrival
      | undefined;
  }

  async peerNumber(iss: string, stream: string, n: number): Promise<PeerNumberRow | undefined> {
    return readPeerNumbers(this.#db, iss, stream, n - 1, 1).find((row) => row.n === n);
  }

  async peerNumbersAfter(iss: string, stream: string, n: number, limit: number): Promise<PeerNumberRow[]> {
    return readPeerNumbers(this.#db, iss, stream, n, limit);
  }

  async peerStream(iss: string, stream: string): Promise<StreamHead | undefined> {
    return readPeerStream(this.#db, iss, stream);
  }

  async refusedNumbers(iss: string, stream: string, upTo: number, limit: number): Promise<number[]> {
    return readRefusedNumbers(this.#db, iss, stream, upTo, limit);
  }

  async forks(): Promise<Fork[]> {
    return readForks(this.#db);
  }

  async streamConflicts(): Promise<StreamConflictRow[]> {
    return readStreamConflicts(this.#db);
  }

  async reconciliationsDue(): Promise<string[]> {
    return this.#all('SELECT agency FROM reconciliation_due ORDER BY agency').map(({ agency }) => String(agency));
  }

  async lease(lease: Lease): Promise<LeasedArrival[]> {
    return this.#transaction(() => leaseArrivals(this.#db, arrivalColumns, lease));
  }

  async process<T>(
    { iss, jti, atMs }: { readonly iss: string; readonly jti: string; readonly atMs: number },
    handler: Handler<SqliteTransaction, T>,
  ): Promise<{ readonly value: Awaited<T> } | undefined> {
    const done = this.#transaction(() => {
      const acknowledged = this.#db
        .prepared('UPDATE arrival SET acked_at = ? WHERE iss = ? AND jti = ? AND is_fork = 0 AND acked_at IS NULL')
        .run(atMs, iss, jti);
      if (acknowledged.changes !== 1) return undefined;
      return { value: handleAtOnce(this.#db, handler) };
    });
    return done;
  }

  async inboxCounts(): Promise<InboxCounts> {
    const row = this.#one(`SELECT
      count(*) FILTER (WHERE status = 'stored') AS stored,
      count(*) FILTER (WHERE status = 'valid') AS valid,
      count(*) FILTER (WHERE status = 'refused') AS refused,
      count(*) FILTER (WHERE acked_at IS NOT NULL) AS acknowledged FROM arrival`);
    return row as unknown as InboxCounts;
  }

  async letter(jti: string): Promise<Letter | undefined> {
    return letterOf(this.#one(`SELECT ${letterColumns} FROM letter WHERE jti = ?`, jti));
  }

  async letterByDigest(dig: string): Promise<Letter | undefined> {
    return letterOf(this.#one(`SELECT ${letterColumns} FROM letter WHERE dig = ?`, dig));
  }

  async letterBody(jti: string): Promise<Uint8Array | undefined> {
    return this.#one('SELECT b.body FROM letter_body b JOIN letter l ON l.id = b.letter WHERE l.jti = ?', jti)?.[
      'body'
    ] as Uint8Array | undefined;
  }

  async letterParts(jti: string): Promise<SentPart[]> {
    return this.#all(
      'SELECT p.claim, p.salt FROM letter_part p JOIN letter l ON l.id = p.letter WHERE l.jti = ? ORDER BY p.position',
      jti,
    ).map(({ claim, salt }) => ({
      claim: JSON.parse(String(claim)),
      ...(salt === null ? {} : { salt: salt as Uint8Array }),
    }));
  }

  async letters(filter: LetterFilter = {}): Promise<Letter[]> {
    const { where, values } = conditionsOf(filter, ['jti', 'state', 'aud', 'conv'], 'accepted_at');
    return this.#letters(`${where} AND voids IS NULL ORDER BY id LIMIT ?`, ...values, filter.limit ?? -1);
  }

  async letterCounts(): Promise<Partial<Record<LetterState, number>>> {
    const rows = this.#all('SELECT state, count(*) AS count FROM letter WHERE voids IS NULL GROUP BY state');
    return Object.fromEntries(rows.map(({ state, count }) => [String(state), Number(count)]));
  }

  async openLetters(): Promise<Letter[]> {
    return this.#letters("state IN ('queued', 'attention') ORDER BY id");
  }

  async unanswered(acceptedBeforeMs: number): Promise<Letter[]> {
    return this.#letters(
      "state IN ('queued', 'attention') AND voids IS NULL AND accepted_at < ? ORDER BY id",
      acceptedBeforeMs,
    );
  }

  async lettersOfNumber(stream: string, n: number): Promise<Letter[]> {
    return this.#letters('stream = ? AND n = ? ORDER BY id', stream, n);
  }

  async lettersToVoid(aud: string): Promise<Letter[]> {
    return this.#letters(
      `state = 'unknown' AND voids IS NULL AND carried = 0 AND aud = ? AND NOT EXISTS (SELECT 1 FROM letter v
        WHERE v.stream = letter.stream AND v.n = letter.n AND v.voids IS NOT NULL AND v.state IN ('queued', 'attention'))
        ORDER BY id`,
      aud,
    );
  }

  async lastNumber(stream: string, conv: string, except = ''): Promise<number> {
    const row = this.#one(
      `SELECT max(n) AS n FROM letter
        WHERE stream = ? AND conv = ? AND jti <> ? AND voids IS NULL AND state NOT IN ('unknown', 'void')`,
      ...[stream, conv, except],
    );
    return Number(row?.['n'] ?? 0);
  }

  async stream(aud: string): Promise<OwnStream | undefined> {
    return readStreams(this.#db, 'aud = ? AND is_current = 1', aud)[0];
  }

  async streams(aud?: string): Promise<OwnStream[]> {
    return aud === undefined ? readStreams(this.#db, '1') : readStreams(this.#db, 'aud = ?', aud);
  }

  async receipts(dig: string): Promise<StoredReceipt[]> {
    return this.#all(
      `SELECT ${receiptColumns} FROM receipt WHERE dig = ? ORDER BY leaf`,
      dig,
    ) as unknown as StoredReceipt[];
  }

  async receiptsToDeliver(): Promise<StoredReceipt[]> {
    return this.#all(
      `SELECT ${receiptColumns} FROM receipt WHERE to_deliver = 1 ORDER BY leaf`,
    ) as unknown as StoredReceipt[];
  }

  async held(kind: string, filter: HeldFilter): Promise<HeldMessage[]> {
    return readHeld(this.#db, kind, filter);
  }

  async closed(beforeMs: number): Promise<Closed[]> {
    return readClosed(this.#db, beforeMs);
  }

  async countBefore(beforeMs: number): Promise<number> {
    return countBefore(this.#db, beforeMs);
  }

  async archived(dig: string): Promise<DuplicateKey | undefined> {
    return this.#one('SELECT dig, iss, jti FROM archived WHERE dig = ?', dig) as DuplicateKey | undefined;
  }

  async archivedByJti(iss: string, jti: string): Promise<DuplicateKey | undefined> {
    return this.#one('SELECT dig, iss, jti FROM archived WHERE iss = ? AND jti = ?', iss, jti) as
      | DuplicateKey
      | undefined;
  }

  async archivedLetter(dig: string): Promise<boolean> {
    return this.#one('SELECT 1 FROM archived_letter WHERE dig = ?', dig) !== undefined;
  }

  async erasureRequest(request: string): Promise<StoredErasureRequest | undefined> {
    return readErasureRequests(this.#db, { request })[0];
  }

  async erasureRequests(filter: ErasureRequestFilter = {}): Promise<StoredErasureRequest[]> {
    return readErasureRequests(this.#db, filter);
  }

  async erasures(dig?: string): Promise<StoredErasure[]> {
    return readErasures(this.#db, dig);
  }

  async erasuresToDeliver(): Promise<ErasureToDeliver[]> {
    return readErasuresToDeliver(this.#db);
  }

  async dropKeys(): Promise<void> {
    // Under this store's lock: no other process can have put a key whose part it has still to write.
    this.#transaction(() => {
      const numbers = (sql: string) => this.#all(sql).map(({ key }) => Number(key));
      const used = new Set(numbers('SELECT key FROM arrival_part WHERE key IS NOT NULL'));
      // A store older than its keys (restored from a copy) does not know all of them: it drops what was erased in it.
      if (this.#logSize() >= this.#keys.logSize()) this.#keys.keepOnly(used);
      else this.#keys.drop(numbers('SELECT key FROM erased_key').filter((key) => !used.has(key)));
      this.#run('DELETE FROM erased_key');
    });
  }

  async scrubDue(): Promise<boolean> {
    return this.#one("SELECT 1 FROM meta WHERE key = 'scrub_due'") !== undefined;
  }

  async scrub(): Promise<void> {
    this.#keys.scrub();
    this.#db.scrub();
    this.#run("DELETE FROM meta WHERE key = 'scrub_due'");
  }

  async wrappingKeys(make: () => readonly SealedWrappingKey[]): Promise<SealedWrappingKey[]> {
    return this.#keys.wrappingKeys(make);
  }

  async setWrappingKeys(sealed: readonly SealedWrappingKey[]): Promise<void> {
    this.#keys.setWrappingKeys(sealed);
  }

  async receiptsBy(iss: string, afterLeaf: number, limit: number): Promise<StoredReceipt[]> {
    return this.#all(
      `SELECT ${receiptColumns} FROM receipt WHERE iss = ? AND leaf > ? ORDER BY leaf LIMIT ?`,
      iss,
      afterLeaf,
      limit,
    ) as unknown as StoredReceipt[];
  }

  async newestReceiptBy(iss: string): Promise<StoredReceipt | undefined> {
    return this.#one(`SELECT ${receiptColumns} FROM receipt WHERE iss = ? ORDER BY leaf DESC LIMIT 1`, iss) as
      | StoredReceipt
      | undefined;
  }

  async peerLogs(agency: string): Promise<PeerLogRow[]> {
    return this.#all(
      `SELECT agency, id, size, root, iat, jws, checked_leaf AS checkedLeaf FROM peer_log WHERE agency = ?
        ORDER BY iat DESC`,
      agency,
    ) as unknown as PeerLogRow[];
  }

  async logConflicts(): Promise<LogConflictRow[]> {
    const rows = this.#all(
      `SELECT agency, id, size, reason, told_by AS toldBy, statements, found_at AS foundAtMs FROM log_conflict
        ORDER BY found_at`,
    ) as unknown as (Omit<LogConflictRow, 'statements'> & { statements: string })[];
    return rows.map((row) => ({ ...row, statements: JSON.parse(row.statements) as string[] }));
  }

  async witnesses(sub: string, id: string): Promise<WitnessRow[]> {
    return this.#all(
      'SELECT sub, id, size, iss, iat, jws FROM witness WHERE sub = ? AND id = ? ORDER BY iat, size',
      sub,
      id,
    ) as unknown as WitnessRow[];
  }

  async putDirectory(version: number, text: string): Promise<void> {
    this.#run('INSERT INTO directory (version, text) VALUES (?, ?) ON CONFLICT DO NOTHING', version, text);
  }

  async directories(): Promise<{ version: number; text: string }[]> {
    return this.#all('SELECT version, text FROM directory ORDER BY version') as { version: number; text: string }[];
  }

  async directory(version: number): Promise<string | undefined> {
    return this.#one('SELECT text FROM directory WHERE version = ?', version)?.['text'] as string | undefined;
  }

  async putFreshness(text: string): Promise<void> {
    this.#run(
      "INSERT INTO meta (key, value) VALUES ('freshness', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      text,
    );
  }

  async freshness(): Promise<string | undefined> {
    return this.#one("SELECT value FROM meta WHERE key = 'freshness'")?.['value'] as string | undefined;
  }

  close(): void {
    this.#keys.close();
    this.#db.close();
  }

  #logSize(): number {
    return Number(this.#one("SELECT value FROM meta WHERE key = 'log_size'")?.['value']);
  }

  #partOf(row: Record<string, unknown>): StoredPart {
    const name = String(row['name']);
    if (row['jwe'] !== null) return { name, jwe: String(row['jwe']) };
    if (row['sealed'] === null) return { name, erased: true };
    const wrappedKey = this.#keys.get(Number(row['key']));
    return { name, sealed: row['sealed'] as Uint8Array, ...(wrappedKey ? { wrappedKey } : {}) };
  }

  #letters(where: string, ...values: SQLInputValue[]): Letter[] {
    return this.#all(`SELECT ${letterColumns} FROM letter WHERE ${where}`, ...values).map(
      (row) => letterOf(row) as Letter,
    );
  }

  #transaction<T>(work: () => T): T {
    return this.#db.transaction(work);
  }

  #one(sql: string, ...values: SQLInputValue[]): Record<string, unknown> | undefined {
    return this.#db.one(sql, ...values);
  }

  #all(sql: string, ...values: SQLInputValue[]): Record<string, unknown>[] {
    return this.#db.all(sql, ...values);
  }

  #run(sql: string, ...values: SQLInputValue[]): void {
    this.#db.run(sql, ...values);
  }
}

function letterOf(row: Record<string, unknown> | undefined): Letter | undefined {
  if (!row) return undefined;
  const { problem, voids, carried, ...letter } = row;
  return {
    ...letter,
    ...(problem === null ? {} : { problem }),
    ...(voids === null ? {} : { voids }),
    ...(carried === 1 ? { carried: true } : {}),
  } as unknown as Letter;
}

/** A handler that would go on after the transaction has ended is a mistake: nothing of it is kept. */
function handleAtOnce<T>(db: Database, handler: Handler<SqliteTransaction, T>): Awaited<T> {
  const value = handler({
    get: (sql, ...values) => db.one(sql, ...values),
    all: (sql, ...values) => db.all(sql, ...values),
    run: (sql, ...values) => db.run(sql, ...values),
  });
  if (value instanceof Promise) {
    value.catch(() => undefined);
    throw new TypeError('a handler in a transaction of SQLite is synchronous: it returned a promise');
  }
  return value as Awaited<T>;
}

interface Conditions {
  readonly sinceMs?: number;
  readonly untilMs?: number;
}

/** Columns that a filter names as it names them, and an instant between two. */
function conditionsOf<T extends Conditions>(filter: T, names: readonly (keyof T & string)[], at: string) {
  const given = names.filter((name) => filter[name] !== undefined);
  const { sinceMs, untilMs } = filter;
  const where = [
    ...given.map((name) => `${name} = ?`),
    ...(sinceMs === undefined ? [] : [`${at} >= ?`]),
    ...(untilMs === undefined ? [] : [`${at} < ?`]),
  ];
  const values: SQLInputValue[] = given.map((name) => filter[name] as string);
  for (const instant of [sinceMs, untilMs]) if (instant !== undefined) values.push(instant);
  return { where: where.join(' AND ') || '1', values };
}
