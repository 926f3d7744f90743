/**
 * The only writer of an agency's log and queues. Work that arrives while a transaction is under way shares the next
 * one: leaf positions are allotted and receipts signed with no database handle held, then everything is written in one
 * synchronous transaction, and only then is anybody answered.
 * @module
 */
import { ExchangeError } from './errors.ts';
import { limits } from './limits.ts';
import { LogDraft } from './log-writer.ts';
import type { Plan, Store } from './store/store.ts';

/** What one piece of work adds to the transaction; `T` is what its caller gets once that has committed. */
export type Work<T> = (draft: PlanDraft) => T | Promise<T>;

type Rows = { -readonly [K in keyof Omit<Plan, 'logSize' | 'nextLogSize' | 'nodes'>]: Plan[K][number][] };

/** The transaction being put together. */
export interface PlanDraft extends Rows {
  readonly log: LogDraft;
  readonly store: Store;
}

interface Job {
  readonly work: Work<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export class Committer {
  readonly #store: Store;
  readonly #queue: Job[] = [];
  #running: Promise<void> | undefined;
  #log: LogDraft | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Runs `work` in the next transaction. It may run again when the log had moved on, so it has no effect but on the draft.
   *
   * @throws {ExchangeError} `store-failed` the transaction did not commit: nothing was released; or what `work` throws
   */
  submit<T>(work: Work<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#queue.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.#running ??= this.#drain();
    });
  }

  /** Waits until all work submitted so far has ended. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #drain(): Promise<void> {
    // One turn of the event loop lets requests that arrived together share a transaction.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#queue.length > 0) await this.#commit(this.#queue.splice(0, limits.batchMessages));
    this.#running = undefined;
  }

  async #commit(batch: Job[]): Promise<void> {
    try {
      for (let attempt = 0; attempt < limits.commitAttempts; attempt++) {
        const log = (this.#log ?? (await LogDraft.atEnd(this.#store))).next();
        this.#log = undefined;
        const planned = await plan(batch, log, this.#store);
        if (await this.#store.commit(planned.plan)) {
          this.#log = log;
          for (const settle of planned.settle) settle();
          return;
        }
      }
      throw new ExchangeError('store-failed');
    } catch (cause) {
      const error = cause instanceof ExchangeError ? cause : new ExchangeError('store-failed', undefined, { cause });
      for (const job of batch) job.reject(error);
    }
  }
}

/** Lets each job add its rows; a job that throws is told so alone, and must not have added any. */
async function plan(batch: Job[], log: LogDraft, store: Store): Promise<{ plan: Plan; settle: (() => void)[] }> {
  const logSize = log.size;
  const rows: Rows = { arrivals: [], verdicts: [], letters: [], received: [], attempts: [], delivered: [], acks: [] };
  const draft: PlanDraft = { ...rows, log, store };
  const settle: (() => void)[] = [];
  for (const job of batch) {
    const before = log.size;
    try {
      const value = await job.work(draft);
      settle.push(() => job.resolve(value));
    } catch (error) {
      // A leaf without its row must not stay: the whole batch is given up, and nothing was released.
      if (log.size !== before) throw error;
      settle.push(() => job.reject(error));
    }
  }
  return { plan: { ...rows, logSize, nextLogSize: log.size, nodes: log.rows }, settle };
}
