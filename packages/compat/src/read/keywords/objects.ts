/**
 * Keywords on objects.
 * @module
 * @see JSON Schema 2020-12 core §10.3.2, §11.3; validation §6.5
 */

import type { Formula } from '../../form/formula.ts';
import { isObject, type Json } from '../../json.ts';
import { isSchema } from '../load.ts';
import type { Keyword, Reading } from '../reading.ts';
import { unevaluatedProperties } from '../unevaluated.ts';
import { count, listedNames } from './values.ts';

export const objects: Readonly<Record<string, Keyword>> = {
  properties: (value, reading) => members(value, reading, 'properties', (name) => reading.forms.in([name])),
  patternProperties: (value, reading) =>
    members(value, reading, 'patternProperties', (pattern) => reading.forms.pattern(pattern)),
  additionalProperties: (value, reading) => {
    if (!isSchema(value)) return reading.broken('additionalProperties');
    const { forms } = reading;
    return forms.members(forms.negate(ownNames(reading)), reading.inner(value));
  },
  propertyNames: (value, reading) => {
    if (!isSchema(value)) return reading.broken('propertyNames');
    const { forms } = reading;
    return forms.members(forms.negate(reading.inner(value)), forms.false);
  },
  required: (value, reading) =>
    isNames(value) ? reading.forms.all(value.map((name) => reading.forms.has(name))) : reading.broken('required'),
  minProperties: count('minProperties', (forms, bound) => forms.min('min-members', bound)),
  maxProperties: count('maxProperties', (forms, bound) => forms.max('max-members', bound)),
  dependentRequired: (value, reading) => {
    if (!isObject(value) || !Object.values(value).every(isNames)) return reading.broken('dependentRequired');
    const { forms } = reading;
    return forms.all(
      Object.entries(value).map(([name, others]) =>
        forms.any([
          forms.negate(isThere(reading, name)),
          forms.all((others as readonly string[]).map((other) => forms.has(other))),
        ]),
      ),
    );
  },
  dependentSchemas: (value, reading) => {
    if (!isObject(value) || !Object.values(value).every(isSchema)) return reading.broken('dependentSchemas');
    const { forms } = reading;
    return forms.all(
      Object.entries(value).map(([name, inner]) =>
        forms.any([forms.negate(isThere(reading, name)), reading.inner(inner)]),
      ),
    );
  },
  unevaluatedProperties: (value, reading) =>
    isSchema(value) ? unevaluatedProperties(reading, value) : reading.broken('unevaluatedProperties'),
};

/** The instance is an object and has the member. */
export function isThere({ forms }: Reading, name: string): Formula {
  return forms.all([forms.type(['object']), forms.has(name)]);
}

/** The names that `properties` and `patternProperties` of the schema itself speak of. */
export function ownNames(reading: Reading): Formula {
  const { forms, schema } = reading;
  const patterns = isObject(schema['patternProperties']) ? Object.keys(schema['patternProperties']) : [];
  return forms.any([listedNames(reading, schema['properties']), ...patterns.map((source) => forms.pattern(source))]);
}

function members(value: Json, reading: Reading, keyword: string, names: (name: string) => Formula): Formula {
  if (!isObject(value) || !Object.values(value).every(isSchema)) return reading.broken(keyword);
  return reading.forms.all(
    Object.entries(value).map(([name, inner]) => reading.forms.members(names(name), reading.inner(inner))),
  );
}

function isNames(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
