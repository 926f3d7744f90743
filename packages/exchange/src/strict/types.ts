/**
 * One `typ` for each purpose, so that no token stands for another. Until the whole protocol is built, types and paths say
 * that this is a draft: no token of today stands for one of the finished protocol.
 * @see RFC 8725 §3.11
 * @module
 */

export const types = {
  message: 'lienthong-message-draft+jwt',
  receipt: 'lienthong-receipt-draft+jwt',
  directory: 'lienthong-directory-draft+jwt',
  freshness: 'lienthong-freshness-draft+jwt',
  checkpoint: 'lienthong-checkpoint-draft+jwt',
  erasure: 'lienthong-erasure-draft+jwt',
  erasureRequest: 'lienthong-erasure-request-draft+jwt',
  witness: 'lienthong-witness-draft+jwt',
  logQuery: 'lienthong-log-query-draft+jwt',
  streamHead: 'lienthong-stream-head-draft+jwt',
  reconciliation: 'lienthong-reconciliation-draft+jwt',
  reconcileRequest: 'lienthong-reconcile-request-draft+jwt',
  restored: 'lienthong-restored-draft+jwt',
  enrolment: 'lienthong-enrolment-draft+jwt',
  challenge: 'lienthong-challenge-draft+jwe',
  part: 'lienthong-part-draft+jwe',
  details: 'lienthong-details-draft+jwe',
  keys: 'lienthong-keys-draft+jwe',
  partKeys: 'lienthong-part-keys-draft+jwe',
} as const;

export type TokenType = (typeof types)[keyof typeof types];

/** Stands in the path of every address, between the endpoint of the directory and `/messages` and so on. */
export const protocolPath = 'lienthong/1-draft';

/** Begins what a part's commitment is computed over. */
export const commitmentLabel = 'lienthong/1 part';
