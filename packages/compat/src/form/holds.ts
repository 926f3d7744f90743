/**
 * Whether an instance satisfies a formula; undefined where that is not known.
 * @module
 */
import { type Json, type JsonObject, textOf } from '../json.ts';
import { type Formula, type Of, typeOf, typeOfKind } from './formula.ts';
import { isMultiple, rational } from './rational.ts';

/** Tells whether a text matches a pattern; undefined if that is not known. */
export type Matches = (pattern: string, text: string) => boolean | undefined;

export type Truth = boolean | undefined;

/** @param spend is called for every formula looked at, and may throw */
export function evaluator(matches: Matches, spend: () => void): (formula: Formula, value: Json) => Truth {
  const holds = (formula: Formula, value: Json): Truth => {
    spend();
    const guard = typeOfKind[formula.kind];
    return guard !== undefined && guard !== typeOf(value) ? true : judge(formula, value);
  };

  const judge = (formula: Formula, value: Json): Truth => {
    switch (formula.kind) {
      case 'true':
        return true;
      case 'false':
        return false;
      case 'all':
        return every(formula.parts, (part) => holds(part, value));
      case 'not-all':
        return not(every(formula.parts, (part) => holds(part, value)));
      case 'any':
        return not(every(formula.parts, (part) => not(holds(part, value))));
      case 'one':
        return exactlyOne(formula.parts, (part) => holds(part, value));
      case 'not-one':
        return not(exactlyOne(formula.parts, (part) => holds(part, value)));
      case 'type':
        return formula.types.has(typeOf(value));
      case 'in':
        return formula.values.has(textOf(value));
      case 'not-in':
        return !formula.values.has(textOf(value));
      case 'opaque':
        return undefined;
      case 'ref': {
        const truth = holds(formula.target.settled, value);
        return formula.holds ? truth : not(truth);
      }
      default:
        return judgeAtom(formula, value);
    }
  };

  const judgeAtom = (formula: Formula, value: Json): Truth => {
    if (typeof value === 'number') return judgeNumber(formula, value);
    if (typeof value === 'string') return judgeText(formula, value, matches);
    return Array.isArray(value) ? judgeArray(formula, value) : judgeObject(formula, value as JsonObject);
  };

  const judgeArray = (formula: Formula, items: readonly Json[]): Truth => {
    switch (formula.kind) {
      case 'min-items':
        return items.length >= formula.bound;
      case 'max-items':
        return items.length <= formula.bound;
      case 'item': {
        const item = items[formula.index];
        return item === undefined ? true : holds(formula.of, item);
      }
      case 'items':
        return every(items.slice(formula.index), (item) => holds(formula.of, item));
      case 'some-item':
        return not(every(items.slice(formula.index), (item) => not(holds(formula.of, item))));
      case 'count':
        return judgeCount(formula, items);
      case 'unique':
        return (new Set(items.map(textOf)).size === items.length) === formula.holds;
      default:
        return undefined;
    }
  };

  const judgeCount = ({ of, min, max }: Of<'count'>, items: readonly Json[]): Truth => {
    const truths = items.map((item) => holds(of, item));
    const sure = truths.filter((truth) => truth === true).length;
    const possible = sure + truths.filter((truth) => truth === undefined).length;
    if (possible < min || sure > max) return false;
    return sure >= min && possible <= max ? true : undefined;
  };

  const judgeObject = (formula: Formula, object: JsonObject): Truth => {
    switch (formula.kind) {
      case 'min-members':
        return Object.keys(object).length >= formula.bound;
      case 'max-members':
        return Object.keys(object).length <= formula.bound;
      case 'has':
        return Object.hasOwn(object, formula.name);
      case 'lacks':
        return !Object.hasOwn(object, formula.name);
      case 'members':
        return every(Object.entries(object), ([name, inner]) =>
          not(both(holds(formula.names, name), () => not(holds(formula.of, inner)))),
        );
      case 'some-member':
        return not(
          every(Object.entries(object), ([name, inner]) =>
            not(both(holds(formula.names, name), () => holds(formula.of, inner))),
          ),
        );
      default:
        return undefined;
    }
  };

  return holds;
}

function judgeNumber(formula: Formula, value: number): Truth {
  switch (formula.kind) {
    case 'at-least':
      return formula.open ? value > formula.bound : value >= formula.bound;
    case 'at-most':
      return formula.open ? value < formula.bound : value <= formula.bound;
    case 'multiple':
      return isMultiple(rational(value), formula.of) === formula.holds;
    default:
      return undefined;
  }
}

function judgeText(formula: Formula, text: string, matches: Matches): Truth {
  switch (formula.kind) {
    case 'min-length':
      return [...text].length >= formula.bound;
    case 'max-length':
      return [...text].length <= formula.bound;
    case 'pattern': {
      const truth = matches(formula.source, text);
      return formula.holds ? truth : not(truth);
    }
    default:
      return undefined;
  }
}

function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function both(first: Truth, second: () => Truth): Truth {
  if (first === false) return false;
  const other = second();
  return other === false ? false : first === undefined ? undefined : other;
}

function every<T>(parts: readonly T[], truthOf: (part: T) => Truth): Truth {
  let result: Truth = true;
  for (const part of parts) {
    const truth = truthOf(part);
    if (truth === false) return false;
    if (truth === undefined) result = undefined;
  }
  return result;
}

function exactlyOne<T>(parts: readonly T[], truthOf: (part: T) => Truth): Truth {
  let sure = 0;
  let possible = 0;
  for (const part of parts) {
    const truth = truthOf(part);
    if (truth === true) sure++;
    else if (truth === undefined) possible++;
    if (sure > 1) return false;
  }
  if (sure + possible === 0) return false;
  return possible === 0 ? sure === 1 : undefined;
}
