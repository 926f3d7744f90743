/**
 * Takes from a record what a receiver may not have: whole groups of fields, after the table of sharing.
 * @module
 */
import { type AnyRecord, groupOf, kinds, type RecordKind, type SharingCondition, sharing } from '@lienthong/schemas';
import { validatorOf } from './validate.ts';

/** Who asks for what, when, and what was granted. */
export interface Sharing {
  /** role of the agency that sends */
  from: string;
  /** role of the agency that receives */
  to: string;
  purpose: string;
  /** the day on which it is sent, `YYYY-MM-DD` */
  on: string;
  /** conditions that are met; `none` always is */
  granted?: readonly SharingCondition[];
}

/**
 * The record with the groups that a row of the table lets pass; a minimised record stays valid.
 *
 * @returns `undefined` when no row lets the head and the kind's minimum pass: no row, no sharing
 * @throws {TypeError} the record names no known schema
 * @see Law 53/2024/QH15, Art. 3(10)
 */
export function minimise<R extends AnyRecord>(
  record: R,
  { from, to, purpose, on, granted = [] }: Sharing,
): R | undefined {
  const kind = kindOf(record);
  const rows = sharing.filter(
    (row) =>
      row.kind === kind &&
      row.from === from &&
      row.to === to &&
      row.purpose === purpose &&
      row.validFrom <= on &&
      (row.validUntil === undefined || on <= row.validUntil) &&
      (row.condition === 'none' || granted.includes(row.condition)),
  );
  const allowed = new Set(rows.map((row) => row.group));
  const least = ['head', ...(kinds.find((entry) => entry.kind === kind)?.minimumGroups ?? [])];
  return least.every((group) => allowed.has(group)) ? project(record, kind, allowed) : undefined;
}

/**
 * Groups of fields that a record holds, ordered.
 *
 * @throws {TypeError} the record names no known schema
 */
export function groupsPresent(record: AnyRecord): string[] {
  const kind = kindOf(record);
  const groups = Object.keys(record).map((member) => groupOf(kind, member));
  return [...new Set(groups.filter((group) => group !== undefined))].sort();
}

function project<R extends AnyRecord>(record: R, kind: RecordKind, allowed: ReadonlySet<string>): R {
  const members = Object.entries(record).filter(([member]) => allowed.has(groupOf(kind, member) ?? ''));
  return Object.fromEntries(members) as R;
}

function kindOf(record: AnyRecord): RecordKind {
  const validator = validatorOf(record.schema);
  if (validator === undefined) throw new TypeError('the record names no known schema');
  return validator.kind;
}
