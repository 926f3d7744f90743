/**
 * Keywords on arrays.
 * @module
 * @see JSON Schema 2020-12 core §10.3.1, §11.2; validation §6.4
 */
import type { Json } from '../../json.ts';
import { isSchema } from '../load.ts';
import type { Keyword } from '../reading.ts';
import { unevaluatedItems } from '../unevaluated.ts';
import { count, isCount } from './values.ts';

export const arrays: Readonly<Record<string, Keyword>> = {
  prefixItems: (value, reading) =>
    Array.isArray(value)
      ? reading.forms.all(
          (value as readonly Json[]).map((inner, index) => reading.forms.item(index, reading.inner(inner))),
        )
      : reading.broken('prefixItems'),
  items: (value, reading) => {
    const { prefixItems: prefix } = reading.schema;
    if (!isSchema(value)) return reading.broken('items');
    return reading.forms.items(Array.isArray(prefix) ? prefix.length : 0, reading.inner(value));
  },
  contains: (value, reading) => {
    const { minContains = 1, maxContains = Number.POSITIVE_INFINITY } = reading.schema;
    if (!isSchema(value)) return reading.broken('contains');
    if (!isCount(minContains)) return reading.broken('minContains');
    if (maxContains !== Number.POSITIVE_INFINITY && !isCount(maxContains)) return reading.broken('maxContains');
    return reading.forms.count(reading.inner(value), minContains, maxContains);
  },
  // Read with `contains`, and nothing without it.
  minContains: (_value, { forms }) => forms.true,
  maxContains: (_value, { forms }) => forms.true,
  minItems: count('minItems', (forms, bound) => forms.min('min-items', bound)),
  maxItems: count('maxItems', (forms, bound) => forms.max('max-items', bound)),
  uniqueItems: (value, reading) => {
    if (typeof value !== 'boolean') return reading.broken('uniqueItems');
    return value ? reading.forms.unique() : reading.forms.true;
  },
  unevaluatedItems: (value, reading) =>
    isSchema(value) ? unevaluatedItems(reading, value) : reading.broken('unevaluatedItems'),
};
