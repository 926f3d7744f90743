/**
 * The store on SQLite, through `node:sqlite`: one file, synchronous calls, nothing awaited between BEGIN and COMMIT.
 * @module
 */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { uuidv7 } from '../../ids.ts';
import { nodePosition } from '../../log/merkle.ts';
import type {
  Arrival,
  ArrivalFilter,
  InboxCounts,
  Letter,
  LetterFilter,
  ListedArrival,
  LogConflictRow,
  PeerLogRow,
  Plan,
  SentPart,
  Store,
  StoredPart,
  StoredReceipt,
  WitnessRow,
} from '../store.ts';
import { writePlan } from './plan.ts';
import { prepare } from './schema.ts';

/**
 * Opens the store of one agency, and creates it where there is none.
 *
 * @param file path of the database; `:memory:` for tests
 */
export function openSqliteStore(file: string): Store {
  return new SqliteStore(file);
}

const arrivalColumns = 'dig, iss, jti, manifest, kind, conv, stream, n, stored_at AS storedAtMs, leaf, status';
const letterColumns =
  'aud, jti, dig, manifest, kind, conv, stream, n, accepted_at AS acceptedAtMs, expires_at AS expiresAtMs, ' +
  'leaf, state, attempts, next_attempt_at AS nextAttemptAtMs, problem';
const receiptColumns = 'dig, iss, aud, re, status, jws, leaf';

class SqliteStore implements Store {
  readonly logId: string;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string) {
    this.#db = new DatabaseSync(file);
    prepare(this.#db, uuidv7);
    this.logId = String(this.#one("SELECT value FROM meta WHERE key = 'log_id'")?.['value']);
  }

  async commit(plan: Plan): Promise<boolean> {
    return this.#transaction(() => {
      if (this.#logSize() !== plan.logSize) return false;
      return writePlan((sql) => this.#prepared(sql), plan);
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
    return this.#one(`SELECT ${arrivalColumns} FROM arrival WHERE iss = ? AND jti = ?`, iss, jti) as
      | Arrival
      | undefined;
  }

  async arrivalParts(dig: string): Promise<StoredPart[]> {
    return this.#all(
      'SELECT p.name, p.jwe FROM arrival_part p JOIN arrival a ON a.id = p.arrival WHERE a.dig = ? ORDER BY p.position',
      dig,
    ) as unknown as StoredPart[];
  }

  async arrivalsToExamine(): Promise<Arrival[]> {
    return this.#all(
      `SELECT ${arrivalColumns} FROM arrival WHERE status = 'stored' AND acked_at IS NULL ORDER BY id`,
    ) as unknown as Arrival[];
  }

  async arrivals(filter: ArrivalFilter = {}): Promise<ListedArrival[]> {
    const given = (['status', 'iss', 'conv'] as const).filter((name) => filter[name] !== undefined);
    const where = given.map((name) => `${name} = ?`).join(' AND ') || '1';
    return this.#all(
      `SELECT ${arrivalColumns}, acked_at AS acknowledgedAtMs, ack_code AS code FROM arrival WHERE ${where} ORDER BY id`,
      ...given.map((name) => filter[name] as string),
    ).map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))) as never;
  }

  async lease(limit: number, nowMs: number, leaseUntilMs: number): Promise<Arrival[]> {
    return this.#transaction(() => {
      const rows = this.#all(
        `SELECT id, ${arrivalColumns} FROM arrival
          WHERE status = 'valid' AND acked_at IS NULL AND leased_until <= ? ORDER BY id LIMIT ?`,
        nowMs,
        limit,
      );
      for (const { id } of rows) {
        this.#run('UPDATE arrival SET leased_until = ? WHERE id = ?', leaseUntilMs, id as number);
      }
      return rows as unknown as Arrival[];
    });
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
    ).map((row) => ({ claim: JSON.parse(String(row['claim'])), salt: row['salt'] as Uint8Array }));
  }

  async letters(filter: LetterFilter = {}): Promise<Letter[]> {
    const given = (['state', 'aud', 'conv'] as const).filter((name) => filter[name] !== undefined);
    const where = given.map((name) => `${name} = ?`).join(' AND ') || '1';
    return this.#all(
      `SELECT ${letterColumns} FROM letter WHERE ${where} ORDER BY id`,
      ...given.map((name) => filter[name] as string),
    ).map((row) => letterOf(row) as Letter);
  }

  async stream(aud: string): Promise<{ stream: string; next: number } | undefined> {
    return this.#one('SELECT stream, next FROM stream WHERE aud = ?', aud) as
      | { stream: string; next: number }
      | undefined;
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
    this.#statements.clear();
    this.#db.close();
  }

  #logSize(): number {
    return Number(this.#one("SELECT value FROM meta WHERE key = 'log_size'")?.['value']);
  }

  /** Runs `work` in one transaction: `false` from it rolls back, an error rolls back and is thrown on. */
  #transaction<T>(work: () => T): T {
    this.#run('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#run(result === false ? 'ROLLBACK' : 'COMMIT');
      return result;
    } catch (error) {
      if (this.#db.isTransaction) this.#run('ROLLBACK');
      throw error;
    }
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #one(sql: string, ...values: SQLInputValue[]): Record<string, unknown> | undefined {
    return this.#prepared(sql).get(...values);
  }

  #all(sql: string, ...values: SQLInputValue[]): Record<string, unknown>[] {
    return this.#prepared(sql).all(...values);
  }

  #run(sql: string, ...values: SQLInputValue[]): void {
    this.#prepared(sql).run(...values);
  }
}

function letterOf(row: Record<string, unknown> | undefined): Letter | undefined {
  if (!row) return undefined;
  const { problem, ...letter } = row as unknown as Letter & { problem: string | null };
  return problem === null ? letter : { ...letter, problem };
}
