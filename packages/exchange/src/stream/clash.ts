/**
 * What a new manifest contradicts: another of its number or id, the message that it replaces, or one that has replaced it.
 * @module
 */
import type { PlanDraft } from '../committer.ts';
import type { Context } from '../context.ts';
import type { Manifest } from '../manifest/claims.ts';
import { type ReadManifest, readManifest } from '../manifest/manifest.ts';
import type { ReceiptStatus } from '../receipt/claims.ts';
import type { DuplicateKey, StoredReceipt } from '../store/store.ts';
import { numberOf } from './number.ts';

/**
 * `number`, `id`: its sender has signed two manifests of one number, or of one `jti`. `held`: the number that it closes was taken by
 * its message. `closed`: its number was closed before it came. `superseded`: it replaces a message that is held, or one that replaces it is.
 */
export type Clash = 'number' | 'id' | 'held' | 'closed' | 'superseded';

/** Of two that cannot both stand the first does. @returns why this one does not; `undefined` when it may */
export async function clashOf(context: Context, draft: PlanDraft, read: ReadManifest): Promise<Clash | undefined> {
  const { claims, digest } = read;
  const { iss, jti, seq, supersedes } = claims;
  if (await named(context, draft, iss, jti)) return 'id';
  const holder = await numberOf(context, draft, iss, seq.stream, seq.n);
  if (holder !== undefined && holder.dig !== digest) return ofNumber(context, draft, claims, holder.dig);
  if (supersedes !== undefined && (await isHeld(context, draft, iss, supersedes))) return 'superseded';
  const successor = await context.store.arrivalSuperseding(iss, jti);
  return successor !== undefined && successor.status !== 'refused' ? 'superseded' : undefined;
}

/** What stands of the message that another replaces: it is looked at again before the other one gets its verdict. */
export async function statusOfReplaced(
  { store }: Context,
  { iss, supersedes }: Manifest,
): Promise<ReceiptStatus | undefined> {
  if (supersedes === undefined) return undefined;
  const replaced = (await store.arrivalByJti(iss, supersedes)) ?? (await store.archivedByJti(iss, supersedes));
  return replaced ? (await store.receipts(replaced.dig)).at(-1)?.status : undefined;
}

/**
 * The receipts of another message that go into an answer: of the one replaced, or of the one whose number was to be closed. Its
 * sender has missed them.
 */
export async function receiptsInside(
  { store }: Context,
  { iss, supersedes, void: reason, re }: Manifest,
): Promise<StoredReceipt[]> {
  const jti = reason === undefined ? supersedes : re;
  if (jti === undefined) return [];
  const other = (await store.arrivalByJti(iss, jti)) ?? (await store.archivedByJti(iss, jti));
  return other ? store.receipts(other.dig) : [];
}

async function ofNumber(context: Context, draft: PlanDraft, claims: Manifest, dig: string): Promise<Clash> {
  const held = draft.arrivals.find((arrival) => arrival.dig === dig) ?? (await context.store.arrival(dig));
  const holder = held ?? (await context.store.archived(dig));
  if (claims.void !== undefined && holder?.jti === claims.re) return 'held';
  const { void: reason, re } = held ? readManifest(held.manifest).claims : {};
  return reason !== undefined && re === claims.jti ? 'closed' : 'number';
}

async function named(
  { store }: Context,
  draft: PlanDraft,
  iss: string,
  jti: string,
): Promise<DuplicateKey | undefined> {
  const added = draft.arrivals.find((arrival) => arrival.iss === iss && arrival.jti === jti && !arrival.isFork);
  return added ?? (await store.arrivalByJti(iss, jti)) ?? store.archivedByJti(iss, jti);
}

/** A message without a verdict may still be refused: the one that replaces it is stored, and waits for that. */
async function isHeld(context: Context, draft: PlanDraft, iss: string, jti: string): Promise<boolean> {
  const held = await named(context, draft, iss, jti);
  return held !== undefined && (await context.store.receipts(held.dig)).some(({ status }) => status === 'valid');
}
