/**
 * A victim out of the cells of a row.
 * @module
 */
import type { Codelist } from '../contract.ts';
import {
  country,
  exploitationForm,
  means,
  modus,
  placeRole,
  relation,
  sex,
  victimStatus,
} from '../generated/codelists.ts';
import { type HtcdsField, htcdsFacts } from '../generated/htcdsFacts.ts';
import type { Head, PlaceInAct } from '../generated/types/common.ts';
import type { Victim } from '../generated/types/index.ts';
import { codeHere } from './codes.ts';
import { type Cells, codeNamed } from './read.ts';
import type { HtcdsNote } from './row.ts';

type Values = Cells['values'];

/** What was made, the fields that were looked at for it, and what is to be said of them. */
export interface VictimMade {
  victim?: Victim;
  read: readonly HtcdsField[];
  notes: readonly HtcdsNote[];
}

/** Without a status there is no victim: whether the person is one is never guessed. */
export function victimFrom(values: Values, events: readonly Values[], head: Omit<Head, 'schema'>): VictimMade {
  const row = new RowReader(values);
  const [status] = row.codes('vic_TraffickingStatus', victimStatus);
  if (status === undefined) return { read: row.read, notes: row.notes };
  const [known = 'unknown'] = row.codes('prs_Gender', sex);
  const age = row.value('vic_AgeWhenTrafficked');
  const note = row.value('cco_CaseComment');
  const places = [...platforms(row), ...events.flatMap((event) => placeFrom(row.with(event)))];
  const victim: Victim = {
    schema: 'https://schemas.lienthong.example/victim/1.0',
    ...head,
    status,
    sex: known,
    ...(Number.isInteger(age) && { ageAtAct: { known: 'years' as const, years: Number(age) } }),
    ...nationality(row),
    ...exploitation(row),
    ...(places.length > 0 && { places }),
    ...(typeof note === 'string' && { note }),
  };
  if (age !== undefined && !Number.isInteger(age)) row.say('vic_AgeWhenTrafficked', 'not-a-value');
  return { victim, read: row.read, notes: row.notes };
}

function nationality(row: RowReader): Pick<Victim, 'nationality'> {
  const [first, ...others] = row.codes('prs_Citizenship', country);
  if (first === undefined) return {};
  return { nationality: { kind: 'citizen', country: first, ...(others.length > 0 && { others }) } };
}

/** A row that says nothing of the purpose leaves it open; one whose purpose has no code here gives no exploitation at all. */
function exploitation(row: RowReader): Pick<Victim, 'exploitation'> {
  const forms = [
    ...row.codes('vic_TypeOfExploitation', exploitationForm),
    ...row.codes('vic_TypeOfSexExploitation', exploitationForm),
  ];
  const ways = [...row.codes('vic_MethodOfRecruitment', modus), ...row.codes('vic_MethodsOfControl', modus, [means])];
  const used = row.codes('vic_MethodsOfControl', means, [modus]);
  const relations = row.codes('vic_RelationshipToTrafficker', relation);
  const rest = {
    ...(used.length > 0 && { means: used }),
    ...(ways.length > 0 && { modus: ways }),
    ...(relations.length > 0 && { relations }),
  };
  if (forms.length > 0) return { exploitation: { forms: [...new Set(forms)], ...rest } };
  if (Object.keys(rest).length === 0) return {};
  if (!row.has('vic_TypeOfExploitation')) return { exploitation: { forms: ['not-yet-known'], ...rest } };
  for (const field of OF_EXPLOITATION) if (row.has(field)) row.say(field, 'needs-more');
  return {};
}

const OF_EXPLOITATION = ['vic_MethodOfRecruitment', 'vic_MethodsOfControl', 'vic_RelationshipToTrafficker'] as const;

/** Their platforms as places on a network; which service Other was is not known. */
function platforms(row: RowReader): PlaceInAct[] {
  return PLATFORMS.flatMap(([field, role]) => {
    const titles = htcdsFacts.lists[htcdsFacts.fields[field].list ?? ''];
    const codes = row.list(field);
    if (codes.includes('Other')) row.say(field, 'not-precise');
    return codes
      .filter((code) => code !== 'Other')
      .map((code) => (typeof titles === 'object' ? titles[code] : undefined) ?? code)
      .map((service): PlaceInAct => ({ role, place: { in: 'online', service } }));
  });
}

const PLATFORMS = [
  ['vic_RecruitmentWebsitesAndApps', 'recruitment'],
  ['vic_ExploitationWebsitesAndApps', 'exploitation'],
] as const;

/** A country abroad comes back; a place in Viet Nam needs its area, and a name alone is none. */
function placeFrom(event: RowReader): PlaceInAct[] {
  const [role] = event.codes('hte_Type', placeRole);
  if (role === undefined) {
    for (const field of ['hte_Country', 'hte_Date'] as const) if (event.has(field)) event.say(field, 'needs-more');
    return [];
  }
  const [written] = event.list('hte_Country');
  const at = codeHere(country, 'Citizenship', codeNamed('Citizenship', written ?? '') ?? '').code;
  const when = event.value('hte_Date');
  if (written !== undefined && at === undefined) event.say('hte_Country', 'no-code');
  if (at === 'VN') event.say('hte_Country', 'needs-more');
  const place: PlaceInAct['place'] =
    at === undefined || at === 'VN' ? { in: 'unknown' } : { in: 'abroad', country: at };
  return [{ role, place, ...(typeof when === 'string' && { when }) }];
}

/** Cells of a row, or of one of its events, with what was looked at and what is to be said. */
class RowReader {
  readonly #values: Values;
  readonly read: HtcdsField[];
  readonly notes: HtcdsNote[];

  constructor(values: Values, read: HtcdsField[] = [], notes: HtcdsNote[] = []) {
    this.#values = values;
    this.read = read;
    this.notes = notes;
  }

  with(values: Values): RowReader {
    return new RowReader(values, this.read, this.notes);
  }

  has(field: HtcdsField): boolean {
    return this.#values.has(field);
  }

  value(field: HtcdsField): unknown {
    this.read.push(field);
    return this.#values.get(field);
  }

  list(field: HtcdsField): readonly string[] {
    const value = this.value(field);
    return (Array.isArray(value) ? value : [value]).filter((code) => typeof code === 'string');
  }

  say(field: HtcdsField, reason: HtcdsNote['reason']): void {
    this.notes.push({ field, reason });
  }

  /** Codes of our list; a code that another of our lists takes, or knows finer ones of, is not missed. */
  codes<C extends string>(field: HtcdsField, list: Codelist<C>, others: readonly Codelist[] = []): C[] {
    const theirs = htcdsFacts.fields[field].list ?? '';
    const made = this.list(field).map((code) => {
      const here = codeHere(list, theirs, code);
      const there = others.map((other) => codeHere(other, theirs, code));
      const isTheirs = there.some(
        (one) => one.code !== undefined || (here.reason === 'no-code' && one.reason === 'narrower'),
      );
      if (here.reason !== undefined && !isTheirs) this.say(field, here.reason);
      return here.code;
    });
    return made.filter((code) => code !== undefined);
  }
}
