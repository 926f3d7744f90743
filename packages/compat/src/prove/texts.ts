/**
 * Rule `no-text`: no string has such a length, matches and does not match such patterns, and is not excluded.
 *
 * Argument: the strings that match a pattern of the regular kind are those of an automaton, and so are those that match several, or none.
 * Lengths are counted along its paths in code points. If no path of such a length ends well, there is no string. Formats speak of
 * strings as well; that none is left without regard to them is enough, and that one is left is not.
 *
 * @module
 */
import type { Branch } from './branch.ts';
import { samplesOf } from './format-samples.ts';
import { type Context, found, type Outcome, open, type Premise, reason, refuted, sources } from './outcome.ts';

export function decideText({ strings, holds, budget }: Context, { atoms }: Branch): Outcome {
  const formats = atoms.filter(({ formula }) => formula.kind === 'format');
  const others = atoms.filter(({ formula }) => formula.kind !== 'format');
  const answer = strings.find(question(others));
  if ('none' in answer) return refuted('no-text', sources(others), [], others[0]?.formula);
  if (formats.length > 0) {
    for (const sample of samplesOf(formats.map(({ formula }) => formula))) {
      budget.spend();
      if (others.every(({ formula }) => holds(formula, sample) === true)) return found(sample);
    }
    return open(reason('format', formats[0]?.formula));
  }
  if ('found' in answer) return found(answer.found);
  const pattern = others.find(({ formula }) => formula.kind === 'pattern' && formula.source === answer.pattern);
  return open(reason(answer.unknown, pattern?.formula ?? others[0]?.formula));
}

function question(atoms: readonly Premise[]): Parameters<Context['strings']['find']>[0] {
  let min = 0;
  let max = Number.POSITIVE_INFINITY;
  const patterns: { source: string; holds: boolean }[] = [];
  const excluded = new Set<string>();
  for (const { formula } of atoms) {
    if (formula.kind === 'min-length') min = Math.max(min, formula.bound);
    if (formula.kind === 'max-length') max = Math.min(max, formula.bound);
    if (formula.kind === 'pattern') patterns.push({ source: formula.source, holds: formula.holds });
    if (formula.kind === 'not-in')
      for (const value of formula.values.values()) if (typeof value === 'string') excluded.add(value);
  }
  return { min, max, patterns, excluded };
}
