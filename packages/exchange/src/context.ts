/**
 * What the parts of one agency's exchange share: who it is, its keys, its store, the clock.
 * @module
 */
import type { Vault } from './at-rest/vault.ts';
import type { Committer } from './committer.ts';
import type { Contract } from './contract.ts';
import type { DirectoryKeeper } from './directory-keeper.ts';
import type { ErasureStatus } from './erasure/claims.ts';
import type { Decrypter } from './keys/decrypter.ts';
import type { Signer } from './keys/signer.ts';
import type { PeerClocks } from './peer-clocks.ts';
import type { ReadReceipt } from './receipt/receipt.ts';
import type { OnStep } from './steps.ts';
import type { Letter, LogConflictReason, Store } from './store/store.ts';
import type { MoreFacts } from './telemetry/events.ts';
import type { Telemetry } from './telemetry/telemetry.ts';
import type { Turns } from './turns.ts';

/** A receipt whose signature has been verified, and the letter that it answers. */
export interface Taken {
  readonly letter: Letter;
  readonly read: ReadReceipt;
}

export interface Context<Tx = unknown> {
  /** This agency's code. */
  readonly code: string;
  /** The one in use now. @throws {ExchangeError} `unknown-key`, `key-not-valid`, `key-revoked` none is */
  readonly signer: Signer;
  readonly decrypters: readonly Decrypter[];
  readonly contract: Contract;
  readonly directory: DirectoryKeeper;
  readonly store: Store<Tx>;
  /** Parts at rest. */
  readonly vault: Vault;
  readonly committer: Committer;
  /** For messages larger than `limits.inTurnBytes`. */
  readonly large: Turns;
  /** Receipts of peers, by compact JWS, that were verified and whose commit is under way. */
  readonly takenReceipts: Map<string, Taken>;
  /** Called when an agency has signed something new about its log. */
  readonly onPeerLog: (agency: string) => void;
  /** Called with the signed request of a peer to reconcile streams with it. @throws {ExchangeError} it does not verify */
  readonly onReconcileRequest: (body: Uint8Array) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly clocks: PeerClocks;
  readonly onStep: OnStep;
  readonly telemetry: Telemetry;
  /** Tells the application, and the journal. @param more what the event does not say itself, for the journal */
  readonly emit: (event: ExchangeEvent, more?: MoreFacts) => void;
  /** Somebody is not known as he should be: there may be a newer directory. Asks for it, now and then at most. */
  readonly askDirectory: () => void;
}

/** What an application may listen to. No event carries a value of a record. */
export type ExchangeEvent =
  | {
      readonly type: 'stored' | 'valid' | 'refused';
      readonly side: 'inbox' | 'outbox';
      readonly jti: string;
      readonly dig: string;
    }
  | { readonly type: 'attempt-failed'; readonly jti: string; readonly code: string; readonly attempts: number }
  /** Nothing signed came for an hour, for a day; by the letter's end; and after its end. */
  | { readonly type: 'delayed' | 'overdue' | 'dead' | 'recovered'; readonly jti: string }
  /** The recipient has signed that the number of a dead letter is closed: it has not got it, and will not. */
  | { readonly type: 'void'; readonly jti: string }
  /** A message is handed on though one before it, of its conversation, has not come. */
  | { readonly type: 'gap'; readonly agency: string; readonly stream: string; readonly n: number; readonly dig: string }
  /** A sender has signed two manifests of one number or id; the second, `dig`, was refused and both are kept. */
  | { readonly type: 'fork'; readonly agency: string; readonly jti: string; readonly dig: string }
  | { readonly type: 'reconciled'; readonly agency: string; readonly resent: number; readonly closed: number }
  | { readonly type: 'reconciliation-failed'; readonly agency: string; readonly code: string }
  /** Two agencies have signed different heads of a stream; both statements are kept. */
  | { readonly type: 'stream-conflict'; readonly agency: string; readonly stream: string; readonly upTo: number }
  /** A key of this agency is in use for `days` more. */
  | { readonly type: 'key-expiring'; readonly kid: string; readonly days: number }
  | { readonly type: 'examination-failed'; readonly dig: string }
  | { readonly type: 'erasure-requested'; readonly dig: string; readonly request: string }
  | {
      readonly type: 'erasure-answered';
      readonly dig: string;
      readonly request: string;
      readonly status: ErasureStatus;
    }
  | { readonly type: 'directory-updated'; readonly version: number }
  /** `from`: the address asked; whatever came from there changed nothing. */
  | { readonly type: 'directory-fetch-failed'; readonly from: string; readonly code: string }
  | { readonly type: 'directory-fresh' | 'directory-stale' | 'directory-closed' | 'clock-off' }
  /** A peer goes on in another log after a restore, and has signed so. What it had after its copy it may ask for again. */
  | { readonly type: 'log-restored'; readonly agency: string; readonly id: string }
  /** Signed statements about an agency's log, or about ours, cannot be true together; they are kept. */
  | {
      readonly type: 'log-fork';
      readonly agency: string;
      readonly id: string;
      readonly size: number;
      readonly reason: LogConflictReason;
      readonly toldBy: string;
    };
