/**
 * Compares two schemas.
 * @module
 */
import { Budget, isSpent } from './budget.ts';
import { changesBetween } from './changes/changes.ts';
import type { CompareOptions, Comparison, Direction, Mode, Reason, Side } from './comparison.ts';
import { confirm } from './confirm/confirm.ts';
import { Decider, defaultBudget } from './decide.ts';
import type { Json } from './json.ts';
import { isSchema, type Loaded, load, loaded, unreadable } from './read/load.ts';
import { isPlain } from './read/plain.ts';
import { Shelf } from './read/shelf.ts';
import { type Way, waysOf, worst } from './ways.ts';

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
  if ('code' in before) return unread(mode, before);
  if ('code' in after) return unread(mode, after);
  const decider = new Decider(before, after, options);
  const directions: Partial<Record<Way, Direction>> = {};
  for (const way of waysOf[mode]) directions[way] = await judge(decider, before, after, way, options);
  const changes = changesOf(shelf, before, after, directions, options);
  return { ...summary(mode, directions), changes };
}

/** What all directions come to. */
function summary(mode: Mode, directions: Comparison['directions']): Omit<Comparison, 'changes'> {
  const all = [directions.backward, directions.forward].filter((direction) => direction !== undefined);
  const { witness } = all.find((direction) => direction.witness !== undefined) ?? {};
  const verdict = worst(all.map((direction) => direction.verdict));
  return { verdict, mode, ...(witness === undefined ? {} : { witness }), directions };
}

function unread(mode: Mode, reason: Reason): Comparison {
  const direction: Direction = { verdict: 'undecided', undecidedAt: [reason] };
  return { ...summary(mode, Object.fromEntries(waysOf[mode].map((way) => [way, direction]))), changes: [] };
}

async function read(shelf: Shelf, schema: unknown, side: Side, { resolve }: CompareOptions): Promise<Loaded | Reason> {
  try {
    if (!isSchema(schema) || !isPlain(schema)) return unreadable(side);
    return await load(shelf, schema, side, resolve);
  } catch (error) {
    if (isSpent(error)) return { code: 'budget', at: { side, document: '', pointer: '' } };
    throw error;
  }
}

async function judge(
  decider: Decider,
  base: Loaded,
  revision: Loaded,
  way: Way,
  options: CompareOptions,
): Promise<Direction> {
  const { verdict, witness, reasons, proof } = decider.decide(way);
  if (verdict === 'compatible') return { verdict, ...(options.proof === true && proof !== undefined ? { proof } : {}) };
  if (witness === undefined) return { verdict: 'undecided', undecidedAt: reasons };
  const [accepting, refusing] = way === 'backward' ? [base, revision] : [revision, base];
  const unconfirmed: Json[] = [];
  let next: Json | undefined = witness;
  let refusal: Reason = { code: 'validators' };
  while (next !== undefined && unconfirmed.length < mostWitnesses) {
    const confirmation = await confirm(next, accepting, refusing, options);
    if (confirmation.confirmed) return { verdict: 'breaking', witness: next };
    refusal = unconfirmed.length === 0 ? confirmation.reason : refusal;
    unconfirmed.push(next);
    next = decider.decide(way, undefined, unconfirmed).witness;
  }
  return { verdict: 'undecided', undecidedAt: [refusal] };
}

/** Witnesses that are shown to the validators; where they stumble over one they may agree about another. */
const mostWitnesses = 4;

/** What changed. All changes together may take as many steps as a direction. */
function changesOf(
  shelf: Shelf,
  base: Loaded,
  revision: Loaded,
  { backward, forward }: Comparison['directions'],
  options: CompareOptions,
): Comparison['changes'] {
  const budget = new Budget(options.budget ?? defaultBudget);
  return changesBetween(base, revision, {
    ...options,
    mode: options.mode ?? 'backward',
    whole: {
      ...(backward === undefined ? {} : { backward: backward.verdict }),
      ...(forward === undefined ? {} : { forward: forward.verdict }),
    },
    decide: (revised, way) => {
      if (budget.left <= 0) return 'undecided';
      try {
        return new Decider(base, loaded(shelf, revised), options).decide(way, budget).verdict;
      } catch (error) {
        if (isSpent(error)) return 'undecided';
        throw error;
      }
    },
  });
}
