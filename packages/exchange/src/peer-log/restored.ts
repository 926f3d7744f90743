/**
 * Why an agency has another log than before: its store was put back, and it says so, signed, at the beginning of the new one.
 * @module
 */
import type { Context } from '../context.ts';
import { fromBase64url } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { leafHash, verifyInclusion } from '../log/merkle.ts';
import { type Restored, verifyRestored } from '../restore/claims.ts';
import type { RestoredLogRow } from '../store/store.ts';
import type { LogState } from '../strict/terms.ts';
import { noteConflicts } from './conflict.ts';
import { type Answer, contradictions } from './contradictions.ts';
import type { Statement } from './seen.ts';

/** Two statements of one agency about two logs. */
export interface LogChange {
  readonly before: Statement;
  readonly now: Statement;
}

/** What the agency answers when it is asked about the log before, and what it had signed about that. */
export interface Explanation {
  readonly ofLog: readonly Statement[];
  readonly answer: Answer;
}

/**
 * A statement of what was restored, the first leaf of the new log, explains it. Of the old log everything up to the state named there has to
 * hold together; what the agency has signed beyond that, it says to have lost. The statements are kept, and told as `log-restored`.
 *
 * @returns `true` when nothing explains the change
 */
export async function isUnexplained(
  context: Context,
  agency: string,
  { before, now }: LogChange,
  explain: () => Promise<Explanation>,
): Promise<boolean> {
  if (leads(await context.store.restoredLogs(agency), before.id, now.id)) return false;
  const { ofLog, answer } = await explain();
  const rows = stepsOf(context, agency, answer);
  const [first] = rows;
  if (first === undefined || !leads(rows, before.id, now.id)) return true;
  await keep(context, rows);
  const { oldId: id, oldSize: size, oldRoot: root, iat, jws } = first;
  const held = ofLog.filter((one) => one.size <= size);
  const statement = { id, size, root, iat, jws };
  await noteConflicts(context, contradictions(agency, held, { statement, paths: answer.paths }));
  return false;
}

/** Whether these statements go from one log to another. */
function leads(rows: readonly RestoredLogRow[], from: string, to: string): boolean {
  const next = new Map(rows.map(({ oldId, id }) => [oldId, id]));
  const been = new Set<string>();
  for (let at: string | undefined = from; at !== undefined && !been.has(at); at = next.get(at)) {
    if (at === to) return true;
    been.add(at);
  }
  return false;
}

/** The statements of an answer, each signed by the agency and the first leaf of its log; none when one of them is not. */
function stepsOf(context: Context, agency: string, { restored, checkpoint }: Answer): RestoredLogRow[] {
  const { directory } = context.directory.current;
  try {
    const steps = restored.map(({ token, path }) => ({ token, path, claims: verifyRestored(token, directory) }));
    for (const [i, { token, path, claims }] of steps.entries()) {
      const end = steps[i + 1]?.claims.old ?? checkpoint;
      if (claims.iss !== agency || end.id !== claims.id) return [];
      verifyFirst(token, path, end);
    }
    return steps.map(({ token, claims }) => rowOf(token, claims));
  } catch (error) {
    if (error instanceof ExchangeError) return [];
    throw error;
  }
}

function verifyFirst(token: string, path: readonly string[], { size, root }: LogState): void {
  verifyInclusion({
    index: 0,
    size,
    leaf: leafHash(token),
    path: path.map((hash) => fromBase64url(hash)),
    root: fromBase64url(root),
  });
}

function rowOf(jws: string, { iss: agency, id, iat, old }: Restored): RestoredLogRow {
  return { agency, id, oldId: old.id, oldSize: old.size, oldRoot: old.root, iat, jws };
}

async function keep(context: Context, rows: readonly RestoredLogRow[]): Promise<void> {
  const news = await context.committer.submit(async (draft) => {
    const known = new Set([...(await draft.store.restoredLogs()), ...draft.restoredLogs].map(({ id }) => id));
    const added = rows.filter(({ id }) => !known.has(id));
    draft.restoredLogs.push(...added);
    return added;
  });
  for (const { agency, oldId: id, oldSize: size } of news) context.emit({ type: 'log-restored', agency, id, size });
}
