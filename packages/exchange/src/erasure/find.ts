/**
 * Finds a message of this agency by what people have in hand: its `jti`, or the digest of its manifest.
 * @module
 */
import { ExchangeError } from '../errors.ts';
import type { Arrival, Letter, Store } from '../store/store.ts';

export type Found =
  | { readonly side: 'sent'; readonly row: Letter }
  | { readonly side: 'received'; readonly row: Arrival };

/**
 * @param message `jti` or digest
 * @throws {ExchangeError} `unknown-message`; `ambiguous-message` a `jti` that several messages bear: a sender chooses it
 */
export async function findMessage(store: Store, message: string): Promise<Found> {
  const letters = [await store.letter(message), await store.letterByDigest(message)];
  const arrivals = [await store.arrival(message), ...(await store.arrivals({ jti: message }))];
  const found: Found[] = [
    ...letters.flatMap((row) => (row ? [{ side: 'sent', row } as const] : [])),
    ...arrivals.flatMap((row) => (row ? [{ side: 'received', row } as const] : [])),
  ];
  const [first, ...others] = found;
  if (!first) throw new ExchangeError('unknown-message');
  if (others.length > 0) throw new ExchangeError('ambiguous-message');
  return first;
}
