/**
 * Keywords that apply schemas in place.
 * @module
 * @see JSON Schema 2020-12 core §10.2
 */
import type { Formula } from '../../form/formula.ts';
import { isObject, type Json } from '../../json.ts';
import { isSchema } from '../load.ts';
import type { Keyword, Reading } from '../reading.ts';

export const applicators: Readonly<Record<string, Keyword>> = {
  allOf: list('allOf', ({ forms }, parts) => forms.all(parts)),
  anyOf: (value, reading) => codelist(value, reading) ?? anyOf(value, reading),
  oneOf: (value, reading) => codelist(value, reading) ?? oneOf(value, reading),
  not: (value, reading) => (isSchema(value) ? reading.forms.negate(reading.inner(value)) : reading.broken('not')),
  if: (value, reading) => {
    const { then = true, else: otherwise = true } = reading.schema;
    if (!isSchema(value) || !isSchema(then) || !isSchema(otherwise)) return reading.broken('if');
    const { forms } = reading;
    const condition = reading.inner(value);
    return forms.all([
      forms.any([forms.negate(condition), reading.inner(then)]),
      forms.any([condition, reading.inner(otherwise)]),
    ]);
  },
  // Read with `if`, and nothing without it.
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: (_value, { forms }) => forms.true,
  else: (_value, { forms }) => forms.true,
};

const anyOf = list('anyOf', ({ forms }, parts) => forms.any(parts));
const oneOf = list('oneOf', ({ forms }, parts) => forms.one(parts));

/** A list whose members have a `const` each and no other assertion, all different, is a list of values. */
function codelist(value: Json, { forms, reader }: Reading): Formula | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const values: Json[] = [];
  for (const member of value as readonly Json[]) {
    const constant = isObject(member) ? member['const'] : undefined;
    if (constant === undefined || !isObject(member)) return undefined;
    if (!Object.keys(member).every((keyword) => keyword === 'const' || reader.isSilent(keyword))) return undefined;
    values.push(constant);
  }
  const listed = forms.in(values);
  return listed.kind === 'in' && listed.values.size === values.length ? listed : undefined;
}

function list(keyword: string, join: (reading: Reading, parts: readonly Formula[]) => Formula): Keyword {
  return (value, reading) =>
    Array.isArray(value) && value.length > 0 && value.every(isSchema)
      ? join(
          reading,
          (value as readonly Json[]).map((inner) => reading.inner(inner)),
        )
      : reading.broken(keyword);
}
