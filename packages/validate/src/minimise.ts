/**
 * Takes from a record what a receiver may not have: whole groups of fields, after the table of sharing.
 * @module
 */
import {
  type AnyRecord,
  type Consent,
  groupOf,
  kinds,
  type RecordKind,
  type SharingCondition,
  type SharingRow,
  sharing,
} from '@lienthong/schemas';
import { assertCivilDay } from '@lienthong/schemas/civil-day';
import { grantedBy } from './consent.ts';
import { valueAt } from './json.ts';
import { knownKindOf } from './validate.ts';

/** Who asks for what, when, and what was granted. */
export interface Sharing {
  /** role of the agency that sends */
  from: string;
  /** role of the agency that receives */
  to: string;
  /** the agency that receives, for consents that name one */
  toAgency?: string;
  purpose: string;
  /** the day on which it is sent, `YYYY-MM-DD` */
  on: string;
  /** conditions that are met for the whole record, whatever the group; `none` always is */
  granted?: readonly SharingCondition[];
  /** consents of the persons concerned: each group passes only as far as they let it */
  consents?: readonly Consent[];
}

/**
 * The record with the groups that a row of the table lets pass; a minimised record stays valid.
 *
 * With `consents`, each victim that the record is about must have agreed, group by group; the head goes along with whatever
 * they let pass.
 *
 * @returns `undefined` when no row lets the head and the kind's minimum pass: no row, no sharing
 * @throws {TypeError} the record names no known schema; `on` is no day
 * @see Law 53/2024/QH15, Art. 3(10)
 */
export function minimise<R extends AnyRecord>(record: R, asked: Sharing): R | undefined {
  assertCivilDay(asked.on, 'on');
  const kind = knownKindOf(record);
  const rows = sharing.filter((row) => row.kind === kind && isAsked(row, asked) && concerns(row, record));
  const allowed = new Set(rows.filter((row) => isMet(row, asked)).map((row) => row.group));
  const agreed = agreedGroups(record, rows, asked);
  const least = ['head', ...(kinds.find((entry) => entry.kind === kind)?.minimumGroups ?? [])];
  const all = new Set([...allowed, ...agreed]);
  return least.every((group) => all.has(group)) ? project(record, kind, all) : undefined;
}

function isAsked(row: SharingRow, { from, to, purpose, on }: Sharing): boolean {
  return (
    row.from === from &&
    row.to === to &&
    row.purpose === purpose &&
    row.validFrom <= on &&
    (row.validUntil === undefined || on <= row.validUntil)
  );
}

/** Whether a row speaks of this record, and not of others of its kind alone. */
export function concerns({ only }: Pick<SharingRow, 'only'>, record: unknown): boolean {
  if (only === undefined) return true;
  const found = valueAt(record, only.at);
  return typeof found === 'string' && only.in.includes(found);
}

function isMet({ condition }: SharingRow, { granted = [] }: Sharing): boolean {
  return condition === 'none' || granted.includes(condition);
}

/** Groups that every victim concerned, or who represents that victim, agreed to share. */
function agreedGroups(record: AnyRecord, rows: readonly SharingRow[], asked: Sharing): string[] {
  const { consents = [] } = asked;
  const persons = victimsOf(record);
  if (consents.length === 0 || persons.length === 0) return [];
  const agreed = [...Map.groupBy(rows, ({ group }) => group)]
    .filter(([group, ways]) =>
      persons.every((person) => {
        const met = grantedBy(consents, { ...asked, person, group });
        return ways.some(({ condition }) => met.includes(condition));
      }),
    )
    .map(([group]) => group);
  return agreed.length > 0 && rows.some(({ group }) => group === 'head') ? ['head', ...agreed] : agreed;
}

/** Ids of the victims whose information a record holds. */
function victimsOf(record: AnyRecord): string[] {
  if (knownKindOf(record) === 'victim') return [record.id];
  const named = 'victim' in record ? [record.victim] : [];
  const refs = [...named, ...(record.about ?? [])].filter(({ kind }) => kind === 'victim');
  return [...new Set(refs.map(({ id }) => id))];
}

/**
 * Groups of fields that a record holds, ordered.
 *
 * @throws {TypeError} the record names no known schema
 */
export function groupsPresent(record: AnyRecord): string[] {
  const kind = knownKindOf(record);
  const groups = Object.keys(record).map((member) => groupOf(kind, member));
  return [...new Set(groups.filter((group) => group !== undefined))].sort();
}

function project<R extends AnyRecord>(record: R, kind: RecordKind, allowed: ReadonlySet<string>): R {
  const members = Object.entries(record).filter(([member]) => allowed.has(groupOf(kind, member) ?? ''));
  return Object.fromEntries(members) as R;
}
