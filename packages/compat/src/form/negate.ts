/**
 * The negation of a formula, pushed to its atoms. An atom that speaks of a type fails for instances of that type alone.
 * @module
 */

import { type Forms, onlyName } from './forms.ts';
import { type Formula, type Of, type Type, types } from './formula.ts';

/** Conjunctions of more parts are negated part by part, as the parts are needed. */
const few = 6;

export function negated(forms: Forms, formula: Formula): Formula {
  const of = (type: Type, ...parts: readonly Formula[]): Formula => forms.all([forms.type([type]), ...parts]);
  switch (formula.kind) {
    case 'true':
      return forms.false;
    case 'false':
      return forms.true;
    case 'all':
      return formula.parts.length > few
        ? forms.failing('not-all', formula.parts)
        : forms.any(formula.parts.map((part) => forms.negate(part)));
    case 'not-all':
      return forms.all(formula.parts);
    case 'any':
      return forms.all(formula.parts.map((part) => forms.negate(part)));
    case 'one':
      return forms.failing('not-one', formula.parts);
    case 'not-one':
      return forms.one(formula.parts);
    case 'type':
      return forms.type(types.filter((type) => !formula.types.has(type)));
    case 'in':
      return forms.listed('not-in', formula.values);
    case 'not-in':
      return forms.listed('in', formula.values);
    case 'at-least':
      return of('number', forms.atMost(formula.bound, !formula.open));
    case 'at-most':
      return of('number', forms.atLeast(formula.bound, !formula.open));
    case 'multiple':
      return of('number', forms.multiple(formula.of, !formula.holds));
    case 'min-length':
      return of('string', forms.max('max-length', formula.bound - 1));
    case 'max-length':
      return of('string', forms.min('min-length', formula.bound + 1));
    case 'pattern':
      return of('string', forms.pattern(formula.source, !formula.holds));
    case 'format':
      return of('string', forms.format(formula.name, !formula.holds));
    case 'min-items':
      return of('array', forms.max('max-items', formula.bound - 1));
    case 'max-items':
      return of('array', forms.min('min-items', formula.bound + 1));
    case 'item':
      return of(
        'array',
        forms.min('min-items', formula.index + 1),
        forms.item(formula.index, forms.negate(formula.of)),
      );
    case 'items':
      return of('array', forms.someItem(formula.index, forms.negate(formula.of)));
    case 'some-item':
      return of('array', forms.items(formula.index, forms.negate(formula.of)));
    case 'count':
      return of('array', outside(forms, formula));
    case 'unique':
      return of('array', forms.unique(!formula.holds));
    case 'min-members':
      return of('object', forms.max('max-members', formula.bound - 1));
    case 'max-members':
      return of('object', forms.min('min-members', formula.bound + 1));
    case 'has':
      return of('object', forms.lacks(formula.name));
    case 'lacks':
      return of('object', forms.has(formula.name));
    case 'members':
      return of('object', failing(forms, formula.names, formula.of));
    case 'some-member':
      return of('object', forms.members(formula.names, forms.negate(formula.of)));
    case 'ref':
      return forms.ref(formula.target, !formula.holds);
    case 'opaque':
      return forms.opaque(formula.reason, formula.text, !formula.holds);
  }
}

/** Fewer items than the minimum, or more than the maximum. */
function outside(forms: Forms, { of, min, max }: Of<'count'>): Formula {
  return forms.any([
    min > 0 ? forms.count(of, 0, min - 1) : forms.false,
    Number.isFinite(max) ? forms.count(of, max + 1, Number.POSITIVE_INFINITY) : forms.false,
  ]);
}

/** A member of such a name fails; of a name that stands alone it is the one of that name. */
function failing(forms: Forms, names: Formula, of: Formula): Formula {
  const name = onlyName(names);
  const fails = forms.negate(of);
  return name === undefined
    ? forms.someMember(names, fails)
    : forms.all([forms.has(name), forms.members(names, fails)]);
}
