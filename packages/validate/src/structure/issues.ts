/**
 * Turns what generated code reports into issues.
 * @module
 */
import type { Issue, Messages } from '../issue.ts';
import { structureMessages } from './messages.ts';
import { type Keyword, type RawError, type Site, siteOf, type Table } from './table.ts';

/** Under which every schema is identified; nothing is ever fetched from it. */
export const BASE = 'https://schemas.lienthong.example/';

/** @param error one error of a structure's validator; its words are made when they are asked for */
export function structureIssue(error: RawError, table: Table): Issue {
  const site = siteOf(error, table);
  return {
    code: `LT-SCHEMA-${codeOf(site, error)}`,
    pointer: pointerOf(site, error),
    rule: locationOf(site, table),
    severity: 'error',
    get messages(): Messages {
      return structureMessages(error, table);
    },
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
  uniqueItems: 'UNIQUE',
  tagged: 'TAG',
};

/** A missing member is pointed at itself; an unknown one through the object that holds it. */
function pointerOf({ keyword, detail }: Site, { p, d }: RawError): string {
  if (keyword === 'tagged') return `${p}/${(detail as readonly string[])[0]}`;
  return keyword === 'required' ? `${p}/${d}` : p;
}

/** The keyword as it is written by hand, before the generator merged and shortened. */
function locationOf({ form, keyword }: Site, { ids }: Table): string {
  return `${BASE}${ids[form[0]]}#${form[1]}/${WRITTEN[keyword] ?? keyword}`;
}

const WRITTEN: Partial<Record<Keyword, string>> = {
  closed: 'unevaluatedProperties',
  codes: 'oneOf',
  tagged: 'oneOf',
};
