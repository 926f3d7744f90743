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
import type { Context } from '../context.ts';
import { findAgency } from '../directory/lookup.ts';
import { type ErrorCode, ExchangeError, errors } from '../errors.ts';
import { limits } from '../limits.ts';
import { addressOf, messageType, readReceipts } from '../message/message.ts';
import type { Attempt, Letter } from '../store/store.ts';
import { parseStrictJson } from '../strict/json.ts';
import { type Backoff, nextWaitMs } from './backoff.ts';
import { takeReceipts } from './receipts.ts';
import type { Transport } from './transport.ts';

interface Waiting {
  readonly letter: Letter;
  readonly body?: Uint8Array;
  attempts: number;
  waitMs: number;
}

export interface DeliverOptions {
  readonly transport: Transport;
  readonly backoff: Backoff;
}

export class Deliverer {
  readonly #context: Context;
  readonly #options: DeliverOptions;
  /** One queue a peer, so that one peer's trouble never delays another's letters. */
  readonly #queues = new Map<string, Waiting[]>();
  readonly #inFlight = new Map<string, number>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #running = new Set<Promise<void>>();
  #stopped = false;

  constructor(context: Context, options: DeliverOptions) {
    this.#context = context;
    this.#options = options;
  }

  /** Takes up what the store holds from an earlier life. */
  async resume(): Promise<void> {
    for (const letter of await this.#context.store.letters({ state: 'queued' })) {
      this.#later(
        { letter, attempts: letter.attempts, waitMs: 0 },
        Math.max(0, letter.nextAttemptAtMs - this.#context.now()),
      );
    }
  }

  /** Queues a letter for delivery now. */
  add(letter: Letter, body?: Uint8Array): void {
    const queue = this.#queues.get(letter.aud) ?? [];
    this.#queues.set(letter.aud, queue);
    queue.push({ letter, attempts: letter.attempts, waitMs: 0, ...(body ? { body } : {}) });
    this.#pump(letter.aud);
  }

  /** Ends attempts under way and starts no more; the store keeps what is left. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
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

  #later(waiting: Waiting, ms: number): void {
    if (this.#stopped) return;
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        const queue = this.#queues.get(waiting.letter.aud) ?? [];
        this.#queues.set(waiting.letter.aud, queue);
        queue.push(waiting);
        this.#pump(waiting.letter.aud);
      },
      Math.min(ms, limits.longestTimerMs),
    );
    this.#timers.add(timer);
  }

  async #attempt(waiting: Waiting): Promise<void> {
    const { letter } = waiting;
    if (this.#context.now() >= letter.expiresAtMs) return this.#end(waiting, 'unknown', 'expired');
    waiting.attempts++;
    try {
      await this.#post(waiting);
    } catch (error) {
      if (this.#stopped) return;
      const problem = error instanceof PeerProblem ? error : new PeerProblem(codeOf(error), retriable(error));
      this.#context.emit({ type: 'attempt-failed', jti: letter.jti, code: problem.code, attempts: waiting.attempts });
      if (!problem.retry) return this.#end(waiting, 'attention', problem.code);
      waiting.waitMs = nextWaitMs(this.#options.backoff, waiting.waitMs);
      const waitMs = Math.max(waiting.waitMs, problem.retryAfterMs ?? 0);
      await this.#note(waiting, 'queued', problem.code, this.#context.now() + waitMs).catch(() => undefined);
      this.#later(waiting, waitMs);
    }
  }

  async #post({ letter, body }: Waiting): Promise<void> {
    const agency = findAgency(this.#context.directory.current.directory, letter.aud);
    if (!agency) throw new PeerProblem('unknown-recipient', false);
    const bytes = body ?? (await this.#context.store.letterBody(letter.jti));
    if (!bytes) throw new PeerProblem('store-failed', false);
    this.#context.onStep('sender.post.before');
    const answer = await this.#options.transport.request(
      'POST',
      addressOf(agency.endpoint, 'messages'),
      bytes,
      messageType,
    );
    this.#context.onStep('sender.post.after');
    if (answer.status !== 200 && answer.status !== 201)
      throw problemOf(answer.status, answer.body, answer.retryAfterMs);
    try {
      const receipts = readReceipts(answer.body);
      if (receipts.length === 0) throw new ExchangeError('bad-body');
      await takeReceipts(this.#context, receipts, { from: letter.aud, withinMs: limits.batchDelayMs });
    } catch (error) {
      // An answer that is not properly signed is as good as none: a hostile path may have made it.
      throw new PeerProblem(codeOf(error), true);
    }
  }

  async #end(waiting: Waiting, state: 'attention' | 'unknown', problem: string): Promise<void> {
    await this.#note(waiting, state, problem, this.#context.now());
    if (state === 'unknown') this.#context.emit({ type: 'dead', jti: waiting.letter.jti });
  }

  async #note(waiting: Waiting, state: Attempt['state'], problem: string, nextAttemptAtMs: number): Promise<void> {
    const { jti } = waiting.letter;
    await this.#context.committer.submit((draft) => {
      draft.attempts.push({ jti, attempts: waiting.attempts, nextAttemptAtMs, problem, state });
    });
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

/** RFC 9457, unsigned: believed only as far as it says when to try again. */
function problemOf(status: number, body: Uint8Array, retryAfterMs?: number): PeerProblem {
  const retry = status === 408 || status === 425 || status === 429 || status >= 500 || status < 400;
  let code: string | undefined;
  try {
    const problem = parseStrictJson(body) as { code?: unknown; retry?: unknown } | null;
    if (typeof problem?.code === 'string' && problem.code in errors) code = problem.code;
    if (problem?.retry === 'retry') return new PeerProblem(code ?? `http-${status}`, true, retryAfterMs);
  } catch {
    // A page of some proxy: the status alone speaks.
  }
  return new PeerProblem(code ?? `http-${status}`, retry, retryAfterMs);
}

function codeOf(error: unknown): ErrorCode {
  return error instanceof ExchangeError ? error.code : 'internal';
}

function retriable(error: unknown): boolean {
  return !(error instanceof ExchangeError) || errors[error.code].retry !== 'attention';
}
