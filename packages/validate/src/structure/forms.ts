/**
 * What a generated structure module holds: a validator, and the forms that put its errors into words.
 * @module
 */
import type { RecordKind } from '@lienthong/schemas';
import type { Issue } from '../issue.ts';

/** An error as the generated code reports it. */
export interface RawError {
  /** JSON Pointer; of a missing member its own, of an unknown one that of the object */
  p: string;
  /** index into {@link REPORTED}; what is tried in one go is told apart later */
  k: number;
}

/** What a generated validator reports; errors name it by number. */
export const REPORTED = [
  'type',
  'closed',
  'list',
  'const',
  'codes',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'tagged',
] as const;

/** A title; 0 where the place itself tells it: a member's name spelled out, an item called as its array. */
export type Title = string | 0;

export type Forms = Readonly<Record<string, Form>>;

/**
 * A place in a record: where it is written (a file, 0: where it stands, a form: there), its titles, its type, what
 * messages say beside.
 */
export type Form =
  | readonly [form: Form, en: Title, vi: Title, type?: undefined]
  | readonly [id: string | 0, en: Title, vi: Title, type: 0, members: Forms, head?: Form | string]
  | readonly [id: string | 0, en: Title, vi: Title, type: 1, items: Form, max: number, min?: number]
  | readonly [id: string | 0, en: Title, vi: Title, type: 2 | 3 | 4, max?: number, min?: number]
  | readonly [id: string | 0, en: Title, vi: Title, type: 5]
  | readonly [id: string | 0, en: Title, vi: Title, type: 6, value: string | number | boolean]
  | readonly [id: string | 0, en: Title, vi: Title, type: 7, codes?: string | 1]
  | readonly [id: string | 0, en: Title, vi: Title, type: 8, tag: string, branches: Readonly<Record<string, Forms>>];

/** Where deprecated codes may stand: steps of member names, `*` for every item, and the codes. */
export interface DeprecatedAt {
  steps: readonly string[];
  codes: readonly string[];
}

export interface Structure<K extends RecordKind = RecordKind> {
  kind: K;
  /** `$id` */
  id: string;
  /** every error, or `null` */
  all(record: unknown): RawError[] | null;
  /** the first error alone, or `null`; none in the list: a required member is absent at the root, and {@link all} says which */
  first(record: unknown): RawError[] | null;
  form: Form;
  /** warnings on a record of valid structure; absent where no list has deprecated codes */
  warn?: (record: unknown) => Issue[];
}

/** A broken place: the form as it is written and where, the titles that it has there. */
export interface Site {
  form: Form;
  /** `$id` without the base that all share, and JSON Pointer */
  location: string;
  /** where the object is written that asks for this member; empty for an item and for the record */
  asker: string;
  en: string;
  vi: string;
  /** what the file of its own calls it, if it has one */
  formEn: string;
  formVi: string;
}

/**
 * The place that a pointer leads to; the record tells which branch of a union it takes.
 *
 * @param pointer to a place whose surroundings are valid
 * @param ofBranch whether the branch of a union is meant and not the union
 */
export function siteOf(record: unknown, pointer: string, root: Form, ofBranch = false): Site {
  let site = place(root, NOWHERE, '', ['', '']);
  let value = record;
  for (const step of pointer.split('/').slice(1)) {
    site = within(branchOf(site, value), step);
    value = memberOf(value, step);
  }
  return ofBranch ? branchOf(site, value) : site;
}

/** Names of the members that an object may have. */
export function namesOf({ form }: Site): string[] {
  if (form[3] !== 0) return [];
  const [, , , , members, head] = form;
  return [...Object.keys(members), ...(typeof head === 'object' ? namesOf({ ...NOWHERE, form: head }) : [])];
}

/** What stands in a value under a name or number. */
export function memberOf(value: unknown, name: string): unknown {
  return (value as Readonly<Record<string, unknown>> | undefined)?.[name];
}

function within(site: Site, step: string): Site {
  const { form } = site;
  if (form[3] === 1) {
    const item = place(form[4], site, '/items', [site.en, site.vi]);
    // An item is called as its list, but where it is an object with a file of its own: the first of the charges is a charge.
    const isObject = item.form[3] === 0 || item.form[3] === 8;
    return { ...item, asker: '', ...(isObject ? {} : { en: site.en, vi: site.vi }) };
  }
  if (form[3] !== 0) return NOWHERE;
  const [, , , , members, head] = form;
  const member = members[step];
  const above = typeof head === 'object' ? place(head, NOWHERE, '', ['', '']) : undefined;
  if (member === undefined) return above === undefined ? NOWHERE : within(above, step);
  const found = place(member, site, `/properties/${step}`, [spelledOut(step), '']);
  return above !== undefined && asksFor(above, step) ? { ...found, asker: above.location } : found;
}

/** Whether the head requires a member that it leaves to the kind to describe. */
function asksFor({ form }: Site, name: string): boolean {
  return form[3] === 0 && typeof form[5] === 'string' && form[5].split(' ').includes(name);
}

function branchOf(site: Site, value: unknown): Site {
  const { form, location } = site;
  if (form[3] !== 8) return site;
  const tag = String(memberOf(value, form[4]));
  const index = Object.keys(form[5]).indexOf(tag);
  return {
    ...site,
    form: [0, 0, 0, 0, { [form[4]]: NOWHERE.form, ...form[5][tag] }],
    location: `${location}/oneOf/${index}`,
  };
}

function place(form: Form, around: Site, path: string, [en, vi]: readonly [string, string]): Site {
  const [from] = form;
  const [ownEn, ownVi] = [form[1] || en, form[2] || vi];
  if (typeof from === 'object') return { ...place(from, around, path, [en, vi]), en: ownEn, vi: ownVi };
  return {
    form,
    location: from === 0 ? around.location + path : `${from}#`,
    asker: around.location,
    en: ownEn,
    vi: ownVi,
    formEn: ownEn,
    formVi: ownVi,
  };
}

/** `issuedOn` → `Issued on` */
function spelledOut(name: string): string {
  const words = name.replaceAll(/[A-Z0-9]+/g, (letters) => ` ${letters.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const NOWHERE: Site = { form: [0, 0, 0, 5], location: '', asker: '', en: '', vi: '', formEn: '', formVi: '' };
