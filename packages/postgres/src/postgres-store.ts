/**
 * The store on PostgreSQL: one schema an agency, shared by as many instances as serve it. A transaction holds the log's lock from its
 * first statement to its commit; nothing holds a connection while receipts are signed.
 * @module
 */
import {
  type Arrival,
  type ArrivalFilter,
  type Closed,
  type DuplicateKey,
  type ErasureRequestFilter,
  type ErasureToDeliver,
  type Fork,
  type FormerLog,
  type Handler,
  type HeldFilter,
  type HeldMessage,
  type InboxCounts,
  type Lease,
  type LeasedArrival,
  type Letter,
  type LetterFilter,
  type LetterState,
  type ListedArrival,
  type LogConflictRow,
  nodePosition,
  type OwnStream,
  type PeerLogRow,
  type PeerNumberRow,
  type Plan,
  type Recovery,
  type SealedWrappingKey,
  type SentPart,
  type Store,
  type StoredErasure,
  type StoredErasureRequest,
  type StoredPart,
  type StoredReceipt,
  type StreamConflictRow,
  type StreamHead,
  uuidv7,
  type WitnessRow,
} from '@lienthong/exchange/store';
import { type ConnectionOptions, Database, type PostgresTransaction, type Row } from './database.ts';
import { dropKeys, setWrappingKeys, wrappingKeys } from './keys.ts';
import { leaseArrivals } from './lease.ts';
import { beginLife, isRestored, type Named, recoverStore, restoredQuery } from './life.ts';
import { withSchemas, writePlan } from './plan.ts';
import {
  arrivalColumns,
  conditionsOf,
  letterColumns,
  present,
  readClosed,
  readErasureRequests,
  readErasures,
  readForks,
  readHeld,
  receiptColumns,
  streamColumns,
  withStatements,
} from './rows.ts';
import { prepare } from './schema.ts';

export interface PostgresOptions extends ConnectionOptions {
  /** The agency's schema; `lienthong` unless given. The keys of parts lie in another, with `_keys` at its end. */
  readonly schema?: string;
}

/**
 * Opens the store of one agency, and creates it where there is none.
 *
 * @throws {TypeError} a schema name of other letters than `a-z`, digits and `_`
 * @throws {Error} what the database says; the store was written by a newer version of this package
 */
export async function openPostgresStore(options: PostgresOptions = {}): Promise<Store<PostgresTransaction>> {
  const { schema = 'lienthong' } = options;
  const db = new Database(options);
  try {
    return new PostgresStore(db, schema, await prepare(db, schema, uuidv7));
  } catch (error) {
    await db.close();
    throw error;
  }
}

class PostgresStore implements Store<PostgresTransaction> {
  readonly id: string;
  #logId: string;
  readonly #db: Database;
  readonly #schema: string;

  constructor(db: Database, schema: string, { id, logId }: { readonly id: string; readonly logId: string }) {
    this.#db = db;
    this.#schema = schema;
    this.id = id;
    this.#logId = logId;
  }

  get logId(): string {
    return this.#logId;
  }

  begin(): Promise<void> {
    return this.#locked(beginLife);
  }

  async isRestored(): Promise<boolean> {
    return isRestored(await this.#one(restoredQuery));
  }

  async recover(recovery: Recovery): Promise<void> {
    await this.#locked((tx, named) => recoverStore(tx, named, recovery));
    this.#logId = recovery.log;
  }

  formerLogs(): Promise<FormerLog[]> {
    return this.#all('SELECT id, size, root, restored FROM s.former_log ORDER BY position');
  }

  commit(plan: Plan): Promise<boolean> {
    return this.#db.transaction(async (tx) => {
      await this.#lock(tx);
      const { rows } = await tx.query(this.#named("SELECT value FROM s.meta WHERE key = 'log_size'"));
      if (Number(rows[0]?.['value']) !== plan.logSize) return false;
      return writePlan(tx, this.#schema, plan);
    });
  }

  async logSize(): Promise<number> {
    return Number((await this.#one("SELECT value FROM s.meta WHERE key = 'log_size'"))?.['value']);
  }

  async logNode(level: number, index: number): Promise<Uint8Array | undefined> {
    const row = await this.#one('SELECT hash FROM s.log_node WHERE position = $1', nodePosition(level, index));
    return row?.['hash'] as Uint8Array | undefined;
  }

  arrival(dig: string): Promise<Arrival | undefined> {
    return this.#one(`SELECT ${arrivalColumns} FROM s.arrival WHERE dig = $1`, dig);
  }

  arrivalByJti(iss: string, jti: string): Promise<Arrival | undefined> {
    return this.#one(`SELECT ${arrivalColumns} FROM s.arrival WHERE iss = $1 AND jti = $2 AND NOT is_fork`, iss, jti);
  }

  async arrivalParts(dig: string): Promise<StoredPart[]> {
    const rows = await this.#all(
      `SELECT p.name, p.jwe, p.sealed, own.wrapped FROM s.arrival_part p JOIN s.arrival a ON a.id = p.arrival
        LEFT JOIN k.part_key own ON own.id = p.key WHERE a.dig = $1 ORDER BY p.position`,
      dig,
    );
    return rows.map(({ name, jwe, sealed, wrapped }) => {
      if (jwe !== null) return { name, jwe } as StoredPart;
      if (sealed === null) return { name, erased: true } as StoredPart;
      return { name, sealed, ...(wrapped === null ? {} : { wrappedKey: wrapped }) } as StoredPart;
    });
  }

  arrivalsToExamine(): Promise<Arrival[]> {
    return this.#all(
      `SELECT ${arrivalColumns} FROM s.arrival WHERE status = 'stored' AND acked_at IS NULL ORDER BY id`,
    );
  }

  async arrivals(filter: ArrivalFilter = {}): Promise<ListedArrival[]> {
    const { where, values } = conditionsOf(filter, ['status', 'iss', 'jti', 'conv'], 'stored_at');
    const rows = await this.#all(
      `SELECT ${arrivalColumns}, acked_at AS "acknowledgedAtMs", ack_code AS code FROM s.arrival WHERE ${where} ORDER BY id`,
      ...values,
    );
    return rows.map(present) as unknown as ListedArrival[];
  }

  lease(lease: Lease): Promise<LeasedArrival[]> {
    return this.#db.transaction((tx) => leaseArrivals(tx, (statement) => this.#named(statement), lease));
  }

  process<T>(
    { iss, jti, atMs }: { readonly iss: string; readonly jti: string; readonly atMs: number },
    handler: Handler<PostgresTransaction, T>,
  ): Promise<{ readonly value: Awaited<T> } | undefined> {
    return this.#db.transaction(async (tx) => {
      const { rowCount } = await tx.query(
        this.#named(
          'UPDATE s.arrival SET acked_at = $1 WHERE iss = $2 AND jti = $3 AND NOT is_fork AND acked_at IS NULL',
        ),
        [atMs, iss, jti],
      );
      return rowCount === 1 ? { value: await handler(tx) } : undefined;
    });
  }

  async inboxCounts(): Promise<InboxCounts> {
    const row = await this.#one(`SELECT
      count(*) FILTER (WHERE status = 'stored') AS stored,
      count(*) FILTER (WHERE status = 'valid') AS valid,
      count(*) FILTER (WHERE status = 'refused') AS refused,
      count(*) FILTER (WHERE acked_at IS NOT NULL) AS acknowledged FROM s.arrival`);
    return row as unknown as InboxCounts;
  }

  arrivalSuperseding(iss: string, supersedes: string): Promise<Arrival | undefined> {
    return this.#one(`SELECT ${arrivalColumns} FROM s.arrival WHERE iss = $1 AND supersedes = $2`, iss, supersedes);
  }

  async peerNumber(iss: string, stream: string, n: number): Promise<PeerNumberRow | undefined> {
    return (await this.peerNumbersAfter(iss, stream, n - 1, 1)).find((row) => row.n === n);
  }

  async peerNumbersAfter(iss: string, stream: string, n: number, limit: number): Promise<PeerNumberRow[]> {
    const rows = await this.#all(
      'SELECT iss, stream, n, dig, head FROM s.peer_number WHERE iss = $1 AND stream = $2 AND n > $3 ORDER BY n LIMIT $4',
      ...[iss, stream, n, limit],
    );
    return rows.map(present) as unknown as PeerNumberRow[];
  }

  peerStream(iss: string, stream: string): Promise<StreamHead | undefined> {
    return this.#one('SELECT up_to AS "upTo", head FROM s.peer_stream WHERE iss = $1 AND stream = $2', iss, stream);
  }

  async refusedNumbers(iss: string, stream: string, upTo: number, limit: number): Promise<number[]> {
    const rows = await this.#all(
      `SELECT p.n FROM s.peer_number p JOIN s.receipt r ON r.dig = p.dig AND r.status = 'refused'
        WHERE p.iss = $1 AND p.stream = $2 AND p.n <= $3 ORDER BY p.n LIMIT $4`,
      ...[iss, stream, upTo, limit],
    );
    return rows.map(({ n }) => Number(n));
  }

  forks(): Promise<Fork[]> {
    return readForks((...statement) => this.#all(...statement));
  }

  async streamConflicts(): Promise<StreamConflictRow[]> {
    const rows = await this.#all(
      'SELECT agency, stream, up_to AS "upTo", statements, found_at AS "foundAtMs" FROM s.stream_conflict ORDER BY found_at',
    );
    return rows.map(withStatements) as unknown as StreamConflictRow[];
  }

  async reconciliationsDue(): Promise<string[]> {
    const rows = await this.#all('SELECT agency FROM s.reconciliation_due ORDER BY agency');
    return rows.map(({ agency }) => String(agency));
  }

  async letter(jti: string): Promise<Letter | undefined> {
    return (await this.#letters('jti = $1', jti))[0];
  }

  async letterByDigest(dig: string): Promise<Letter | undefined> {
    return (await this.#letters('dig = $1', dig))[0];
  }

  async letterBody(jti: string): Promise<Uint8Array | undefined> {
    const row = await this.#one(
      'SELECT b.body FROM s.letter_body b JOIN s.letter l ON l.id = b.letter WHERE l.jti = $1',
      jti,
    );
    return row?.['body'] as Uint8Array | undefined;
  }

  async letterParts(jti: string): Promise<SentPart[]> {
    const rows = await this.#all(
      'SELECT p.claim, p.salt FROM s.letter_part p JOIN s.letter l ON l.id = p.letter WHERE l.jti = $1 ORDER BY p.position',
      jti,
    );
    return rows.map(({ claim, salt }) => ({
      claim: JSON.parse(String(claim)),
      ...(salt === null ? {} : { salt: salt as Uint8Array }),
    }));
  }

  letters(filter: LetterFilter = {}): Promise<Letter[]> {
    const { where, values } = conditionsOf(
      filter,
      ['jti', 'state', 'aud', 'conv'],
      'accepted_at',
      'voids IS NULL AND ',
    );
    return this.#letters(where, ...values);
  }

  async letterCounts(): Promise<Partial<Record<LetterState, number>>> {
    const rows = await this.#all('SELECT state, count(*) AS count FROM s.letter WHERE voids IS NULL GROUP BY state');
    return Object.fromEntries(rows.map(({ state, count }) => [String(state), Number(count)]));
  }

  openLetters(): Promise<Letter[]> {
    return this.#letters("state IN ('queued', 'attention')");
  }

  unanswered(acceptedBeforeMs: number): Promise<Letter[]> {
    return this.#letters("state IN ('queued', 'attention') AND voids IS NULL AND accepted_at < $1", acceptedBeforeMs);
  }

  lettersOfNumber(stream: string, n: number): Promise<Letter[]> {
    return this.#letters('stream = $1 AND n = $2', stream, n);
  }

  lettersToVoid(aud: string): Promise<Letter[]> {
    return this.#letters(
      `state = 'unknown' AND voids IS NULL AND NOT carried AND aud = $1 AND NOT EXISTS (SELECT 1 FROM s.letter v
        WHERE v.stream = letter.stream AND v.n = letter.n AND v.voids IS NOT NULL AND v.state IN ('queued', 'attention'))`,
      aud,
    );
  }

  async lastNumber(stream: string, conv: string, except = ''): Promise<number> {
    const row = await this.#one(
      `SELECT max(n) AS n FROM s.letter
        WHERE stream = $1 AND conv = $2 AND jti <> $3 AND voids IS NULL AND state NOT IN ('unknown', 'void')`,
      ...[stream, conv, except],
    );
    return Number(row?.['n'] ?? 0);
  }

  stream(aud: string): Promise<OwnStream | undefined> {
    return this.#one(`SELECT ${streamColumns} FROM s.stream WHERE aud = $1 AND is_current`, aud);
  }

  streams(aud?: string): Promise<OwnStream[]> {
    return this.#all(
      `SELECT ${streamColumns} FROM s.stream WHERE $1::text IS NULL OR aud = $1 ORDER BY aud, is_current, stream`,
      aud ?? null,
    );
  }

  receipts(dig: string): Promise<StoredReceipt[]> {
    return this.#all(`SELECT ${receiptColumns} FROM s.receipt WHERE dig = $1 ORDER BY leaf`, dig);
  }

  receiptsToDeliver(): Promise<StoredReceipt[]> {
    return this.#all(`SELECT ${receiptColumns} FROM s.receipt WHERE to_deliver ORDER BY leaf`);
  }

  receiptsBy(iss: string, afterLeaf: number, limit: number): Promise<StoredReceipt[]> {
    return this.#all(
      `SELECT ${receiptColumns} FROM s.receipt WHERE iss = $1 AND leaf > $2 ORDER BY leaf LIMIT $3`,
      ...[iss, afterLeaf, limit],
    );
  }

  newestReceiptBy(iss: string): Promise<StoredReceipt | undefined> {
    return this.#one(`SELECT ${receiptColumns} FROM s.receipt WHERE iss = $1 ORDER BY leaf DESC LIMIT 1`, iss);
  }

  peerLogs(agency: string): Promise<PeerLogRow[]> {
    return this.#all(
      `SELECT agency, id, size, root, iat, jws, checked_leaf AS "checkedLeaf" FROM s.peer_log WHERE agency = $1
        ORDER BY iat DESC`,
      agency,
    );
  }

  async logConflicts(): Promise<LogConflictRow[]> {
    const rows = await this.#all(
      `SELECT agency, id, size, reason, told_by AS "toldBy", statements, found_at AS "foundAtMs" FROM s.log_conflict
        ORDER BY found_at`,
    );
    return rows.map(withStatements) as unknown as LogConflictRow[];
  }

  witnesses(sub: string, id: string): Promise<WitnessRow[]> {
    return this.#all(
      'SELECT sub, id, size, iss, iat, jws FROM s.witness WHERE sub = $1 AND id = $2 ORDER BY iat, size',
      sub,
      id,
    );
  }

  held(kind: string, filter: HeldFilter): Promise<HeldMessage[]> {
    return readHeld((...statement) => this.#all(...statement), kind, filter);
  }

  closed(beforeMs: number): Promise<Closed[]> {
    return readClosed((...statement) => this.#all(...statement), beforeMs);
  }

  async countBefore(beforeMs: number): Promise<number> {
    const row = await this.#one(
      `SELECT (SELECT count(*) FROM s.arrival WHERE stored_at < $1) + (SELECT count(*) FROM s.letter WHERE accepted_at < $1) AS n`,
      beforeMs,
    );
    return Number(row?.['n']);
  }

  archived(dig: string): Promise<DuplicateKey | undefined> {
    return this.#one('SELECT dig, iss, jti FROM s.archived WHERE dig = $1', dig);
  }

  archivedByJti(iss: string, jti: string): Promise<DuplicateKey | undefined> {
    return this.#one('SELECT dig, iss, jti FROM s.archived WHERE iss = $1 AND jti = $2', iss, jti);
  }

  async archivedLetter(dig: string): Promise<boolean> {
    return (await this.#one('SELECT 1 FROM s.archived_letter WHERE dig = $1', dig)) !== undefined;
  }

  async erasureRequest(request: string): Promise<StoredErasureRequest | undefined> {
    return (await readErasureRequests((...statement) => this.#all(...statement), { request }))[0];
  }

  erasureRequests(filter: ErasureRequestFilter = {}): Promise<StoredErasureRequest[]> {
    return readErasureRequests((...statement) => this.#all(...statement), filter);
  }

  erasures(dig?: string): Promise<StoredErasure[]> {
    return readErasures((...statement) => this.#all(...statement), dig);
  }

  erasuresToDeliver(): Promise<ErasureToDeliver[]> {
    return this.#all(
      `SELECT request AS token, aud AS "to", jws, leaf FROM s.erasure_request WHERE to_deliver
        UNION ALL SELECT token, aud, jws, leaf FROM s.erasure WHERE to_deliver ORDER BY leaf`,
    );
  }

  dropKeys(): Promise<void> {
    return this.#locked(dropKeys);
  }

  async scrubDue(): Promise<boolean> {
    return (await this.#one("SELECT 1 FROM s.meta WHERE key = 'scrub_due'")) !== undefined;
  }

  async scrub(): Promise<void> {
    for (const table of ['k.part_key', 's.arrival_part', 's.letter_body', 's.letter_part']) {
      await this.#db.run(this.#named(`VACUUM (FULL) ${table}`));
    }
    await this.#db.run(this.#named("DELETE FROM s.meta WHERE key = 'scrub_due'"));
  }

  wrappingKeys(make: () => readonly SealedWrappingKey[]): Promise<SealedWrappingKey[]> {
    return this.#locked((tx, named) => wrappingKeys(tx, named, make));
  }

  async setWrappingKeys(sealed: readonly SealedWrappingKey[]): Promise<void> {
    await this.#locked((tx, named) => setWrappingKeys(tx, named, sealed));
    await this.#db.run(this.#named('VACUUM (FULL) k.wrapping_key'));
  }

  putDirectory(version: number, text: string): Promise<void> {
    const statement = 'INSERT INTO s.directory (version, text) VALUES ($1, $2) ON CONFLICT DO NOTHING';
    return this.#db.run(this.#named(statement), version, text);
  }

  directories(): Promise<{ version: number; text: string }[]> {
    return this.#all('SELECT version, text FROM s.directory ORDER BY version');
  }

  async directory(version: number): Promise<string | undefined> {
    return (await this.#one('SELECT text FROM s.directory WHERE version = $1', version))?.['text'] as
      | string
      | undefined;
  }

  putFreshness(text: string): Promise<void> {
    const statement =
      "INSERT INTO s.meta (key, value) VALUES ('freshness', $1) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    return this.#db.run(this.#named(statement), text);
  }

  async freshness(): Promise<string | undefined> {
    return (await this.#one("SELECT value FROM s.meta WHERE key = 'freshness'"))?.['value'] as string | undefined;
  }

  close(): Promise<void> {
    return this.#db.close();
  }

  /** Until the transaction ends, no other one of this agency writes. */
  async #lock(tx: PostgresTransaction): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`lienthong ${this.#schema}`]);
  }

  /** In a transaction during which no other one of this agency writes. */
  #locked<T>(work: (tx: PostgresTransaction, named: Named) => Promise<T>): Promise<T> {
    return this.#db.transaction(async (tx) => {
      await this.#lock(tx);
      return work(tx, (statement) => this.#named(statement));
    });
  }

  async #letters(where: string, ...values: readonly unknown[]): Promise<Letter[]> {
    const order = where.includes('LIMIT') ? where : `${where} ORDER BY id`;
    const rows = await this.#all(`SELECT ${letterColumns} FROM s.letter WHERE ${order}`, ...values);
    return rows.map(present) as unknown as Letter[];
  }

  #named(statement: string): string {
    return withSchemas(statement, this.#schema);
  }

  async #one<T = Row>(statement: string, ...values: readonly unknown[]): Promise<T | undefined> {
    return (await this.#db.one(this.#named(statement), ...values)) as T | undefined;
  }

  async #all<T = Row>(statement: string, ...values: readonly unknown[]): Promise<T[]> {
    return (await this.#db.all(this.#named(statement), ...values)) as T[];
  }
}
