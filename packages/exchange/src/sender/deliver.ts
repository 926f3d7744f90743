/**
 * Delivers letters: posts the stored bytes until a signed answer comes, the sender must look, or the letter expires.
 *
 *   queued ──2xx, signed receipt──▶ stored ──▶ valid | refused
 *     │ ▲ └──retry code: jitter──┘
 *     │ └────redrive──── attention ◀──other 4xx
 *     └──exp, no signed answer──▶ unknown
 *
 * @module
 */
import type { SpanContext } from '@opentelemetry/api';
import type { Context } from '../context.ts';
import { isStrangeness } from '../directory/fetch.ts';
import { findAgency } from '../directory/lookup.ts';
import { type ErrorCode, ExchangeError, errors, isErrorCode } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Manifest } from '../manifest/claims.ts';
import { readManifest } from '../manifest/manifest.ts';
import { addressOf, messageType, readReceipts } from '../message/message.ts';
import type { Attempt, Letter } from '../store/store.ts';
import { parseStrictJson } from '../strict/json.ts';
import { type Backoff, nextWaitMs } from './backoff.ts';
import { takeReceipts } from './receipts.ts';
import type { PeerAnswer, Transport } from './transport.ts';

interface Waiting {
  readonly letter: Letter;
  /** Kept for the first attempt only: letters that wait lie in the store. */
  body?: Uint8Array | undefined;
  /** The span that it was sent in. */
  readonly origin?: SpanContext | undefined;
  attempts: number;
  waitMs: number;
  /** Until its next attempt; none while it stands in a queue or is being attempted. */
  timer?: NodeJS.Timeout | undefined;
  /** Somebody asked for it during an attempt: if that fails, another follows at once. */
  isWanted?: boolean;
}

export interface DeliverOptions {
  readonly transport: Transport;
  readonly backoff: Backoff;
  readonly onStranger: OnStranger;
  /** A letter has come to its end without an answer. */
  readonly onDead?: (letter: Letter) => Promise<void>;
}

/**
 * A peer does not know us as our directory says: compares both.
 *
 * @param postedAt when what it refused was posted, on the monotonic clock
 * @returns whether the same bytes may succeed later
 */
export type OnStranger = (endpoint: string, code: string, postedAt: number) => Promise<boolean>;

export class Deliverer {
  readonly #context: Context;
  readonly #options: DeliverOptions;
  /** One queue a peer, so that one peer's trouble never delays another's letters. */
  readonly #queues = new Map<string, Waiting[]>();
  readonly #inFlight = new Map<string, number>();
  /** Every letter under way, once, however often it is asked for. */
  readonly #waiting = new Map<string, Waiting>();
  readonly #running = new Set<Promise<void>>();
  #stopped = false;

  constructor(context: Context, options: DeliverOptions) {
    this.#context = context;
    this.#options = options;
  }

  /** Takes up what the store holds from an earlier life. */
  async resume(): Promise<void> {
    for (const letter of await this.#context.store.openLetters()) this.wait(letter);
  }

  /** Letters of which this process knows nothing. */
  strangers(letters: readonly Letter[]): Letter[] {
    return letters.filter(({ jti }) => !this.#waiting.has(jti));
  }

  /** A newer directory may mend what stopped a letter, but that its key was revoked: that is for good. */
  async retryStopped(): Promise<void> {
    for (const letter of await this.#context.store.openLetters()) {
      const { jti, attempts, problem = '' } = letter;
      if (this.#stopped || letter.state !== 'attention' || problem === 'key-revoked') continue;
      const nextAttemptAtMs = this.#context.now();
      await this.#context.committer.submit((draft) => {
        draft.attempts.push({ jti, attempts, nextAttemptAtMs, problem, state: 'queued' });
      });
      this.add(letter);
    }
  }

  /** Queues a letter for the time of its next attempt. */
  wait(letter: Letter): void {
    if (!this.#waiting.has(letter.jti)) this.#later(this.#begin(letter), this.#nextAttemptAtMs(letter));
  }

  /** Whether the time of its next attempt has come. */
  isDue(letter: Letter): boolean {
    return this.#nextAttemptAtMs(letter) <= this.#context.now();
  }

  /** A time further off than any wait was noted by a clock that was ahead. */
  #nextAttemptAtMs({ state, carried, nextAttemptAtMs }: Letter): number {
    const longestMs = Math.max(this.#options.backoff.longestMs, limits.retryAfterSecondsAtMost * 1000);
    const nowMs = this.#context.now();
    return state === 'queued' && !carried && nextAttemptAtMs > nowMs + longestMs ? nowMs : nextAttemptAtMs;
  }

  /**
   * Queues a letter for delivery now, or brings its next attempt forward.
   * @param origin the span that it was sent in
   */
  add(letter: Letter, body?: Uint8Array, origin?: SpanContext): void {
    const known = this.#waiting.get(letter.jti);
    if (!known) this.#push(this.#begin(letter, body, origin));
    else if (known.timer === undefined) known.isWanted = true;
    else this.#hasten(known);
  }

  #begin(letter: Letter, body?: Uint8Array, origin?: SpanContext): Waiting {
    const waiting: Waiting = { letter, attempts: letter.attempts, waitMs: 0, body, origin };
    this.#waiting.set(letter.jti, waiting);
    return waiting;
  }

  #hasten(waiting: Waiting): void {
    clearTimeout(waiting.timer);
    waiting.timer = undefined;
    waiting.isWanted = false;
    waiting.waitMs = 0;
    this.#push(waiting);
  }

  /** Ends attempts under way and starts no more; the store keeps what is left. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    this.#queues.clear();
    await Promise.allSettled(this.#running);
  }

  #pump(aud: string): void {
    const queue = this.#queues.get(aud) ?? [];
    while (!this.#stopped && queue.length > 0 && (this.#inFlight.get(aud) ?? 0) < limits.connectionsPerPeer) {
      const waiting = queue.shift() as Waiting;
      this.#inFlight.set(aud, (this.#inFlight.get(aud) ?? 0) + 1);
      const run = this.#attempt(waiting).finally(() => {
        this.#running.delete(run);
        this.#inFlight.set(aud, (this.#inFlight.get(aud) ?? 1) - 1);
        this.#pump(aud);
      });
      this.#running.add(run);
    }
  }

  /** Timers reach no further than some days: a later time is waited for in several stretches. */
  #later(waiting: Waiting, atMs: number): void {
    if (this.#stopped) return;
    if (waiting.isWanted) {
      this.#hasten(waiting);
      return;
    }
    const ms = Math.max(0, atMs - this.#context.now());
    waiting.timer = setTimeout(
      () => {
        waiting.timer = undefined;
        if (ms > limits.longestTimerMs) this.#later(waiting, atMs);
        else this.#push(waiting);
      },
      Math.min(ms, limits.longestTimerMs),
    );
  }

  #push(waiting: Waiting): void {
    const { aud } = waiting.letter;
    const queue = this.#queues.get(aud) ?? [];
    this.#queues.set(aud, queue);
    queue.push(waiting);
    this.#pump(aud);
  }

  /** Never throws: what our own store cannot note is tried again like any other failure. */
  async #attempt(waiting: Waiting): Promise<void> {
    try {
      if (this.#context.now() < waiting.letter.expiresAtMs) await this.#try(waiting);
      else await this.#expire(waiting);
    } catch (error) {
      if (!this.#stopped) await this.#again(waiting, problemFrom(error));
    }
  }

  async #try(waiting: Waiting): Promise<void> {
    const attempts = ++waiting.attempts;
    const { jti, aud: peer } = waiting.letter;
    const postedAt = performance.now();
    try {
      const facts = { jti, peer, attempts };
      await this.#context.telemetry.span('deliver', facts, () => this.#post(waiting), { links: [waiting.origin] });
      this.#waiting.delete(jti);
    } catch (error) {
      if (this.#stopped) return;
      const problem = problemFrom(error);
      this.#context.emit({ type: 'attempt-failed', jti, code: problem.code, attempts }, { peer });
      if (problem.retry || (await this.#mayBeKnownLater(waiting, problem, postedAt)))
        await this.#again(waiting, problem);
      else await this.#stop(waiting, problem.code);
    }
  }

  /** What one of two directories that differ gives rise to is no reason to stop. */
  async #mayBeKnownLater({ letter }: Waiting, { code }: PeerProblem, postedAt: number): Promise<boolean> {
    const agency = findAgency(this.#context.directory.current.directory, letter.aud);
    return agency !== undefined && isStrangeness(code) && this.#options.onStranger(agency.endpoint, code, postedAt);
  }

  async #again(waiting: Waiting, { code, retryAfterMs = 0 }: PeerProblem): Promise<void> {
    waiting.body = undefined;
    waiting.waitMs = nextWaitMs(this.#options.backoff, waiting.waitMs);
    const { expiresAtMs } = waiting.letter;
    const nextMs = this.#context.now() + Math.max(waiting.waitMs, retryAfterMs);
    const atMs = this.#context.now() < expiresAtMs ? Math.min(nextMs, expiresAtMs) : nextMs;
    await this.#note(waiting, 'queued', code, atMs).catch(() => undefined);
    this.#later(waiting, atMs);
  }

  async #post({ letter, body }: Waiting): Promise<void> {
    this.#context.directory.assertOpen(this.#context.now());
    const { claims } = readManifest(letter.manifest);
    assertOfNow(claims, this.#context.now());
    const agency = findAgency(this.#context.directory.current.directory, letter.aud);
    if (!agency) throw new PeerProblem('unknown-recipient', false);
    const bytes = body ?? (await this.#context.store.letterBody(letter.jti));
    if (!bytes && (await this.#isSettled(letter.jti))) return;
    if (!bytes) throw new PeerProblem('store-failed', false);
    this.#context.onStep('sender.post.before');
    const answer = await this.#options.transport.request(
      'POST',
      addressOf(agency.endpoint, 'messages'),
      bytes,
      messageType,
    );
    this.#context.onStep('sender.post.after');
    if (answer.status !== 200 && answer.status !== 201) throw problemOf(answer, claims);
    try {
      const receipts = readReceipts(answer.body);
      if (receipts.length === 0) throw new ExchangeError('bad-body');
      const about = [letter.dig, ...(await this.#replacedBy(letter))];
      const taken = await takeReceipts(this.#context, receipts, { about, withinMs: limits.answerDelayMs });
      // The letter's own may be here already, by another way.
      if (!taken.some(({ dig }) => dig === letter.dig) && !(await this.#isAnswered(letter)))
        throw new ExchangeError('receipt-mismatch', '/dig');
    } catch (error) {
      // An answer that is not properly signed is as good as none: a hostile path may have made it.
      throw new PeerProblem(codeOf(error), true);
    }
  }

  /** Digests of the letter that this one replaces, or whose number it closes: their receipts may come in the same answer. */
  async #replacedBy({ manifest, voids }: Letter): Promise<string[]> {
    const jti = voids ?? readManifest(manifest).claims.supersedes;
    const replaced = jti === undefined ? undefined : await this.#context.store.letter(jti);
    return replaced ? [replaced.dig] : [];
  }

  async #isAnswered({ dig }: Letter): Promise<boolean> {
    return (await this.#context.store.receipts(dig)).length > 0;
  }

  /** The verdict came by another way; the bytes are gone with it. */
  async #isSettled(jti: string): Promise<boolean> {
    const state = (await this.#context.store.letter(jti))?.state;
    return state === 'valid' || state === 'refused' || state === 'void';
  }

  /** The sender must look; until it does, the letter waits for its end. */
  async #stop(waiting: Waiting, problem: string): Promise<void> {
    waiting.body = undefined;
    await this.#note(waiting, 'attention', problem, waiting.letter.expiresAtMs);
    this.#later(waiting, waiting.letter.expiresAtMs);
  }

  async #expire(waiting: Waiting): Promise<void> {
    const { jti, aud: peer, kind } = waiting.letter;
    const state = (await this.#context.store.letter(jti))?.state;
    const isDead = state === 'queued' || state === 'attention';
    if (isDead) await this.#note(waiting, 'unknown', 'expired', this.#context.now());
    this.#waiting.delete(jti);
    if (!isDead || waiting.letter.voids !== undefined) return;
    this.#context.emit({ type: 'dead', jti }, { peer, kind });
    // What cannot be signed now is closed at the next reconciliation.
    await this.#options.onDead?.(waiting.letter).catch(() => undefined);
  }

  async #note(waiting: Waiting, state: Attempt['state'], problem: string, nextAttemptAtMs: number): Promise<void> {
    const { jti } = waiting.letter;
    this.#context.onStep('sender.attempt.before');
    await this.#context.committer.submit((draft) => {
      draft.attempts.push({ jti, attempts: waiting.attempts, nextAttemptAtMs, problem, state });
    });
    this.#context.onStep('sender.attempt.after');
  }
}

/** Why an attempt failed, and whether another may succeed. */
class PeerProblem extends Error {
  readonly code: string;
  readonly retry: boolean;
  readonly retryAfterMs: number | undefined;
  constructor(code: string, retry: boolean, retryAfterMs?: number) {
    super(code);
    this.code = code;
    this.retry = retry;
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * Nobody takes a letter before its time. One of a clock that was ahead by little waits for it; where that would be long, somebody sends
 * the record anew in its place.
 */
function assertOfNow({ iat }: Manifest, nowMs: number): void {
  const waitMs = untilTaken(iat, nowMs);
  if (waitMs > limits.sealedAheadMs) throw new PeerProblem('sealed-ahead', false);
  if (waitMs > 0) throw new PeerProblem('not-yet-valid', true, waitMs);
}

/** Milliseconds until a clock that says `nowMs` takes what was signed at `iat`. */
function untilTaken(iat: number, nowMs: number): number {
  return (iat - limits.clockSkewSeconds) * 1000 - nowMs;
}

/** RFC 9457, unsigned: believed only as far as it says when to try again. */
function problemOf({ status, body, retryAfterMs, dateMs }: PeerAnswer, { iat }: Manifest): PeerProblem {
  const retry = status === 408 || status === 425 || status === 429 || status >= 500 || status < 400;
  let waitMs = retryAfterMs;
  // Too early by the peer's clock: its own time says when not to come before.
  if (status === 425 && dateMs !== undefined)
    waitMs = Math.max(retryAfterMs ?? 0, Math.min(untilTaken(iat, dateMs), limits.retryAfterSecondsAtMost * 1000));
  let code: string | undefined;
  try {
    const problem = parseStrictJson(body) as { code?: unknown; retry?: unknown } | null;
    if (typeof problem?.code === 'string' && isErrorCode(problem.code)) code = problem.code;
    if (problem?.retry === 'retry') return new PeerProblem(code ?? `http-${status}`, true, waitMs);
  } catch {
    // A page of some proxy: the status alone speaks.
  }
  return new PeerProblem(code ?? `http-${status}`, retry, waitMs);
}

function problemFrom(error: unknown): PeerProblem {
  if (error instanceof PeerProblem) return error;
  return new PeerProblem(codeOf(error), !(error instanceof ExchangeError) || errors[error.code].retry !== 'attention');
}

function codeOf(error: unknown): ErrorCode {
  return error instanceof ExchangeError ? error.code : 'internal';
}
