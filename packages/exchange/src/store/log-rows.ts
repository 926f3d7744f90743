/**
 * Rows about logs: this agency's, as it is and as it was before a restore, and what peers and witnesses have signed.
 * @module
 */

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

/** A log that ended when its holder was restored, and the signed statement with which the next one begins. */
export interface RestoredLogRow {
  /** Holder of both: a peer, or this agency. */
  readonly agency: string;
  /** The new log. */
  readonly id: string;
  readonly oldId: string;
  /** As far as the holder still has the old one. */
  readonly oldSize: number;
  /** base64url. */
  readonly oldRoot: string;
  readonly iat: number;
  readonly jws: string;
}

/** A log of this agency. Positions in rows count on from log to log: its leaf 0 is the position `base`. */
export interface OwnLog {
  readonly id: string;
  readonly base: number;
  readonly size: number;
}

/** With which an agency goes on after its store was put back: a new log, and new streams. */
export interface NewLog {
  /** The log that ends here, as it was read. */
  readonly old: OwnLog;
  /** The first leaf. */
  readonly restored: RestoredLogRow;
  readonly size: number;
  readonly nodes: readonly LogNodeRow[];
  /** Messages without a verdict: what is said about them from now on stands in the new log, so what was said before does too. */
  readonly moved: readonly MovedMessage[];
  /** Peers to reconcile with. */
  readonly peers: readonly string[];
}

/** Where a message and what was answered stand in the new log. */
export interface MovedMessage {
  readonly dig: string;
  readonly leaf: number;
  readonly receipts: readonly { readonly status: string; readonly leaf: number }[];
}
