/**
 * What a store does the same on every SQL database: all that it reads, and the few rows that are written outside a plan.
 * @module
 */
import { nodePosition } from '../../log/merkle.ts';
import type {
  Arrival,
  ArrivalFilter,
  Closed,
  DuplicateKey,
  ErasureRequestFilter,
  ErasureToDeliver,
  Fork,
  FormerLog,
  HeldFilter,
  HeldMessage,
  InboxCounts,
  LateBefore,
  Letter,
  LetterFilter,
  LetterState,
  ListedArrival,
  LogConflictRow,
  OwnStream,
  PeerGap,
  PeerLogRow,
  PeerNumberRow,
  SentPart,
  Store,
  StoredErasure,
  StoredErasureRequest,
  StoredPart,
  StoredReceipt,
  StreamConflictRow,
  StreamHead,
  Waiting,
  WitnessRow,
} from '../store.ts';
import { countBefore, readClosed, readHeld } from './archive-rows.ts';
import { readErasureRequests, readErasures, readErasuresToDeliver } from './erasure-rows.ts';
import { type Identity, readFormerLogs, readNodeBase } from './log-rows.ts';
import type { All, Row, SqlValue } from './statement.ts';
import {
  readForks,
  readPeerGaps,
  readPeerNumbers,
  readPeerStream,
  readRefusedNumbers,
  readStreamConflicts,
  readStreams,
} from './stream-rows.ts';
import { readInboxCounts, readLetterCounts, readWaiting } from './waiting-rows.ts';

export const arrivalColumns = 'dig, iss, jti, manifest, kind, conv, stream, n, stored_at AS "storedAtMs", leaf, status';
const letterColumns =
  'aud, jti, dig, manifest, kind, conv, stream, n, voids, carried, accepted_at AS "acceptedAtMs", ' +
  'expires_at AS "expiresAtMs", leaf, state, attempts, next_attempt_at AS "nextAttemptAtMs", problem';
const receiptColumns = 'dig, iss, aud, re, status, jws, leaf';
const everything = Number.MAX_SAFE_INTEGER;

type OfEachDatabase =
  | ('begin' | 'isRestored' | 'recover' | 'commit' | 'lease' | 'process' | 'reserveKeys' | 'dropKeys' | 'scrub')
  | ('wrappingKeys' | 'setWrappingKeys' | 'close');

export abstract class SqlStore implements Omit<Store, OfEachDatabase> {
  /** Runs one statement, in a transaction of its own. */
  protected abstract readonly all: All;
  protected identity: Identity;
  /** The wrapped key of a part, by its number. */
  protected abstract wrappedKey(id: number): Promise<Uint8Array | undefined>;

  constructor(identity: Identity) {
    this.identity = identity;
  }

  get id(): string {
    return this.identity.id;
  }

  get logId(): string {
    return this.identity.logId;
  }

  get logBase(): number {
    return this.identity.logBase;
  }

  async logSize(): Promise<number> {
    return Number((await this.#one("SELECT value FROM meta WHERE key = 'log_size'"))?.['value']);
  }

  async logNode(level: number, index: number, log?: string): Promise<Uint8Array | undefined> {
    const base = log === undefined || log === this.logId ? this.identity.nodeBase : await readNodeBase(this.all, log);
    if (base === undefined) return undefined;
    const row = await this.#one('SELECT hash FROM log_node WHERE position = ?', base + nodePosition(level, index));
    return row?.['hash'] as Uint8Array | undefined;
  }

  formerLogs(): Promise<FormerLog[]> {
    return readFormerLogs(this.all);
  }

  arrival(dig: string): Promise<Arrival | undefined> {
    return this.#one(`SELECT ${arrivalColumns} FROM arrival WHERE dig = ?`, dig);
  }

  arrivalByJti(iss: string, jti: string): Promise<Arrival | undefined> {
    return this.#one(`SELECT ${arrivalColumns} FROM arrival WHERE iss = ? AND jti = ? AND is_fork = 0`, iss, jti);
  }

  async arrivalParts(dig: string): Promise<StoredPart[]> {
    const rows = await this.all(
      `SELECT p.name, p.jwe, p.sealed, p.key FROM arrival_part p JOIN arrival a ON a.id = p.arrival
        WHERE a.dig = ? ORDER BY p.position`,
      dig,
    );
    return Promise.all(rows.map((row) => this.#partOf(row)));
  }

  arrivalsToExamine(): Promise<Arrival[]> {
    return this.#list(`SELECT ${arrivalColumns} FROM arrival WHERE status = 'stored' AND acked_at IS NULL ORDER BY id`);
  }

  async arrivals(filter: ArrivalFilter = {}): Promise<ListedArrival[]> {
    const { where, values } = conditionsOf(filter, ['status', 'iss', 'jti', 'conv'], 'stored_at');
    const rows = await this.all(
      `SELECT ${arrivalColumns}, acked_at AS "acknowledgedAtMs", ack_code AS code FROM arrival WHERE ${where} ORDER BY id
        LIMIT ?`,
      ...[...values, filter.limit ?? everything],
    );
    return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))) as never;
  }

  arrivalSuperseding(iss: string, supersedes: string): Promise<Arrival | undefined> {
    return this.#one(`SELECT ${arrivalColumns} FROM arrival WHERE iss = ? AND supersedes = ?`, iss, supersedes);
  }

  async peerNumber(iss: string, stream: string, n: number): Promise<PeerNumberRow | undefined> {
    return (await readPeerNumbers(this.all, iss, stream, n - 1, 1)).find((row) => row.n === n);
  }

  peerNumbersAfter(iss: string, stream: string, n: number, limit: number): Promise<PeerNumberRow[]> {
    return readPeerNumbers(this.all, iss, stream, n, limit);
  }

  peerStream(iss: string, stream: string): Promise<StreamHead | undefined> {
    return readPeerStream(this.all, iss, stream);
  }

  refusedNumbers(iss: string, stream: string, upTo: number, limit: number): Promise<number[]> {
    return readRefusedNumbers(this.all, iss, stream, upTo, limit);
  }

  forks(): Promise<Fork[]> {
    return readForks(this.all);
  }

  streamConflicts(): Promise<StreamConflictRow[]> {
    return readStreamConflicts(this.all);
  }

  peerGaps(): Promise<PeerGap[]> {
    return readPeerGaps(this.all);
  }

  async reconciliationsDue(): Promise<string[]> {
    const rows = await this.all('SELECT agency FROM reconciliation_due ORDER BY agency');
    return rows.map(({ agency }) => String(agency));
  }

  inboxCounts(): Promise<InboxCounts> {
    return readInboxCounts(this.all);
  }

  waiting(before: LateBefore): Promise<Waiting> {
    return readWaiting(this.all, before);
  }

  async letter(jti: string): Promise<Letter | undefined> {
    return (await this.#letters('jti = ?', jti))[0];
  }

  async letterByDigest(dig: string): Promise<Letter | undefined> {
    return (await this.#letters('dig = ?', dig))[0];
  }

  async letterBody(jti: string): Promise<Uint8Array | undefined> {
    const row = await this.#one(
      'SELECT b.body FROM letter_body b JOIN letter l ON l.id = b.letter WHERE l.jti = ?',
      jti,
    );
    return row?.['body'] as Uint8Array | undefined;
  }

  async letterParts(jti: string): Promise<SentPart[]> {
    const rows = await this.all(
      'SELECT p.claim, p.salt FROM letter_part p JOIN letter l ON l.id = p.letter WHERE l.jti = ? ORDER BY p.position',
      jti,
    );
    return rows.map(({ claim, salt }) => ({
      claim: JSON.parse(String(claim)),
      ...(salt === null ? {} : { salt: salt as Uint8Array }),
    }));
  }

  letters(filter: LetterFilter = {}): Promise<Letter[]> {
    const { where, values } = conditionsOf(filter, ['jti', 'state', 'aud', 'conv'], 'accepted_at');
    return this.#letters(`${where} AND voids IS NULL ORDER BY id LIMIT ?`, ...values, filter.limit ?? everything);
  }

  letterCounts(): Promise<Partial<Record<LetterState, number>>> {
    return readLetterCounts(this.all);
  }

  openLetters(): Promise<Letter[]> {
    return this.#letters("state IN ('queued', 'attention') ORDER BY id");
  }

  unanswered(acceptedBeforeMs: number): Promise<Letter[]> {
    return this.#letters(
      "state IN ('queued', 'attention') AND voids IS NULL AND accepted_at < ? ORDER BY id",
      acceptedBeforeMs,
    );
  }

  lettersOfNumber(stream: string, n: number): Promise<Letter[]> {
    return this.#letters('stream = ? AND n = ? ORDER BY id', stream, n);
  }

  lettersToVoid(aud: string): Promise<Letter[]> {
    return this.#letters(
      `state = 'unknown' AND voids IS NULL AND carried = 0 AND aud = ? AND NOT EXISTS (SELECT 1 FROM letter v
        WHERE v.stream = letter.stream AND v.n = letter.n AND v.voids IS NOT NULL AND v.state IN ('queued', 'attention'))
        ORDER BY id`,
      aud,
    );
  }

  async lastNumber(stream: string, conv: string, except = ''): Promise<number> {
    const row = await this.#one(
      `SELECT max(n) AS n FROM letter
        WHERE stream = ? AND conv = ? AND jti <> ? AND voids IS NULL AND state NOT IN ('unknown', 'void')`,
      ...[stream, conv, except],
    );
    return Number(row?.['n'] ?? 0);
  }

  async stream(aud: string): Promise<OwnStream | undefined> {
    return (await readStreams(this.all, 'aud = ? AND is_current = 1', aud))[0];
  }

  streams(aud?: string): Promise<OwnStream[]> {
    return aud === undefined ? readStreams(this.all, 'true') : readStreams(this.all, 'aud = ?', aud);
  }

  receipts(dig: string): Promise<StoredReceipt[]> {
    return this.#list(`SELECT ${receiptColumns} FROM receipt WHERE dig = ? ORDER BY leaf`, dig);
  }

  receiptsToDeliver(): Promise<StoredReceipt[]> {
    return this.#list(`SELECT ${receiptColumns} FROM receipt WHERE to_deliver = 1 ORDER BY leaf`);
  }

  receiptsBy(iss: string, afterLeaf: number, limit: number): Promise<StoredReceipt[]> {
    return this.#list(
      `SELECT ${receiptColumns} FROM receipt WHERE iss = ? AND leaf > ? ORDER BY leaf LIMIT ?`,
      ...[iss, afterLeaf, limit],
    );
  }

  newestReceiptBy(iss: string): Promise<StoredReceipt | undefined> {
    return this.#one(`SELECT ${receiptColumns} FROM receipt WHERE iss = ? ORDER BY leaf DESC LIMIT 1`, iss);
  }

  peerLogs(agency: string): Promise<PeerLogRow[]> {
    return this.#list(
      `SELECT agency, id, size, root, iat, jws, checked_leaf AS "checkedLeaf" FROM peer_log WHERE agency = ?
        ORDER BY iat DESC`,
      agency,
    );
  }

  async logConflicts(): Promise<LogConflictRow[]> {
    const rows = await this.#list<Omit<LogConflictRow, 'statements'> & { statements: string }>(
      `SELECT agency, id, size, reason, told_by AS "toldBy", statements, found_at AS "foundAtMs" FROM log_conflict
        ORDER BY found_at`,
    );
    return rows.map((row) => ({ ...row, statements: JSON.parse(row.statements) as string[] }));
  }

  witnesses(sub: string, id: string): Promise<WitnessRow[]> {
    return this.#list(
      'SELECT sub, id, size, iss, iat, jws FROM witness WHERE sub = ? AND id = ? ORDER BY iat, size',
      ...[sub, id],
    );
  }

  held(kind: string, filter: HeldFilter): Promise<HeldMessage[]> {
    return readHeld(this.all, kind, filter);
  }

  closed(beforeMs: number): Promise<Closed[]> {
    return readClosed(this.all, beforeMs);
  }

  countBefore(beforeMs: number): Promise<number> {
    return countBefore(this.all, beforeMs);
  }

  archived(dig: string): Promise<DuplicateKey | undefined> {
    return this.#one('SELECT dig, iss, jti FROM archived WHERE dig = ?', dig);
  }

  archivedByJti(iss: string, jti: string): Promise<DuplicateKey | undefined> {
    return this.#one('SELECT dig, iss, jti FROM archived WHERE iss = ? AND jti = ?', iss, jti);
  }

  async archivedLetter(dig: string): Promise<boolean> {
    return (await this.#one('SELECT 1 FROM archived_letter WHERE dig = ?', dig)) !== undefined;
  }

  async erasureRequest(request: string): Promise<StoredErasureRequest | undefined> {
    return (await readErasureRequests(this.all, { request }))[0];
  }

  erasureRequests(filter: ErasureRequestFilter = {}): Promise<StoredErasureRequest[]> {
    return readErasureRequests(this.all, filter);
  }

  erasures(dig?: string): Promise<StoredErasure[]> {
    return readErasures(this.all, dig);
  }

  erasuresToDeliver(): Promise<ErasureToDeliver[]> {
    return readErasuresToDeliver(this.all);
  }

  async scrubDue(): Promise<boolean> {
    return (await this.#one("SELECT 1 FROM meta WHERE key = 'scrub_due'")) !== undefined;
  }

  async putDirectory(version: number, text: string): Promise<void> {
    await this.all('INSERT INTO directory (version, text) VALUES (?, ?) ON CONFLICT DO NOTHING', version, text);
  }

  directories(): Promise<{ version: number; text: string }[]> {
    return this.#list('SELECT version, text FROM directory ORDER BY version');
  }

  async directory(version: number): Promise<string | undefined> {
    const row = await this.#one('SELECT text FROM directory WHERE version = ?', version);
    return row?.['text'] as string | undefined;
  }

  async putFreshness(text: string): Promise<void> {
    await this.all(
      "INSERT INTO meta (key, value) VALUES ('freshness', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      text,
    );
  }

  async freshness(): Promise<string | undefined> {
    return (await this.#one("SELECT value FROM meta WHERE key = 'freshness'"))?.['value'] as string | undefined;
  }

  async #partOf({ name, jwe, sealed, key }: Row): Promise<StoredPart> {
    if (jwe !== null) return { name: String(name), jwe: String(jwe) };
    if (sealed === null) return { name: String(name), erased: true };
    const wrappedKey = await this.wrappedKey(Number(key));
    return { name: String(name), sealed: sealed as Uint8Array, ...(wrappedKey ? { wrappedKey } : {}) };
  }

  async #letters(where: string, ...values: readonly SqlValue[]): Promise<Letter[]> {
    return (await this.all(`SELECT ${letterColumns} FROM letter WHERE ${where}`, ...values)).map(letterOf);
  }

  /** The columns of a query are the members of `T`. */
  async #list<T = Row>(sql: string, ...values: readonly SqlValue[]): Promise<T[]> {
    return (await this.all(sql, ...values)) as T[];
  }

  async #one<T = Row>(sql: string, ...values: readonly SqlValue[]): Promise<T | undefined> {
    return (await this.#list<T>(sql, ...values))[0];
  }
}

function letterOf({ problem, voids, carried, ...letter }: Row): Letter {
  return {
    ...letter,
    ...(problem === null ? {} : { problem }),
    ...(voids === null ? {} : { voids }),
    ...(carried === 1 ? { carried: true } : {}),
  } as unknown as Letter;
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
  const values: SqlValue[] = given.map((name) => filter[name] as string);
  for (const instant of [sinceMs, untilMs]) if (instant !== undefined) values.push(instant);
  return { where: where.join(' AND ') || 'true', values };
}
