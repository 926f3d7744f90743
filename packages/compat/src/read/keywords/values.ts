/**
 * Keywords on values, numbers and strings.
 * @module
 * @see JSON Schema 2020-12 validation §6.1–6.3, §7
 */

import type { Forms } from '../../form/forms.ts';
import { type Formula, type Type, types } from '../../form/formula.ts';
import { rational } from '../../form/rational.ts';
import type { Json } from '../../json.ts';
import { isKnown } from '../../prove/format-samples.ts';
import type { Keyword, Reading } from '../reading.ts';

export const values: Readonly<Record<string, Keyword>> = {
  type: (value, reading) => {
    const names = Array.isArray(value) ? (value as readonly Json[]) : [value];
    const known = names.every((name) => name === 'integer' || (types as readonly Json[]).includes(name));
    return known ? ofTypes(reading.forms, names) : reading.broken('type');
  },
  enum: (value, reading) => (Array.isArray(value) ? reading.forms.in(value) : reading.broken('enum')),
  const: (value, { forms }) => forms.in([value]),
  minimum: number('minimum', (forms, bound) => forms.atLeast(bound, false)),
  maximum: number('maximum', (forms, bound) => forms.atMost(bound, false)),
  exclusiveMinimum: number('exclusiveMinimum', (forms, bound) => forms.atLeast(bound, true)),
  exclusiveMaximum: number('exclusiveMaximum', (forms, bound) => forms.atMost(bound, true)),
  multipleOf: (value, reading) =>
    isNumber(value) && value > 0 ? reading.forms.multiple(rational(value)) : reading.broken('multipleOf'),
  minLength: count('minLength', (forms, bound) => forms.min('min-length', bound)),
  maxLength: count('maxLength', (forms, bound) => forms.max('max-length', bound)),
  pattern: (value, reading) => (typeof value === 'string' ? reading.forms.pattern(value) : reading.broken('pattern')),
  format: (value, { forms, options }) =>
    options.formatAssertion === true && typeof value === 'string' ? format(forms, value) : forms.true,
};

/** A format that JSON Schema does not have may speak of other types as well. */
function format(forms: Forms, name: string): Formula {
  const others = isKnown(name) ? forms.true : forms.any([forms.type(['string']), forms.opaque('format', name)]);
  return forms.all([forms.format(name), others]);
}

/** A keyword whose value is a number. */
function number(keyword: string, make: (forms: Forms, bound: number) => Formula): Keyword {
  return (value, reading) => (isNumber(value) ? make(reading.forms, value) : reading.broken(keyword));
}

/** A keyword whose value is a whole number of zero or more; `2.0` is one. */
export function count(keyword: string, make: (forms: Forms, bound: number) => Formula): Keyword {
  return (value, reading) => (isCount(value) ? make(reading.forms, value) : reading.broken(keyword));
}

export function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export function isNumber(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A number without a fraction is an integer, however it is written. */
function ofTypes(forms: Forms, names: readonly Json[]): Formula {
  const set = new Set(names.map((name) => (name === 'integer' ? 'number' : name)) as Type[]);
  const whole = names.includes('integer') && !names.includes('number');
  return forms.all([forms.type(set), whole ? forms.multiple({ n: 1n, d: 1n }) : forms.true]);
}

/** The names that are keys of an object, as a formula over names. */
export function listedNames({ forms }: Reading, object: Json | undefined): Formula {
  return typeof object === 'object' && object !== null && !Array.isArray(object)
    ? forms.in(Object.keys(object))
    : forms.false;
}
