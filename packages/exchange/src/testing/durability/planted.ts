/**
 * Faults planted in the sources as they are loaded, so that a test can show that it would find them; preloaded with `--import`.
 * @module
 */
import { registerHooks } from 'node:module';

interface Edit {
  /** End of the module's path. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** Whoever waits for the transaction is told that it has committed, and so much later it begins. */
function commitAfter(wait: string): Edit {
  return {
    file: 'committer.ts',
    find: 'if (await this.#commits(planned.plan)) {',
    put: `if (planned.plan.arrivals.length > 0) {
          for (const { job, value } of planned.jobs) job.resolve(value);
          await new Promise((resolve) => ${wait});
        }
        if (await this.#commits(planned.plan)) {`,
  };
}

export const faults = {
  /** Nothing is synced. */
  'no-sync': [{ file: 'store/sqlite/schema.ts', find: 'synchronous = FULL', put: 'synchronous = OFF' }],
  /** A receiver answers, and the transaction comes a turn of the event loop later. */
  'answer-before-commit': [commitAfter('setImmediate(resolve)')],
  /** The same, so late that a kill from outside comes in between. */
  'answer-long-before-commit': [commitAfter('setTimeout(resolve, 10)')],
  /** The store takes a message as often as it comes, and nobody looks whether it is there. */
  'no-duplicate-key': [
    {
      file: 'store/sqlite/schema-2.ts',
      find: 'dig TEXT NOT NULL UNIQUE,\n    iss',
      put: 'dig TEXT NOT NULL,\n    iss',
    },
    { file: 'store/sqlite/schema-2.ts', find: 'UNIQUE INDEX arrival_jti', put: 'INDEX arrival_jti' },
    {
      file: 'store/sql/plan.ts',
      find: 'INSERT INTO arrival_part (arrival, position, name, jwe) VALUES ((SELECT id',
      put: 'INSERT INTO arrival_part (arrival, position, name, jwe) VALUES ((SELECT max(id)',
    },
    { file: 'receiver/receive.ts', find: 'if (stored) return', put: 'if (false) return' },
    {
      file: 'receiver/receive.ts',
      find: 'if ((await context.store.arrival(dig)) ?? (await context.store.archived(dig))) return',
      put: 'if (false) return',
    },
    { file: 'receiver/receive.ts', find: "clash ? 'conflict' : wrong", put: 'wrong' },
  ],
  /** An inbox waits for nothing that should have come before. */
  'no-order': [
    {
      file: 'store/sql/stream-rows.ts',
      find: 'WHERE missing IS NULL OR stored_at <= ?3',
      put: 'WHERE missing IS NULL OR stored_at <> ?3',
    },
  ],
  /** There is room for an empty store and a few messages. */
  'full-disk': [
    {
      file: 'store/sqlite/schema.ts',
      find: 'PRAGMA temp_store',
      put: 'PRAGMA max_page_count = 90;\n  PRAGMA temp_store',
    },
  ],
  /** No fault: the journal is carried over into the file a hundred times as often, so that a short run shows it. */
  'early-checkpoint': [
    { file: 'store/sqlite/schema.ts', find: 'wal_autocheckpoint = 4000', put: 'wal_autocheckpoint = 40' },
  ],
} satisfies Record<string, readonly Edit[]>;

export type Planted = keyof typeof faults;

/** Arguments and environment of a Node process in whose sources something is planted. */
export function planting(planted: Planted): {
  readonly execArgv: readonly string[];
  readonly env: Record<string, string>;
} {
  return { execArgv: ['--import', import.meta.url], env: { PLANTED: planted } };
}

const edits: readonly Edit[] = faults[(process.env['PLANTED'] ?? '') as Planted] ?? [];
if (edits.length > 0) {
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      const mine = edits.filter(({ file }) => url.endsWith(`/exchange/src/${file}`));
      if (mine.length === 0) return loaded;
      return { ...loaded, source: mine.reduce(edited, String(loaded.source)) };
    },
  });
}

function edited(source: string, { file, find, put }: Edit): string {
  if (source.split(find).length !== 2) throw new Error(`${file} no longer says once: ${find}`);
  return source.replace(find, () => put);
}
