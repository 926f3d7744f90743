/**
 * Rows 1 to 7 of the checks on the way in: bytes become a stored message with a signed `stored`, or an error.
 *
 *   bytes → read strictly → already stored? → who signed → times and parts → may it come → one transaction → answer
 *
 * @module
 */
import { authorize, civilDate } from '../authorize.ts';
import type { PlanDraft } from '../committer.ts';
import type { Context } from '../context.ts';
import { findAgency, signingKey } from '../directory/lookup.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Manifest } from '../manifest/claims.ts';
import { checkTimes, type ReadManifest, readManifest, verifySignature } from '../manifest/manifest.ts';
import { readMessage } from '../message/message.ts';
import { checkPartHeader, checkParts } from '../part/part.ts';
import type { ReceiptStatus, RefusalReason } from '../receipt/claims.ts';
import { signReceipt } from '../receipt/receipt.ts';
import type { Arrival, ArrivedPart, NewArrival } from '../store/store.ts';
import { clashOf, receiptsInside } from '../stream/clash.ts';
import { addNumber } from '../stream/number.ts';
import type { CompactJwe } from '../strict/compact.ts';
import type { Add } from '../telemetry/telemetry.ts';
import { detail } from './judge-content.ts';
import { refusalClaims } from './refusal.ts';

export interface Received {
  /** `false`: the message was stored before, and these are its receipts so far. */
  readonly created: boolean;
  readonly dig: string;
  readonly status: ReceiptStatus;
  /** Why it has just been refused. */
  readonly reason?: RefusalReason | undefined;
  /** Compact JWS each, byte-stable. */
  readonly receipts: readonly string[];
  /** What was just stored, so that it can be examined without reading it back. */
  readonly stored?: StoredMessage;
}

/** A message as row 8 needs it. */
export interface StoredMessage {
  readonly arrival: Arrival & { readonly isFork?: true };
  readonly claims: Manifest;
  readonly parts: readonly ReceivedPart[];
}

export interface ReceivedPart extends ArrivedPart {
  /** The same taken apart, when row 5 has just done so. */
  readonly split?: CompactJwe;
}

/**
 * Takes one message.
 *
 * @param body the request's bytes, never a parsed object
 * @throws {ExchangeError} until the sender is known; from then on its own faults are a signed `refused`
 */
export function receive(context: Context, body: Uint8Array): Promise<Received> {
  return context.telemetry.span('receive', {}, (add) => {
    const work = () => take(context, body, add);
    return body.length > limits.inTurnBytes ? context.large.take(work) : work();
  });
}

async function take(context: Context, body: Uint8Array, add: Add): Promise<Received> {
  const message = readMessage(body, context.directory.current.directory.limits);
  const read = readManifest(message.manifest);
  const stored = (await context.store.arrival(read.digest)) ?? (await context.store.archived(read.digest));
  if (stored) return tell(context, add, read, await answerAgain(context, read));

  checkSender(context, read);
  checkTimes(read.claims, Math.floor(context.now() / 1000));
  const matched = matchParts(read.claims, message.parts);
  const parts = takeApart(read.claims, matched);
  const refusal = parts ? refusalOf(context, read.claims) : 'unreadable';

  context.onStep('receiver.store.before');
  const received = await context.committer.submit((draft) => store(context, draft, read, parts ?? [], refusal));
  context.onStep('receiver.store.after');
  if (received.stored?.arrival.isFork) {
    const { iss: agency, jti } = read.claims;
    context.emit({ type: 'fork', agency, jti, dig: read.digest });
  }
  return tell(context, add, read, received);
}

function tell({ telemetry }: Context, add: Add, { claims, digest: dig }: ReadManifest, received: Received): Received {
  const { iss: peer, jti, kind } = claims;
  const status = received.created ? (received.stored?.arrival.status ?? received.status) : 'duplicate';
  const facts = { peer, jti, kind, status, reason: received.reason };
  add(facts);
  telemetry.tell('received', { ...facts, dig });
  return received;
}

/** Row 3. A duplicate is answered byte for byte, whatever has happened to keys, grants or time since. */
async function answerAgain(context: Context, { claims, digest: dig }: ReadManifest): Promise<Received> {
  const own = await context.store.receipts(dig);
  const receipts = [...own, ...(await receiptsInside(context, claims))];
  return { created: false, dig, status: statusOf(own), receipts: receipts.map(({ jws }) => jws) };
}

/** Row 4. */
function checkSender(context: Context, read: ReadManifest): void {
  const { claims, header } = read;
  if (claims.aud !== context.code || claims.iss === context.code) throw new ExchangeError('not-for-me', '/aud');
  const { directory } = context.directory.current;
  if (!findAgency(directory, claims.iss)) throw new ExchangeError('unknown-issuer', '/iss');
  const now = Math.floor(context.now() / 1000);
  const key = signingKey(directory, claims.iss, header.kid, { signedAt: claims.iat, now });
  verifySignature(read, key.jwk);
  context.directory.assertOpen(context.now());
  assertCanAnswer(context);
}

/** What we could not sign for, nobody is told that we have: the sender tries again later. */
function assertCanAnswer(context: Context): void {
  try {
    void context.signer;
  } catch (cause) {
    throw new ExchangeError('no-signing-key', undefined, { cause });
  }
}

/** Row 5: number, lengths and digests. What differs here a hostile path may have done: the sender tries again. */
function matchParts(claims: Manifest, jwes: readonly string[]): ArrivedPart[] {
  checkParts(claims.parts, jwes);
  const present = claims.parts.filter((claim) => claim.withheld !== true);
  return present.map(({ name }, i) => ({ name, jwe: jwes[i] as string }));
}

/** Row 5: the header of each JWE, which only the sender can have made wrong. @returns `undefined` when one is */
function takeApart({ iss, aud, jti }: Manifest, parts: readonly ArrivedPart[]): ReceivedPart[] | undefined {
  try {
    return parts.map(({ name, jwe }) => ({ name, jwe, split: checkPartHeader(jwe, { iss, aud, jti, name }) }));
  } catch (error) {
    if (error instanceof ExchangeError) return undefined;
    throw error;
  }
}

/** Row 6: what the known sender signed and retrying cannot mend. */
function refusalOf(context: Context, claims: Manifest): RefusalReason | undefined {
  // A number that is closed brings nothing that would have to be granted.
  if (claims.void !== undefined) return undefined;
  const on = civilDate(context.now());
  const { iss, aud, kind, purpose, basis } = claims;
  const decision = authorize(context.directory.current.directory, context.contract, {
    iss,
    aud,
    kind,
    purpose,
    basis,
    on,
  });
  return decision.granted ? undefined : decision.reason;
}

/** Row 7. Fifty copies that arrive at once meet here: the first adds rows, the others get its receipts. */
async function store(
  context: Context,
  draft: PlanDraft,
  read: ReadManifest,
  parts: readonly ReceivedPart[],
  wrong: RefusalReason | undefined,
): Promise<Received> {
  const { claims, digest: dig } = read;
  const twin = draft.arrivals.find((arrival) => arrival.dig === dig);
  if (twin) {
    const inside = (await receiptsInside(context, claims)).map(({ jws }) => jws);
    return { created: false, dig, status: twin.receipt.status, receipts: [twin.receipt.jws, ...inside] };
  }
  if ((await context.store.arrival(dig)) ?? (await context.store.archived(dig))) return answerAgain(context, read);

  const clash = await clashOf(context, draft, read);
  const reason = clash ? 'conflict' : wrong;
  await addNumber(context, draft, read);
  const nowMs = context.now();
  const iat = Math.floor(nowMs / 1000);
  const details = clash ? [detail(`conflict-${clash}`, '', 'record')] : [];
  const refusal = reason === undefined ? {} : await refusalClaims(context, { ...claims, iat, reason, details });
  const leaf = draft.log.append(read.jws);
  const status = reason === undefined ? 'stored' : 'refused';
  const { iss: aud, jti: re } = claims;
  const answer = { iss: context.code, aud, re, dig, status, iat, log: draft.log.head(), ...refusal } as const;
  const jws = await signReceipt(answer, context.signer);
  const receipt = { dig, iss: context.code, aud, re, status, jws, leaf: draft.log.append(jws) } as const;
  const arrival: NewArrival = {
    dig,
    iss: claims.iss,
    jti: claims.jti,
    manifest: read.jws,
    kind: claims.kind,
    conv: claims.conv,
    stream: claims.seq.stream,
    n: claims.seq.n,
    ...(claims.seq.after === undefined ? {} : { after: claims.seq.after }),
    ...(claims.supersedes === undefined ? {} : { supersedes: claims.supersedes }),
    ...(clash === 'number' || clash === 'id' ? { isFork: true } : {}),
    storedAtMs: nowMs,
    leaf,
    status: reason === undefined && claims.void !== undefined ? 'void' : status,
    parts: reason === undefined ? parts : [],
    receipt,
  };
  draft.arrivals.push(arrival);
  const receipts = [jws, ...(await receiptsInside(context, claims)).map((inside) => inside.jws)];
  return { created: true, dig, status, reason, receipts, stored: { arrival, claims, parts } };
}

function statusOf(receipts: readonly { status: ReceiptStatus }[]): ReceiptStatus {
  return receipts.at(-1)?.status ?? 'stored';
}
