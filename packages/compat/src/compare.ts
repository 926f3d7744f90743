/**
 * Compares two schemas.
 * @module
 */
import { BudgetSpent } from './budget.ts';
import type { CompareOptions, Comparison, Direction, Reason, Side, Verdict } from './comparison.ts';
import { Decider, type Decision } from './decide.ts';
import { isSchema, type Loaded, load, unreadable } from './read/load.ts';
import { Shelf } from './read/shelf.ts';

/**
 * Whether a change of a schema can break anyone.
 *
 * `compatible` is proved, `breaking` shows an instance that ajv and hyperjump judge as this does, and everything else is `undecided` with
 * the places at fault. Nothing of the input makes it throw: what is no schema is undecided.
 *
 * @param base a JSON Schema: an object or a boolean
 * @param revision what it becomes
 * @throws what `options.resolve` throws
 */
export async function compare(base: unknown, revision: unknown, options: CompareOptions = {}): Promise<Comparison> {
  const { mode = 'backward' } = options;
  const shelf = new Shelf();
  const before = await read(shelf, base, 'base', options);
  const after = await read(shelf, revision, 'revision', options);
  const directions: Comparison['directions'] = {
    ...(mode === 'forward' ? {} : { backward: await judge(before, after, 'backward', options) }),
    ...(mode === 'backward' ? {} : { forward: await judge(before, after, 'forward', options) }),
  };
  const all = Object.values(directions);
  const witness = all.find((direction) => direction.witness !== undefined)?.witness;
  return {
    verdict: worst(all.map(({ verdict }) => verdict)),
    mode,
    ...(witness === undefined ? {} : { witness }),
    directions,
    changes: [],
  };
}

/** Breaking outweighs undecided, and undecided outweighs compatible. */
function worst(verdicts: readonly Verdict[]): Verdict {
  return (['breaking', 'undecided'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'compatible';
}

async function read(shelf: Shelf, schema: unknown, side: Side, { resolve }: CompareOptions): Promise<Loaded | Reason> {
  if (!isSchema(schema)) return unreadable(side);
  try {
    return await load(shelf, schema, side, resolve);
  } catch (error) {
    if (error instanceof BudgetSpent) return { code: 'budget', at: { side, document: '', pointer: '' } };
    throw error;
  }
}

async function judge(
  base: Loaded | Reason,
  revision: Loaded | Reason,
  direction: 'backward' | 'forward',
  options: CompareOptions,
): Promise<Direction> {
  if ('code' in base) return { verdict: 'undecided', undecidedAt: [base] };
  if ('code' in revision) return { verdict: 'undecided', undecidedAt: [revision] };
  const decision = new Decider(base, revision, options).decide(direction);
  return confirmed(decision, options);
}

async function confirmed(decision: Decision, options: CompareOptions): Promise<Direction> {
  const { verdict, witness, reasons, proof } = decision;
  if (verdict === 'breaking' && witness !== undefined) return { verdict, witness };
  if (verdict === 'compatible') return { verdict, ...(options.proof === true && proof !== undefined ? { proof } : {}) };
  return { verdict: 'undecided', undecidedAt: reasons };
}
