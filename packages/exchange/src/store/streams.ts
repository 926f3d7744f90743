/**
 * What a store keeps of streams and of its own lives.
 * @module
 */
import type { LogState } from '../strict/terms.ts';

/** A number of a peer's stream, and the first manifest that took it. */
export interface PeerNumberRow {
  readonly iss: string;
  readonly stream: string;
  readonly n: number;
  /** base64url digest of the manifest. */
  readonly dig: string;
  /** `head(n)`, once every number before it is known. */
  readonly head?: Uint8Array;
}

/** A number of a peer's stream that has not come, though later ones have. */
export interface PeerGap {
  readonly iss: string;
  readonly stream: string;
  readonly n: number;
  /** When the first of the later ones was stored: epoch milliseconds. */
  readonly sinceMs: number;
}

/** How far a stream is known without a gap. */
export interface StreamHead {
  readonly upTo: number;
  /** `head(upTo)`; 32 zero bytes at 0. */
  readonly head: Uint8Array;
}

/** A stream of this agency to a peer; `next` is the number of the next letter. */
export interface OwnStream extends StreamHead {
  readonly aud: string;
  readonly stream: string;
  readonly next: number;
  /** `false` after the store was restored: another has taken its place. */
  readonly isCurrent: boolean;
  /** Epoch milliseconds; before the first time, when its first letter was accepted. */
  readonly reconciledAtMs: number;
}

/** Two manifests of one sender that cannot both stand: of one number, or of one `jti`. The second was refused. */
export interface Fork {
  readonly iss: string;
  readonly stream: string;
  readonly n: number;
  readonly jti: string;
  /** The one that stands, where it is of the same number or id, and the one refused. */
  readonly digs: readonly [string | undefined, string];
}

/** Signed statements about a stream that cannot be true together. */
export interface StreamConflictRow {
  /** The peer of the stream. */
  readonly agency: string;
  readonly stream: string;
  readonly upTo: number;
  readonly statements: readonly string[];
  readonly foundAtMs: number;
}

/** A log of this agency. Positions in rows count on from log to log: its first leaf has the position `base`. */
export interface OwnLog {
  readonly id: string;
  readonly base: number;
  readonly size: number;
}

/** A log from before a restore, as the copy held it, and what was signed about it. */
export interface FormerLog extends OwnLog, LogState {
  /** Compact JWS: the first leaf of the log that came next. */
  readonly restored: string;
}

/** What a store needs to begin a new log. */
export interface Recovery {
  /** Id of the new log. */
  readonly log: string;
  /** How the one before it ended. */
  readonly former: FormerLog;
  readonly size: number;
  readonly nodes: readonly LogNodeRow[];
  /** Messages without a verdict: what is said about them from now on stands in the new log, so what was said before does too. */
  readonly moved: readonly MovedMessage[];
  /** Peers that have to be asked to reconcile. */
  readonly peers: readonly string[];
}

/** Where a message, and what was answered, stand in the new log. */
export interface MovedMessage {
  readonly dig: string;
  readonly leaf: number;
  readonly receipts: readonly { readonly status: string; readonly leaf: number }[];
}

/** A complete subtree of the log. */
export interface LogNodeRow {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

export interface Lease {
  readonly limit: number;
  readonly nowMs: number;
  readonly untilMs: number;
  /** How long a message waits for one before it in its conversation. */
  readonly gapWaitMs: number;
}
