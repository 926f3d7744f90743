/**
 * What the exchange keeps, as one interface. Every write goes through `commit`, one transaction each, and only the
 * committer calls it; everything else reads.
 * @module
 */
import type { PartClaim } from '../manifest/claims.ts';
import type { ReceiptStatus } from '../receipt/claims.ts';

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
  readonly status: ReceiptStatus;
}

/** An arrival with what the application has said about it. */
export interface ListedArrival extends Arrival {
  /** Epoch milliseconds; absent until `ack` or `nack`. */
  readonly acknowledgedAtMs?: number;
  /** Why the application could not deal with it. */
  readonly code?: string;
}

export interface ArrivalFilter {
  readonly status?: ReceiptStatus;
  readonly iss?: string;
  readonly conv?: string;
}

export interface StoredPart {
  readonly name: string;
  /** Compact JWE, as received. */
  readonly jwe: string;
}

/** What happened to a letter so far. `unknown`: no signed answer before `exp`; it may have arrived. */
export type LetterState = 'queued' | 'attention' | 'stored' | 'valid' | 'refused' | 'unknown';

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
}

/** The salt of a part that was sent: what its commitment can be opened with later. */
export interface SentPart {
  readonly claim: PartClaim;
  readonly salt: Uint8Array;
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

export interface LogNodeRow {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
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
export type LogConflictReason = 'other-root' | 'smaller' | 'not-grown' | 'other-log';

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
  readonly parts: readonly StoredPart[];
  readonly receipt: StoredReceipt;
}

export interface NewLetter extends Letter {
  /** The exact bytes that every attempt posts. */
  readonly body: Uint8Array;
  readonly parts: readonly SentPart[];
  /** Numbered in a stream of its own, which no later letter continues. */
  readonly carried?: true;
}

/** The rows of one transaction. */
export interface Plan {
  /** Size of the log on which the plan was made; another size in the store is a conflict. */
  readonly logSize: number;
  readonly nodes: readonly LogNodeRow[];
  readonly nextLogSize: number;
  readonly arrivals: readonly NewArrival[];
  /** `valid` or `refused`, signed here; queued for delivery to the sender. */
  readonly verdicts: readonly (StoredReceipt & { readonly reason?: string })[];
  readonly letters: readonly NewLetter[];
  /** Receipts that peers signed. */
  readonly received: readonly StoredReceipt[];
  readonly attempts: readonly Attempt[];
  readonly delivered: readonly { readonly dig: string; readonly status: ReceiptStatus }[];
  readonly acks: readonly {
    readonly iss: string;
    readonly jti: string;
    readonly atMs: number;
    readonly code?: string;
  }[];
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

export interface LetterFilter {
  readonly state?: LetterState;
  readonly aud?: string;
  readonly conv?: string;
}

export interface InboxCounts {
  readonly stored: number;
  readonly valid: number;
  readonly refused: number;
  readonly acknowledged: number;
}

export interface Store {
  readonly logId: string;
  /** Writes one plan in one synchronous-to-disk transaction. @returns `false` when the log or a key had moved on */
  commit(plan: Plan): Promise<boolean>;

  logSize(): Promise<number>;
  logNode(level: number, index: number): Promise<Uint8Array | undefined>;

  arrival(dig: string): Promise<Arrival | undefined>;
  arrivalByJti(iss: string, jti: string): Promise<Arrival | undefined>;
  arrivalParts(dig: string): Promise<StoredPart[]>;
  arrivalsToExamine(): Promise<Arrival[]>;
  /** All that arrived, oldest first; nothing is leased. */
  arrivals(filter?: ArrivalFilter): Promise<ListedArrival[]>;
  /** Claims up to `limit` valid, unacknowledged messages, oldest first, until `leaseUntilMs`. */
  lease(limit: number, nowMs: number, leaseUntilMs: number): Promise<Arrival[]>;
  inboxCounts(): Promise<InboxCounts>;

  letter(jti: string): Promise<Letter | undefined>;
  letterByDigest(dig: string): Promise<Letter | undefined>;
  letterBody(jti: string): Promise<Uint8Array | undefined>;
  letterParts(jti: string): Promise<SentPart[]>;
  letters(filter?: LetterFilter): Promise<Letter[]>;
  /** Next number of the stream to a peer, and the stream's id; a new stream begins with the first letter. */
  stream(aud: string): Promise<{ stream: string; next: number } | undefined>;

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

  putDirectory(version: number, text: string): Promise<void>;
  directories(): Promise<{ version: number; text: string }[]>;
  putFreshness(text: string): Promise<void>;
  freshness(): Promise<string | undefined>;

  close(): void;
}
