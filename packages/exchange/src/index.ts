export { Agency, type AgencyOptions, openAgency } from './agency.ts';
export type { Archived, ArchiveOptions } from './archive/archive.ts';
export { type Archive, type ArchivedMessage, evidenceFromArchive, readArchive } from './archive/bundle.ts';
export { authorize, civilDate } from './authorize.ts';
export { type Carried, isCarried, offline, openCarried, takeCarriedReceipts } from './carry.ts';
export type { ExchangeEvent } from './context.ts';
export type {
  Contract,
  SharingRow,
  StandardIssue,
  StandardResult,
  StandardValidator,
} from './contract.ts';
export { changesBetween, type DirectoryChange } from './directory/changes.ts';
export type { DirectoryKey } from './directory/claims.ts';
export {
  addSignature,
  createDirectory,
  type Directory,
  draftDirectory,
  readDraft,
  signDirectory,
  type Trust,
  type VerifiedDirectory,
  verifyDirectory,
  verifyFirstDirectory,
} from './directory/directory.ts';
export {
  type AgencyDraft,
  createNetwork,
  draftFirst,
  type FirstDraft,
  type Network,
  type NetworkDraft,
} from './directory/draft.ts';
export {
  answerChallenge,
  challengeEnrolment,
  createEnrolment,
  type Enrolment,
  verifyEnrolment,
} from './directory/enrolment.ts';
export { fetchDirectory, fetchFirstDirectory, type Standing } from './directory/fetch.ts';
export { type Freshness, signFreshness, verifyFreshness } from './directory/freshness.ts';
export { findAgency, rolesOn } from './directory/lookup.ts';
export { spokenFingerprint } from './directory/spoken.ts';
export { successorOf, withAgency, withNewKeys, withRevokedKey } from './directory/successor.ts';
export { DirectoryKeeper } from './directory-keeper.ts';
export { type Diagnosis, examineFolder } from './doctor/doctor.ts';
export type { Finding, FindingCode, FindingLevel } from './doctor/findings.ts';
export type { ExaminationOptions } from './doctor/options.ts';
export { digestOf, fromBase64url, toBase64url } from './encoding.ts';
export type { Erased, EraseOrder } from './erasure/erase.ts';
export { type ErasureState, type ListedErasureRequest, listErasures } from './erasure/erasures.ts';
export { type Retained, type RetentionPolicy, readRetentionPolicy } from './erasure/retain.ts';
export { type ErrorCode, ExchangeError, errors, isErrorCode, type Problem, toProblem } from './errors.ts';
export type { Check, Result } from './evidence/checks.ts';
export { type Verdict, verifyBundle } from './evidence/verify.ts';
export type { Witnessed } from './evidence/words.ts';
export {
  type AgencyFile,
  createAgencyFolder,
  type FolderDraft,
  type FolderOptions,
  openAgencyFolder,
  readAgencyFile,
} from './folder.ts';
export { uuidv7 } from './ids.ts';
export type { DisclosedPart, InboxMessage, InboxPart, TakeOptions } from './inbox.ts';
export { agreeingDecrypter, type Decrypter, type EphemeralJwk, importDecrypter } from './keys/decrypter.ts';
export { type AgencyKeys, generateKeys, generateSigningKey } from './keys/generate.ts';
export { type PrivateJwk, type PublicJwk, publicPart, thumbprint } from './keys/jwk.ts';
export { openKeyFile, sealKeyFile } from './keys/key-file.ts';
export { importSigner, type Signer } from './keys/signer.ts';
export { limits } from './limits.ts';
export { type Checkpoint, type ReadCheckpoint, readCheckpoint, verifyCheckpoint } from './log/checkpoint.ts';
export { leafHash, verifyConsistency, verifyInclusion } from './log/merkle.ts';
export { type ReadWitness, readWitness, verifyWitness, type Witness } from './log/witness.ts';
export { auditLog } from './log-audit.ts';
export type { LogGrowth, LogInclusion } from './log-proof.ts';
export { type InclusionProof, readConsistency, readInclusion, readRoot } from './log-reader.ts';
export type { Manifest, PartClaim } from './manifest/claims.ts';
export { type ReadManifest, readManifest } from './manifest/manifest.ts';
export { type CloudEvent, toCloudEvent } from './maps/cloud-event.ts';
export { type EdxmlStatus, fromEdxmlStatus, type OurAnswer, toEdxmlStatus } from './maps/edxml.ts';
export { messageType, readMessage, readReceipts, receiptsType } from './message/message.ts';
export type { Refusal } from './outbox.ts';
export {
  type OwnRecord,
  OwnRecords,
  type OwnRecordsOptions,
  openOwnRecords,
  ownRecordsFile,
  type SendingTerms,
} from './own-records/own-records.ts';
export { checkDisclosed, commitment, openPart } from './part/part.ts';
export type { CheckedLog } from './peer-log/check.ts';
export type { Collected } from './peer-log/collect.ts';
export type { Detail, ReceiptClaims, ReceiptStatus, RefusalReason } from './receipt/claims.ts';
export { type ReadReceipt, readReceipt, verifyReceipt } from './receipt/receipt.ts';
export type { BodyOptions, BodySource } from './receiver/body.ts';
export type { Answer, Head, RawRequest } from './receiver/routes.ts';
export { type VerifyMessageOptions, verifyMessage } from './receiver/verify.ts';
export type { Recovered } from './restore/recover.ts';
export {
  InvalidRecordError,
  type Outgoing,
  type OutgoingPart,
  type Recipient,
  type Sealed,
  type Sent,
} from './sender/outgoing.ts';
export type { Rehearsed } from './sender/send.ts';
export {
  type HttpOptions,
  httpTransport,
  type PeerAnswer,
  type Transport,
  type TransportOptions,
} from './sender/transport.ts';
export { type Served, type ServeOptions, serve } from './serve.ts';
export { type OnStep, type Step, steps } from './steps.ts';
export { backupSqliteStore } from './store/sqlite/backup.ts';
export { openSqliteStore } from './store/sqlite/sqlite-store.ts';
export type { SqliteTransaction } from './store/sqlite/transaction.ts';
export type {
  Arrival,
  ArrivalFilter,
  ArrivalStatus,
  Fork,
  FormerLog,
  HeldMessage,
  InboxCounts,
  Letter,
  LetterFilter,
  LetterState,
  ListedArrival,
  LogConflictReason,
  LogConflictRow,
  Store,
  StreamConflictRow,
  WitnessRow,
} from './store/store.ts';
export type { Reconciled } from './stream/reconcile.ts';
export { type JsonLimits, parseStrictJson } from './strict/json.ts';
export type { Level, LogEventName, Logger } from './telemetry/log-events.ts';
export type { TelemetryOptions } from './telemetry/telemetry.ts';
