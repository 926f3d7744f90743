/**
 * What an agency says of its own log when a peer asks, and takes when a witness has countersigned it.
 * @module
 */
import type { Context } from '../context.ts';
import { fromUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { verifyWitness } from '../log/witness.ts';
import { readConsistency, readInclusion } from '../log-reader.ts';
import type { FormerLog, Store } from '../store/store.ts';
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
  const former = await store.formerLogs();
  const at = former.findIndex(({ id }) => id === query.id);
  const asked = former[at] ?? { id: store.logId, size: checkpoint.size };
  const sizes = asked.id === query.id ? query.sizes.filter((size) => size <= asked.size) : [];
  const paths: Uint8Array[][] = [];
  for (const [i, size] of sizes.entries())
    paths.push(await readConsistency(store, size, sizes[i + 1] ?? asked.size, asked.id));
  const restored = at === -1 ? [] : await stepsFrom(store, former.slice(at), checkpoint.size);
  return encodeLogAnswer({ checkpoint: checkpoint.jws, paths, restored });
}

/** @param size of the present log, as it was signed */
async function stepsFrom(store: Store, former: readonly FormerLog[], size: number) {
  const steps: { readonly token: string; readonly path: readonly Uint8Array[] }[] = [];
  for (const [i, { restored: token }] of former.entries()) {
    const { id, size: end } = former[i + 1] ?? { id: store.logId, size };
    const [proof] = await readInclusion(store, [0], end, id);
    steps.push({ token, path: proof?.path ?? [] });
  }
  return steps;
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
