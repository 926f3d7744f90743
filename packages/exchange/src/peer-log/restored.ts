/**
 * Whether another log of a peer is explained by a restore: the peer has signed which log it went on from, and that stands in the new one.
 * @module
 */
import type { Directory } from '../directory/claims.ts';
import { fromBase64url } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import type { Checkpoint } from '../log/checkpoint.ts';
import { leafHash, verifyInclusion } from '../log/merkle.ts';
import { verifyRestored } from '../restore/claims.ts';
import type { LogState } from '../strict/terms.ts';
import type { RestoredLeaf } from './query.ts';

/**
 * @param before a state of the former log that the peer has signed. What came after the copy is lost at the peer; a state that the
 *   copy does hold must be the same
 * @param now seconds
 */
export function isExplained(
  before: LogState,
  restored: readonly RestoredLeaf[],
  { checkpoint, directory, now }: { checkpoint: Checkpoint; directory: Directory; now: number },
): boolean {
  try {
    let next = checkpoint.id;
    for (const [index, { token, path }] of restored.entries()) {
      const claims = verifyRestored(token, directory, now);
      if (claims.iss !== checkpoint.iss || claims.next !== next) return false;
      verifyInclusion({
        ...{ index, size: checkpoint.size, leaf: leafHash(token), root: fromBase64url(checkpoint.root) },
        path: path.map((hash) => fromBase64url(hash)),
      });
      const { log } = claims;
      if (log.id === before.id) return log.size !== before.size || log.root === before.root;
      next = log.id;
    }
    return false;
  } catch (error) {
    if (error instanceof ExchangeError) return false;
    throw error;
  }
}
