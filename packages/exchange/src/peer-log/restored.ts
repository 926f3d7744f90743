/**
 * Whether another log of a peer is explained by a restore: the peer has signed in which state it went on from the one before, and that
 * stands at the beginning of the new one.
 * @module
 */
import type { Context } from '../context.ts';
import { fromBase64url } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { leafHash, verifyInclusion } from '../log/merkle.ts';
import { type Restored, verifyRestored } from '../restore/claims.ts';
import { noteConflicts } from './conflict.ts';
import { type Answer, contradictions } from './contradictions.ts';
import type { Statement } from './seen.ts';

/** Two statements of one agency about two logs. */
export interface LogChange {
  readonly agency: string;
  readonly before: Statement;
  readonly now: Statement;
}

/**
 * Keeps the signed statements of both, as `restored` or as `other-log`. Of the former log everything up to the state in which it ended has
 * to hold together; what the agency had signed beyond that, it says to have lost.
 *
 * @param ofLog all that the agency has signed about the log before, as far as it is held
 * @param answer what it says when it is asked about that
 * @returns whether what it has signed about the former log contradicts itself
 */
export async function noteChange(
  context: Context,
  { agency, before, now }: LogChange,
  ofLog: readonly Statement[],
  answer: Answer,
): Promise<boolean> {
  const steps = stepsOf(context, agency, answer);
  const [first] = steps;
  const isExplained = first?.claims.log.id === before.id && steps.some(({ claims }) => claims.next === now.id);
  const { id, size } = now;
  const statements = [before.jws, now.jws, ...(isExplained ? steps.map(({ token }) => token) : [])];
  const reason = isExplained ? 'restored' : 'other-log';
  await noteConflicts(context, [{ agency, id, size, reason, toldBy: agency, statements }]);
  if (first === undefined || !isExplained) return false;
  const { log, iat } = first.claims;
  const held = ofLog.filter((one) => one.size <= log.size);
  const statement = { ...log, iat, jws: first.token };
  const found = contradictions(agency, held, { statement, paths: answer.paths });
  await noteConflicts(context, found);
  return found.length > 0;
}

interface Step {
  readonly token: string;
  readonly claims: Restored;
}

/** From log to log, each token signed by the agency and the first leaf of its log; none when one of them is not. */
function stepsOf(context: Context, agency: string, { restored, checkpoint }: Answer): Step[] {
  const { directory } = context.directory.current;
  try {
    const steps = restored.map(({ token, path }) => ({ token, path, claims: verifyRestored(token, directory) }));
    for (const [i, { token, path, claims }] of steps.entries()) {
      const { id, size, root } = steps[i + 1]?.claims.log ?? checkpoint;
      if (claims.iss !== agency || claims.next !== id) return [];
      verifyInclusion({
        ...{ index: 0, size, leaf: leafHash(token), root: fromBase64url(root) },
        path: path.map((hash) => fromBase64url(hash)),
      });
    }
    return steps;
  } catch (error) {
    if (error instanceof ExchangeError) return [];
    throw error;
  }
}
