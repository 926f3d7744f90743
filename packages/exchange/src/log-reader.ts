/**
 * Roots and proofs out of an agency's log as it lies in the store, at its end or at any earlier size.
 * @see RFC 9162 §2.1
 * @module
 */
import { toBase64url } from './encoding.ts';
import { ExchangeError } from './errors.ts';
import { consistencyProof, inclusionProof, type LogNodes, rightEdge, rootAt } from './log/merkle.ts';
import type { OwnLog } from './store/store.ts';
import type { StoreReader } from './store/views.ts';

/** Where a leaf stands under a root. */
export interface InclusionProof {
  readonly index: number;
  readonly path: readonly Uint8Array[];
}

/**
 * The log of this agency that a row's `leaf` lies in.
 * @throws {ExchangeError} `log-corrupt` it lies in none
 */
export async function logOf(store: StoreReader, leaf: number): Promise<OwnLog> {
  const logs = await ownLogs(store);
  const log = logs.findLast(({ base }) => base <= leaf);
  if (log === undefined || leaf >= log.base + log.size) throw new ExchangeError('log-corrupt', `leaf ${leaf}`);
  return log;
}

/** Oldest first; the last is the present one. */
export async function ownLogs(store: StoreReader): Promise<OwnLog[]> {
  return [...(await store.formerLogs()), { id: store.logId, base: store.logBase, size: await store.logSize() }];
}

/**
 * base64url root of the first `size` leaves.
 * @param log id of a log that ended; the present one unless given
 * @throws {ExchangeError} `log-corrupt`
 */
export async function readRoot(store: StoreReader, size: number, log?: string): Promise<string> {
  return toBase64url(rootAt(size, await readNodes(store, [size], [], log)));
}

/**
 * One path for each leaf to the root of the first `size` leaves.
 *
 * @param leaves counted from the log's first
 * @throws {RangeError} a leaf is not among them
 * @throws {ExchangeError} `log-corrupt`
 */
export async function readInclusion(
  store: StoreReader,
  leaves: readonly number[],
  size: number,
  log?: string,
): Promise<InclusionProof[]> {
  const nodes = await readNodes(store, [size], leaves, log);
  return leaves.map((index) => ({ index, path: inclusionProof(index, size, nodes) }));
}

/**
 * Shows the first `from` leaves to be the beginning of the first `to` leaves.
 *
 * @throws {RangeError} unless 0 < from ≤ to
 * @throws {ExchangeError} `log-corrupt`, also when the log has fewer leaves
 */
export async function readConsistency(
  store: StoreReader,
  from: number,
  to: number,
  log?: string,
): Promise<Uint8Array[]> {
  return consistencyProof(from, to, await readNodes(store, [to], [from - 1], log));
}

/** Reads what proofs of these sizes and leaves can need: right edges, and every node and sibling on the way up. */
async function readNodes(
  store: StoreReader,
  sizes: readonly number[],
  leaves: readonly number[],
  log?: string,
): Promise<LogNodes> {
  const wanted = new Map<string, { level: number; index: number }>();
  const want = (node: { level: number; index: number }) => wanted.set(`${node.level}/${node.index}`, node);
  for (const size of sizes) for (const node of rightEdge(size)) want(node);
  const longest = Math.max(...sizes);
  for (const leaf of leaves) {
    for (let level = 0, index = leaf; 2 ** level <= longest; level++, index = Math.floor(index / 2)) {
      want({ level, index });
      want({ level, index: index ^ 1 });
    }
  }
  const held = new Map<string, Uint8Array>();
  for (const [key, { level, index }] of wanted) {
    const hash = await store.logNode(level, index, log);
    if (hash) held.set(key, hash);
  }
  return {
    node: (level, index) => {
      const hash = held.get(`${level}/${index}`);
      if (!hash) throw new ExchangeError('log-corrupt', `node ${level}/${index}`);
      return hash;
    },
  };
}
