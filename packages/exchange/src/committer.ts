/**
 * The only writer of an agency's log and queues. Work that arrives while a transaction is under way shares the next
 * one: leaf positions are allotted and receipts signed with no database handle held, then everything is written in one
 * synchronous transaction, and only then is anybody answered.
 * @module
 */
import type { SpanContext } from '@opentelemetry/api';
import { ExchangeError } from './errors.ts';
import { limits } from './limits.ts';
import { LogDraft } from './log-writer.ts';
import { type PlanDraft, type Planned, plan, type Work } from './plan-draft.ts';
import { type Backoff, nextWaitMs } from './sender/backoff.ts';
import type { Plan, Store } from './store/store.ts';
import type { Add, Telemetry } from './telemetry/telemetry.ts';

export type { PlanDraft, Work };

interface Job extends Planned {
  readonly origin: SpanContext | undefined;
  readonly resolve: (value: unknown) => void;
}

export interface SubmitOptions {
  /** How long this work may wait for other work to share a transaction with; 0 unless given. */
  readonly withinMs?: number;
}

export class Committer {
  readonly #store: Store;
  readonly #telemetry: Telemetry;
  readonly #backoff: Backoff;
  readonly #queue: Job[] = [];
  #running: Promise<void> | undefined;
  #timer: { readonly atMs: number; readonly handle: NodeJS.Timeout } | undefined;
  #log: LogDraft | undefined;

  /** @param backoff between attempts, when another process of this agency was faster */
  constructor(
    store: Store,
    telemetry: Telemetry,
    backoff: Backoff = { firstMs: limits.commitRetryMs, longestMs: limits.commitRetryMsAtMost },
  ) {
    this.#store = store;
    this.#telemetry = telemetry;
    this.#backoff = backoff;
  }

  /**
   * Runs `work` in the next transaction. It may run again when the log had moved on, so it has no effect but on the draft; and when a
   * database server went away before it said whether it had committed, so it adds nothing that the store holds already.
   *
   * @throws {ExchangeError} `store-failed` the transaction did not commit: nothing was released; `store-unreachable` the server went away
   *   and did not come back, and whether it had committed is not known; or what `work` throws
   */
  submit<T>(work: Work<T>, { withinMs = 0 }: SubmitOptions = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const origin = this.#telemetry.here();
      this.#queue.push({ work, origin, resolve: resolve as (value: unknown) => void, reject });
      if (withinMs > 0) this.#startWithin(withinMs);
      else this.#start();
    });
  }

  /** Waits until all work submitted so far has ended; work that may wait does not. */
  async idle(): Promise<void> {
    if (this.#queue.length > 0) this.#start();
    while (this.#running) await this.#running;
  }

  /** The store's log is another one now. */
  forget(): void {
    this.#log = undefined;
  }

  #start(): void {
    this.#running ??= this.#drain();
  }

  #startWithin(ms: number): void {
    const atMs = performance.now() + ms;
    if (this.#running || (this.#timer && this.#timer.atMs <= atMs)) return;
    clearTimeout(this.#timer?.handle);
    this.#timer = { atMs, handle: setTimeout(() => this.#start(), ms) };
  }

  async #drain(): Promise<void> {
    clearTimeout(this.#timer?.handle);
    this.#timer = undefined;
    // One turn of the event loop lets requests that arrived together share a transaction.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#queue.length > 0) await this.#commit(this.#queue.splice(0, limits.batchMessages));
    this.#running = undefined;
  }

  #commit(batch: readonly Job[]): Promise<void> {
    const links = batch.map(({ origin }) => origin);
    return this.#telemetry.span('commit', { count: batch.length }, (add) => this.#write(batch, add), { links });
  }

  async #write(batch: readonly Job[], add: Add): Promise<void> {
    let jobs = batch;
    /** The server went away before it said whether it had committed: what it holds of this shows when it is back. */
    let unsure: ExchangeError | undefined;
    try {
      for (let attempt = 0, waitMs = 0; attempt < limits.commitAttempts; attempt++) {
        try {
          const end = this.#log ?? (await LogDraft.atEnd(this.#store));
          this.#log = undefined;
          const planned = await plan(jobs, { end, store: this.#store, isRepeated: unsure !== undefined });
          jobs = planned.jobs.map(({ job }) => job);
          if (jobs.length === 0) return;
          if (await this.#commits(planned.plan)) {
            this.#log = planned.log;
            for (const { job, value } of planned.jobs) job.resolve(value);
            return;
          }
        } catch (error) {
          if (!(error instanceof Unsure) && unsure === undefined) throw error;
          if (error instanceof Unsure) unsure = error.told;
        }
        waitMs = nextWaitMs(this.#backoff, waitMs);
        await pause(waitMs);
      }
      throw unsure ?? new ExchangeError('store-failed');
    } catch (cause) {
      const error = cause instanceof ExchangeError ? cause : new ExchangeError('store-failed', undefined, { cause });
      add({ code: error.code });
      this.#telemetry.tell('commit-failed', { code: error.code });
      for (const job of jobs) job.reject(error);
    }
  }

  /** @throws {Unsure} */
  async #commits(planned: Plan): Promise<boolean> {
    try {
      return await this.#store.commit(planned);
    } catch (error) {
      throw error instanceof ExchangeError && error.code === 'store-unreachable' ? new Unsure(error) : error;
    }
  }
}

class Unsure extends Error {
  readonly told: ExchangeError;
  constructor(told: ExchangeError) {
    super(told.message);
    this.told = told;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
