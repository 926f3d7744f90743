/**
 * Whether what one agency signed about one message holds together.
 * @module
 */

import { ExchangeError } from '../errors.ts';
import type { ReadCheckpoint } from '../log/checkpoint.ts';
import type { ReadReceipt } from '../receipt/receipt.ts';
import type { Bundle } from './bundle.ts';
import { Indeterminate } from './checks.ts';
import { signedOrder } from './signed-order.ts';

/**
 * One receipt a status, never both `valid` and `refused`, in the order in which the recipient signed them.
 *
 * @throws {ExchangeError} `evidence-contradiction`
 */
export function checkStatements(receipts: readonly ReadReceipt[]): void {
  const statuses = receipts.map(({ claims }) => claims.status);
  if (new Set(statuses).size !== statuses.length) throw new ExchangeError('evidence-contradiction', '/receipts');
  if (statuses.includes('valid') && statuses.includes('refused'))
    throw new ExchangeError('evidence-contradiction', '/receipts');
  receipts.forEach(({ claims }, index) => {
    const before = receipts[index - 1]?.claims;
    if (before !== undefined && (claims.status === 'stored' || signedOrder(before, claims) >= 0))
      throw new ExchangeError('evidence-contradiction', `/receipts/${index}`);
  });
}

/**
 * The message stands before its receipts. In the recipient's own log each receipt stands just where it says: right after the
 * state of the log that it names. The sender's log has them as they arrived.
 *
 * @throws {ExchangeError} `evidence-contradiction`
 * @throws {Indeterminate} `evidence-other-log`
 */
export function checkPositions(
  proofs: Bundle['proofs'],
  receipts: readonly ReadReceipt[],
  { claims: checkpoint }: ReadCheckpoint,
): void {
  proofs.receipts.forEach(({ index }, i) => {
    if (index <= proofs.manifest.index) throw new ExchangeError('evidence-contradiction', `/proofs/receipts/${i}`);
  });
  const own = receipts.filter(({ claims }) => claims.iss === checkpoint.iss);
  if (own.some(({ claims }) => claims.log.id !== checkpoint.id)) throw new Indeterminate('evidence-other-log');
  own.forEach(({ claims }, i) => {
    if (claims.log.size !== proofs.receipts[i]?.index)
      throw new ExchangeError('evidence-contradiction', `/proofs/receipts/${i}`);
  });
}
