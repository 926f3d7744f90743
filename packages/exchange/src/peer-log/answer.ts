/**
 * What an agency says of its own log when a peer asks, and takes when a witness has countersigned it.
 * @module
 */
import type { Context } from '../context.ts';
import { fromUtf8, toBase64url } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { verifyWitness } from '../log/witness.ts';
import { ownLogs, readConsistency, readInclusion } from '../log-reader.ts';
import type { OwnLog, Store } from '../store/store.ts';
import { noteConflicts } from './conflict.ts';
import { ownCheckpoint, ownContradiction } from './own.ts';
import { encodeLogAnswer, type RestoredStep, verifyLogQuery } from './query.ts';

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
  const logs = (await ownLogs(store)).map((log) => (log.id === store.logId ? { ...log, size: checkpoint.size } : log));
  const at = logs.findIndex(({ id }) => id === query.id);
  const asked = logs[at];
  if (asked === undefined) return encodeLogAnswer(checkpoint.jws, []);
  const sizes = query.sizes.filter((size) => size <= asked.size);
  const paths: Uint8Array[][] = [];
  for (const [i, size] of sizes.entries())
    paths.push(await readConsistency(store, size, sizes[i + 1] ?? asked.size, asked.id));
  return encodeLogAnswer(checkpoint.jws, paths, await stepsThrough(store, logs.slice(at + 1)));
}

/** @param logs that came after the one asked about, oldest first */
async function stepsThrough(store: Store, logs: readonly OwnLog[]): Promise<RestoredStep[]> {
  const tokens = new Map((await store.restoredLogs()).map(({ id, jws }) => [id, jws]));
  const steps: RestoredStep[] = [];
  for (const { id, size } of logs.slice(-limits.logsRestoredPerAnswer)) {
    const [proof] = await readInclusion(store, [0], size, id);
    steps.push({ token: tokens.get(id) ?? '', path: (proof?.path ?? []).map(toBase64url) });
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
