/**
 * How strong the cases of the indicators are: takes away each clause of each in turn, and looks whether its cases notice.
 * @module
 */
import { type Indicator, isCounted, lienthongCatalogue } from '../../packages/statistics/src/index.ts';
import type { Mutant, Strength } from './deletions.ts';
import { casesOfIndicator, disagreements } from './indicator-cases.ts';
import type { Json, JsonObject } from './source.ts';

/** Tries every deletion in every indicator that counts; one without cases is a survivor as a whole. */
export async function strengthOfIndicators(root: string): Promise<Strength> {
  const mutants: Mutant[] = [];
  const survivors: Mutant[] = [];
  for (const indicator of lienthongCatalogue.indicators.filter(isCounted)) {
    const cases = casesOfIndicator(root, indicator.id);
    for (const { at, changed } of deletionsIn(indicator as unknown as JsonObject)) {
      const mutant: Mutant = { what: 'clause', place: `${indicator.id}#${at}` };
      mutants.push(mutant);
      if (!cases || (await stands(root, changed as unknown as Indicator, cases))) survivors.push(mutant);
    }
  }
  return { mutants, survivors };
}

/** A mutant that cannot be compiled is noticed as well. */
async function stands(...given: Parameters<typeof disagreements>): Promise<boolean> {
  try {
    return (await disagreements(...given)).length === 0;
  } catch {
    return false;
  }
}

/** Members whose deletion changes what is counted, not only how it is described. */
const COUNTING = ['unit', 'time', 'where', 'via', 'by', 'cross', 'measure'];

function deletionsIn(indicator: JsonObject): { at: string; changed: JsonObject }[] {
  const found: { at: string; changed: JsonObject }[] = [];
  const visit = (value: Json, steps: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    const isList = Array.isArray(value);
    for (const [step, inner] of Object.entries(value)) {
      const at = [...steps, step];
      if (isClause(steps, step, isList)) found.push({ at: `/${at.join('/')}`, changed: without(indicator, at) });
      visit(inner, at);
    }
  };
  for (const member of COUNTING) {
    const inner = indicator[member];
    if (inner === undefined) continue;
    if (member === 'where' || member === 'via') found.push({ at: `/${member}`, changed: without(indicator, [member]) });
    visit(inner, [member]);
  }
  return found;
}

/** An element of `all`, `any`, `in`, `by` and `cross`; what repeats a record, ends a stock, or is summed. */
function isClause(steps: readonly string[], step: string, isList: boolean): boolean {
  const parent = steps.at(-1) ?? '';
  if (isList) return ['all', 'any', 'by', 'cross'].includes(parent) || (steps.at(-2) === 'in' && parent === '1');
  if (parent === 'unit') return step === 'each' || step === 'first';
  if (parent === 'stock') return step === 'until';
  if (parent === 'measure') return step === 'sum';
  return step === 'overlapping' || (parent === 'ageBand' && step !== 'scheme');
}

function without(indicator: JsonObject, steps: readonly string[]): JsonObject {
  const changed = structuredClone(indicator);
  let value: Json = changed;
  for (const step of steps.slice(0, -1)) value = (value as JsonObject)[step] as Json;
  const last = steps.at(-1) ?? '';
  if (Array.isArray(value)) value.splice(Number(last), 1);
  else if (steps[0] === 'measure') changed['measure'] = 'count';
  else delete (value as JsonObject)[last];
  return changed;
}
