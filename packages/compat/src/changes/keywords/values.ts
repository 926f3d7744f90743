/**
 * The values that a schema lists by `const`, by `enum`, or by a `oneOf` or `anyOf` of constants: compared as sets.
 * @module
 */
import { isObject, type Json } from '../../json.ts';
import type { Visit } from '../visit.ts';

interface ValueList {
  readonly keyword: 'const' | 'enum' | 'oneOf' | 'anyOf';
  /** By the number of the value: what it is, and where it stands below the schema. */
  readonly values: ReadonlyMap<number, { readonly value: Json; readonly steps: readonly (string | number)[] }>;
}

/** @returns the keywords that need no further look */
export function compareValues(visit: Visit): ReadonlySet<string> {
  const old = valueList(visit, 'base');
  const now = valueList(visit, 'revision');
  if (old !== undefined && now !== undefined && !isMixed(visit, old, now)) {
    compareLists(visit, old, now);
    return new Set([old.keyword, now.keyword]);
  }
  for (const keyword of ['const', 'enum'] as const) {
    const [before, after] = visit.values(keyword);
    if (before === undefined && after !== undefined) visit.changed(`${keyword}-added`, keyword);
    if (before !== undefined && after === undefined) visit.changed(`${keyword}-removed`, keyword);
    if (before === undefined || after === undefined) continue;
    compareLists(visit, plainList(visit, keyword, before), plainList(visit, keyword, after));
  }
  return new Set();
}

function compareLists(visit: Visit, old: ValueList, now: ValueList): void {
  if (old.keyword === 'const' && now.keyword === 'const') {
    if (!visit.same(...visit.values('const'))) visit.changed('const-changed', 'const');
    return;
  }
  if (old.keyword !== now.keyword) {
    visit.part('values-restated', now.keyword, {
      base: [old.keyword],
      revision: [now.keyword],
      edit: () => ({ [old.keyword]: undefined, ...written(now.keyword, valuesOf(old)) }),
    });
  }
  for (const [number, { value, steps }] of old.values) {
    const kept = now.values.get(number);
    if (kept !== undefined) descendIntoMember(visit, steps, kept.steps);
    else {
      const edit = () => ({
        [old.keyword]: undefined,
        ...written(
          old.keyword,
          valuesOf(old).filter((other) => !visit.same(other, value)),
        ),
      });
      visit.part('enum-value-removed', old.keyword, { base: steps, old: value, edit });
    }
  }
  for (const [number, { value, steps }] of now.values) {
    if (old.values.has(number)) continue;
    const edit = () => ({ [old.keyword]: undefined, ...written(old.keyword, [...valuesOf(old), value]) });
    visit.part('enum-value-added', now.keyword, { revision: steps, new: value, edit });
  }
}

/** Constants of a `oneOf` have titles and more of their own. */
function descendIntoMember(
  visit: Visit,
  base: readonly (string | number)[],
  revision: readonly (string | number)[],
): void {
  const isMember = ([keyword]: readonly (string | number)[]): boolean => keyword === 'oneOf' || keyword === 'anyOf';
  if (isMember(base) && isMember(revision)) visit.descend(base, revision);
}

/** The list, where a schema has but one. */
function valueList(visit: Visit, side: 'base' | 'revision'): ValueList | undefined {
  const schema = visit[side];
  const present = (['const', 'enum'] as const).filter((keyword) => Object.hasOwn(schema, keyword));
  const [keyword] = present;
  if (keyword !== undefined)
    return present.length === 1 ? plainList(visit, keyword, schema[keyword] ?? null) : undefined;
  for (const choice of ['oneOf', 'anyOf'] as const) {
    const list = constants(visit, choice, schema[choice]);
    if (list !== undefined) return list;
  }
  return undefined;
}

function plainList(visit: Visit, keyword: 'const' | 'enum', held: Json): ValueList {
  const entries =
    keyword === 'const'
      ? [{ value: held, steps: [keyword] }]
      : (held as readonly Json[]).map((value, index) => ({ value, steps: [keyword, index] }));
  return { keyword, values: new Map(entries.map((entry) => [visit.walk.identity.of(entry.value), entry])) };
}

/** Two equal constants in a `oneOf` exclude one another, so that these are no list. */
function constants(visit: Visit, keyword: 'oneOf' | 'anyOf', held: Json | undefined): ValueList | undefined {
  if (!Array.isArray(held)) return undefined;
  const members = held as readonly Json[];
  const isConstant = (member: Json): boolean =>
    isObject(member) &&
    Object.hasOwn(member, 'const') &&
    Object.keys(member).every((name) => name === 'const' || visit.isInert(name));
  if (!members.every(isConstant)) return undefined;
  const entries = members.map((member, index) => ({
    value: (isObject(member) ? member['const'] : undefined) ?? null,
    steps: [keyword, index],
  }));
  const values = new Map(entries.map((entry) => [visit.walk.identity.of(entry.value), entry]));
  return values.size === members.length ? { keyword, values } : undefined;
}

/** Whether one side has the other's keyword beside its own. */
function isMixed({ base, revision }: Visit, old: ValueList, now: ValueList): boolean {
  return old.keyword !== now.keyword && (Object.hasOwn(base, now.keyword) || Object.hasOwn(revision, old.keyword));
}

function valuesOf({ values }: ValueList): Json[] {
  return [...values.values()].map(({ value }) => value);
}

/** A choice needs a member, and a constant is one value. */
function written(keyword: ValueList['keyword'], values: readonly Json[]): Readonly<Record<string, Json>> {
  const [only] = values;
  if (keyword === 'const' && values.length === 1 && only !== undefined) return { const: only };
  if (keyword === 'const' || keyword === 'enum' || values.length === 0) return { enum: values };
  return { [keyword]: values.map((value) => ({ const: value })) };
}
