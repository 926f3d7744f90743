/**
 * The records that a row of HTCDS can make, and what of it they cannot hold.
 * @module
 */
import type { Head, Instant, Uuid } from '../generated/types/common.ts';
import type { PersonIdentity, Victim } from '../generated/types/index.ts';
import { type HtcdsNames, identityFrom } from './identity-from.ts';
import { readCells } from './read.ts';
import type { HtcdsFields, HtcdsNote, HtcdsRow } from './row.ts';
import { victimFrom } from './victim-from.ts';

/** What a record says and a row does not. */
export interface FromHtcdsContext {
  /** agency in whose name the records are made */
  issuer: string;
  conversation: Uuid;
  recordedAt: Instant;
  /** a UUIDv7 for each record */
  newId: () => Uuid;
  /**
   * what the names of the row are, and in which order they make the full name. Without it no identity is made: a row says neither.
   */
  names?: HtcdsNames;
}

/** Unvalidated: bounds and rules are the validator's. */
export interface HtcdsRecords {
  victim?: Victim;
  identity?: PersonIdentity;
  /** fields that were not carried, or not whole; never values */
  notCarried: readonly HtcdsNote[];
}

type AnyFields = Readonly<Record<string, unknown>> | HtcdsFields;

/**
 * A row makes a victim and, where the context says what its names are, an identity in a record of its own. Accused, referrals, support and
 * consent need decisions that a row does not hold; they are named among what was not carried. Codes, labels and the known misspellings of
 * the standard's files are read; a code that is wider than all of ours is not made finer.
 *
 * @param row what {@link toHtcds} writes, or cells of a spreadsheet by the names of their columns
 * @see docs/htcds.md for what comes back
 */
export function fromHtcds(
  row: { fields: AnyFields } & { [T in Exclude<keyof HtcdsRow, 'fields'>]?: readonly AnyFields[] },
  context: FromHtcdsContext,
): HtcdsRecords {
  const cells = readCells(row.fields);
  const events = (row.events ?? []).map(readCells);
  const others = [...(row.perpetrators ?? []), ...(row.plans ?? [])].map(readCells);
  const made = victimFrom(
    cells.values,
    events.map(({ values }) => values),
    head(context),
  );
  const identity =
    made.victim && identityFrom(cells.values, { ...head(context), about: [ref(made.victim)] }, context.names);
  const carried = new Set([...made.read, ...(identity?.read ?? [])]);
  const left = [...[cells, ...events, ...others].flatMap(({ values }) => [...values.keys()])].filter(
    (field) => !carried.has(field),
  );
  const notes = [
    ...[cells, ...events, ...others].flatMap((one) => one.notes),
    ...made.notes,
    ...(identity?.notes ?? []),
    ...left.map((field): HtcdsNote => ({ field, reason: 'needs-more' })),
  ];
  return {
    ...(made.victim !== undefined && { victim: made.victim }),
    ...(identity?.identity !== undefined && { identity: identity.identity }),
    notCarried: unique(notes),
  };
}

function head({ issuer, conversation, recordedAt, newId }: FromHtcdsContext): Omit<Head, 'schema'> {
  const made = { id: newId(), revision: 1, recordStatus: 'final', issuer, recordedAt, conversation } as const;
  return { ...made, classification: 'unclassified' };
}

function ref({ id }: Victim): { kind: 'victim'; id: Uuid } {
  return { kind: 'victim', id };
}

function unique(notes: readonly HtcdsNote[]): HtcdsNote[] {
  return [...new Map(notes.map((note) => [`${note.field} ${note.reason}`, note])).values()];
}
