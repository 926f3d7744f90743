/**
 * Goes on after a restore: a new log that begins with a signed `restored` and holds everything that the copy holds, new streams, and
 * reconciliation with every peer. Signing on in the old log would be a fork.
 * @module
 */
import { ExchangeError } from '../errors.ts';
import { uuidv7 } from '../ids.ts';
import type { Signer } from '../keys/signer.ts';
import { leafHash } from '../log/merkle.ts';
import { readRoot } from '../log-reader.ts';
import type { Store } from '../store/store.ts';
import { signRestored } from './claims.ts';

export interface Recovered {
  /** The log as the copy had it. */
  readonly from: { readonly id: string; readonly size: number };
  /** Id of the new log. */
  readonly to: string;
  /** Peers that are asked to reconcile. */
  readonly peers: readonly string[];
}

/**
 * @param peers every agency of the directory but this one
 * @throws {ExchangeError} `not-restored` the store goes on where it was
 */
export async function recover(
  store: Store,
  { code, signer, now, peers }: { code: string; signer: Signer; now: () => number; peers: readonly string[] },
): Promise<Recovered> {
  if (!(await store.isRestored())) throw new ExchangeError('not-restored');
  const size = await store.logSize();
  const log = { id: store.logId, size, root: await readRoot(store, size) };
  const next = uuidv7(now());
  const jws = await signRestored({ iss: code, iat: Math.floor(now() / 1000), log, next }, signer);
  await store.recover({ log: next, restored: jws, leaf: leafHash(jws), former: log, peers });
  return { from: { id: log.id, size }, to: next, peers };
}
