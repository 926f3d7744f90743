/**
 * The application's side of what was sent: where each letter stands, what was answered, and sending one again.
 * @module
 */
import type { Context } from './context.ts';
import { ExchangeError } from './errors.ts';
import { limits } from './limits.ts';
import type { RefusalReason } from './receipt/claims.ts';
import { type Detail, openDetails } from './receipt/details.ts';
import { readReceipt } from './receipt/receipt.ts';
import type { Deliverer } from './sender/deliver.ts';
import type { Letter, LetterFilter, LetterState } from './store/store.ts';

/** Why a recipient refused: the public reason, and the details that only the sender can open. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly details: readonly Detail[];
}

export class Outbox {
  readonly #context: Context;
  readonly #deliverer: Deliverer;
  readonly #waiting = new Map<string, Set<() => void>>();

  constructor(context: Context, deliverer: Deliverer) {
    this.#context = context;
    this.#deliverer = deliverer;
  }

  get(jti: string): Promise<Letter | undefined> {
    return this.#context.store.letter(jti);
  }

  list(filter?: LetterFilter): Promise<Letter[]> {
    return this.#context.store.letters(filter);
  }

  /** The bytes that every attempt posts, as long as they may be needed again; `undefined` for an unknown letter. */
  body(jti: string): Promise<Uint8Array | undefined> {
    return this.#context.store.letterBody(jti);
  }

  /** The same, of a letter that waits for its verdict. */
  async unsettledBody(jti: string): Promise<Uint8Array | undefined> {
    const state = (await this.get(jti))?.state;
    return state === 'queued' || state === 'attention' || state === 'stored' ? this.body(jti) : undefined;
  }

  /** Compact JWS each, in the order in which they came. */
  async receipts(jti: string): Promise<string[]> {
    const letter = await this.#letter(jti);
    return (await this.#context.store.receipts(letter.dig)).map(({ jws }) => jws);
  }

  /** @returns `undefined` unless the letter was refused */
  async refusal(jti: string): Promise<Refusal | undefined> {
    const letter = await this.#letter(jti);
    const receipt = (await this.#context.store.receipts(letter.dig)).find(({ status }) => status === 'refused');
    if (!receipt) return undefined;
    const { claims } = readReceipt(receipt.jws);
    const details =
      claims.details === undefined ? [] : await openDetails(claims.details, claims, this.#context.decrypters);
    return { reason: claims.reason ?? 'rule', details };
  }

  /**
   * Posts the same bytes again: after the sender has looked at a letter in `attention`, or to try before its time.
   * @throws {ExchangeError} `unknown-message`; `expired` a new message takes its place: `send` with `supersedes`
   */
  async redrive(jti: string): Promise<void> {
    const letter = await this.#letter(jti);
    if (!isOpen(letter)) return;
    if (this.#context.now() >= letter.expiresAtMs) throw new ExchangeError('expired');
    await this.#again([letter]);
  }

  /**
   * The same for all letters of a filter that wait, or need somebody to look, and have not come to their end.
   * @param options.dryRun tells which they are, and does nothing
   * @returns the letters
   */
  async redriveAll(filter: LetterFilter, { dryRun = false }: { readonly dryRun?: boolean } = {}): Promise<Letter[]> {
    const nowMs = this.#context.now();
    const letters = await this.#context.store.letters(filter);
    const open = letters.filter((letter) => isOpen(letter) && nowMs < letter.expiresAtMs);
    if (!dryRun) for (const some of chunks(open, limits.batchMessages)) await this.#again(some);
    return open;
  }

  /** Letters accepted so long ago that a signed answer is late: by an hour, by a day. */
  async late(): Promise<{ readonly delayed: Letter[]; readonly overdue: Letter[] }> {
    const nowMs = this.#context.now();
    const delayed = await this.#context.store.unanswered(nowMs - limits.delayedAfterMs);
    return { delayed, overdue: delayed.filter(({ acceptedAtMs }) => acceptedAtMs < nowMs - limits.overdueAfterMs) };
  }

  /**
   * Waits until a letter has reached one of the given states.
   *
   * @param options.timeoutMs how long at most; 30 s unless given
   * @returns the letter as it stands then, or when the time is over
   */
  async waitFor(
    jti: string,
    states: readonly LetterState[] = ['valid', 'refused', 'attention', 'unknown'],
    { timeoutMs = 30_000 }: { timeoutMs?: number } = {},
  ): Promise<Letter> {
    const until = performance.now() + timeoutMs;
    for (;;) {
      const change = this.#nextChange(jti, Math.min(until - performance.now(), limits.pollMs));
      const letter = await this.#letter(jti);
      if (states.includes(letter.state) || performance.now() >= until) {
        change.cancel();
        return letter;
      }
      await change.happened;
    }
  }

  /** Called after each event about a letter. */
  changed(jti: string): void {
    for (const wake of this.#waiting.get(jti) ?? []) wake();
  }

  /** Resolves after the next change, or when the time is over: another process may have moved the letter. */
  #nextChange(jti: string, ms: number): { readonly happened: Promise<void>; readonly cancel: () => void } {
    const { promise, resolve } = Promise.withResolvers<void>();
    const waiting = this.#waiting.get(jti) ?? new Set();
    this.#waiting.set(jti, waiting);
    const wake = () => {
      clearTimeout(timer);
      waiting.delete(wake);
      if (waiting.size === 0) this.#waiting.delete(jti);
      resolve();
    };
    const timer = setTimeout(wake, Math.max(0, ms));
    waiting.add(wake);
    return { happened: promise, cancel: wake };
  }

  async #again(letters: readonly Letter[]): Promise<void> {
    const nextAttemptAtMs = this.#context.now();
    await this.#context.committer.submit((draft) => {
      for (const { jti, attempts, problem = '' } of letters) {
        draft.attempts.push({ jti, attempts, nextAttemptAtMs, problem, state: 'queued' });
      }
    });
    for (const letter of letters) this.#deliverer.add(letter);
  }

  async #letter(jti: string): Promise<Letter> {
    const letter = await this.#context.store.letter(jti);
    if (!letter) throw new ExchangeError('unknown-message');
    return letter;
  }
}

function isOpen({ state }: Letter): boolean {
  return state === 'queued' || state === 'attention';
}

function* chunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
