/**
 * What the exchange keeps, as one interface. Every write goes through `commit`, one transaction each, and only the
 * committer calls it; everything else reads.
 * @module
 */
import type { ErasureStatus } from '../erasure/claims.ts';
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
  readonly jti?: string;
  readonly status?: ReceiptStatus;
  readonly iss?: string;
  readonly conv?: string;
}

/** A part as it came; kept so until the verdict. */
export interface ArrivedPart {
  readonly name: string;
  /** Compact JWE, as received. */
  readonly jwe: string;
}

/** A part of a valid message, under a key of its own. */
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

/** A request to erase parts of a message: made by this agency, or by the sender of a message that lies here. */
export interface StoredErasureRequest {
  /** Digest of the request's signing input. */
  readonly request: string;
  /** Digest of the message. */
  readonly dig: string;
  readonly iss: string;
  readonly aud: string;
  readonly parts: readonly string[];
  readonly basis: string;
  /** Epoch milliseconds, of this agency's clock. */
  readonly atMs: number;
  readonly jws: string;
  readonly leaf: number;
  /** Whether the peer has still to take it. */
  readonly toDeliver: boolean;
}

/** That parts of a message are erased, or must be kept: a statement of this agency, or the answer to a request. */
export interface StoredErasure {
  /** Digest of the token's signing input. */
  readonly token: string;
  readonly dig: string;
  readonly iss: string;
  readonly parts: readonly string[];
  readonly status: ErasureStatus;
  readonly basis: string;
  readonly atMs: number;
  readonly jws: string;
  readonly leaf: number;
  /** The request answered, and who asked. */
  readonly request?: string;
  readonly aud?: string;
  readonly toDeliver: boolean;
}

/** A signed request or answer on its way. */
export interface ErasureToDeliver {
  readonly token: string;
  readonly to: string;
  readonly jws: string;
}

export interface ErasureRequestFilter {
  readonly dig?: string;
  readonly iss?: string;
  readonly aud?: string;
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
  readonly parts: readonly ArrivedPart[];
  readonly receipt: StoredReceipt;
}

export interface NewLetter extends Letter {
  /** The exact bytes that every attempt posts. */
  readonly body: Uint8Array;
  readonly parts: readonly SentPart[];
  /** Numbered in a stream of its own, which no later letter continues. */
  readonly carried?: true;
}

/** A verdict, and what takes the place of the parts as they came: nothing, unless the message is valid. */
export interface NewVerdict extends StoredReceipt {
  readonly kept: readonly KeptPart[];
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
  /** Receipts that peers signed. A verdict drops the letter's bytes. */
  readonly received: readonly StoredReceipt[];
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
  /**
   * Writes one plan in one synchronous-to-disk transaction. Keys of parts lie on disk before the parts as they came are dropped.
   * @returns `false` when the log or a key had moved on
   */
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
  /** The exact bytes; `undefined` once the recipient's verdict is here. */
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
  /** Drops the keys that no part names: of what was erased, and of a commit that failed. */
  dropKeys(): Promise<void>;
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

  close(): void;
}
