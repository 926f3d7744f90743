/**
 * References to records of which the law knows the kind.
 * @module
 */
import type { RecordKindCode, RecordRef } from '@lienthong/schemas';

/** The place of a reference's kind, the reference, and the kinds that it may name. */
export type Reference = readonly [
  pointer: string,
  item: readonly [ref: RecordRef | undefined, kinds: readonly RecordKindCode[]],
];

/** `undefined` where nothing is referred to. */
export function isOfKind([ref, kinds]: Reference[1]): boolean | undefined {
  return ref === undefined ? undefined : kinds.includes(ref.kind);
}

export function reference(at: string, ref: RecordRef | undefined, ...kinds: RecordKindCode[]): Reference {
  return [`${at}/kind`, [ref, kinds]];
}

/** A list of references, each at its own place. */
export function references(at: string, refs: readonly RecordRef[] | undefined, kind: RecordKindCode): Reference[] {
  return (refs ?? []).map((ref, index) => reference(`${at}/${index}`, ref, kind));
}
