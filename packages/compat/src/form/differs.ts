/**
 * That an instance is not a certain array or object, said through its parts.
 * @module
 */
import type { Json, JsonObject } from '../json.ts';
import type { Forms } from './forms.ts';
import type { Formula } from './formula.ts';

/** The negation of: just so many items, each that of the value; just such members, each that of the value. */
export function differs(forms: Forms, value: Json): Formula {
  return forms.negate(Array.isArray(value) ? sameItems(forms, value) : sameMembers(forms, value as JsonObject));
}

function sameItems(forms: Forms, items: readonly Json[]): Formula {
  return forms.all([
    forms.type(['array']),
    forms.min('min-items', items.length),
    forms.max('max-items', items.length),
    ...items.map((item, index) => forms.item(index, forms.in([item]))),
  ]);
}

function sameMembers(forms: Forms, object: JsonObject): Formula {
  const names = Object.keys(object);
  return forms.all([
    forms.type(['object']),
    forms.members(forms.negate(forms.in(names)), forms.false),
    ...Object.entries(object).flatMap(([name, value]) => [
      forms.has(name),
      forms.members(forms.in([name]), forms.in([value])),
    ]),
  ]);
}
