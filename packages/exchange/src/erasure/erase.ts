/**
 * Erases parts of a message here: keys, bytes and salts go, a signed `erasure` becomes a leaf of the log, requests to erase
 * them are answered, and whoever received them from here is asked to erase them too.
 * @module
 */
import type { PlanDraft } from '../committer.ts';
import type { Context } from '../context.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { readManifest } from '../manifest/manifest.ts';
import { isOfRevokedKey } from '../sender/supersede.ts';
import type { Arrival, Letter, StoredErasure, StoredErasureRequest } from '../store/store.ts';
import { type Found, findMessage } from './find.ts';
import { readErasureRequest, signErasure, signErasureRequest } from './tokens.ts';

export interface EraseOrder {
  /** The message's `jti`, or the digest of its manifest. */
  readonly message: string;
  /** Name of one part; all of them unless given. */
  readonly part?: string;
  /** Code of the legal basis. */
  readonly basis: string;
  /** `false`: those who received the parts have rules of their own for them, and are not asked. */
  readonly ask?: boolean;
}

/** What became of one message by an act of erasing. */
export interface Erased {
  readonly dig: string;
  readonly jti: string;
  readonly side: 'sent' | 'received';
  /** Parts that are gone by this act; none when they were gone before. */
  readonly parts: readonly string[];
  /** Compact JWS, when something is gone. */
  readonly erasure?: string;
  /** Digest of the request that now goes to the recipient. */
  readonly request?: string;
  /** Digests of requests of the sender that are answered by it. */
  readonly answered: readonly string[];
}

interface Target {
  readonly found: Found;
  readonly names: readonly string[];
}

/**
 * Erases, and returns when nothing of it is left in the files of this agency. Of a part that was sent to several agencies the
 * salt is one: it is erased in all letters, and each recipient is asked.
 *
 * @throws {ExchangeError} `unknown-message`, `ambiguous-message`, `unknown-part`; `message-unsettled` it has no verdict yet
 */
export async function erase(context: Context, order: EraseOrder): Promise<Erased[]> {
  const erased = await commitErasure(context, order);
  await finishErasing(context);
  return erased;
}

/** The decision and its leaf; {@link finishErasing} has to follow. */
export async function commitErasure(context: Context, order: EraseOrder): Promise<Erased[]> {
  const targets = await targetsOf(context, order);
  if (!targets.every(({ found }) => isSettled(context, found))) throw new ExchangeError('message-unsettled');
  context.onStep('eraser.commit.before');
  const erased = await context.committer.submit(async (draft) => {
    const each: Erased[] = [];
    for (const target of targets) each.push(await eraseOne(context, draft, target, order));
    return each;
  });
  context.onStep('eraser.commit.after');
  for (const { jti, dig, parts } of erased) context.telemetry.tell('erased', { jti, dig, count: parts.length });
  return erased;
}

/** Whether a message, and each letter that shares a salt with it, has its verdict or awaits none any more. */
export async function isErasable(context: Context, message: string): Promise<boolean> {
  return (await targetsOf(context, { message })).every(({ found }) => isSettled(context, found));
}

/** Drops the keys of what is erased and takes the rest out of the files; at a start, for an erasure that a crash cut short. */
export async function finishErasing({ store, onStep, now }: Context): Promise<void> {
  const isDue = await store.scrubDue();
  if (isDue) onStep('eraser.keys.before');
  await store.dropKeys(now() - limits.unusedKeyMs);
  if (!isDue) return;
  onStep('eraser.keys.after');
  onStep('eraser.scrub.before');
  await store.scrub();
  onStep('eraser.scrub.after');
}

async function targetsOf(context: Context, { message, part }: Pick<EraseOrder, 'message' | 'part'>): Promise<Target[]> {
  const found = await findMessage(context.store, message);
  const { claims } = readManifest(found.row.manifest);
  const named = part === undefined ? claims.parts : claims.parts.filter(({ name }) => name === part);
  const sent = found.side === 'sent' ? named : named.filter(({ withheld }) => withheld !== true);
  if (sent.length === 0) throw new ExchangeError('unknown-part', part);
  const own = { found, names: sent.map(({ name }) => name) };
  if (found.side === 'received') return [own];
  const coms = new Set(sent.map(({ com }) => com));
  const siblings = (await context.store.letters({ conv: claims.conv })).filter(({ dig }) => dig !== found.row.dig);
  const others = siblings.map((row): Target => {
    const same = readManifest(row.manifest).claims.parts.filter(({ com }) => coms.has(com));
    return { found: { side: 'sent', row }, names: same.map(({ name }) => name) };
  });
  return [own, ...others.filter(({ names }) => names.length > 0)];
}

/**
 * Until the verdict a message is under way: what is missing from it could be neither examined nor delivered. A letter that its
 * recipient has stored is delivered, and waits for the verdict until its end: a recipient that gives none keeps nothing here.
 */
function isSettled({ now }: Context, { side, row }: Found): boolean {
  if (side === 'received') return row.status !== 'stored';
  if (row.state === 'stored') return row.expiresAtMs <= now();
  return row.state === 'valid' || row.state === 'refused' || row.state === 'unknown';
}

async function eraseOne(
  context: Context,
  draft: PlanDraft,
  { found, names }: Target,
  { basis, ask = true }: EraseOrder,
): Promise<Erased> {
  const { dig, jti } = found.row;
  const held = await heldNames(context, draft, found);
  const parts = names.filter((name) => held.has(name));
  const erasure = parts.length > 0 ? await sign(context, draft, { dig, parts, basis }) : undefined;
  if (erasure) draft.erased.push({ dig, parts, atMs: context.now() });
  const left = new Set([...held].filter((name) => !names.includes(name)));
  const answered = found.side === 'received' ? await answerRequests(context, draft, found.row, { left, basis }) : [];
  const request = found.side === 'sent' && ask ? await askFor(context, draft, found.row, { names, basis }) : undefined;
  return {
    ...{ dig, jti, side: found.side, parts, answered },
    ...(erasure ? { erasure: erasure.jws } : {}),
    ...(request ? { request: request.request } : {}),
  };
}

/** Names of the parts of which something is held here. */
async function heldNames({ store }: Context, draft: PlanDraft, { side, row }: Found): Promise<Set<string>> {
  const gone = draft.erased.filter(({ dig }) => dig === row.dig).flatMap(({ parts }) => parts);
  const names =
    side === 'received'
      ? (await store.arrivalParts(row.dig)).filter((part) => !('erased' in part)).map(({ name }) => name)
      : (await store.letterParts(row.jti)).filter(({ salt }) => salt !== undefined).map(({ claim }) => claim.name);
  return new Set(names.filter((name) => !gone.includes(name)));
}

/** Requests of the sender of which nothing is left to erase. */
async function answerRequests(
  context: Context,
  draft: PlanDraft,
  arrival: Arrival,
  { left, basis }: { readonly left: ReadonlySet<string>; readonly basis: string },
): Promise<string[]> {
  const answered: string[] = [];
  const requests = [
    ...(await context.store.erasureRequests({ dig: arrival.dig, aud: context.code })),
    ...draft.erasureRequests.filter(({ dig }) => dig === arrival.dig),
  ];
  for (const request of requests) {
    if (request.parts.some((name) => left.has(name)) || (await isErased(context, draft, request))) continue;
    await answer(context, draft, request, { status: 'erased', basis });
    answered.push(request.request);
  }
  return answered;
}

async function isErased({ store }: Context, draft: PlanDraft, { request, dig }: StoredErasureRequest) {
  const answers = [...(await store.erasures(dig)), ...draft.erasures];
  return answers.some((one) => one.request === request && one.status === 'erased');
}

/** Signs an answer to a request, to be delivered to who asked. */
export async function answer(
  context: Context,
  draft: PlanDraft,
  { request, dig, iss: aud, parts }: Pick<StoredErasureRequest, 'request' | 'dig' | 'iss' | 'parts'>,
  { status, basis }: { readonly status: 'erased' | 'declined'; readonly basis: string },
): Promise<StoredErasure> {
  return sign(context, draft, { dig, parts, basis, status, re: request, aud });
}

async function sign(
  context: Context,
  draft: PlanDraft,
  claims: {
    readonly dig: string;
    readonly parts: readonly string[];
    readonly basis: string;
    readonly status?: 'erased' | 'declined';
    readonly re?: string;
    readonly aud?: string;
  },
): Promise<StoredErasure> {
  const { dig, parts, basis, status = 'erased', re, aud } = claims;
  const nowMs = context.now();
  const iat = Math.floor(nowMs / 1000);
  const answers = re === undefined || aud === undefined ? {} : { re, aud };
  const signed = { iss: context.code, dig, parts, status, basis, iat, ...answers };
  const { jws, digest: token } = await signErasure(signed, context.signer);
  const row: StoredErasure = {
    ...{ token, dig, iss: context.code, parts, status, basis, atMs: nowMs, jws, leaf: draft.log.append(jws) },
    ...(re === undefined || aud === undefined ? {} : { request: re, aud }),
    toDeliver: aud !== undefined,
  };
  draft.erasures.push(row);
  return row;
}

/**
 * Asks for what the recipient got, unless it was asked for all of it before and has not declined. A request that it has still
 * to take and cannot, since the key was revoked that signed it, is as good as none.
 */
async function askFor(
  context: Context,
  draft: PlanDraft,
  { aud, dig, jti }: Letter,
  { names, basis }: { readonly names: readonly string[]; readonly basis: string },
): Promise<StoredErasureRequest | undefined> {
  const sent = (await context.store.letterParts(jti)).filter(({ claim }) => claim.withheld !== true);
  const parts = sent.map(({ claim }) => claim.name).filter((name) => names.includes(name));
  if (parts.length === 0) return undefined;
  const before = [
    ...(await context.store.erasureRequests({ dig, iss: context.code })),
    ...draft.erasureRequests.filter((one) => one.dig === dig),
  ];
  const answers = await context.store.erasures(dig);
  const isLost = ({ toDeliver, jws }: StoredErasureRequest) =>
    toDeliver && isOfRevokedKey(context, readErasureRequest(jws));
  const standing = before
    .filter((one) => !isDeclined(one.request, answers) && !isLost(one))
    .flatMap((one) => one.parts);
  if (parts.every((name) => standing.includes(name))) return undefined;
  const nowMs = context.now();
  const claims = { iss: context.code, aud, dig, parts, basis, iat: Math.floor(nowMs / 1000) };
  const { jws, digest: request } = await signErasureRequest(claims, context.signer);
  const row = { request, dig, iss: context.code, aud, parts, basis, atMs: nowMs, jws, leaf: draft.log.append(jws) };
  draft.erasureRequests.push({ ...row, toDeliver: true });
  return { ...row, toDeliver: true };
}

function isDeclined(request: string, answers: readonly { request?: string; status: string }[]): boolean {
  const statuses = answers.filter((one) => one.request === request).map(({ status }) => status);
  return statuses.includes('declined') && !statuses.includes('erased');
}
