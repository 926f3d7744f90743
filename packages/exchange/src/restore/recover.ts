/**
 * Goes on after a restore: a new log that begins with a signed `restored`, new streams, and reconciliation with every peer. Signing on
 * in the old log would be a fork.
 * @module
 */
import { ExchangeError } from '../errors.ts';
import { uuidv7 } from '../ids.ts';
import type { Signer } from '../keys/signer.ts';
import { readRoot } from '../log-reader.ts';
import { LogDraft } from '../log-writer.ts';
import type { MovedMessage, Store } from '../store/store.ts';
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
 * The former log stays as it is: what was said in it is proved by it. Of messages that wait for their verdict all that was signed so far
 * goes into the new log as well, so that it stands together with what will be.
 *
 * @param peers every agency of the directory but this one
 * @throws {ExchangeError} `not-restored` the store goes on where it was; `store-replaced` another process has recovered it
 */
export async function recover(
  store: Store,
  { code, signer, now, peers }: { code: string; signer: Signer; now: () => number; peers: readonly string[] },
): Promise<Recovered> {
  if (!(await store.isRestored())) throw new ExchangeError('not-restored');
  const size = await store.logSize();
  const log = { id: store.logId, size, root: await readRoot(store, size) };
  const next = uuidv7(now());
  const restored = await signRestored({ iss: code, iat: Math.floor(now() / 1000), log, next }, signer);
  const former = { ...log, base: store.logBase, restored };
  const draft = LogDraft.begin({ id: next, base: former.base + size });
  draft.append(restored);
  const moved = await moveOpen(store, draft);
  await store.recover({ log: next, former, size: draft.size, nodes: draft.rows, moved, peers });
  return { from: { id: log.id, size }, to: next, peers };
}

async function moveOpen(store: Store, log: LogDraft): Promise<MovedMessage[]> {
  const letters = await Promise.all((['stored', 'unknown'] as const).map((state) => store.letters({ state })));
  const open = [...(await store.openLetters()), ...letters.flat(), ...(await store.arrivals({ status: 'stored' }))];
  const moved: MovedMessage[] = [];
  for (const { dig, manifest } of open.sort((a, b) => a.leaf - b.leaf)) {
    const leaf = log.append(manifest);
    const receipts = (await store.receipts(dig)).map(({ status, jws }) => ({ status, leaf: log.append(jws) }));
    moved.push({ dig, leaf, receipts });
  }
  return moved;
}
