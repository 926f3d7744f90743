/**
 * Turns what generated code reports into issues.
 * @module
 */
import type { Issue } from '../issue.ts';
import { type Form, memberOf, namesOf, type RawError, REPORTED, type Site, siteOf } from './forms.ts';
import { type Fault, structureMessages } from './messages.ts';

/**
 * @param error one error of a structure's validator
 * @param form the kind's
 * @returns nothing where an object was suspected of an unknown member and has none
 */
export function structureIssue({ p, k }: RawError, record: unknown, form: Form): Issue | undefined {
  const reported = REPORTED[k] ?? 'type';
  const value = p.split('/').slice(1).reduce(memberOf, record);
  const site = siteOf(record, p, form, reported === 'closed');
  const ordinal = reported === 'closed' ? strayMember(value as object, site) : 0;
  if (ordinal === undefined) return undefined;
  const fault = faultOf(reported, value, site);
  return {
    code: `LT-SCHEMA-${ordinal < 0 ? 'TYPE' : CODES[fault]}`,
    // An unknown tag is pointed at itself.
    pointer: fault === 'tagged' ? `${p}/${site.form[4]}` : p,
    rule: locationOf(site, fault),
    severity: 'error',
    messages: structureMessages(site, fault, ordinal),
  };
}

/** A place is tried in one go; whether it is absent, of another type, too long or out of its form is seen here. */
function faultOf(reported: (typeof REPORTED)[number], value: unknown, { asker, form }: Site): Fault {
  if (value === undefined && asker !== '') return 'required';
  if (reported === 'list') {
    const [, , , , , max, min = 1] = form;
    if (!Array.isArray(value)) return 'type';
    return value.length > Number(max) ? 'maxItems' : value.length < Number(min) ? 'minItems' : 'uniqueItems';
  }
  if (reported !== 'pattern' && reported !== 'codes') return reported;
  if (typeof value !== 'string') return 'type';
  const max = form[3] === 2 ? form[4] : undefined;
  return max !== undefined && (value.length > 2 * max || [...value].length > max) ? 'maxLength' : reported;
}

/** Ordinal of the first member that is unknown; negative where it has no value. */
function strayMember(value: object, site: Site): number | undefined {
  const known = namesOf(site);
  const index = Object.entries(value).findIndex(([name, member]) => member === undefined || !known.includes(name));
  if (index < 0) return undefined;
  return Object.values(value)[index] === undefined ? -index - 1 : index + 1;
}

const CODES: Record<Fault, string> = {
  type: 'TYPE',
  required: 'REQUIRED',
  closed: 'UNKNOWN-MEMBER',
  const: 'CODE',
  codes: 'CODE',
  pattern: 'PATTERN',
  minLength: 'LENGTH',
  maxLength: 'LENGTH',
  minimum: 'RANGE',
  maximum: 'RANGE',
  minItems: 'ITEMS',
  maxItems: 'ITEMS',
  uniqueItems: 'UNIQUE',
  tagged: 'TAG',
};

/** The keyword as it is written by hand, before the generator merged and shortened. */
export function locationOf({ location, asker }: Site, fault: Fault): string {
  const at = fault === 'required' ? asker : location;
  return `https://schemas.lienthong.example/${at}/${WRITTEN[fault] ?? fault}`;
}

const WRITTEN: Partial<Record<Fault, string>> = {
  closed: 'unevaluatedProperties',
  codes: 'oneOf',
  tagged: 'oneOf',
};
