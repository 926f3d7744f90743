/**
 * Finds schemas that refer to themselves without a step into the instance: nothing can be said of those.
 * @module
 * @see JSON Schema 2020-12 core §9.4.1
 */
import type { Formula } from '../form/formula.ts';
import type { Target } from '../form/target.ts';

/** @returns the target of a reference that leads back to it in place */
export function endless(targets: Iterable<Target>): Target | undefined {
  const done = new Set<Formula>();
  for (const target of targets) {
    const { formula } = target;
    if (formula !== undefined && leadsBack(formula, done)) return target;
  }
  return undefined;
}

/** Goes through all that stands in place, without recursion of its own. */
function leadsBack(start: Formula, done: Set<Formula>): boolean {
  const entered = new Set<Formula>();
  const stack: { formula: Formula; leave: boolean }[] = [{ formula: start, leave: false }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { formula, leave } = next;
    if (leave) {
      entered.delete(formula);
      done.add(formula);
    } else if (entered.has(formula)) return true;
    else if (!done.has(formula)) {
      entered.add(formula);
      stack.push({ formula, leave: true }, ...inPlace(formula).map((inner) => ({ formula: inner, leave: false })));
    }
  }
  return false;
}

function inPlace(formula: Formula): readonly Formula[] {
  if ('parts' in formula) return formula.parts;
  return formula.kind === 'ref' && formula.target.formula !== undefined ? [formula.target.formula] : [];
}
