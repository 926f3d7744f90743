/**
 * Every number of the protocol, in one place, with its unit in its name.
 * @module
 */

export const limits = {
  // Message
  signingInputBytes: 4096,
  partCount: 12,
  partBytes: 8 * 1024 * 1024,
  bodyBytes: 10 * 1024 * 1024,
  heldBodiesBytes: 64 * 1024 * 1024,
  /** Promised by bodies above `inTurnBytes` that are being read or answered: each takes several times its size. */
  largeBodiesBytes: 32 * 1024 * 1024,
  /** Connections that the system keeps until the process takes them; Linux gives 4,096 at most unless told otherwise. */
  listenBacklog: 4096,
  messageLifetimeSeconds: 30 * 86_400,
  clockSkewSeconds: 120,
  // Padding of a part's plaintext: powers of two, both ends included; above, none but the mark
  paddingSmallestBytes: 1024,
  paddingLargestBytes: 64 * 1024,
  saltBytes: 32,
  // JSON
  jsonDepth: 64,
  headerBytes: 1024,
  headersRemembered: 1024,
  // Receipts
  receiptSigningInputBytes: 256 * 1024,
  receiptCount: 256,
  receiptsBodyBytes: 4 * 1024 * 1024,
  issueCount: 100,
  /** Of all details together, before encryption. */
  detailsBytes: 100 * 1024,
  // Directory
  /** Ten thousand agencies take some 18 MB. */
  directoryBytes: 24 * 1024 * 1024,
  directoryLifetimeSeconds: 400 * 86_400,
  directorySignerCount: 16,
  freshnessLifetimeSeconds: 24 * 3600,
  freshnessRenewalSeconds: 3600,
  /** Until the next look at where nothing newer came from. */
  directoryRetrySeconds: 600,
  /** How often strangers may make us ask for a newer directory. */
  directoryAskSeconds: 60,
  /** How many peers are asked, one after the other, when the configured sources give nothing newer. */
  directoryPeerCount: 8,
  directoryFetchMs: 60_000,
  graceDays: 14,
  graceDaysAtMost: 30,
  acceptAfterUseSeconds: 31 * 86_400,
  keyLifetimeSeconds: 365 * 86_400,
  keysRemembered: 4096,
  // Erasure
  /** That one message may draw from its sender: each is a leaf of the log, and so is each answer. */
  erasureRequestsPerMessage: 32,
  // Keys of parts
  /** Put aside at once, so that a verdict need not wait for the file of keys. */
  keysReserved: 64,
  /** From then on a reserved key is not taken into use. */
  reservedKeyMs: 15 * 60_000,
  /** From then on a key that no part names may go. */
  unusedKeyMs: 3_600_000,
  // Committer
  batchMessages: 64,
  /** That an answer waits to be stored with the verdict, which often follows at once. */
  answerDelayMs: 20,
  /** A mark whose loss costs one more request after a crash. */
  markDelayMs: 250,
  /** With the waits between them some five seconds: several processes that write one log take turns. */
  commitAttempts: 100,
  commitRetryMs: 1,
  commitRetryMsAtMost: 100,
  // Delivery
  connectionsPerPeer: 16,
  examinedAtOnce: 8,
  examinedFromMemory: 32,
  /** Of all messages that wait in memory. */
  examinedFromMemoryBytes: 8 * 1024 * 1024,
  /** Larger messages are read, stored and examined one after the other. */
  inTurnBytes: 1024 * 1024,
  receiptsPerPost: 8,
  digestsPerQuery: 64,
  logStatesPerQuery: 16,
  /** From a peer's receipt until what it says of the peer's log is held against what was said before. */
  logCheckAfterMs: 60_000,
  logCheckAfterMsAtMost: 3_600_000,
  logsCheckedAtOnce: 8,
  retryFirstMs: 1_000,
  retryLongestMs: 15 * 60_000,
  retryAfterSeconds: 5,
  retryAfterSecondsAtMost: 3_600,
  longestTimerMs: 24 * 3_600_000,
  /** How often a caller that waits looks at a store that another process may write. */
  pollMs: 250,
  connectMs: 10_000,
  headersMs: 30_000,
  bodyMs: 30_000,
  answerBytes: 4 * 1024 * 1024,
  /** From the answer's head to its end. */
  answerMs: 30_000,
  /** From the first byte of a request to the answer's head. */
  requestMs: 5 * 60_000,
  // Several processes over one store
  /** How often a process looks for work that another one has left. */
  sweepMs: 30_000,
  // Clock
  clockOffSeconds: 60,
  /** What a peer's clock said counts for so long: every hour somebody is asked for the directory. */
  clockSeenMs: 2 * 3_600_000,
  /** An answer that took longer says nothing about a clock. */
  clockAnswerMs: 10_000,
  clocksRemembered: 64,
  /** A letter sealed by a clock that was ahead waits for its time no longer than this; then somebody has to look. */
  sealedAheadMs: 3_600_000,
  // Reconciliation of streams
  reconcileEveryMs: 24 * 3_600_000,
  /** How often peers are looked for whose day has come. */
  reconcileLookMs: 10 * 60_000,
  /** How often one peer may ask for it. */
  reconcileAskMs: 60_000,
  /** What was sent is kept so much longer than its reconciliation asks: the recipient may be put back to yesterday's copy. */
  keepSentMs: 48 * 3_600_000,
  rangesPerReconciliation: 256,
  refusedPerReconciliation: 1024,
  reconciliationBytes: 64 * 1024,
  numbersPerRead: 1024,
  missedReceipts: 1024,
  // Inbox
  gapWaitMs: 10 * 60_000,
  /** A lease that ends later was given by a clock that was ahead, and is none. */
  leaseMsAtMost: 24 * 3_600_000,
  delayedAfterMs: 3_600_000,
  overdueAfterMs: 24 * 3_600_000,
  /** How often letters and keys are looked at for what is late. */
  watchMs: 60_000,
  keyExpiringDays: 30,
  // Examination of a folder
  lowSpaceBytes: 1024 * 1024 * 1024,
  fullSpaceBytes: 64 * 1024 * 1024,
  /** Of a store whose pages and log are read. */
  examinedStoreBytes: 1024 * 1024 * 1024,
  directoryExpiringDays: 30,
  reconciliationLateMs: 72 * 3_600_000,
  /** From a message's storing to its verdict. */
  verdictStuckMs: 10 * 60_000,
  peersExamined: 64,
  peersExaminedAtOnce: 8,
  examinedPeerMs: 10_000,
  // Key files (PBKDF2 with HMAC-SHA-512)
  keyFileIterations: 210_000,
  keyFileIterationsAtMost: 2_000_000,
  keyFileBytes: 64 * 1024,
  // Evidence
  evidenceBytes: 256 * 1024 * 1024,
  /** Of one file; the rest goes into the next. */
  archiveMessages: 10_000,
  /** Of the messages in one file, with their proofs; directories come on top. */
  archiveBytes: 128 * 1024 * 1024,
  archiveWitnesses: 10_000,
  witnessCount: 64,
} as const;

/** The limits that a directory publishes for its network. */
export interface NetworkLimits {
  readonly partCount: number;
  readonly partBytes: number;
  readonly bodyBytes: number;
  readonly graceDays: number;
}

export const defaultNetworkLimits: NetworkLimits = {
  partCount: limits.partCount,
  partBytes: limits.partBytes,
  bodyBytes: limits.bodyBytes,
  graceDays: limits.graceDays,
};
