/**
 * What the exchange keeps, as one interface. Every write goes through `commit`, one transaction each, and only the
 * committer calls it; everything else reads.
 * @module
 */
import type { PartClaim } from '../manifest/claims.ts';
import type { ReceiptStatus } from '../receipt/claims.ts';
import type { ErasureRequestFilter, ErasureToDeliver, StoredErasure, StoredErasureRequest } from './erasures.ts';
import type {
  Fork,
  FormerLog,
  Lease,
  LogNodeRow,
  OwnStream,
  PeerGap,
  PeerNumberRow,
  Recovery,
  StreamConflictRow,
  StreamHead,
} from './streams.ts';

export type * from './erasures.ts';
export type * from './streams.ts';

/** `void`: the sender closed its number without a message. */
export type ArrivalStatus = ReceiptStatus | 'void';

/** A message that arrived and was stored. */
export interface Arrival {
  readonly iss: string;
  readonly jti: string;
  /** base64url SHA-256 of the manifest's signing input. */
  readonly dig: string;
  /** Compact JWS, as received. */
  readonly manifest: string;
  readonly kind: string;
  readonly conv: string;
  readonly stream: string;
  readonly n: number;
  /** Epoch milliseconds. */
  readonly storedAtMs: number;
  /** Leaf of the manifest in this agency's log. */
  readonly leaf: number;
  readonly status: ArrivalStatus;
}

/** An arrival handed out under a lease. */
export interface LeasedArrival extends Arrival {
  /** A number before it, of its conversation, that was waited for and did not come. */
  readonly gapBefore?: number;
}

/** An arrival with what the application has said about it. */
export interface ListedArrival extends Arrival {
  /** Epoch milliseconds; absent until `ack` or `nack`. */
  readonly acknowledgedAtMs?: number;
  /** Why the application could not deal with it. */
  readonly code?: string;
}

export interface ArrivalFilter {
  readonly jti?: string;
  readonly status?: ArrivalStatus;
  readonly iss?: string;
  readonly conv?: string;
  /** Stored not before, and before: epoch milliseconds. */
  readonly sinceMs?: number;
  readonly untilMs?: number;
  readonly limit?: number;
}

/** A part as it came; kept so until the verdict. */
export interface ArrivedPart {
  readonly name: string;
  /** Compact JWE, as received. */
  readonly jwe: string;
}

/** A part of a valid message, to be written: under the reserved key of that number. */
export interface SealedPart {
  readonly name: string;
  readonly sealed: Uint8Array;
  readonly key: number;
}

/** A part of a valid message, as it lies there. */
export interface KeptPart {
  readonly name: string;
  readonly sealed: Uint8Array;
  /** Its key, wrapped; absent when the file of keys does not hold it. */
  readonly wrappedKey?: Uint8Array;
}

/** A part of which the name alone is left. */
export interface ErasedPart {
  readonly name: string;
  readonly erased: true;
}

export type StoredPart = ArrivedPart | KeptPart | ErasedPart;

/** The key that wraps the keys of parts, for one decryption key of the agency. */
export interface SealedWrappingKey {
  readonly kid: string;
  /** Compact JWE. */
  readonly jwe: string;
}

/**
 * What happened to a letter so far. `unknown`: no signed answer before `exp`; it may have arrived. `void`: the recipient has signed
 * that its number is closed without it.
 */
export type LetterState = 'queued' | 'attention' | 'stored' | 'valid' | 'refused' | 'unknown' | 'void';

/** A message that was accepted for sending. */
export interface Letter {
  readonly aud: string;
  readonly jti: string;
  readonly dig: string;
  readonly manifest: string;
  readonly kind: string;
  readonly conv: string;
  readonly stream: string;
  readonly n: number;
  readonly acceptedAtMs: number;
  readonly expiresAtMs: number;
  readonly leaf: number;
  readonly state: LetterState;
  readonly attempts: number;
  readonly nextAttemptAtMs: number;
  /** Code of the last problem met on the way. */
  readonly problem?: string;
  /** It goes another way than the network, alone in a stream of its own. */
  readonly carried?: true;
  /** `jti` of the letter whose number this one closes. */
  readonly voids?: string;
}

/** The salt of a part that was sent: what its commitment can be opened with later; absent once erased. */
export interface SentPart {
  readonly claim: PartClaim;
  readonly salt?: Uint8Array;
}

export interface StoredReceipt {
  /** Digest of the message that it answers. */
  readonly dig: string;
  readonly iss: string;
  readonly aud: string;
  readonly re: string;
  readonly status: ReceiptStatus;
  /** Compact JWS, byte for byte as signed. */
  readonly jws: string;
  readonly leaf: number;
}

/** A message of which content is held here: parts that came, or salts and bytes of what was sent. */
export interface HeldMessage {
  readonly side: 'sent' | 'received';
  readonly dig: string;
  readonly jti: string;
  readonly kind: string;
  /** When it was accepted for sending, or stored. */
  readonly atMs: number;
  /** Whether nobody waits for it any more: the peer's answer came or will not, or the application has acknowledged it. */
  readonly settled: boolean;
}

export interface HeldFilter {
  readonly untilMs: number;
  /** The present: a letter whose recipient stored it and gave no verdict is settled at its end. */
  readonly nowMs: number;
}

/** A message that has its answers and holds no content any more. */
export interface Closed {
  readonly side: 'sent' | 'received';
  readonly dig: string;
  readonly manifest: string;
  readonly leaf: number;
}

/** What a message that was received is known by for good. */
export interface DuplicateKey {
  readonly dig: string;
  readonly iss: string;
  readonly jti: string;
}

/** A state of a peer's log, with the token in which the peer has signed it: a receipt or a checkpoint. */
export interface PeerLogRow {
  readonly agency: string;
  readonly id: string;
  readonly size: number;
  /** base64url. */
  readonly root: string;
  /** When it was signed: NumericDate, seconds. */
  readonly iat: number;
  readonly jws: string;
  /** Leaf, in this agency's log, of the last of the peer's receipts that was held against the others. */
  readonly checkedLeaf: number;
}

/** How an agency's statements about its log contradict each other, or one of ours. */
/** `restored`: another log, and its holder has signed why. That is no contradiction, and is kept all the same. */
export type LogConflictReason = 'other-root' | 'smaller' | 'not-grown' | 'other-log' | 'restored';

export interface LogConflictRow {
  /** Holder of the log: a peer, or this agency. */
  readonly agency: string;
  readonly id: string;
  readonly size: number;
  readonly reason: LogConflictReason;
  /** Who told what contradicts: the holder, a sender in `seen`, a witness. */
  readonly toldBy: string;
  /** The signed tokens that contradict each other, or our log. */
  readonly statements: readonly string[];
  readonly foundAtMs: number;
}

/** A countersigned checkpoint: of this agency's log, or signed by it. */
export interface WitnessRow {
  /** Agency code of the log's holder. */
  readonly sub: string;
  readonly id: string;
  readonly size: number;
  readonly iss: string;
  readonly iat: number;
  readonly jws: string;
}

export interface NewArrival extends Arrival {
  /** Number of the message before it in its conversation, 0 for none; absent when the sender does not say. */
  readonly after?: number;
  /** `jti` of the message that it replaces. */
  readonly supersedes?: string;
  /** It contradicts another manifest that its sender signed, and was refused for it. */
  readonly isFork?: true;
  readonly parts: readonly ArrivedPart[];
  readonly receipt: StoredReceipt;
}

export interface NewLetter extends Letter {
  /** The exact bytes that every attempt posts. */
  readonly body: Uint8Array;
  readonly parts: readonly SentPart[];
}

/** A verdict, and what takes the place of the parts as they came: nothing, unless the message is valid. */
export interface NewVerdict extends StoredReceipt {
  readonly kept: readonly SealedPart[];
}

/** The rows of one transaction. */
export interface Plan {
  /** Size of the log on which the plan was made; another size in the store is a conflict. */
  readonly logSize: number;
  readonly nodes: readonly LogNodeRow[];
  readonly nextLogSize: number;
  readonly arrivals: readonly NewArrival[];
  /** `valid` or `refused`, signed here; queued for delivery to the sender. */
  readonly verdicts: readonly NewVerdict[];
  readonly letters: readonly NewLetter[];
  /** Receipts that peers signed. A verdict drops the bytes of a letter that was carried; others are kept until they are covered. */
  readonly received: readonly StoredReceipt[];
  /** `jti` of letters whose numbers their recipient has signed to be closed. */
  readonly voided: readonly string[];
  readonly attempts: readonly Attempt[];
  readonly delivered: readonly { readonly dig: string; readonly status: ReceiptStatus }[];
  readonly acks: readonly {
    readonly iss: string;
    readonly jti: string;
    readonly atMs: number;
    readonly code?: string;
  }[];
  /** Parts whose bytes, keys and salts go, on whichever side the message lies. */
  readonly erased: readonly { readonly dig: string; readonly parts: readonly string[]; readonly atMs: number }[];
  readonly erasureRequests: readonly StoredErasureRequest[];
  readonly erasures: readonly StoredErasure[];
  /** Digests of requests and answers that the peer has taken. */
  readonly erasuresDelivered: readonly string[];
  /** Messages that lie in an archive now. Of those received the duplicate key stays, and what this agency has answered. */
  readonly archived: readonly { readonly side: 'sent' | 'received'; readonly dig: string }[];
  /** Numbers of peers' streams. The first manifest of a number stands; its head may come later. */
  readonly numbers: readonly PeerNumberRow[];
  /** How far peers' streams are known without a gap. */
  readonly peerStreams: readonly (StreamHead & { readonly iss: string; readonly stream: string })[];
  /** How far this agency's streams are answered without a gap. */
  readonly streams: readonly (StreamHead & { readonly stream: string; readonly reconciledAtMs?: number })[];
  /** Bytes that nobody needs any more: of letters up to a number, accepted before an instant, that have their verdict. */
  readonly covered: readonly { readonly stream: string; readonly upTo: number; readonly acceptedBeforeMs: number }[];
  readonly streamConflicts: readonly StreamConflictRow[];
  /** Peers that have to be asked to reconcile their streams with this agency, or no longer. */
  readonly reconciliationsDue: readonly { readonly agency: string; readonly isDue: boolean }[];
  /** The state that is held of a peer's log from now on. */
  readonly peerLogs: readonly PeerLogRow[];
  /** Of one agency, log, size and reason the first stands. */
  readonly logConflicts: readonly LogConflictRow[];
  /** Of one witness and state the first stands. */
  readonly witnesses: readonly WitnessRow[];
}

export interface Attempt {
  readonly jti: string;
  readonly attempts: number;
  readonly nextAttemptAtMs: number;
  readonly problem: string;
  readonly state: 'queued' | 'attention' | 'unknown';
}

/** Letters that close a number are not among what is listed. */
export interface LetterFilter {
  readonly jti?: string;
  readonly state?: LetterState;
  readonly aud?: string;
  readonly conv?: string;
  /** Accepted not before, and before: epoch milliseconds. */
  readonly sinceMs?: number;
  readonly untilMs?: number;
  readonly limit?: number;
}

export interface InboxCounts {
  readonly stored: number;
  readonly valid: number;
  readonly refused: number;
  readonly acknowledged: number;
}

/** Letters without a signed answer that were accepted before these instants are delayed, are overdue. */
export interface LateBefore {
  readonly delayedMs: number;
  readonly overdueMs: number;
}

/** What waits, by state: cheap to count, however much the store holds. */
export interface Waiting {
  /** Letters on their way, without a verdict, and dead. */
  readonly outbox: Readonly<Record<'queued' | 'attention' | 'stored' | 'unknown', number>>;
  /** Letters without a signed answer for too long; those overdue are delayed too. */
  readonly late: Readonly<Record<'delayed' | 'overdue', number>>;
  /** Messages to be examined, and to be acknowledged by the application. */
  readonly inbox: Readonly<Record<'stored' | 'valid', number>>;
}

/** The application's part in a transaction of the store; what it is, the driver says. */
export type Handler<Tx, T> = (tx: Tx) => T;

/**
 * `Tx` is what an application's handler gets inside a transaction: a synchronous one on SQLite, a client on PostgreSQL.
 */
export interface Store<Tx = unknown> {
  /** The store itself, whatever becomes of its log: what its keys are bound to. */
  readonly id: string;
  /** The log that it goes on with. */
  readonly logId: string;
  /** Position of the log's first leaf in rows: those of former logs come before it. */
  readonly logBase: number;
  /** Begins a new life of the store, as each process that serves it does. */
  begin(): Promise<void>;
  /** Whether it was put back to an older copy since its last life, as far as the store and its keys can tell. */
  isRestored(): Promise<boolean>;
  /** Goes on in a new log, with new streams; see `restore/recover.ts`. */
  recover(recovery: Recovery): Promise<void>;
  /** Logs that this store has had before, the oldest first. */
  formerLogs(): Promise<FormerLog[]>;
  /**
   * Writes one plan in one synchronous-to-disk transaction. Keys that it names were reserved before: the parts as they came are
   * dropped only for what can be opened after a crash.
   * @returns `false` when the log or a key had moved on
   * @throws {ExchangeError} `store-replaced` another process has begun a new log
   */
  commit(plan: Plan): Promise<boolean>;

  logSize(): Promise<number>;
  /** @param log one of {@link formerLogs}; the present one unless given */
  logNode(level: number, index: number, log?: string): Promise<Uint8Array | undefined>;

  arrival(dig: string): Promise<Arrival | undefined>;
  arrivalByJti(iss: string, jti: string): Promise<Arrival | undefined>;
  arrivalParts(dig: string): Promise<StoredPart[]>;
  arrivalsToExamine(): Promise<Arrival[]>;
  /** All that arrived, oldest first; nothing is leased. */
  arrivals(filter?: ArrivalFilter): Promise<ListedArrival[]>;
  /**
   * Claims up to `limit` valid, unacknowledged messages, oldest first. Those of one sender and conversation come in the order of
   * their numbers, and no later one while an earlier one is with somebody else; an earlier one that is not here, or has no
   * verdict, is waited for as long as the lease says.
   */
  lease(lease: Lease): Promise<LeasedArrival[]>;
  /**
   * Acknowledges a message and runs the application's handler, in one transaction: both happen, or neither.
   * @returns `undefined` when the message was acknowledged before: the handler was not called
   * @throws what the handler throws; nothing was written then
   */
  process<T>(
    message: { readonly iss: string; readonly jti: string; readonly atMs: number },
    handler: Handler<Tx, T>,
  ): Promise<{ readonly value: Awaited<T> } | undefined>;
  inboxCounts(): Promise<InboxCounts>;
  waiting(before: LateBefore): Promise<Waiting>;
  /** What has arrived and replaces the message of that name. */
  arrivalSuperseding(iss: string, supersedes: string): Promise<Arrival | undefined>;
  peerNumber(iss: string, stream: string, n: number): Promise<PeerNumberRow | undefined>;
  /** Known numbers after one, in order. */
  peerNumbersAfter(iss: string, stream: string, n: number, limit: number): Promise<PeerNumberRow[]>;
  peerStream(iss: string, stream: string): Promise<StreamHead | undefined>;
  /** Numbers up to one that were refused, in order. */
  refusedNumbers(iss: string, stream: string, upTo: number, limit: number): Promise<number[]>;
  /** The first number that is missing in each stream of a peer. */
  peerGaps(): Promise<PeerGap[]>;
  forks(): Promise<Fork[]>;
  streamConflicts(): Promise<StreamConflictRow[]>;
  reconciliationsDue(): Promise<string[]>;

  letter(jti: string): Promise<Letter | undefined>;
  letterByDigest(dig: string): Promise<Letter | undefined>;
  /** The exact bytes, while they may be needed again. */
  letterBody(jti: string): Promise<Uint8Array | undefined>;
  letterParts(jti: string): Promise<SentPart[]>;
  /** Oldest first. */
  letters(filter?: LetterFilter): Promise<Letter[]>;
  letterCounts(): Promise<Readonly<Partial<Record<LetterState, number>>>>;
  /** Letters and voids that wait for an answer, or for somebody to look; oldest first. */
  openLetters(): Promise<Letter[]>;
  /** Letters accepted before an instant that have no signed answer yet. */
  unanswered(acceptedBeforeMs: number): Promise<Letter[]>;
  /** The letter of a number, and what was sent to close it: the newest last. */
  lettersOfNumber(stream: string, n: number): Promise<Letter[]>;
  /** Dead letters to a peer whose numbers nothing is on its way to close. */
  lettersToVoid(aud: string): Promise<Letter[]>;
  /** The last number of a conversation in a stream that may come, but for one `jti`; 0 when there is none. */
  lastNumber(stream: string, conv: string, except?: string): Promise<number>;
  /** The current stream to a peer; a new one begins with the first letter. */
  stream(aud: string): Promise<OwnStream | undefined>;
  /** All streams to a peer, or to all peers. */
  streams(aud?: string): Promise<OwnStream[]>;

  receipts(dig: string): Promise<StoredReceipt[]>;
  receiptsToDeliver(): Promise<StoredReceipt[]>;
  /** What an agency signed, in the order of this log, after a leaf. */
  receiptsBy(iss: string, afterLeaf: number, limit: number): Promise<StoredReceipt[]>;
  newestReceiptBy(iss: string): Promise<StoredReceipt | undefined>;

  /** Every log of a peer that was seen, the one signed last first. */
  peerLogs(agency: string): Promise<PeerLogRow[]>;
  logConflicts(): Promise<LogConflictRow[]>;
  /** Of one log, earliest first. */
  witnesses(sub: string, id: string): Promise<WitnessRow[]>;

  /** Messages of a kind, up to an instant, that hold content. */
  held(kind: string, filter: HeldFilter): Promise<HeldMessage[]>;
  /** Messages from before an instant that are done with, but for their end; oldest leaf first. */
  closed(beforeMs: number): Promise<Closed[]>;
  /** All messages from before an instant. */
  countBefore(beforeMs: number): Promise<number>;
  /** The duplicate key of a message that was received and lies in an archive. */
  archived(dig: string): Promise<DuplicateKey | undefined>;
  archivedByJti(iss: string, jti: string): Promise<DuplicateKey | undefined>;
  /** Whether a letter lies in an archive. */
  archivedLetter(dig: string): Promise<boolean>;

  erasureRequest(request: string): Promise<StoredErasureRequest | undefined>;
  /** Oldest first. */
  erasureRequests(filter?: ErasureRequestFilter): Promise<StoredErasureRequest[]>;
  /** About one message, or about all; oldest first. */
  erasures(dig?: string): Promise<StoredErasure[]>;
  erasuresToDeliver(): Promise<ErasureToDeliver[]>;
  /**
   * Puts wrapped keys aside for parts to come, so that a verdict need not wait for a second file.
   * @returns their numbers, once they are on disk
   */
  reserveKeys(wrapped: readonly Uint8Array[], atMs: number): Promise<number[]>;
  /** Drops the keys of what was erased, and those that no part names though they were reserved before an instant. */
  dropKeys(reservedBeforeMs: number): Promise<void>;
  /** Whether something was erased since the last {@link scrub}. */
  scrubDue(): Promise<boolean>;
  /** Writes the files anew, so that nothing erased is left in them or in their journals. */
  scrub(): Promise<void>;

  /** The wrapping key as sealed at some time; `make` gives it where there is none yet. */
  wrappingKeys(make: () => readonly SealedWrappingKey[]): Promise<SealedWrappingKey[]>;
  setWrappingKeys(sealed: readonly SealedWrappingKey[]): Promise<void>;

  putDirectory(version: number, text: string): Promise<void>;
  directories(): Promise<{ version: number; text: string }[]>;
  directory(version: number): Promise<string | undefined>;
  putFreshness(text: string): Promise<void>;
  freshness(): Promise<string | undefined>;

  /** Does nothing when it is closed already. */
  close(): void | Promise<void>;
}
