/**
 * Draws that a seed decides: the same seed, the same draws.
 * @module
 */
import { createHash } from 'node:crypto';

export interface Random {
  /** In [0, 1). */
  next(): number;
  /** An integer, `from` and `to` included. */
  between(from: number, to: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** @param name of what the draws are for: each draws from a sequence of its own */
export function randomFrom(seed: string, name: string): Random {
  let count = 0;
  const next = () => createHash('sha256').update(`${seed}/${name}/${count++}`).digest().readUInt32BE() / 2 ** 32;
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: ([first, ...others]) => [first, ...others][Math.floor(next() * (others.length + 1))] ?? first,
  };
}
