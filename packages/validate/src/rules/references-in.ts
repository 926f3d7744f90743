/**
 * The references to other records that stand anywhere in a record.
 * @module
 */
import type { AnyRecord, RecordRef } from '@lienthong/schemas';

/** Every reference with its place: an object with a kind and an id and nothing else. */
export function referencesIn(record: AnyRecord): (readonly [pointer: string, ref: RecordRef])[] {
  return [...within(record, '')];
}

/** Whether a place refers to a case that may have a conversation of its own: one that was joined or split. */
export function isElsewhere(pointer: string): boolean {
  return /^\/(?:step\/)?(?:joins\/\d+|splitFrom|newCase)$/.test(pointer);
}

function* within(value: unknown, at: string): Generator<readonly [string, RecordRef]> {
  if (typeof value !== 'object' || value === null) return;
  if (isReference(value)) yield [at, value];
  else for (const [name, inner] of Object.entries(value)) yield* within(inner, `${at}/${name}`);
}

function isReference(value: object): value is RecordRef {
  return Object.keys(value).length === 2 && 'kind' in value && 'id' in value;
}
