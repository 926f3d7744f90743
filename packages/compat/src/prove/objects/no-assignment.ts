/**
 * Rule `no-assignment`: the wanted members do not fit into the object together.
 *
 * Argument: in an object that satisfies everything, each wanted member is one of those that must be there, one of another told name, or one of
 * a class of names that none tells; several may be the same member, which then satisfies all that is wanted of it. All such assignments with no more members than
 * the greatest number are gone through. If none is left there is no such object. Where an assignment stays
 * only for want of an answer, or of different names for its members, nothing is refuted.
 *
 * @module
 */
import type { Json } from '../../json.ts';
import { type Context, found, type Outcome, open, type Premise, reason, refuted, type Trace } from '../outcome.ts';
import type { NameRule, ObjectFacts } from './facts.ts';
import { freshClasses } from './fresh-names.ts';
import { memberValue } from './member.ts';

/** A member of the object: of a told name, or of a class of names. */
interface Slot {
  readonly name?: string;
  readonly names: readonly Premise[];
  /** What is asked of its value besides what a told name asks. */
  readonly values: readonly Premise[];
  readonly value: Json;
}

/** @param required values of the members that must be there */
export function noAssignment(context: Context, facts: ObjectFacts, required: ReadonlyMap<string, Json>): Outcome {
  const trace: Trace = { refutations: [], reasons: [] };
  const slots = [...required].map(([name, value]): Slot => ({ name, names: [], values: [], value }));
  for (const assigned of assignments(context, facts, facts.wanted, slots, trace)) {
    const object = complete(context, facts, assigned);
    if (object !== undefined) return found(object);
    trace.reasons.push(reason('object'));
  }
  const { reasons, refutations } = trace;
  return reasons.length > 0 ? open(...reasons) : refuted('no-assignment', facts.from, refutations);
}

function* assignments(
  context: Context,
  facts: ObjectFacts,
  wanted: readonly NameRule[],
  slots: readonly Slot[],
  trace: Trace,
): Generator<readonly Slot[]> {
  const [want, ...rest] = wanted;
  if (want === undefined) return void (yield slots);
  for (const [index, slot] of slots.entries()) {
    const joined = join(context, facts, slot, want, trace);
    if (joined !== undefined) yield* assignments(context, facts, rest, slots.with(index, joined), trace);
  }
  if (slots.length >= facts.max.bound) return;
  for (const slot of newSlots(context, facts, slots, want, trace))
    yield* assignments(context, facts, rest, [...slots, slot], trace);
}

/** The slot with what is wanted as well, if its member can be the one. */
function join(context: Context, facts: ObjectFacts, slot: Slot, want: NameRule, trace: Trace): Slot | undefined {
  context.budget.spend();
  const values = [...slot.values, { formula: want.of, from: want.from }];
  const names = [...slot.names, { formula: want.names, from: want.from }];
  const { name } = slot;
  if (name !== undefined && context.holds(want.names, name) === false) return undefined;
  const value = name === undefined ? context.solve(values) : memberValue(context, facts, name, values);
  if (value.kind === 'refuted') trace.refutations.push(value);
  if (value.kind === 'refuted') return undefined;
  const named = name === undefined ? context.solve(names) : knownName(context, want, name);
  if (named.kind === 'refuted') trace.refutations.push(named);
  if (named.kind === 'refuted') return undefined;
  for (const outcome of [value, named]) if (outcome.kind === 'open') trace.reasons.push(...outcome.reasons);
  return value.kind === 'found' && named.kind === 'found' ? { ...slot, names, values, value: value.value } : undefined;
}

function knownName({ holds }: Context, want: NameRule, name: string): Outcome {
  return holds(want.names, name) === true ? found(name) : open(reason('pattern', want.names));
}

/** Members that are not there yet and can be the one wanted. */
function* newSlots(
  context: Context,
  facts: ObjectFacts,
  slots: readonly Slot[],
  want: NameRule,
  trace: Trace,
): Generator<Slot> {
  const used = new Set(slots.map(({ name }) => name));
  for (const name of facts.told) {
    if (used.has(name) || facts.lacks.has(name)) continue;
    const slot = join(context, facts, { name, names: [], values: [], value: null }, want, trace);
    if (slot !== undefined) yield slot;
  }
  for (const { names, values, value } of freshClasses(context, facts, trace, want))
    if (value !== undefined) yield { names, values, value };
}

/** An object of these members, all named differently, and as many more as it needs. */
function complete(context: Context, facts: ObjectFacts, slots: readonly Slot[]): Json | undefined {
  const members = new Map<string, Json>();
  for (const { name, value } of slots) if (name !== undefined) members.set(name, value);
  for (const { name, names, value } of slots) {
    if (name !== undefined) continue;
    const other = anotherName(context, names, members);
    if (other === undefined) return undefined;
    members.set(other, value);
  }
  for (const [name, value] of spare(context, facts, members)) {
    if (members.size >= facts.min.bound) break;
    members.set(name, value);
  }
  return members.size < facts.min.bound ? undefined : Object.fromEntries(members);
}

/** Further members that the object may have. */
function* spare(context: Context, facts: ObjectFacts, members: ReadonlyMap<string, Json>): Generator<[string, Json]> {
  for (const name of facts.told) {
    if (members.has(name) || facts.lacks.has(name)) continue;
    const outcome = memberValue(context, facts, name);
    if (outcome.kind === 'found') yield [name, outcome.value];
  }
  for (const { names, value } of freshClasses(context, facts, { refutations: [], reasons: [] })) {
    if (value === undefined) continue;
    for (
      let name = anotherName(context, names, members);
      name !== undefined;
      name = anotherName(context, names, members)
    )
      yield [name, value];
  }
}

function anotherName(
  context: Context,
  names: readonly Premise[],
  members: ReadonlyMap<string, Json>,
): string | undefined {
  context.budget.spend(1 + members.size);
  const { forms } = context;
  const outcome = context.solve([...names, { formula: forms.negate(forms.in(members.keys())), from: 0n }]);
  return outcome.kind === 'found' && typeof outcome.value === 'string' ? outcome.value : undefined;
}
