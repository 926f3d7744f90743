/**
 * Takes receipts that a peer signed, in an answer or posted later, and moves the letters that they answer.
 * @module
 */
import type { PlanDraft } from '../committer.ts';
import type { Context } from '../context.ts';
import { ExchangeError } from '../errors.ts';
import { readReceipt, verifyReceipt } from '../receipt/receipt.ts';
import type { Letter } from '../store/store.ts';

/**
 * Verifies and stores receipts; those already held are passed over.
 *
 * @returns the letters that they answer
 * @throws {ExchangeError} `unknown-message` no letter of ours has that digest; or what `verifyReceipt` throws
 */
export async function takeReceipts(context: Context, jwses: readonly string[], from?: string): Promise<Letter[]> {
  const news: { jws: string; letter: Letter; read: ReturnType<typeof readReceipt> }[] = [];
  for (const jws of jwses) {
    const read = readReceipt(jws);
    const letter = await context.store.letterByDigest(read.claims.dig);
    if (!letter || (from !== undefined && letter.aud !== from)) throw new ExchangeError('unknown-message');
    const held = await context.store.receipts(letter.dig);
    if (held.some((receipt) => receipt.jws === jws)) continue;
    const { directory } = context.directory.current;
    const expect = { iss: letter.aud, aud: context.code, re: letter.jti, dig: letter.dig };
    verifyReceipt(read, { directory, expect, now: Math.floor(context.now() / 1000) });
    news.push({ jws, letter, read });
  }
  if (news.length === 0) return [];
  await context.committer.submit(async (draft) => {
    for (const { jws, read } of news) await addReceived(draft, jws, read.claims);
  });
  for (const { letter, read } of news) {
    context.emit({ type: read.claims.status, side: 'outbox', jti: letter.jti, dig: letter.dig });
  }
  context.onStep('sender.receipt.after');
  return news.map(({ letter }) => letter);
}

type Claims = ReturnType<typeof readReceipt>['claims'];

async function addReceived(draft: PlanDraft, jws: string, { iss, aud, re, dig, status }: Claims): Promise<void> {
  const twin = (receipt: { dig: string; status: string }) => receipt.dig === dig && receipt.status === status;
  if (draft.received.some(twin) || (await draft.store.receipts(dig)).some(twin)) return;
  draft.received.push({ dig, iss, aud, re, status, jws, leaf: draft.log.append(jws) });
}
