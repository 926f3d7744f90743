/**
 * Whether what an agency has signed about one log can be true together.
 * @module
 */
import { fromBase64url } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import type { Checkpoint } from '../log/checkpoint.ts';
import { verifyConsistency } from '../log/merkle.ts';
import type { LogConflict } from './conflict.ts';
import type { RestoredLeaf } from './query.ts';
import type { Statement } from './seen.ts';

/** What an agency said of its log when it was asked. */
export interface Answer {
  readonly checkpoint: Checkpoint;
  /** The checkpoint, as a statement. */
  readonly statement: Statement;
  readonly paths: readonly (readonly string[])[];
  readonly restored: readonly RestoredLeaf[];
}

/** What cannot be true together, each with the two statements that say so. */
export function contradictions(
  agency: string,
  ofLog: readonly Statement[],
  { statement, paths }: Pick<Answer, 'statement' | 'paths'>,
): LogConflict[] {
  const found: LogConflict[] = [];
  const bySize = new Map<number, Statement>();
  const note = (reason: LogConflict['reason'], earlier: Statement, later: Statement) => {
    const { id, size } = reason === 'smaller' ? earlier : later;
    found.push({ agency, id, size, reason, toldBy: agency, statements: [earlier.jws, later.jws] });
  };
  for (const one of [...ofLog, statement]) {
    const same = bySize.get(one.size);
    if (same === undefined) bySize.set(one.size, one);
    else if (same.root !== one.root) note('other-root', same, one);
  }
  for (const one of bySize.values()) {
    if (one.size <= statement.size) continue;
    // An answer of a moment before, played once more, would be no contradiction.
    if (one.iat >= statement.iat) throw new ExchangeError('checkpoint-stale');
    note('smaller', one, statement);
  }
  const chain = sizesOf([...bySize.values()]).flatMap((size) => bySize.get(size) ?? []);
  for (const [i, earlier] of chain.entries()) {
    const later = chain[i + 1];
    if (later === undefined || later.size > statement.size) break;
    if (!isProved(earlier, later, paths[i])) note('not-grown', earlier, later);
  }
  return found;
}

function isProved(first: Statement, second: Statement, path: readonly string[] = []): boolean {
  try {
    verifyConsistency({
      first: first.size,
      second: second.size,
      path: path.map((hash) => fromBase64url(hash)),
      firstRoot: fromBase64url(first.root),
      secondRoot: fromBase64url(second.root),
    });
    return true;
  } catch (error) {
    if (error instanceof ExchangeError) return false;
    throw error;
  }
}

/** Ascending, each once; of an empty log there is nothing to prove. */
export function sizesOf(statements: readonly Statement[]): number[] {
  return [...new Set(statements.map(({ size }) => size).filter((size) => size > 0))].sort((a, b) => a - b);
}
