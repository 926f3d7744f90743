/**
 * The next revision of a record, and the projection that is left of one that was entered in error.
 * @module
 */
import { groupOf, kinds, type RecordKind, recordKinds } from '@lienthong/schemas';
import { fieldsOf } from '@lienthong/schemas/fields';
import { type AnyRecord, kindOf } from './any-record.ts';

export interface Revising {
  /** code of `revision-reason` */
  readonly reason: string;
  /** when it is recorded, RFC 3339 */
  readonly recordedAt: string;
  /** message that carried the revision before, if one did */
  readonly jti?: string;
}

/** @param changes members that are other than before, or all of them */
export function nextRevision(before: AnyRecord, changes: Readonly<Record<string, unknown>>, how: Revising): AnyRecord {
  const { reason, recordedAt, jti } = how;
  const { id, schema, issuer, conversation, revision } = before;
  const revises = { revision, ...(jti === undefined ? {} : { jti }) };
  return {
    ...before,
    ...changes,
    ...{ schema, id, issuer, conversation, revision: revision + 1, revises, reason, recordedAt },
  };
}

/**
 * What is left of a record that never was: its head, and what its kind carries at the least.
 * @param kind of the record
 */
export async function enteredInError(before: AnyRecord, how: Revising): Promise<AnyRecord> {
  const kind = kindOf(before) as RecordKind;
  const least = new Set(['head', ...(kinds.find((one) => one.kind === kind)?.minimumGroups ?? [])]);
  const required = new Set((await fieldsOf(kind))?.filter((field) => field.required).map(({ name }) => name));
  const members = Object.entries(before).filter(([name]) => {
    const group = groupOf(kind, name);
    return group === 'head' || required.has(name) || (group !== undefined && least.has(group));
  });
  return nextRevision({ ...(Object.fromEntries(members) as AnyRecord) }, { recordStatus: 'entered-in-error' }, how);
}

/**
 * A copy with one place set, or taken out with `undefined`.
 * @param pointer JSON Pointer (RFC 6901); `-` at the end of a list adds to it
 * @throws {RangeError} there is no such place to write to
 */
export function withPlace(value: unknown, pointer: string, to: unknown): unknown {
  if (!/^(?:\/(?:[^~/]|~[01])*)+$/.test(pointer)) throw new RangeError(pointer);
  const [step = '', ...rest] = pointer.slice(1).split('/');
  const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
  const below = (inner: unknown) => (rest.length === 0 ? to : withPlace(inner ?? {}, `/${rest.join('/')}`, to));
  if (Array.isArray(value)) {
    const at = key === '-' ? value.length : /^(?:0|[1-9]\d{0,5})$/.test(key) ? Number(key) : Number.NaN;
    if (Number.isNaN(at) || at > value.length) throw new RangeError(pointer);
    const changed = below(value[at]);
    return changed === undefined ? value.toSpliced(at, 1) : value.toSpliced(at, 1, changed);
  }
  if (typeof value !== 'object' || value === null || key === '__proto__') throw new RangeError(pointer);
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  const changed = below(inner);
  return changed === undefined ? others : { ...(value as object), [key]: changed };
}

/** Whether there is such a kind. */
export function isKind(kind: string): kind is RecordKind {
  return (recordKinds as readonly string[]).includes(kind);
}
