/**
 * Puts a transaction together from several pieces of work, each of which adds its rows and leaves, or fails alone.
 * @module
 */
import type { LogDraft } from './log-writer.ts';
import type { Plan, Store } from './store/store.ts';

/** What one piece of work adds to the transaction; `T` is what its caller gets once that has committed. */
export type Work<T> = (draft: PlanDraft) => T | Promise<T>;

type Rows = { -readonly [K in keyof Omit<Plan, 'logSize' | 'nextLogSize' | 'nodes'>]: Plan[K][number][] };

/** The transaction being put together. */
export interface PlanDraft extends Rows {
  readonly log: LogDraft;
  readonly store: Store;
  /** What this work adds may be in the store already: nobody knows whether an earlier transaction committed. */
  readonly isRepeated: boolean;
}

/** What a plan is made on. */
export interface PlanGrounds {
  readonly end: LogDraft;
  readonly store: Store;
  readonly isRepeated: boolean;
}

export interface Planned {
  readonly work: Work<unknown>;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets each job add its rows. A job that throws is rejected alone, at once. When it had added something before, a leaf or a
 * row could stay without the rest of it: then everything is planned again from the log's end, without that job.
 */
export async function plan<J extends Planned>(
  jobs: readonly J[],
  { end, store, isRepeated }: PlanGrounds,
): Promise<{ plan: Plan; log: LogDraft; jobs: { job: J; value: unknown }[] }> {
  const log = end.next();
  const rows: Rows = {
    ...{ arrivals: [], verdicts: [], letters: [], received: [], attempts: [], delivered: [], acks: [] },
    ...{ erased: [], erasureRequests: [], erasures: [], erasuresDelivered: [], archived: [] },
    ...{
      voided: [],
      numbers: [],
      peerStreams: [],
      streams: [],
      covered: [],
      streamConflicts: [],
      reconciliationsDue: [],
    },
    ...{ peerLogs: [], logConflicts: [], witnesses: [] },
  };
  const draft: PlanDraft = { ...rows, log, store, isRepeated };
  const left = new Set(jobs);
  const done: { job: J; value: unknown }[] = [];
  for (const job of jobs) {
    const before = added(rows, log);
    try {
      done.push({ job, value: await job.work(draft) });
    } catch (error) {
      job.reject(error);
      left.delete(job);
      if (added(rows, log) !== before) return plan([...left], { end, store, isRepeated });
    }
  }
  return { plan: { ...rows, logSize: end.size, nextLogSize: log.size, nodes: log.rows }, log, jobs: done };
}

function added(rows: Rows, log: LogDraft): number {
  return Object.values(rows).reduce((count, list) => count + list.length, log.size);
}
