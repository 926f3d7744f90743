/**
 * The newest state of a peer's log that this agency holds: what it tells the peer in `seen`.
 * @module
 */
import { readReceipt } from '../receipt/receipt.ts';
import type { Store, StoredReceipt } from '../store/store.ts';
import type { LogState } from '../strict/terms.ts';

/** A state of a peer's log, as the peer signed it. */
export interface Statement extends LogState {
  /** NumericDate, seconds. */
  readonly iat: number;
  /** Receipt or checkpoint. */
  readonly jws: string;
}

/** @returns `undefined` as long as the peer has told nothing */
export async function seenOf(store: Store, agency: string): Promise<LogState | undefined> {
  const receipt = await store.newestReceiptBy(agency);
  const newest = newestOf([...(await store.peerLogs(agency)), ...(receipt ? [statementOf(receipt)] : [])]);
  return newest && { id: newest.id, size: newest.size, root: newest.root };
}

/** The log that was signed for last, as large as it was told. */
export function newestOf(statements: readonly Statement[]): Statement | undefined {
  return [...statements].sort((a, b) => (a.id === b.id ? b.size - a.size : b.iat - a.iat))[0];
}

/** What a receipt says of its signer's log. */
export function statementOf({ jws }: StoredReceipt): Statement {
  const { log, iat } = readReceipt(jws).claims;
  return { ...log, iat, jws };
}
