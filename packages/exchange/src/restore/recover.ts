/**
 * Goes on with a store that was put back: its log ends where the copy ends, and a new one begins with the signed statement of it. Else
 * the agency would sign other things at the positions that it has signed since the copy was made, and convict itself of a fork.
 * @module
 */
import type { Context } from '../context.ts';
import { ExchangeError } from '../errors.ts';
import { uuidv7 } from '../ids.ts';
import { readRoot } from '../log-reader.ts';
import { LogDraft } from '../log-writer.ts';
import type { MovedMessage, Store, StoredReceipt } from '../store/store.ts';
import type { LogState } from '../strict/terms.ts';
import { signRestored } from './claims.ts';

export interface RecoverOptions {
  /** Recovers although nothing here shows that the store is a copy: the whole folder, or the machine, was put back. */
  readonly snapshot?: boolean;
}

export interface Recovered {
  /** The log that ended, as far as it is held. */
  readonly old: LogState;
  /** Id of the new one. */
  readonly id: string;
  /** Agencies to reconcile with: all others of the directory. */
  readonly peers: readonly string[];
}

/**
 * @throws {ExchangeError} `store-current` it is no copy; `store-replaced` another process has done it; no key is in use
 */
export async function recover(context: Context, { snapshot = false }: RecoverOptions = {}): Promise<Recovered> {
  const { code, store, signer, directory, now } = context;
  if (!store.isRestored && !snapshot) throw new ExchangeError('store-current');
  await context.committer.idle();
  const size = await store.logSize();
  const old = { id: store.logId, size, root: await readRoot(store, size) };
  const id = uuidv7(now());
  const iat = Math.floor(now() / 1000);
  const jws = await signRestored({ iss: code, id, iat, old }, signer);
  const log = LogDraft.begin({ id, base: store.logBase + size });
  log.append(jws);
  const moved = await moveOpen(store, log);
  const peers = directory.current.directory.agencies.map((agency) => agency.code).filter((peer) => peer !== code);
  const begun = await store.beginLog({
    old: { id: old.id, base: store.logBase, size },
    restored: { agency: code, id, oldId: old.id, oldSize: size, oldRoot: old.root, iat, jws },
    ...{ size: log.size, nodes: log.rows, moved, peers },
  });
  if (!begun) throw new ExchangeError('store-replaced');
  context.committer.forget();
  return { old, id, peers };
}

/** Messages that will be answered in the new log get all that was signed about them into it. */
async function moveOpen(store: Store, log: LogDraft): Promise<MovedMessage[]> {
  const arrivals = await store.arrivals({ status: 'stored' });
  const letters = [
    ...(await store.openLetters()),
    ...(await store.letters({ state: 'stored' })),
    ...(await store.letters({ state: 'unknown' })),
  ];
  const moved: MovedMessage[] = [];
  for (const { dig, manifest } of [...letters, ...arrivals].sort((a, b) => a.leaf - b.leaf)) {
    const leaf = log.append(manifest);
    const receipts = (await store.receipts(dig)).map(({ status, jws }: StoredReceipt) => ({
      status,
      leaf: log.append(jws),
    }));
    moved.push({ dig, leaf, receipts });
  }
  return moved;
}
