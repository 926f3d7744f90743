/**
 * Asks a peer for the state of its log and holds everything that the peer has signed about it against each other.
 * @module
 */
import type { Context } from '../context.ts';
import { findAgency } from '../directory/lookup.ts';
import { fromBase64url, toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { type Checkpoint, verifyCheckpoint } from '../log/checkpoint.ts';
import { verifyConsistency } from '../log/merkle.ts';
import { addressOf } from '../message/message.ts';
import type { Transport } from '../sender/transport.ts';
import { type LogConflict, noteConflicts } from './conflict.ts';
import { joseType, type RestoredLeaf, readLogAnswer, signLogQuery } from './query.ts';
import { isExplained } from './restored.ts';
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
    await noteOtherLogs(context, transport, batch.otherLogs);
    const answer = await ask(context, transport, agency, batch.ofLog);
    const { checkpoint } = answer;
    if (batch.id !== undefined && checkpoint.id !== batch.id) {
      if (asked !== undefined) throw new ExchangeError('checkpoint-stale');
      if (batch.newest && !batch.isKnown(checkpoint.id))
        await noteOtherLogs(context, transport, [{ agency, before: batch.newest, now: answer.statement }]);
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
    ofLog: told.filter((one) => one.id === id),
    otherLogs: otherLogs(agency, held, since),
    isKnown: (log: string) => told.some((one) => one.id === log),
    checkedLeaf: receipts.at(-1)?.leaf ?? cursor,
    isLast: receipts.length < receiptCount,
  };
}

interface Answer {
  readonly checkpoint: Checkpoint;
  readonly statement: Statement;
  readonly paths: readonly (readonly string[])[];
  readonly restored: readonly RestoredLeaf[];
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

/** Ascending, each once; of an empty log there is nothing to prove. */
function sizesOf(statements: readonly Statement[]): number[] {
  return [...new Set(statements.map(({ size }) => size).filter((size) => size > 0))].sort((a, b) => a - b);
}

/** What cannot be true together, each with the two statements that say so. */
function contradictions(agency: string, ofLog: readonly Statement[], { statement, paths }: Answer): LogConflict[] {
  const found: LogConflict[] = [];
  const bySize = new Map<number, Statement>();
  const note = (reason: LogConflict['reason'], earlier: Statement, later: Statement) => {
    const { id, size } = reason === 'smaller' ? earlier : later;
    found.push({ agency, id, size, reason, toldBy: agency, statements: [earlier.jws, later.jws] });
  };
  for (const one of [...ofLog, statement]) {
    const same = bySize.get(one.size);
    if (same === undefined) bySize.set(one.size, one);
    else if (same.root !== one.root) note('other-root', same, one);
  }
  for (const one of bySize.values()) {
    if (one.size <= statement.size) continue;
    // An answer of a moment before, played once more, would be no contradiction.
    if (one.iat >= statement.iat) throw new ExchangeError('checkpoint-stale');
    note('smaller', one, statement);
  }
  const chain = sizesOf([...bySize.values()]).flatMap((size) => bySize.get(size) ?? []);
  for (const [i, earlier] of chain.entries()) {
    const later = chain[i + 1];
    if (later === undefined || later.size > statement.size) break;
    if (!isProved(earlier, later, paths[i])) note('not-grown', earlier, later);
  }
  return found;
}

function isProved(first: Statement, second: Statement, path: readonly string[] = []): boolean {
  try {
    verifyConsistency({
      first: first.size,
      second: second.size,
      path: path.map((hash) => fromBase64url(hash)),
      firstRoot: fromBase64url(first.root),
      secondRoot: fromBase64url(second.root),
    });
    return true;
  } catch (error) {
    if (error instanceof ExchangeError) return false;
    throw error;
  }
}

/** A log that a peer names for the first time, after another one. */
interface OtherLog {
  readonly agency: string;
  readonly before: Statement;
  readonly now: Statement;
}

/** Logs that receipts name for the first time, after others had been named. */
function otherLogs(agency: string, held: readonly Statement[], since: readonly Statement[]): OtherLog[] {
  const found: OtherLog[] = [];
  const named = new Set(held.map(({ id }) => id));
  let before = newestOf(held);
  for (const now of since) {
    if (before !== undefined && !named.has(now.id)) found.push({ agency, before, now });
    named.add(now.id);
    before = now;
  }
  return found;
}

/** After a restore a new log is in order, once its holder has signed so; the statements of both are kept all the same. */
async function noteOtherLogs(context: Context, transport: Transport, found: readonly OtherLog[]): Promise<void> {
  for (const { agency, before, now } of found) {
    const { checkpoint, restored } = await ask(context, transport, agency, [before]);
    const { directory } = context.directory.current;
    const at = Math.floor(context.now() / 1000);
    const reason = isExplained(before, restored, { checkpoint, directory, now: at }) ? 'restored' : 'other-log';
    const statements = [before.jws, now.jws, ...(reason === 'restored' ? restored.map(({ token }) => token) : [])];
    await noteConflicts(context, [{ agency, id: now.id, size: now.size, reason, toldBy: agency, statements }]);
  }
}
