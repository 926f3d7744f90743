/**
 * Whether an entry is in a log of a stated size and root.
 * @see RFC 9162 §2.1.3.2
 * @module
 */
import { isEqual, sha256, utf8 } from './bytes.ts';

export interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly leaf: string;
  readonly path: readonly Uint8Array[];
  readonly root: Uint8Array;
}

export async function isIncluded({ index, size, leaf, path, root }: Inclusion): Promise<boolean> {
  if (index >= size) return false;
  let at = index;
  let last = size - 1;
  let hash: Uint8Array = await sha256(Uint8Array.of(0), utf8(leaf));
  for (const step of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = await sha256(Uint8Array.of(1), step, hash);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else hash = await sha256(Uint8Array.of(1), hash, step);
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && isEqual(hash, root);
}
