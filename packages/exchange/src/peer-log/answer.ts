/**
 * What an agency says of its own log when a peer asks, and takes when a witness has countersigned it.
 * @module
 */
import type { Context } from '../context.ts';
import { fromUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { verifyWitness } from '../log/witness.ts';
import { readConsistency, readInclusion } from '../log-reader.ts';
import type { Store } from '../store/store.ts';
import { noteConflicts } from './conflict.ts';
import { ownCheckpoint, ownContradiction } from './own.ts';
import { encodeLogAnswer, verifyLogQuery } from './query.ts';

/**
 * @param body a signed question, compact JWS
 * @returns the bytes of the answer
 * @throws {ExchangeError} what `verifyLogQuery` throws
 */
export async function answerLogQuery(context: Context, body: Uint8Array): Promise<Uint8Array> {
  const { code, store } = context;
  const now = Math.floor(context.now() / 1000);
  const { directory } = context.directory.current;
  const query = verifyLogQuery(fromUtf8(body, 'body'), { code, directory, now });
  const checkpoint = await ownCheckpoint(context);
  const sizes = query.id === store.logId ? query.sizes.filter((size) => size <= checkpoint.size) : [];
  const paths: Uint8Array[][] = [];
  for (const [i, size] of sizes.entries())
    paths.push(await readConsistency(store, size, sizes[i + 1] ?? checkpoint.size));
  const restored = await restoredSince(store, query.id, checkpoint.size);
  return encodeLogAnswer({ checkpoint: checkpoint.jws, paths, restored });
}

/** Why the log asked about is not this agency's any more: each restore put its token before all that was there. */
async function restoredSince(store: Store, id: string | undefined, size: number) {
  const former = await store.formerLogs();
  const from = former.findIndex((log) => log.id === id);
  if (from === -1) return [];
  const tokens = former.slice(from).map(({ restored }) => restored);
  const leaves = tokens.map((_, i) => i);
  const proofs = await readInclusion(store, leaves, size);
  return tokens.reverse().map((token, i) => ({ token, path: proofs[i]?.path ?? [] }));
}

/**
 * Keeps a countersigned checkpoint of this agency's log for its evidence. One that names a state which the log never had is kept
 * as a contradiction: somebody signs with this agency's key, or its store was put back.
 *
 * @param body compact JWS
 * @throws {ExchangeError} `not-for-me`, `witness-other-log`, and what `verifyWitness` throws
 */
export async function takeWitness(context: Context, body: Uint8Array): Promise<void> {
  const jws = fromUtf8(body, 'body');
  const now = Math.floor(context.now() / 1000);
  const claims = verifyWitness(jws, context.directory.current.directory, now);
  if (claims.sub !== context.code) throw new ExchangeError('not-for-me', '/sub');
  const reason = await ownContradiction(context.store, claims);
  if (reason !== undefined) {
    const { id, size, iss: toldBy } = claims;
    await noteConflicts(context, [{ agency: context.code, id, size, reason, toldBy, statements: [jws] }]);
    throw new ExchangeError('witness-other-log', '/root');
  }
  const { sub, id, size, iss, iat } = claims;
  await context.committer.submit((draft) => {
    draft.witnesses.push({ sub, id, size, iss, iat, jws });
  });
}
