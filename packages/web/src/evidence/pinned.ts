/**
 * The file trust.json: whose signatures a directory must carry, known by another way than the bundle.
 * @module
 */
import { list, object, text, whole } from './shape.ts';
import type { Pinned } from './verify.ts';

const shape = object({ k: whole(1), keys: list(text(/^[A-Za-z0-9_-]{43}$/), 16) });

/** @returns `undefined` for what is no such file */
export function parsePinned(source: string): Pinned | undefined {
  try {
    const pinned = shape(JSON.parse(source), '');
    return pinned.keys.length >= pinned.k ? pinned : undefined;
  } catch {
    return undefined;
  }
}
