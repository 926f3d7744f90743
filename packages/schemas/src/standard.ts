/**
 * Makes of a schema of the contract one that any JSON Schema 2020-12 validator judges as Lienthong does.
 * @module
 */
import type { Json, JsonSchema } from './json-schema.ts';

/** What an open codelist admits beside its own codes: `x-<owner>:<code>`. */
export const OPEN_CODE = '^x-[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9.-]{0,63}$';

/**
 * Closed lists become `enum`, open ones `anyOf` of `enum` and the pattern of foreign codes; annotations stay.
 *
 * @param schema a source or a bundle
 */
export function standard(schema: JsonSchema): JsonSchema {
  const built = Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, within(keyword, value)]));
  return typeof schema['x-open'] === 'boolean' ? codelist(built, schema['x-open']) : built;
}

function codelist({ oneOf, ...rest }: JsonSchema, open: boolean): JsonSchema {
  const known = (Array.isArray(oneOf) ? oneOf : []).filter((entry) => entry['x-state'] !== 'removed');
  const codes = known.map((entry) => entry['const']);
  return open ? { ...rest, anyOf: [{ enum: codes }, { pattern: OPEN_CODE }] } : { ...rest, enum: codes };
}

function within(keyword: string, value: Json): Json {
  if (keyword.startsWith('x-') || typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((item) => within('', item));
  return standard(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
