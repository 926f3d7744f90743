/**
 * Takes receipts that a peer signed, in an answer or posted later, and moves the letters that they answer.
 * @module
 */
import type { PlanDraft } from '../committer.ts';
import type { Context, Taken } from '../context.ts';
import { findAgency } from '../directory/lookup.ts';
import { ExchangeError } from '../errors.ts';
import { addressOf, encodeDigestQuery, readReceipts, receiptsType } from '../message/message.ts';
import { readReceipt, verifyReceipt } from '../receipt/receipt.ts';
import type { Letter } from '../store/store.ts';
import type { Transport } from './transport.ts';

export interface TakeReceiptsOptions {
  /** Digests of the letter that was posted, and of one that it replaces or closes: its answer speaks of no other. */
  readonly about?: readonly string[];
  /** How long they may wait for others to be stored with. */
  readonly withinMs?: number;
}

/**
 * Verifies and stores receipts; those already held are passed over. All or none of them are taken.
 *
 * @returns the letters that they answer
 * @throws {ExchangeError} `unknown-message` no letter of ours has that digest; or what `verifyReceipt` throws
 */
export async function takeReceipts(
  context: Context,
  jwses: readonly string[],
  { about, withinMs = 0 }: TakeReceiptsOptions = {},
): Promise<Letter[]> {
  const news: Taken[] = [];
  try {
    for (const jws of jwses) {
      const taken = await check(context, jws, about);
      if (taken) news.push(taken);
    }
    if (news.length === 0) return [];
    context.onStep('sender.receipt.before');
    const added = await context.committer.submit((draft) => addReceived(draft, news), { withinMs });
    for (const aud of new Set(added.map(({ letter }) => letter.aud))) context.onPeerLog(aud);
    for (const one of added) tell(context, one);
  } finally {
    for (const { read } of news) context.takenReceipts.delete(read.jws);
  }
  context.onStep('sender.receipt.after');
  return news.map(({ letter }) => letter);
}

/**
 * Asks the recipient for the receipts of one letter, and takes them.
 * @returns whether it answered
 */
export async function askReceipts(context: Context, transport: Transport, { aud, dig }: Letter): Promise<boolean> {
  const peer = findAgency(context.directory.current.directory, aud);
  if (!peer) throw new ExchangeError('unknown-recipient');
  const url = addressOf(peer.endpoint, 'receipts/query');
  const answer = await transport.request('POST', url, encodeDigestQuery([dig]), receiptsType);
  if (answer.status !== 200) return false;
  await takeReceipts(context, readReceipts(answer.body), { about: [dig] });
  return true;
}

function tell({ emit }: Context, { letter, read }: Taken): void {
  const { status, reason } = read.claims;
  const { aud: peer, kind } = letter;
  if (letter.voids === undefined) {
    if (letter.state === 'unknown') emit({ type: 'recovered', jti: letter.jti }, { peer, kind });
    emit({ type: status, side: 'outbox', jti: letter.jti, dig: letter.dig }, { peer, kind, reason });
  } else if (status === 'stored') {
    emit({ type: 'void', jti: letter.voids }, { peer });
  }
}

/** @returns `undefined` for a receipt that is stored already, or lies in an archive with its letter */
async function check(context: Context, jws: string, about: readonly string[] | undefined): Promise<Taken | undefined> {
  // A receipt that came in the answer comes again beside the verdict, often before its commit.
  const known = context.takenReceipts.get(jws);
  const read = known?.read ?? readReceipt(jws);
  if (about !== undefined && !about.includes(read.claims.dig)) throw new ExchangeError('receipt-mismatch', '/dig');
  if (known) return known;
  const letter = await context.store.letterByDigest(read.claims.dig);
  if (!letter && (await context.store.archivedLetter(read.claims.dig))) return undefined;
  if (!letter) throw new ExchangeError('unknown-message');
  const held = await context.store.receipts(letter.dig);
  if (held.some((receipt) => receipt.jws === jws)) return undefined;
  const { directory } = context.directory.current;
  const expect = { iss: letter.aud, aud: context.code, re: letter.jti, dig: letter.dig };
  verifyReceipt(read, { directory, expect, now: Math.floor(context.now() / 1000) });
  const taken = { letter, read };
  context.takenReceipts.set(jws, taken);
  return taken;
}

/** Of two receipts of one status the first stands. @returns those that were added */
async function addReceived(draft: PlanDraft, news: readonly Taken[]): Promise<Taken[]> {
  const added: Taken[] = [];
  const statuses = new Map<string, Set<string>>();
  for (const taken of news) {
    const { claims, jws } = taken.read;
    const { iss, aud, re, dig, status } = claims;
    const held = statuses.get(dig) ?? new Set((await draft.store.receipts(dig)).map((receipt) => receipt.status));
    statuses.set(dig, held);
    if (held.has(status) || draft.received.some((one) => one.dig === dig && one.status === status)) continue;
    held.add(status);
    draft.received.push({ dig, iss, aud, re, status, jws, leaf: draft.log.append(jws) });
    if (status === 'stored' && taken.letter.voids !== undefined) draft.voided.push(taken.letter.voids);
    added.push(taken);
  }
  return added;
}
