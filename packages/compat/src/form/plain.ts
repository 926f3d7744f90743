/**
 * What a formula plainly is for instances of one type, without looking at its atoms.
 * @module
 */
import { type Formula, type Type, typeOf, typeOfKind } from './formula.ts';

/** Answers given, by formula and type; formulas are shared, so that a walk without memory may take exponential time. */
const known = new WeakMap<Formula, Map<Type, boolean | undefined>>();

/** True or false for every instance of the type; undefined where that depends on the instance. */
export function plainly(formula: Formula, type: Type): boolean | undefined {
  const guard = typeOfKind[formula.kind];
  if (guard !== undefined) return guard === type ? undefined : true;
  if (!('parts' in formula) && !('values' in formula) && formula.kind !== 'ref') return judge(formula, type);
  const answers = known.get(formula) ?? new Map<Type, boolean | undefined>();
  if (answers.has(type)) return answers.get(type);
  // A schema that refers to itself is not plain, as long as the answer is looked for.
  known.set(formula, answers.set(type, undefined));
  const answer = judge(formula, type);
  answers.set(type, answer);
  return answer;
}

function judge(formula: Formula, type: Type): boolean | undefined {
  switch (formula.kind) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'type':
      return formula.types.has(type);
    case 'in':
      return [...formula.values.values()].some((value) => typeOf(value) === type) ? undefined : false;
    case 'not-in':
      return [...formula.values.values()].some((value) => typeOf(value) === type) ? undefined : true;
    case 'ref': {
      const target = plainly(formula.target.settled, type);
      return target === undefined || formula.holds ? target : !target;
    }
    case 'all':
      return joined(formula.parts, type, false);
    case 'not-all': {
      const all = joined(formula.parts, type, false);
      return all === undefined ? undefined : !all;
    }
    case 'any':
      return joined(formula.parts, type, true);
    default:
      return undefined;
  }
}

/** The absorbing value if a part has it, the other if all have that, else undefined. */
function joined(parts: readonly Formula[], type: Type, absorbing: boolean): boolean | undefined {
  let open = false;
  for (const part of parts) {
    const answer = plainly(part, type);
    if (answer === absorbing) return absorbing;
    if (answer === undefined) open = true;
  }
  return open ? undefined : !absorbing;
}
