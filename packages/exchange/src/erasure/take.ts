/**
 * Takes tokens of erasure that a peer posted: requests to erase what it sent here, and answers to requests of ours.
 * @module
 */
import type { PlanDraft } from '../committer.ts';
import type { Context } from '../context.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { readManifest } from '../manifest/manifest.ts';
import type { StoredErasureRequest } from '../store/store.ts';
import { answer } from './erase.ts';
import { type ReadErasure, type ReadErasureRequest, readEither, verifyToken } from './tokens.ts';

/**
 * Verifies and stores each by itself, and stops at the first that is wrong; what is held already is passed over.
 *
 * @returns the answers so far to the requests among them, byte for byte
 * @throws {ExchangeError} `not-for-me`, `unknown-message`, `unknown-part`, `erasure-pending`, `too-many-erasures`; what reading and
 *   {@link verifyToken} throw
 */
export async function takeErasures(context: Context, jwses: readonly string[]): Promise<string[]> {
  const answers: string[] = [];
  const tokens = jwses.map((jws) => readEither(jws));
  for (const read of tokens) {
    if ('status' in read.claims) await takeAnswer(context, read as ReadErasure);
    else answers.push(...(await takeRequest(context, read as ReadErasureRequest)));
  }
  return answers;
}

/** A request again is answered as before, whatever has happened to keys or directory since. */
async function takeRequest(context: Context, read: ReadErasureRequest): Promise<string[]> {
  const { digest: request, claims } = read;
  if (!(await context.store.erasureRequest(request))) {
    checkSigner(context, read);
    context.onStep('eraser.take.before');
    const open = await context.committer.submit((draft) => addRequest(context, draft, read));
    context.onStep('eraser.take.after');
    if (open) context.emit({ type: 'erasure-requested', dig: claims.dig, request });
  }
  const answers = await context.store.erasures(claims.dig);
  return answers.filter((one) => one.request === request).map(({ jws }) => jws);
}

/** @returns whether somebody has to decide: what is no longer held is confirmed at once */
async function addRequest(context: Context, draft: PlanDraft, read: ReadErasureRequest): Promise<boolean> {
  const { claims, digest: request, jws } = read;
  const { dig, iss, aud, parts, basis } = claims;
  const known = draft.erasureRequests.some((one) => one.request === request);
  if (known || (await context.store.erasureRequest(request))) return false;
  const held = await heldOf(context, draft, claims);
  const isOpen = parts.some((name) => held.has(name));
  await assertFew(context, draft, claims, isOpen);
  const row: StoredErasureRequest = {
    ...{ request, dig, iss, aud, parts, basis, atMs: context.now(), jws, leaf: draft.log.append(jws) },
    toDeliver: false,
  };
  draft.erasureRequests.push(row);
  if (!isOpen) await answer(context, draft, row, { status: 'erased', basis });
  return isOpen;
}

/**
 * Parts of the message that are held here. Only its sender may ask; to anybody else the message is unknown.
 * @throws {ExchangeError} `unknown-message`, `unknown-part`
 */
async function heldOf(
  { store }: Context,
  draft: PlanDraft,
  { dig, iss, parts }: ReadErasureRequest['claims'],
): Promise<Set<string>> {
  const arrival = await store.arrival(dig);
  if (!arrival) {
    if ((await store.archived(dig))?.iss === iss) return new Set();
    throw new ExchangeError('unknown-message');
  }
  if (arrival.iss !== iss) throw new ExchangeError('unknown-message');
  const sent = readManifest(arrival.manifest).claims.parts.filter(({ withheld }) => withheld !== true);
  const other = parts.find((name) => !sent.some((part) => part.name === name));
  if (other !== undefined) throw new ExchangeError('unknown-part', '/parts');
  const gone = draft.erased.filter((one) => one.dig === dig).flatMap((one) => one.parts);
  const held = (await store.arrivalParts(dig)).filter((part) => !('erased' in part) && !gone.includes(part.name));
  return new Set(held.map(({ name }) => name));
}

/**
 * One open request at a time for each part, and so many about a message, whatever became of them: nobody fills the log of
 * another by asking again and again.
 * @throws {ExchangeError} `erasure-pending`, `too-many-erasures`
 */
async function assertFew(
  { store }: Context,
  draft: PlanDraft,
  { dig, iss, parts }: ReadErasureRequest['claims'],
  isOpen: boolean,
): Promise<void> {
  const answered = new Set((await store.erasures(dig)).map(({ request }) => request));
  const before: StoredErasureRequest[] = [
    ...(await store.erasureRequests({ dig, iss })),
    ...draft.erasureRequests.filter((one) => one.dig === dig),
  ];
  if (before.length >= limits.erasureRequestsPerMessage) throw new ExchangeError('too-many-erasures');
  if (!isOpen) return;
  const pending = before.filter(({ request }) => !answered.has(request)).flatMap((one) => one.parts);
  if (parts.every((name) => pending.includes(name))) throw new ExchangeError('erasure-pending', '/parts');
}

async function takeAnswer(context: Context, read: ReadErasure): Promise<void> {
  const { claims, digest: token, jws } = read;
  const { dig, iss, aud, re, parts, status, basis } = claims;
  if (re === undefined || aud === undefined) throw new ExchangeError('bad-claims', '/re');
  const request = await context.store.erasureRequest(re);
  if (!request || request.iss !== context.code) throw new ExchangeError('unknown-message', '/re');
  const answers = (await context.store.erasures(dig)).filter((one) => one.request === re);
  if (answers.some((one) => one.jws === jws)) return;
  const fits = iss === request.aud && dig === request.dig && parts.join() === request.parts.join();
  if (!fits) throw new ExchangeError('receipt-mismatch', '/dig');
  checkSigner(context, read);
  const added = await context.committer.submit(async (draft) => {
    const held = [...(await context.store.erasures(dig)), ...draft.erasures].filter((one) => one.request === re);
    // The first of each kind stands; after `erased` there is nothing left to decline.
    if (held.some((one) => one.status === status || one.status === 'erased')) return false;
    const leaf = draft.log.append(jws);
    const row = { token, dig, iss, aud, request: re, parts, status, basis, atMs: context.now(), jws, leaf };
    draft.erasures.push({ ...row, toDeliver: false });
    return true;
  });
  if (added) context.emit({ type: 'erasure-answered', dig, request: re, status });
}

function checkSigner(context: Context, read: ReadErasureRequest | ReadErasure): void {
  if (read.claims.aud !== context.code) throw new ExchangeError('not-for-me', '/aud');
  verifyToken(read, context.directory.current.directory, Math.floor(context.now() / 1000));
}
