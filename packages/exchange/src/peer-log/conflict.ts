/**
 * Contradictions about logs: kept once with the signed statements that prove them, and told once.
 * @module
 */
import type { Context } from '../context.ts';
import type { LogConflictRow } from '../store/store.ts';

export type LogConflict = Omit<LogConflictRow, 'foundAtMs'>;

/** Stores what is new among them, and emits `log-fork` for each, or `log-restored` where its holder has signed why. */
export async function noteConflicts(context: Context, found: readonly LogConflict[]): Promise<void> {
  if (found.length === 0) return;
  const foundAtMs = context.now();
  const added = await context.committer.submit(async (draft) => {
    const known = new Set([...(await draft.store.logConflicts()), ...draft.logConflicts].map(nameOf));
    const news = found.filter((conflict) => !known.has(nameOf(conflict)));
    draft.logConflicts.push(...news.map((conflict) => ({ ...conflict, foundAtMs })));
    return news;
  });
  for (const { agency, id, size, reason, toldBy } of added) {
    if (reason === 'restored') context.emit({ type: 'log-restored', agency, id });
    else context.emit({ type: 'log-fork', agency, id, size, reason, toldBy });
  }
}

function nameOf({ agency, id, size, reason }: LogConflict): string {
  return [agency, id, size, reason].join(' ');
}
