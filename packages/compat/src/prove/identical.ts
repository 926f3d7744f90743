/**
 * Rule `identical`: a schema has the instances that it has.
 *
 * Argument: both schemas are the same document, and every document that it refers to, directly or not, is there and is the same on both
 * sides. Whatever the schema says, also where nobody understands it, it says so on both sides.
 *
 * @module
 */
import type { Document } from '../read/location.ts';
import { type Refuted, refuted } from './outcome.ts';

/** @param same documents that are the same on both sides, with all that they refer to */
export function identical(
  base: Document | undefined,
  revision: Document | undefined,
  same: ReadonlySet<Document>,
): Refuted | undefined {
  if (base === undefined || base !== revision || !same.has(base)) return undefined;
  return refuted('identical', 0n);
}
