/**
 * What waits in the store and how old the directory is, read whenever somebody collects metrics.
 * @module
 */
import type { DirectoryKeeper } from '../directory-keeper.ts';
import { limits } from '../limits.ts';
import type { Store } from '../store/store.ts';
import type { Telemetry } from './telemetry.ts';

export interface Observed {
  readonly store: Pick<Store, 'waiting'>;
  readonly directory: DirectoryKeeper;
  readonly now: () => number;
}

/** @returns what ends it */
export function observeGauges(telemetry: Telemetry, { store, directory, now }: Observed): () => void {
  return telemetry.observe(names, async (observe) => {
    const nowMs = now();
    const { confirmedAtMs, current } = directory;
    observe('lienthong.directory.version', current.directory.version);
    if (confirmedAtMs !== undefined) observe('lienthong.directory.age', (nowMs - confirmedAtMs) / 1000);
    const before = { delayedMs: nowMs - limits.delayedAfterMs, overdueMs: nowMs - limits.overdueAfterMs };
    // Of a store that cannot be read now there are no figures: its error may name a file.
    const waiting = await store.waiting(before).catch(() => undefined);
    for (const [state, count] of Object.entries(waiting?.outbox ?? {})) {
      observe('lienthong.outbox.messages', count, { state });
    }
    for (const [state, count] of Object.entries(waiting?.late ?? {}))
      observe('lienthong.outbox.late', count, { state });
    for (const [state, count] of Object.entries(waiting?.inbox ?? {})) {
      observe('lienthong.inbox.messages', count, { state });
    }
  });
}

const names = [
  'lienthong.directory.version',
  'lienthong.directory.age',
  'lienthong.outbox.messages',
  'lienthong.outbox.late',
  'lienthong.inbox.messages',
] as const;
