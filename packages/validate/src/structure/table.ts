/**
 * What a generated structure module holds: a validator and the table that puts its errors into words.
 * @module
 */
import type { RecordKind } from '@lienthong/schemas';
import type { Issue } from '../issue.ts';

/** An error as the generated code reports it. */
export interface RawError {
  /** JSON Pointer */
  p: string;
  /** 16 × index into {@link Table.nodes} + index into {@link KEYWORDS} */
  s: number;
  /** a missing member's name, or an unknown member's ordinal (negative: no value) */
  d?: string | number | undefined;
  /** index into {@link Table.nodes} of a missing member */
  m?: number | undefined;
}

/** What a generated validator may find broken; errors name them by number. */
export const KEYWORDS = [
  'type',
  'required',
  'closed',
  'const',
  'codes',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'unique',
  'tagged',
] as const;

export type Keyword = (typeof KEYWORDS)[number];

/** A schema as it is written: which file, where in it, its own title, its type, what messages say beside. */
export type Form = readonly [id: number, pointer: string, en: Title, vi: string, type: number, details?: Details];

/** By number of the keyword: a limit, a constant, the codes of a short list (`true`: an open list), a tag and its values. */
export type Details = Readonly<Record<number, unknown>>;

/** A form in one place, with the title that it has there if it has one. */
export type SchemaNode = readonly [form: number, en?: Title, vi?: string];

/** A title in English; 0 where it is the member's name spelled out. */
export type Title = string | 0;

export interface Table {
  /** `$id`s without the base that all share */
  ids: readonly string[];
  forms: readonly Form[];
  nodes: readonly SchemaNode[];
}

/** Where deprecated codes may stand: steps of member names, `*` for every item, and the codes. */
export interface DeprecatedAt {
  steps: readonly string[];
  node: number;
  codes: readonly string[];
}

export interface Structure<K extends RecordKind = RecordKind> {
  kind: K;
  /** `$id` */
  id: string;
  /** every error, or `null` */
  all(record: unknown): RawError[] | null;
  /** the first error alone, or `null` */
  first(record: unknown): RawError[] | null;
  table: Table;
  /** warnings on a record of valid structure; absent where no list has deprecated codes */
  warn?: (record: unknown) => Issue[];
}

/** A broken place: the form as written, and the titles it has there. */
export interface Site {
  form: Form;
  keyword: Keyword;
  detail: unknown;
  en: string;
  vi: string;
}

/** Looks up an error's place. */
export function siteOf({ p, s }: RawError, { forms, nodes }: Table): Site {
  const node = nodes[s >> 4];
  const form = forms[node?.[0] ?? 0] ?? NOWHERE;
  return {
    form,
    keyword: KEYWORDS[s & 15] ?? 'type',
    detail: form[5]?.[s & 15],
    en: (node?.[1] ?? form[2]) || spelledOut(p),
    vi: node?.[2] ?? form[3],
  };
}

/** `$id` of the schema in which a form is written. */
export function schemaOf(form: Form, { ids }: Table): string {
  return `https://schemas.lienthong.example/${ids[form[0]]}`;
}

/** `/document/issuedOn` → `Issued on` */
function spelledOut(pointer: string): string {
  const name = /.*\/([a-z]\w*)/i.exec(pointer)?.[1] ?? '';
  const words = name.replaceAll(/[A-Z0-9]+/g, (letters) => ` ${letters.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const NOWHERE: Form = [0, '', '', '', 0];
