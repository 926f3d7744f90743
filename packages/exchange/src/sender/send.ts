/**
 * Seals a record once for each recipient and writes the exact bytes to the outbox, all recipients in one transaction.
 * @module
 */
import type { SpanContext } from '@opentelemetry/api';
import type { PlanDraft } from '../committer.ts';
import type { Context } from '../context.ts';
import { ExchangeError } from '../errors.ts';
import { uuidv7 } from '../ids.ts';
import type { Manifest } from '../manifest/claims.ts';
import { signManifest } from '../manifest/manifest.ts';
import { encodeMessage } from '../message/message.ts';
import type { Letter, NewLetter } from '../store/store.ts';
import { checkParts, type Outgoing, recipientsOf, type Sent } from './outgoing.ts';
import { type Draft, prepare, sealFor } from './seal.ts';
import { alreadyReplaced, assertReplaceable } from './supersede.ts';

/**
 * Validates, authorizes, seals and stores. What it returns is on disk, and will be delivered or declared.
 *
 * @param options.carried the bytes go another way than the network: each letter is the only one of a stream of its own
 * @throws {InvalidRecordError} `record-invalid`
 * @throws {ExchangeError} `not-authorized` no row of `sharing.json` grants it, or it is to this agency itself; `unknown-recipient`; `key-not-valid`,
 *   `key-revoked` this agency's or the recipient's; `part-too-large`, `body-too-large`, `too-many-parts`; `directory-stale`;
 *   `clock-off`; `store-failed`; `still-open` the letter that would be superseded may still be accepted
 * @throws {TypeError} nobody to send to, names that stand twice, or `only` names what is not there
 */
export function enqueue(
  context: Context,
  outgoing: Outgoing,
  { carried = false }: { readonly carried?: boolean } = {},
): Promise<Enqueued> {
  const peer = typeof outgoing.to === 'string' ? outgoing.to : undefined;
  return context.telemetry.span('send', { peer }, async (add) => {
    const { sent, letters } = await sealAndStore(context, outgoing, carried);
    const [one, ...others] = sent;
    add({ count: sent.length, ...(one && others.length === 0 ? { peer: one.to, jti: one.jti } : {}) });
    for (const { aud, jti, kind, dig } of letters) context.telemetry.tell('sent', { peer: aud, jti, kind, dig });
    return { sent, letters, origin: context.telemetry.here() };
  });
}

export interface Enqueued {
  readonly sent: Sent[];
  /** Those that are new. */
  readonly letters: NewLetter[];
  /** The span that they were sent in. */
  readonly origin: SpanContext | undefined;
}

async function sealAndStore(
  context: Context,
  outgoing: Outgoing,
  carried: boolean,
): Promise<Pick<Enqueued, 'sent' | 'letters'>> {
  const drafts = await draftAll(context, outgoing);
  context.onStep('sender.enqueue.before');
  const { all, letters } = await context.committer.submit((draft) => number(context, draft, drafts, carried));
  context.onStep('sender.enqueue.after');
  return { letters, sent: all.map(({ aud: to, jti, conv, dig }) => ({ to, jti, conv, dig })) };
}

/** What would be sent to an agency. */
export interface Rehearsed {
  readonly to: string;
  readonly kind: string;
  readonly parts: readonly string[];
  /** Of all parts, sealed. */
  readonly sizeBytes: number;
}

/** Every check that `send` makes, and the sealing; nothing is numbered, signed or stored. @throws as {@link enqueue} */
export async function rehearse(context: Context, outgoing: Outgoing): Promise<Rehearsed[]> {
  return (await draftAll(context, outgoing)).map(({ claims, jwes, parts }) => ({
    to: claims.aud,
    kind: claims.kind,
    parts: parts.map(({ claim }) => claim.name),
    sizeBytes: jwes.reduce((sum, jwe) => sum + jwe.length, 0),
  }));
}

async function draftAll(context: Context, outgoing: Outgoing): Promise<Draft[]> {
  context.directory.assertOpen(context.now());
  assertClock(context);
  assertCanSign(context);
  const recipients = recipientsOf(outgoing);
  // Letter and arrival, and the receipts of both sides, would be one.
  if (recipients.some(({ aud }) => aud === context.code)) throw new ExchangeError('not-authorized', 'to');
  await assertReplaceable(context, outgoing, recipients);
  checkParts(
    outgoing,
    recipients.map(({ aud }) => aud),
  );
  const contents = [{ name: 'record', content: outgoing.record }, ...(outgoing.parts ?? [])];
  const parts = await Promise.all(contents.map((part) => prepare(context, part)));
  return Promise.all(recipients.map((recipient) => sealFor(context, recipient, outgoing, parts)));
}

/**
 * What is sealed with a wrong time stays so.
 * @throws {ExchangeError} `clock-off`
 */
function assertClock({ clocks, askDirectory }: Context): void {
  // Somebody's answer shows when it is right again.
  if (clocks.isOff) askDirectory();
  clocks.assertRight();
}

/** Fails before long work. @throws {ExchangeError} `unknown-key`, `key-not-valid`, `key-revoked`: nobody would believe it */
function assertCanSign(context: Context): void {
  void context.signer;
}

/**
 * Takes each letter's number in its stream, signs, and adds the rows.
 * @returns the letters added, and all: one that has taken the place of the same dead letter before stands for a new one
 */
async function number(
  context: Context,
  draft: PlanDraft,
  drafts: readonly Draft[],
  carried: boolean,
): Promise<{ all: Letter[]; letters: NewLetter[] }> {
  const letters: NewLetter[] = [];
  const all: Letter[] = [];
  for (const { claims, jwes, parts } of drafts) {
    const { aud } = claims;
    const before = await alreadyReplaced(context, draft, claims);
    if (before && before.jti !== claims.jti) {
      all.push(before);
      continue;
    }
    const written = draft.isRepeated ? await writtenBefore(context, claims.jti) : undefined;
    if (written) {
      letters.push(written);
      all.push(written);
      continue;
    }
    const seq = await nextNumber(context, draft, claims, carried);
    const { jws, digest } = await signManifest({ ...claims, seq }, context.signer);
    const letter: NewLetter = {
      aud,
      jti: claims.jti,
      dig: digest,
      manifest: jws,
      kind: claims.kind,
      conv: claims.conv,
      stream: seq.stream,
      n: seq.n,
      acceptedAtMs: context.now(),
      expiresAtMs: claims.exp * 1000,
      leaf: draft.log.append(jws),
      state: 'queued',
      attempts: 0,
      // A letter that is carried by hand waits for its receipt; at `exp` it is told as unknown like any other.
      nextAttemptAtMs: carried ? claims.exp * 1000 : 0,
      ...(carried ? { carried } : {}),
      body: encodeMessage({ manifest: jws, parts: jwes }),
      parts,
    };
    draft.letters.push(letter);
    letters.push(letter);
    all.push(letter);
  }
  return { all, letters };
}

/** The letter, where the transaction has committed of which the answer was lost: it is to be delivered like a new one. */
async function writtenBefore({ store }: Context, jti: string): Promise<NewLetter | undefined> {
  const [letter, body] = [await store.letter(jti), await store.letterBody(jti)];
  return letter && body ? { ...letter, body, parts: await store.letterParts(jti) } : undefined;
}

/**
 * The number that comes next in the stream to a peer, and that of the message before in the same conversation: the recipient waits
 * for it, and so it is never one that will not come.
 */
async function nextNumber(
  { store, now }: Context,
  draft: PlanDraft,
  { aud, conv, supersedes }: Draft['claims'],
  carried: boolean,
): Promise<Manifest['seq']> {
  const before = draft.letters.filter((letter) => letter.aud === aud && !letter.carried && letter.voids === undefined);
  const last = before.at(-1);
  const current = last ? { stream: last.stream, next: last.n + 1 } : await store.stream(aud);
  if (carried || current === undefined) return { stream: uuidv7(now()), n: 1, after: 0 };
  const { stream, next: n } = current;
  const after =
    before.findLast((letter) => letter.conv === conv)?.n ?? (await store.lastNumber(stream, conv, supersedes));
  return { stream, n, after };
}
