/**
 * The records of a conversation as rows of HTCDS, one for each victim.
 * @module
 */
import type { AnyRecord, PersonIdentity, RecordKind, RecordOf, Victim } from '../generated/types/index.ts';
import { caseFields, decisionFields, perpetrators, plans } from './case-fields.ts';
import { identityFields } from './identity-fields.ts';
import { type Filled, filled, type HtcdsFields, type HtcdsNote, type HtcdsRow, joined } from './row.ts';
import { events, victimFields } from './victim-fields.ts';

export interface ToHtcdsOptions {
  /** the agency whose files the rows are: referrals to it came in, referrals by it went out; without it neither is written */
  agency?: string;
  /**
   * identities to write names, birth, number and contact from, by the victim that each is about. Nothing of an identity is written
   * unless it is handed in here: identities among `records` are passed over.
   */
  identities?: readonly PersonIdentity[];
  /** whether notes and plans are written; they may name people */
  freeText?: boolean;
}

/** One victim's row. */
export interface HtcdsVictim {
  /** id of the record; not a field of the standard */
  victim: string;
  row: HtcdsRow;
  /** what was not written, or only as a wider code; fields and reasons, never values */
  notes: readonly HtcdsNote[];
}

/**
 * Of each record the newest revision counts, and only while it stands. Needs no identities: without them a row holds no name, no date of
 * birth, no number and no contact.
 *
 * @param records valid records of one conversation or several: victims, and what is about them (identifications, accused, referrals,
 *   answers to them, support)
 * @see docs/htcds.md for what becomes of each field; law 53/2024/QH15, Art. 3(10) on what may be told of a victim
 */
export function toHtcds(records: readonly AnyRecord[], options: ToHtcdsOptions = {}): HtcdsVictim[] {
  const standing = newest(records);
  const of = <K extends RecordKind>(kind: K): RecordOf<K>[] => standing.filter((record) => isKind(record, kind));
  const identities = newest(options.identities ?? []);
  return of('victim').map((victim) => {
    const identity = identities.find(({ about = [] }) => about.some(({ id }) => id === victim.id));
    const referrals = of('referral').filter(({ about = [] }) => about.some(({ id }) => id === victim.id));
    const supports = of('support-service').filter((support) => support.victim.id === victim.id);
    const once = joined([
      ...victimFields(victim),
      ...(identity === undefined ? [] : identityFields(identity)),
      ...deceased(victim, identity),
      ...decisionFields(of('identification').filter(({ person }) => person.id === victim.id)),
      ...caseFields({ referrals, supports, answers: of('handling-status') }, options),
      ...comment(victim, options),
    ]);
    const persons = of('accused-person').filter(({ victims = [] }) => victims.some(({ id }) => id === victim.id));
    const tables = { perpetrators: perpetrators(persons), events: events(victim), plans: plans(supports, options) };
    const fieldsOf = (all: readonly Filled[]): HtcdsFields[] => all.map(({ fields }) => fields);
    return {
      victim: victim.id,
      row: {
        fields: once.fields,
        perpetrators: fieldsOf(tables.perpetrators),
        events: fieldsOf(tables.events),
        plans: fieldsOf(tables.plans),
      },
      notes: [once, ...Object.values(tables).flat()].flatMap(({ notes }) => notes),
    };
  });
}

function isKind<K extends RecordKind>(record: AnyRecord, kind: K): record is RecordOf<K> & AnyRecord {
  return record.schema.split('/').at(-2) === kind;
}

/** The highest revision of each id, unless it was withdrawn or entered in error. */
function newest<R extends AnyRecord>(records: readonly R[]): R[] {
  const byId = new Map<string, R>();
  for (const record of records) {
    const known = byId.get(record.id);
    if (known === undefined || known.revision < record.revision) byId.set(record.id, record);
  }
  return [...byId.values()].filter(({ recordStatus }) => recordStatus === 'final');
}

function deceased({ exploitation, rescue }: Victim, identity: PersonIdentity | undefined): Filled[] {
  const isDead =
    exploitation?.consequences?.includes('death') === true ||
    rescue?.whereabouts === 'deceased' ||
    identity?.diedOn !== undefined;
  return isDead ? [filled('prs_Deceased', true)] : [];
}

function comment({ note }: Victim, { freeText = false }: ToHtcdsOptions): Filled[] {
  if (note === undefined) return [];
  return [freeText ? filled('cco_CaseComment', note) : filled('cco_CaseComment', undefined, ['free-text'])];
}
