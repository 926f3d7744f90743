/**
 * Rule `small-type`: null and booleans are tried one by one.
 *
 * Argument: there is one null, and there are two booleans; of atoms only lists of excluded values speak of them.
 *
 * @module
 */
import { textOf } from '../json.ts';
import type { Branch } from './branch.ts';
import { type Context, found, type Outcome, refuted, sources } from './outcome.ts';

export function decideSmall(_context: Context, { type, atoms }: Branch): Outcome {
  const values = type === 'null' ? [null] : [true, false];
  const excludes = (text: string): boolean =>
    atoms.some(({ formula }) => formula.kind === 'not-in' && formula.values.has(text));
  const value = values.find((one) => !excludes(textOf(one)));
  return value === undefined ? refuted('small-type', sources(atoms)) : found(value);
}
