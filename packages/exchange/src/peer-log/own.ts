/**
 * This agency's log: its signed state, and what others say of it held against the log itself.
 * @module
 */
import type { Context } from '../context.ts';
import { signCheckpoint } from '../log/checkpoint.ts';
import { readRoot } from '../log-reader.ts';
import type { Manifest } from '../manifest/claims.ts';
import type { LogConflictReason, Store } from '../store/store.ts';
import type { LogState } from '../strict/terms.ts';
import { noteConflicts } from './conflict.ts';

/** The state of this agency's log as it is committed now, signed. */
export async function ownCheckpoint({ code, store, signer, now }: Context): Promise<{ size: number; jws: string }> {
  const size = await store.logSize();
  const root = await readRoot(store, size);
  const iat = Math.floor(now() / 1000);
  return { size, jws: await signCheckpoint({ iss: code, id: store.logId, size, root, iat }, signer) };
}

/** @returns why this log never was in that state; `undefined` when it was */
export async function ownContradiction(store: Store, state: LogState): Promise<LogConflictReason | undefined> {
  if (state.id !== store.logId) return (await isFormer(store, state)) ? undefined : 'other-log';
  if (state.size > (await store.logSize())) return 'smaller';
  return (await readRoot(store, state.size)) === state.root ? undefined : 'other-root';
}

/** Of a log from before a restore nothing more can be said than that it was ours: what came after the copy is lost here. */
async function isFormer(store: Store, { id, size, root }: LogState): Promise<boolean> {
  const former = (await store.formerLogs()).find((log) => log.id === id);
  return former !== undefined && (size !== former.size || root === former.root);
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
