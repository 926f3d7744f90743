/**
 * Asks a peer for the state of its log and holds everything that the peer has signed about it against each other.
 * @module
 */
import type { Context } from '../context.ts';
import { findAgency } from '../directory/lookup.ts';
import { toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { type Checkpoint, verifyCheckpoint } from '../log/checkpoint.ts';
import { addressOf } from '../message/message.ts';
import type { Transport } from '../sender/transport.ts';
import { noteConflicts } from './conflict.ts';
import { type Answer, contradictions, sizesOf } from './contradictions.ts';
import { joseType, readLogAnswer, signLogQuery } from './query.ts';
import { type LogChange, noteChange } from './restored.ts';
import { newestOf, type Statement, statementOf } from './seen.ts';

export interface CheckedLog {
  /** `forked`: what the agency signed contradicts itself; it is kept, and the state held before stays. */
  readonly state: 'consistent' | 'forked';
  readonly checkpoint: Checkpoint;
}

/**
 * Every receipt of the peer since the last time and its present checkpoint have to lie on one log that only grew.
 *
 * @throws {ExchangeError} `unknown-recipient`; `peer-unreachable` it did not answer, or not with a checkpoint; `checkpoint-stale`;
 *   what the transport, reading and verifying the answer throw
 */
export async function checkPeerLog(context: Context, transport: Transport, agency: string): Promise<CheckedLog> {
  for (let asked: string | undefined; ; ) {
    const batch = await nextBatch(context, agency, asked);
    for (const change of batch.changes) {
      const ofLog = batch.told.filter(({ id }) => id === change.before.id);
      const told = await ask(context, transport, agency, ofLog);
      if (await noteChange(context, change, ofLog, told)) return { state: 'forked', checkpoint: told.checkpoint };
    }
    const answer = await ask(context, transport, agency, batch.ofLog);
    const { checkpoint } = answer;
    if (batch.id !== undefined && checkpoint.id !== batch.id) {
      if (asked !== undefined) throw new ExchangeError('checkpoint-stale');
      const change = batch.newest && { agency, before: batch.newest, now: answer.statement };
      if (change && !batch.isKnown(checkpoint.id) && (await noteChange(context, change, batch.ofLog, answer)))
        return { state: 'forked', checkpoint };
      asked = checkpoint.id;
      continue;
    }
    const conflicts = contradictions(agency, batch.ofLog, answer);
    await noteConflicts(context, conflicts);
    if (conflicts.length > 0) return { state: 'forked', checkpoint };
    const { id, size, root, iat } = checkpoint;
    const { checkedLeaf } = batch;
    await context.committer.submit((draft) => {
      draft.peerLogs.push({ agency, id, size, root, iat, jws: answer.statement.jws, checkedLeaf });
    });
    if (batch.isLast) return { state: 'consistent', checkpoint };
  }
}

/**
 * The state held of the peer's log, and receipts that were not held against it yet.
 * @param asked the log to ask about; unless given, the one that the peer signed for last
 */
async function nextBatch({ store }: Context, agency: string, asked: string | undefined) {
  const held = await store.peerLogs(agency);
  const cursor = Math.max(-1, ...held.map(({ checkedLeaf }) => checkedLeaf));
  const receiptCount = limits.logStatesPerQuery - 1;
  const receipts = await store.receiptsBy(agency, cursor, receiptCount);
  const since = receipts.map(statementOf);
  const told: Statement[] = [...held, ...since];
  const newest = newestOf(told);
  const id = asked ?? newest?.id;
  return {
    id,
    newest,
    told,
    ofLog: told.filter((one) => one.id === id),
    changes: changesOf(agency, held, since),
    isKnown: (log: string) => told.some((one) => one.id === log),
    checkedLeaf: receipts.at(-1)?.leaf ?? cursor,
    isLast: receipts.length < receiptCount,
  };
}

/** @param ofLog states of one log */
async function ask(
  context: Context,
  transport: Transport,
  agency: string,
  ofLog: readonly Statement[],
): Promise<Answer> {
  const { directory } = context.directory.current;
  const peer = findAgency(directory, agency);
  if (!peer) throw new ExchangeError('unknown-recipient');
  const iat = Math.floor(context.now() / 1000);
  const [first] = ofLog;
  const query = { iss: context.code, aud: agency, iat, ...(first ? { id: first.id } : {}), sizes: sizesOf(ofLog) };
  const body = toUtf8(await signLogQuery(query, context.signer));
  const answer = await transport.request('POST', addressOf(peer.endpoint, 'log/query'), body, joseType);
  if (answer.status !== 200) throw new ExchangeError('peer-unreachable', agency);
  const { checkpoint: jws, paths, restored = [] } = readLogAnswer(answer.body);
  const now = Math.floor(context.now() / 1000);
  const checkpoint = verifyCheckpoint(jws, directory, now);
  if (checkpoint.iss !== agency) throw new ExchangeError('receipt-mismatch', '/iss');
  if (Math.abs(checkpoint.iat - now) > limits.clockSkewSeconds + (now - iat))
    throw new ExchangeError('checkpoint-stale');
  const { id, size, root } = checkpoint;
  return { checkpoint, paths, restored, statement: { id, size, root, iat: checkpoint.iat, jws } };
}

/** Logs that receipts name for the first time, after others had been named. */
function changesOf(agency: string, held: readonly Statement[], since: readonly Statement[]): LogChange[] {
  const found: LogChange[] = [];
  const named = new Set(held.map(({ id }) => id));
  let before = newestOf(held);
  for (const now of since) {
    if (before !== undefined && !named.has(now.id)) found.push({ agency, before, now });
    named.add(now.id);
    before = now;
  }
  return found;
}
