/**
 * Shapes of the contract's tables.
 * @module
 */

/** A text in the two languages of the contract. */
export interface Bilingual {
  en: string;
  vi: string;
}

/** A kind of record. */
export interface Kind {
  kind: string;
  /** `MAJOR.MINOR` of its newest schema */
  version: string;
  title: string;
  /** what it carries, in a sentence */
  carries: string;
  'x-vi': { title: string; carries: string };
  'x-basis': readonly string[];
  /** roles that may send it */
  from: readonly string[];
  /** roles that may receive it */
  to: readonly string[];
  /** groups that a record of this kind always carries, beside `head` */
  minimumGroups: readonly string[];
  /** kinds that answer it */
  answeredBy: readonly string[];
  /** it is an official document, sent with a number and a signatory (`document`): ids in `bases` that ask for it; absent: it need not be */
  signed?: readonly string[];
}

/** A group of fields that is shared or withheld as a whole. */
export interface Group {
  title: string;
  description: string;
  'x-vi': { title: string; description: string };
}

/** An article of law on which something rests. */
export interface Basis {
  document: string;
  article: string;
  clause?: string;
  point?: string;
  /** document that changed it */
  amendedBy?: string;
  /** first day in force, `YYYY-MM-DD` */
  from?: string;
  /** last day in force, `YYYY-MM-DD` */
  until?: string;
  /** whether the text was read; what rests on an unread one warns at most */
  sourced: boolean;
  /** last day for which the text that was read is known to hold, where it was amended since and not read again */
  readUntil?: string;
  source?: string;
  url?: string;
  title: string;
  'x-vi': { title: string };
}

/** What must be given before a row lets anything pass. */
export type SharingCondition = 'none' | 'consent' | 'minors-representative' | 'court-order';

/** One permission to share. */
export interface SharingRow {
  kind: string;
  group: string;
  /** role of the agency that sends */
  from: string;
  /** role of the agency that receives */
  to: string;
  purpose: string;
  /** id in `bases` */
  basis: string;
  condition: SharingCondition;
  /** passes those records alone that say one of these things at a place; absent: all of the kind */
  only?: { at: string; in: readonly string[] };
  /** first day, `YYYY-MM-DD` */
  validFrom: string;
  /** last day, `YYYY-MM-DD` */
  validUntil?: string;
}

/** What `sharing.json` holds: permissions to share whole groups of fields, for several kinds and parties at once. */
export interface Grant extends Omit<SharingRow, 'kind' | 'group' | 'from' | 'to'> {
  kind: readonly string[];
  groups: readonly string[];
  from: readonly string[];
  to: readonly string[];
}

/** A code of a list. */
export interface Code<C extends string = string> {
  code: C;
  title: Bilingual;
  description: Bilingual;
  state: 'active' | 'deprecated' | 'removed';
  since?: string;
  why?: string;
  replacedBy?: string;
  /** first and last day on which the code may be used, `YYYY-MM-DD` */
  from?: string;
  until?: string;
  /** read in a named text, generally known, or our own */
  provenance: 'sourced' | 'background' | 'provisional';
  /** ids in `bases` */
  basis: readonly string[];
  /** what the code is in the schemes of others: always said for the four on trafficking, else where it is known */
  map: Readonly<Record<TraffickingScheme, Correspondence>> & Readonly<Partial<Record<Scheme, Correspondence>>>;
}

/** IOM's case data standard, CTDC's global data set, UNODC's published data, the classification of crime. */
export type TraffickingScheme = 'htcds' | 'ctdc' | 'glotip' | 'iccs';

/** The same, and statistical data exchange. */
export type Scheme = TraffickingScheme | 'sdmx';

/** How something corresponds to another scheme: theirs is the same, wider, narrower, or there is none. */
export type Match = 'exact' | 'broader' | 'narrower' | 'none';

/** A code of another scheme, and how it stands to ours. */
export interface Target {
  /** name of their list; absent only where there is no code */
  list?: string;
  code?: string;
  match: Match;
}

/** What a code is in another scheme. */
export interface Correspondence extends Target {
  /** further codes, where their scheme says the same in several lists */
  also?: readonly Target[];
}

/** Code facts of another scheme: no file of theirs, only the names that ours are compared with. */
export interface SchemeFacts {
  title: Bilingual;
  version: string;
  source: { publisher: string; text: string; licence: string; attribution?: string };
  /** list → code → title as theirs has it, or the standard to which they refer */
  lists: Readonly<Record<string, Readonly<Record<string, string>> | string>>;
}

/** A field of HTCDS, and what of it the contract has. */
export interface HtcdsFieldFacts {
  title: Bilingual;
  /** absent where the standard does not say it */
  type?: 'text' | 'code' | 'codes' | 'date' | 'number' | 'boolean' | 'reference';
  /** in `lists` */
  list?: string;
  core?: boolean;
  deprecated?: boolean;
  /** how theirs stands to ours; the codes inside by the map of each */
  match: Match;
  /** `kind#pointer` of our places */
  at?: readonly string[];
  /** whether a row brings it back */
  back?: boolean;
  remark?: Bilingual;
}

/** A place where the files of HTCDS disagree or are wrong. */
export interface HtcdsFault<F extends string = string> {
  /** files in which it was seen */
  seen: readonly ('ods' | 'definitions' | 'column-reference' | 'workbook' | 'validated-workbook' | 'xlsform')[];
  at: F;
  /** what is written there, and the code, label or name as which it is read */
  written?: string;
  read?: string;
  text: Bilingual;
}

/** HTCDS: its lists, its fields by name, its faults. */
export interface HtcdsFacts<F extends string = string> extends SchemeFacts {
  fields: Readonly<Record<F, HtcdsFieldFacts>>;
  faults: readonly HtcdsFault<F>[];
}

/** A list of codes with their labels. */
export interface Codelist<C extends string = string> {
  id: string;
  /** whether codes `x-<owner>:<code>` are admitted too */
  open: boolean;
  title: Bilingual;
  description: Bilingual;
  codes: readonly Code<C>[];
}

/** Group of each member of a record, by kind and name. */
export type FieldGroups = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A unit as records refer to it. */
export interface AreaRef {
  /** first day of the list, `YYYY-MM-DD` */
  edition: string;
  code: string;
}

/** A list of units. */
export interface AreaEdition {
  edition: string;
  /** last day, `YYYY-MM-DD`; absent for the newest */
  until?: string;
  title: Bilingual;
  source: string;
}

/** A fault of the government's own table, known and not carried over. */
export interface AreaFault extends AreaRef {
  text: Bilingual;
}

/**
 * How a unit of one list became one of the next: as it was, with another name or kind, as a whole into a larger one, or in part;
 * `same` within one edition.
 */
export type AreaRelation = 'same' | 'unchanged' | 'retyped' | 'whole' | 'part';

/** What `areas.json` holds; units are code → name, or code → name and the code of the unit around. */
export interface AreaTable {
  editions: readonly AreaEdition[];
  provinces: Readonly<Record<string, Readonly<Record<string, string>>>>;
  districts: Readonly<Record<string, Readonly<Record<string, readonly [name: string, within: string]>>>>;
  communes: Readonly<Record<string, Readonly<Record<string, readonly [name: string, within: string]>>>>;
  changes: readonly (readonly [edition: string, from: string, to: string, relation: AreaRelation])[];
  faults: readonly AreaFault[];
}
