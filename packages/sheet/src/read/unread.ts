/**
 * Places of a record whose cells could not be read: what a validator says of them only follows from that.
 * @module
 */
import type { SheetFault } from '../errors.ts';

/**
 * @param faults of one record
 * @returns whether an issue at a pointer (RFC 6901) only says that what could not be read is not there
 */
export function unreadIn(faults: Iterable<SheetFault>): (pointer: string) => boolean {
  const unread = new Set<string>();
  const around = new Set<string>();
  for (const { pointer } of faults) {
    if (pointer === undefined) continue;
    unread.add(pointer);
    for (const outer of outersOf(pointer)) around.add(outer);
  }
  return (pointer) =>
    unread.has(pointer) || around.has(pointer) || outersOf(pointer).some((outer) => unread.has(outer));
}

function outersOf(pointer: string): string[] {
  const steps = pointer.split('/');
  return steps.slice(0, -1).map((_, i) => steps.slice(0, i + 1).join('/'));
}
