import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../encoding.ts';
import {
  append,
  consistencyProof,
  extend,
  inclusionProof,
  type LogNode,
  type LogNodes,
  leafHash,
  nodeHash,
  nodePosition,
  rootAt,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts';

/** RFC 9162 §2.1.1, word for word. */
function mth(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return sha256();
  if (leaves.length === 1) return only;
  const k = largestPowerBelow(leaves.length);
  return nodeHash(mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}

/** RFC 9162 §2.1.3.1. */
function path(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (leaves.length <= 1) return [];
  const k = largestPowerBelow(leaves.length);
  return m < k
    ? [...path(m, leaves.slice(0, k)), mth(leaves.slice(k))]
    : [...path(m - k, leaves.slice(k)), mth(leaves.slice(0, k))];
}

/** RFC 9162 §2.1.4.1. */
function subproof(m: number, leaves: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  if (m === leaves.length) return whole ? [] : [mth(leaves)];
  const k = largestPowerBelow(leaves.length);
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), whole), mth(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), mth(leaves.slice(0, k))];
}

function largestPowerBelow(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** A log in memory. */
class MemoryLog implements LogNodes {
  readonly nodes = new Map<string, Uint8Array>();
  readonly roots: Uint8Array[] = [];
  size = 0;

  node(level: number, index: number): Uint8Array {
    const hash = this.nodes.get(`${level}/${index}`);
    if (hash === undefined) throw new Error(`node ${level}/${index} was read and is not there`);
    return hash;
  }

  append(leaves: readonly Uint8Array[]): void {
    const added = append(this.size, this, leaves);
    for (const { level, index, hash } of added.nodes) this.nodes.set(`${level}/${index}`, hash);
    this.roots.push(...added.roots);
    this.size = added.size;
  }
}

const leavesOf = (count: number) => Array.from({ length: count }, (_, i) => leafHash(`leaf ${i}`));
const logOf = (leaves: readonly Uint8Array[]) => {
  const log = new MemoryLog();
  log.append(leaves);
  return log;
};
const hex = (hashes: readonly Uint8Array[]) => hashes.map((hash) => Buffer.from(hash).toString('hex'));

test('the empty tree, and trees of the test inputs of Certificate Transparency', () => {
  expect(hex([rootAt(0, new MemoryLog())])).toEqual([
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ]);
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const leaves = inputs.map((input) => sha256(Uint8Array.of(0), Buffer.from(input, 'hex')));
  expect(hex(logOf(leaves).roots)).toEqual([
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]);
});

test('roots are those of the recursion, however the leaves come in batches', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 8 }), (batches) => {
      const all = leavesOf(batches.reduce((sum, size) => sum + size, 0));
      const log = new MemoryLog();
      let at = 0;
      for (const size of batches) {
        log.append(all.slice(at, at + size));
        at += size;
      }
      expect(hex(log.roots)).toEqual(hex(all.map((_, i) => mth(all.slice(0, i + 1)))));
      expect(hex([rootAt(log.size, log)])).toEqual(hex([mth(all)]));
    }),
  );
});

describe('proofs for every tree of up to 33 leaves', () => {
  const leaves = leavesOf(33);
  const log = logOf(leaves);
  const root = (size: number) => rootAt(size, log);

  test('inclusion: the recursion’s path, and it verifies', () => {
    for (let size = 1; size <= 33; size++)
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(index, size, log);
        expect(hex(proof)).toEqual(hex(path(index, leaves.slice(0, size))));
        const leaf = leaves[index] ?? new Uint8Array();
        verifyInclusion({ index, size, leaf, path: proof, root: root(size) });
      }
  });

  test('consistency: the recursion’s path, and it verifies', () => {
    for (let second = 1; second <= 33; second++)
      for (let first = 1; first <= second; first++) {
        const proof = consistencyProof(first, second, log);
        expect(hex(proof)).toEqual(hex(subproof(first, leaves.slice(0, second), true)));
        verifyConsistency({ first, second, path: proof, firstRoot: root(first), secondRoot: root(second) });
      }
  });

  const size = fc.integer({ min: 2, max: 33 });

  test('inclusion: another leaf, position, size, root or path does not verify', () => {
    fc.assert(
      fc.property(
        size,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('leaf', 'index', 'root', 'path', 'longer', 'shorter'),
        (n, a, b, fault) => {
          const index = a % n;
          const good = {
            index,
            size: n,
            leaf: leaves[index] ?? new Uint8Array(),
            path: inclusionProof(index, n, log),
            root: root(n),
          };
          const step = b % good.path.length;
          const bad = {
            leaf: { ...good, leaf: leafHash('other') },
            index: { ...good, index: (index + 1 + (b % (n - 1))) % n },
            root: { ...good, root: root(n - 1) },
            path: { ...good, path: good.path.map((hash, i) => (i === step ? leafHash('other') : hash)) },
            longer: { ...good, path: [...good.path, leafHash('other')] },
            shorter: { ...good, path: good.path.slice(0, -1) },
          }[fault];
          expect(() => verifyInclusion(bad)).toThrow(expect.objectContaining({ code: 'proof-invalid' }));
        },
      ),
    );
  });

  test('consistency: another beginning, end or path does not verify', () => {
    fc.assert(
      fc.property(
        size,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('first', 'second', 'path', 'longer', 'shorter'),
        (n, a, b, fault) => {
          const first = 1 + (a % (n - 1));
          const good = {
            first,
            second: n,
            path: consistencyProof(first, n, log),
            firstRoot: root(first),
            secondRoot: root(n),
          };
          const step = b % good.path.length;
          const bad = {
            first: { ...good, firstRoot: leafHash('other') },
            second: { ...good, secondRoot: leafHash('other') },
            path: { ...good, path: good.path.map((hash, i) => (i === step ? leafHash('other') : hash)) },
            longer: { ...good, path: [...good.path, leafHash('other')] },
            shorter: { ...good, path: good.path.slice(0, -1) },
          }[fault];
          expect(() => verifyConsistency(bad)).toThrow(expect.objectContaining({ code: 'proof-invalid' }));
        },
      ),
    );
  });

  test('equal sizes need equal roots and no path; sizes in the wrong order prove nothing', () => {
    const one = { first: 5, second: 5, path: [], firstRoot: root(5), secondRoot: root(5) };
    verifyConsistency(one);
    for (const bad of [
      { ...one, secondRoot: root(6) },
      { ...one, path: [root(1)] },
      { ...one, first: 6 },
      { ...one, first: 0 },
      { ...one, second: 5.5 },
      { ...one, first: 3, path: [] },
    ])
      expect(() => verifyConsistency(bad)).toThrow(expect.objectContaining({ code: 'proof-invalid' }));
    const leaf = leaves[0] ?? new Uint8Array();
    expect(() => verifyInclusion({ index: 1, size: 1, leaf, path: [], root: leaf })).toThrow(
      expect.objectContaining({ code: 'proof-invalid' }),
    );
  });

  test('asking for what is not there is a mistake of the program', () => {
    expect(() => inclusionProof(33, 33, log)).toThrow(RangeError);
    expect(() => consistencyProof(0, 33, log)).toThrow(RangeError);
  });
});

test('subtrees are completed in the order of their positions, without gaps', () => {
  const edge: LogNode[] = [];
  const positions = Array.from({ length: 100 }, (_, leaf) => extend(edge, leaf, leafHash(`leaf ${leaf}`)))
    .flat()
    .map(({ level, index }) => nodePosition(level, index));
  expect(positions).toEqual(positions.map((_, i) => i));
});
