/**
 * Row 8 of the checks on the way in: a stored message is opened, held against its commitments, its schemas and rules
 * and the granted groups, and gets its signed `valid` or `refused`.
 * @module
 */
import type { PlanDraft } from '../committer.ts';
import type { Context } from '../context.ts';
import { ExchangeError } from '../errors.ts';
import { decryptersAt } from '../keys/key-ring.ts';
import { type OpenedPart, openPart } from '../part/part.ts';
import { signReceipt } from '../receipt/receipt.ts';
import type { Arrival, SealedPart, StoredReceipt } from '../store/store.ts';
import { statusOfReplaced } from '../stream/clash.ts';
import { type ContentRefusal, detail, judgeContent } from './judge-content.ts';
import type { StoredMessage } from './receive.ts';
import { refusalClaims } from './refusal.ts';

type Verdict =
  | { readonly status: 'valid'; readonly opened: readonly (OpenedPart & { readonly name: string })[] }
  | ({ readonly status: 'refused' } & ContentRefusal);

/**
 * Examines one stored message and writes its verdict.
 * @returns the receipt to deliver; `undefined` when a verdict stood already
 */
export async function examine(context: Context, stored: StoredMessage): Promise<StoredReceipt | undefined> {
  context.onStep('receiver.examine.before');
  const { arrival } = stored;
  const verdict = await judge(context, stored);
  const opened = verdict.status === 'valid' ? verdict.opened : [];
  const kept = await Promise.all(opened.map((part) => context.vault.seal({ dig: arrival.dig, name: part.name }, part)));
  context.onStep('receiver.examine.after');
  context.onStep('receiver.verdict.before');
  const receipt = await context.committer.submit((draft) => write(context, draft, { arrival, verdict, kept }));
  if (receipt) context.onStep('receiver.verdict.after');
  return receipt;
}

async function judge(context: Context, { arrival, claims, parts }: StoredMessage): Promise<Verdict> {
  if ((await statusOfReplaced(context, claims)) === 'valid') {
    return { status: 'refused', reason: 'conflict', details: [detail('conflict-superseded', '', 'record')] };
  }
  const { directory } = context.directory.current;
  const storedAt = Math.floor(arrival.storedAtMs / 1000);
  const decrypters = decryptersAt(directory, context.code, context.decrypters, storedAt);
  const grounds = { directory, contract: context.contract, code: context.code, nowMs: context.now() };
  const stored = new Map(parts.map(({ name, jwe, split }) => [name, split ?? jwe]));
  const opened: (OpenedPart & { readonly name: string })[] = [];
  for (const claim of claims.parts) {
    const jwe = stored.get(claim.name);
    if (claim.withheld === true) continue;
    // Row 7 stored it with the manifest: what is not there was lost here, and is no fault of the sender.
    if (jwe === undefined) throw new ExchangeError('store-failed', claim.name);
    let part: OpenedPart;
    try {
      part = await openPart(jwe, { claim, iss: claims.iss, aud: claims.aud, jti: claims.jti }, decrypters);
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      return { status: 'refused', reason: 'unreadable', details: [detail(error.code, '', claim.name, error)] };
    }
    opened.push({ name: claim.name, ...part });
    const refusal = await judgeContent(grounds, claims, claim, part.content);
    if (refusal) return { status: 'refused', ...refusal };
  }
  return { status: 'valid', opened };
}

async function write(
  context: Context,
  draft: PlanDraft,
  { arrival, verdict, kept }: { arrival: Arrival; verdict: Verdict; kept: readonly SealedPart[] },
): Promise<StoredReceipt | undefined> {
  const standing = draft.verdicts.some(({ dig }) => dig === arrival.dig);
  if (standing || (await context.store.arrival(arrival.dig))?.status !== 'stored') return undefined;
  const iat = Math.floor(context.now() / 1000);
  const refusal =
    verdict.status === 'refused'
      ? await refusalClaims(context, { iss: arrival.iss, jti: arrival.jti, iat, ...verdict })
      : {};
  const { dig, jti: re, iss: aud } = arrival;
  const jws = await signReceipt(
    { iss: context.code, aud, re, dig, status: verdict.status, iat, log: draft.log.head(), ...refusal },
    context.signer,
  );
  const leaf = draft.log.append(jws);
  const receipt: StoredReceipt = { dig, iss: context.code, aud, re, status: verdict.status, jws, leaf };
  draft.verdicts.push({ ...receipt, kept });
  return receipt;
}
