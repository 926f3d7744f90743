/**
 * This agency's log: its signed state, and what others say of it held against the log itself.
 * @module
 */
import type { Context } from '../context.ts';
import { signCheckpoint } from '../log/checkpoint.ts';
import { ownLogs, readRoot } from '../log-reader.ts';
import type { Manifest } from '../manifest/claims.ts';
import type { LogConflictReason, OwnLog } from '../store/store.ts';
import type { StoreReader } from '../store/views.ts';
import type { LogState } from '../strict/terms.ts';
import { noteConflicts } from './conflict.ts';

/**
 * The state of this agency's log as it is committed now, signed.
 * @param log a former one, as it was put back; the present one unless given
 */
export async function ownCheckpoint(
  { code, store, signer, now }: Context,
  log?: OwnLog,
): Promise<{ size: number; jws: string }> {
  const { id, size } = log ?? { id: store.logId, size: await store.logSize() };
  const root = await readRoot(store, size, id);
  const iat = Math.floor(now() / 1000);
  return { size, jws: await signCheckpoint({ iss: code, id, size, root, iat }, signer) };
}

/** @returns why no log of this agency was in that state; `undefined` when one was, or may have been before a restore */
export async function ownContradiction(store: StoreReader, state: LogState): Promise<LogConflictReason | undefined> {
  const log = (await ownLogs(store)).find(({ id }) => id === state.id);
  if (log === undefined) return 'other-log';
  if (state.size > log.size) return log.id === store.logId ? 'smaller' : undefined;
  return (await readRoot(store, state.size, log.id)) === state.root ? undefined : 'other-root';
}

/**
 * Holds `seen` of a message that was stored against the log. What it contradicts is kept and told, and the message is as good as
 * any other: it may be our log that is the wrong one.
 *
 * @param jws the manifest, which says who holds us to what
 */
export async function checkSeen(context: Context, { seen, iss }: Manifest, jws: string): Promise<void> {
  if (seen === undefined) return;
  const reason = await ownContradiction(context.store, seen);
  if (reason === undefined) return;
  const { id, size } = seen;
  await noteConflicts(context, [{ agency: context.code, id, size, reason, toldBy: iss, statements: [jws] }]);
}
