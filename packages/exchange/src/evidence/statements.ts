/**
 * Whether what one agency signed about one message holds together.
 * @module
 */
import { ExchangeError } from '../errors.ts';
import type { ReadCheckpoint } from '../log/checkpoint.ts';
import type { ReadReceipt } from '../receipt/receipt.ts';
import type { Bundle } from './bundle.ts';
import { Indeterminate } from './checks.ts';

/**
 * One receipt a status, never both `valid` and `refused`, times and log sizes in order.
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
    if (before === undefined) return;
    const sizeFell = claims.log.id === before.log.id && claims.log.size <= before.log.size;
    if (claims.status === 'stored' || claims.iat < before.iat || sizeFell)
      throw new ExchangeError('evidence-contradiction', `/receipts/${index}`);
  });
}

/**
 * Leaves stand in the order message, receipts. In the recipient's own log each receipt stands just where it says: right
 * after the state of the log that it names.
 *
 * @throws {ExchangeError} `evidence-contradiction`
 * @throws {Indeterminate} the receipts name another log of the recipient (it was restored in between)
 */
export function checkPositions(
  proofs: Bundle['proofs'],
  receipts: readonly ReadReceipt[],
  { claims: checkpoint }: ReadCheckpoint,
): void {
  const indexes = [proofs.manifest.index, ...proofs.receipts.map(({ index }) => index)];
  indexes.forEach((index, i) => {
    if (i > 0 && index <= (indexes[i - 1] ?? 0)) throw new ExchangeError('evidence-contradiction', '/proofs');
  });
  const own = receipts.filter(({ claims }) => claims.iss === checkpoint.iss);
  if (own.some(({ claims }) => claims.log.id !== checkpoint.id)) throw new Indeterminate('log-corrupt');
  own.forEach(({ claims }, i) => {
    if (claims.log.size !== proofs.receipts[i]?.index)
      throw new ExchangeError('evidence-contradiction', `/proofs/receipts/${i}`);
  });
}
