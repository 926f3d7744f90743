/**
 * Proofs out of this agency's log, for whoever holds one of its checkpoints: that a message is in it, that it has only grown.
 * @see RFC 9162 §2.1.3, §2.1.4
 * @module
 */
import type { Context } from './context.ts';
import { toBase64url } from './encoding.ts';
import { ExchangeError } from './errors.ts';
import { logOf, readConsistency, readInclusion, readRoot } from './log-reader.ts';
import type { OwnLog } from './store/store.ts';
import type { LogState } from './strict/terms.ts';

/** Hashes are base64url. */
export interface LogInclusion {
  readonly log: LogState;
  /** Position of the leaf, from 0. */
  readonly index: number;
  /** The leaf: the message's manifest, compact JWS. */
  readonly leaf: string;
  readonly path: readonly string[];
}

export interface LogGrowth {
  readonly from: LogState;
  readonly to: LogState;
  readonly path: readonly string[];
}

/**
 * @param dig digest of a message that was sent or received
 * @param size of the log under whose root the proof leads; all of it, unless given
 * @throws {ExchangeError} `unknown-message`; `log-shorter` the log has no such size, or the message came later
 */
export async function proveInclusion(context: Context, dig: string, size?: number): Promise<LogInclusion> {
  const { store } = context;
  await context.committer.idle();
  const message = (await store.letterByDigest(dig)) ?? (await store.arrival(dig));
  if (!message) throw new ExchangeError('unknown-message');
  const own = await logOf(store, message.leaf);
  const log = await stateAt(context, size ?? own.size, own);
  const index = message.leaf - own.base;
  if (index >= log.size) throw new ExchangeError('log-shorter');
  const [proof] = await readInclusion(store, [index], log.size, own.id);
  const path = (proof?.path ?? []).map(toBase64url);
  return { log, index, leaf: message.manifest, path };
}

/**
 * @param from size of the earlier state, 1 at least
 * @param to of the later one; all of the log, unless given
 * @throws {ExchangeError} `log-shorter` the log has no such size, or they are the wrong way round
 */
export async function proveGrowth(context: Context, from: number, to?: number): Promise<LogGrowth> {
  await context.committer.idle();
  const { logId: id, logBase: base } = context.store;
  const own = { id, base, size: await context.store.logSize() };
  const [earlier, later] = [await stateAt(context, from, own), await stateAt(context, to ?? own.size, own)];
  if (earlier.size < 1 || earlier.size > later.size) throw new ExchangeError('log-shorter');
  const path = (await readConsistency(context.store, earlier.size, later.size)).map(toBase64url);
  return { from: earlier, to: later, path };
}

async function stateAt({ store }: Context, size: number, log: OwnLog): Promise<LogState> {
  if (size > log.size) throw new ExchangeError('log-shorter');
  return { id: log.id, size, root: await readRoot(store, size, log.id) };
}
