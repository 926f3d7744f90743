/**
 * The sender's half of a reconciliation: shows how far a stream was sent, takes the recipient's word on what it knows, sends again
 * what is missing, closes numbers that will not come, and lets go of the bytes that nobody needs any more.
 * @module
 */
import type { Context } from '../context.ts';
import { findAgency } from '../directory/lookup.ts';
import { fromUtf8, toBase64url, toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { addressOf } from '../message/message.ts';
import { joseType } from '../peer-log/query.ts';
import { readReceipt } from '../receipt/receipt.ts';
import { askReceipts } from '../sender/receipts.ts';
import type { Transport } from '../sender/transport.ts';
import type { VoidReason } from '../sender/void.ts';
import type { Letter, OwnStream, StreamHead } from '../store/store.ts';
import { noteStreamConflict } from './answer.ts';
import { type ReconciliationClaims, signStreamToken, verifyStreamToken } from './claims.ts';
import { nextHead } from './head.ts';

/** What came of the streams to one agency. */
export interface Reconciled {
  readonly agency: string;
  /** Letters that the recipient had not, sent again. */
  readonly resent: number;
  /** Numbers for which nothing will come. */
  readonly closed: number;
  /** Streams about which both sides have signed what cannot be true together. */
  readonly conflicts: number;
}

export interface Delivery {
  readonly transport: Transport;
  /** Posts a letter's bytes again, whatever its state. */
  readonly resend: (letter: Letter) => void;
  /** Closes a letter's number. */
  readonly close: (letter: Letter, reason: VoidReason, isLacked?: boolean) => Promise<void>;
}

/**
 * Reconciles all streams to one agency.
 *
 * @throws {ExchangeError} `unknown-recipient`, `peer-unreachable`; what the transport, signing and verifying throw
 */
export async function reconcile(context: Context, delivery: Delivery, agency: string): Promise<Reconciled> {
  if (agency === context.code || !findAgency(context.directory.current.directory, agency))
    throw new ExchangeError('unknown-recipient');
  const done = { resent: 0, closed: 0, conflicts: 0 };
  for (const stream of await context.store.streams(agency)) {
    const one = await reconcileStream(context, delivery, stream);
    done.resent += one.resent;
    done.closed += one.closed;
    done.conflicts += one.conflicts;
  }
  for (const letter of await context.store.lettersToVoid(agency)) {
    await delivery.close(letter, 'expired');
    done.closed++;
  }
  context.emit({ type: 'reconciled', agency, resent: done.resent, closed: done.closed });
  return { agency, ...done };
}

async function reconcileStream(context: Context, delivery: Delivery, stream: OwnStream) {
  const sent = await answeredUpTo(context, stream);
  const { code } = context;
  const iat = Math.floor(context.now() / 1000);
  const jws = await signStreamToken(
    'streamHead',
    {
      ...{ iss: code, aud: stream.aud, iat, stream: stream.stream },
      ...{ upTo: sent.upTo, head: toBase64url(sent.head), count: stream.next - 1 },
    },
    context.signer,
  );
  const { claims, token } = await ask(context, delivery, stream, jws);
  const isConflict = claims.upTo === sent.upTo && claims.head !== toBase64url(sent.head);
  if (isConflict) {
    await noteStreamConflict(context, { iss: stream.aud, stream: stream.stream, upTo: sent.upTo }, [jws, token]);
  }
  // Before a number is closed again: that reckons the head anew.
  if (sent.upTo > stream.upTo) {
    await context.committer.submit((draft) => {
      draft.streams.push({ ...sent, stream: stream.stream });
    });
  }
  const { resent, closed } = await supply(context, delivery, stream, claims);
  await askMissedReceipts(context, delivery, stream, sent, claims);
  const nowMs = context.now();
  context.onStep('sender.reconcile.before');
  await context.committer.submit(async (draft) => {
    const present = (await draft.store.streams(stream.aud)).find((one) => one.stream === stream.stream) ?? sent;
    const { upTo, head } = present;
    draft.streams.push({ upTo, head, stream: stream.stream, reconciledAtMs: nowMs });
    // What contradicts itself may be needed as evidence.
    if (!isConflict) {
      const acceptedBeforeMs = nowMs - limits.keepSentMs;
      draft.covered.push({ stream: stream.stream, upTo: Math.min(claims.upTo, sent.upTo), acceptedBeforeMs });
    }
  });
  context.onStep('sender.reconcile.after');
  return { resent, closed, conflicts: isConflict ? 1 : 0 };
}

async function ask(context: Context, { transport }: Delivery, { aud, stream }: OwnStream, jws: string) {
  const { directory } = context.directory.current;
  const peer = findAgency(directory, aud);
  if (!peer) throw new ExchangeError('unknown-recipient');
  const answer = await transport.request('POST', addressOf(peer.endpoint, 'streams'), toUtf8(jws), joseType);
  if (answer.status !== 200) throw new ExchangeError('peer-unreachable', aud);
  const token = fromUtf8(answer.body, 'body');
  const now = Math.floor(context.now() / 1000);
  const claims = verifyStreamToken('reconciliation', token, { code: context.code, directory, now });
  if (claims.iss !== aud || claims.stream !== stream) throw new ExchangeError('receipt-mismatch', '/stream');
  return { claims, token };
}

/** Goes on with the head over every number that is answered: by its letter, or by what closed it. */
async function answeredUpTo({ store }: Context, { stream, upTo, head, next }: OwnStream): Promise<StreamHead> {
  let known = { upTo, head };
  while (known.upTo + 1 < next) {
    const dig = standing(await store.lettersOfNumber(stream, known.upTo + 1));
    if (dig === undefined) return known;
    known = { upTo: known.upTo + 1, head: nextHead(known.head, dig) };
  }
  return known;
}

/**
 * Of a number, the manifest that its recipient has signed for. Where that is its closing, the letter is not there any more, though it may
 * have been answered before the recipient's store was put back.
 */
function standing(letters: readonly Letter[]): string | undefined {
  const closing = letters.findLast(({ voids, state }) => voids !== undefined && state === 'stored');
  if (closing) return closing.dig;
  const letter = letters.find(({ voids }) => voids === undefined);
  return letter?.state === 'stored' || letter?.state === 'valid' || letter?.state === 'refused'
    ? letter.dig
    : undefined;
}

/** What the recipient lacks is sent again while it may be accepted, and closed when it may not. */
async function supply(
  { store, now }: Context,
  delivery: Delivery,
  { stream, next }: OwnStream,
  { missing }: ReconciliationClaims,
): Promise<{ resent: number; closed: number }> {
  let [resent, closed] = [0, 0];
  /** Each number once, and none that was not given, whatever the recipient says. */
  let n = 1;
  for (const { from, to } of missing) {
    for (n = Math.max(n, from); n <= to && n < next; n++) {
      const letters = await store.lettersOfNumber(stream, n);
      const letter = letters.find(({ voids }) => voids === undefined);
      if (!letter) continue;
      const isWaiting = letters.some(({ state }) => state === 'queued' || state === 'attention');
      if (isWaiting) continue;
      const isKept = (await store.letterBody(letter.jti)) !== undefined;
      if (isKept && now() < letter.expiresAtMs) {
        delivery.resend(letter);
        resent++;
      } else {
        await delivery.close(letter, isKept ? 'expired' : 'not-kept', true);
        closed++;
      }
    }
  }
  return { resent, closed };
}

/** Numbers that the recipient knows and for which nothing signed is here: their answers were lost. */
async function askMissedReceipts(
  context: Context,
  { transport }: Delivery,
  { stream, next }: OwnStream,
  { upTo }: StreamHead,
  { missing, refused }: ReconciliationClaims,
): Promise<void> {
  const isMissing = (n: number) => missing.some(({ from, to }) => from <= n && n <= to);
  const numbers = new Set(refused);
  for (let n = upTo + 1; n < next && numbers.size < limits.missedReceipts; n++) if (!isMissing(n)) numbers.add(n);
  for (const n of numbers) {
    for (const letter of await context.store.lettersOfNumber(stream, n)) {
      if (await isAnswered(context, letter, refused.includes(n))) continue;
      await askReceipts(context, transport, letter);
    }
  }
}

async function isAnswered({ store }: Context, { dig }: Letter, isRefused: boolean): Promise<boolean> {
  const receipts = await store.receipts(dig);
  return isRefused ? receipts.some(({ jws }) => readReceipt(jws).claims.status === 'refused') : receipts.length > 0;
}
