/**
 * What is not understood and may yet be taken to hold when an instance is looked for.
 * @module
 */
import type { Formula } from '../form/formula.ts';

/** A keyword that is none: the validators have the last word. They have none where a reference leads nowhere, or a draft is not read. */
export function isTaken(formula: Formula): boolean {
  return formula.kind === 'opaque' && formula.holds && (formula.reason === 'keyword' || formula.reason === 'format');
}
