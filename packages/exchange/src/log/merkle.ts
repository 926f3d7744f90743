/**
 * The Merkle tree of a log: append, root, and proofs, over the hashes of complete subtrees.
 * @see RFC 9162 §2.1
 * @module
 */
import { asciiBytes, sha256 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';

/** Where the hashes of complete subtrees lie: `level` 0 are leaves; `index` counts subtrees of 2^level leaves. */
export interface LogNodes {
  node(level: number, index: number): Uint8Array;
}

export interface LogNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

/** Hash of a leaf: a compact JWS. */
export function leafHash(jws: string): Uint8Array {
  return sha256(leafPrefix, asciiBytes(jws));
}

/** Hash of two subtrees. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(nodePrefix, left, right);
}

/**
 * @param size leaves so far; reads one node for each bit of it
 * @returns the nodes to store, and the root after each new leaf
 */
export function append(
  size: number,
  read: LogNodes,
  leafHashes: readonly Uint8Array[],
): { nodes: LogNode[]; roots: Uint8Array[]; size: number } {
  const nodes: LogNode[] = [];
  const roots: Uint8Array[] = [];
  const edge = rightEdge(size).map(({ level, index }) => ({ level, index, hash: read.node(level, index) }));
  for (const [i, hash] of leafHashes.entries()) {
    nodes.push(...extend(edge, size + i, hash));
    roots.push(rootOf(edge));
  }
  return { nodes, roots, size: size + leafHashes.length };
}

/**
 * Adds one leaf to the right edge of a log of `size` leaves, in place.
 *
 * @returns the nodes to store: the leaf, and each subtree that it completes
 */
export function extend(edge: LogNode[], size: number, hash: Uint8Array): LogNode[] {
  let node: LogNode = { level: 0, index: size, hash };
  const nodes = [node];
  for (let last = edge.at(-1); last !== undefined && last.level === node.level; last = edge.at(-1)) {
    edge.pop();
    node = { level: node.level + 1, index: Math.floor(node.index / 2), hash: nodeHash(last.hash, node.hash) };
    nodes.push(node);
  }
  edge.push(node);
  return nodes;
}

/** Root of the first `size` leaves. @see RFC 9162 §2.1.1 */
export function rootAt(size: number, read: LogNodes): Uint8Array {
  return rootOf(rightEdge(size).map(({ level, index }) => ({ hash: read.node(level, index) })));
}

/** Root of the log whose right edge this is, from the left. */
export function rootOf(edge: readonly { readonly hash: Uint8Array }[]): Uint8Array {
  const root = edge
    .map(({ hash }) => hash)
    .reduceRight<Uint8Array | undefined>(
      (right, left) => (right === undefined ? left : nodeHash(left, right)),
      undefined,
    );
  return root ?? sha256();
}

/** The complete subtrees that make up a log of `size` leaves, from the left. */
export function rightEdge(size: number): { level: number; index: number }[] {
  const edge: { level: number; index: number }[] = [];
  for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / 2)) {
    if (count % 2 === 1) edge.unshift({ level, index: count - 1 });
  }
  return edge;
}

/** Number of complete subtrees in a log of `size` leaves. */
export function nodeCount(size: number): number {
  return 2 * size - rightEdge(size).length;
}

/** When a subtree was completed: its place among all complete subtrees of a growing log, from 0. */
export function nodePosition(level: number, index: number): number {
  const lastLeaf = (index + 1) * 2 ** level - 1;
  return 2 * lastLeaf - rightEdge(lastLeaf).length + level;
}

/**
 * Path from leaf `index` to the root of the first `size` leaves.
 *
 * @throws {RangeError} the leaf is not among them
 * @see RFC 9162 §2.1.3.1
 */
export function inclusionProof(index: number, size: number, read: LogNodes): Uint8Array[] {
  if (!(Number.isSafeInteger(index) && index >= 0 && index < size))
    throw new RangeError('the leaf lies outside the log');
  const path: Uint8Array[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      path.unshift(subtree(middle, end, read));
      end = middle;
    } else {
      path.unshift(subtree(start, middle, read));
      start = middle;
    }
  }
  return path;
}

/**
 * Path that shows the first `first` leaves to be the beginning of the first `second` leaves.
 *
 * @throws {RangeError} unless 0 < first ≤ second
 * @see RFC 9162 §2.1.4.1
 */
export function consistencyProof(first: number, second: number, read: LogNodes): Uint8Array[] {
  if (!(Number.isSafeInteger(first) && first > 0 && first <= second)) throw new RangeError('0 < first ≤ second');
  const path: Uint8Array[] = [];
  let start = 0;
  let end = second;
  while (end !== first) {
    const middle = start + split(end - start);
    if (first <= middle) {
      path.unshift(subtree(middle, end, read));
      end = middle;
    } else {
      path.unshift(subtree(start, middle, read));
      start = middle;
    }
  }
  if (start > 0) path.unshift(subtree(start, end, read));
  return path;
}

/**
 * @throws {ExchangeError} `proof-invalid`
 * @see RFC 9162 §2.1.3.2
 */
export function verifyInclusion(proof: {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly path: readonly Uint8Array[];
  readonly root: Uint8Array;
}): void {
  const { index, size, path } = proof;
  if (!(isCount(index) && isCount(size) && index < size)) throw new ExchangeError('proof-invalid');
  let at = index;
  let last = size - 1;
  let hash = proof.leaf;
  for (const step of path) {
    if (last === 0) throw new ExchangeError('proof-invalid');
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(step, hash);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      hash = nodeHash(hash, step);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  if (last !== 0 || !same(hash, proof.root)) throw new ExchangeError('proof-invalid');
}

/**
 * @throws {ExchangeError} `proof-invalid`
 * @see RFC 9162 §2.1.4.2
 */
export function verifyConsistency(proof: {
  readonly first: number;
  readonly second: number;
  readonly path: readonly Uint8Array[];
  readonly firstRoot: Uint8Array;
  readonly secondRoot: Uint8Array;
}): void {
  const { first, second, firstRoot, secondRoot } = proof;
  if (!(isCount(first) && isCount(second) && first > 0 && first <= second)) throw new ExchangeError('proof-invalid');
  if (first === second) {
    if (proof.path.length > 0 || !same(firstRoot, secondRoot)) throw new ExchangeError('proof-invalid');
    return;
  }
  const path = isPowerOfTwo(first) ? [firstRoot, ...proof.path] : proof.path;
  const [seed, ...steps] = path;
  if (seed === undefined) throw new ExchangeError('proof-invalid');
  let at = first - 1;
  let last = second - 1;
  while (at % 2 === 1) {
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  let one = seed;
  let two = seed;
  for (const step of steps) {
    if (last === 0) throw new ExchangeError('proof-invalid');
    if (at % 2 === 1 || at === last) {
      one = nodeHash(step, one);
      two = nodeHash(step, two);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      two = nodeHash(two, step);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  if (last !== 0 || !same(one, firstRoot) || !same(two, secondRoot)) throw new ExchangeError('proof-invalid');
}

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** Hash over the leaves from `start` up to `end`; `start` is a multiple of the largest power of two in between. */
function subtree(start: number, end: number, read: LogNodes): Uint8Array {
  const width = end - start;
  if (isPowerOfTwo(width)) return read.node(Math.log2(width), start / width);
  const middle = start + split(width);
  return nodeHash(subtree(start, middle, read), subtree(middle, end, read));
}

/** The largest power of two below `width`. */
function split(width: number): number {
  let power = 1;
  while (power * 2 < width) power *= 2;
  return power;
}

function isPowerOfTwo(count: number): boolean {
  return count === 1 || (count > 1 && split(count) * 2 === count);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
