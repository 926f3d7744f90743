/**
 * Turns what generated code reports into issues.
 * @module
 */
import type { Issue } from '../issue.ts';
import { structureMessages } from './messages.ts';
import { type Keyword, type RawError, type Site, schemaOf, siteOf, type Table } from './table.ts';

/** @param error one error of a structure's validator */
export function structureIssue(error: RawError, table: Table): Issue {
  const site = siteOf(error, table);
  return {
    code: `LT-SCHEMA-${codeOf(site, error)}`,
    pointer: pointerOf(site, error),
    rule: locationOf(site, table),
    severity: 'error',
    messages: structureMessages(site, error, table),
  };
}

function codeOf({ keyword }: Site, { d }: RawError): string {
  return keyword === 'closed' && Number(d) < 0 ? 'TYPE' : CODES[keyword];
}

const CODES: Record<Keyword, string> = {
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
  unique: 'UNIQUE',
  tagged: 'TAG',
};

/** A missing member is pointed at itself; an unknown one through the object that holds it. */
function pointerOf({ keyword, detail }: Site, { p, d }: RawError): string {
  if (keyword === 'tagged') return `${p}/${(detail as readonly string[])[0]}`;
  return keyword === 'required' ? `${p}/${d}` : p;
}

/** The keyword as it is written by hand, before the generator merged and shortened. */
function locationOf({ form, keyword }: Site, table: Table): string {
  return `${schemaOf(form, table)}#${form[1]}/${WRITTEN[keyword] ?? keyword}`;
}

const WRITTEN: Partial<Record<Keyword, string>> = {
  closed: 'unevaluatedProperties',
  codes: 'oneOf',
  tagged: 'oneOf',
  unique: 'uniqueItems',
};
