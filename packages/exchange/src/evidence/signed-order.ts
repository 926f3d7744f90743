/**
 * The order in which a recipient signed its receipts.
 * @module
 */
import type { ReceiptClaims } from '../receipt/claims.ts';

/**
 * Negative when `a` was signed first: by the log that both name, whatever the clock did; by time when they name two logs
 * (the recipient was restored in between).
 */
export function signedOrder(a: Pick<ReceiptClaims, 'iat' | 'log'>, b: Pick<ReceiptClaims, 'iat' | 'log'>): number {
  return a.log.id === b.log.id ? a.log.size - b.log.size : a.iat - b.iat;
}
