/**
 * Which members of an `allOf`, `anyOf` or `oneOf` are the same ones on both sides: equal ones first, then those that bear the
 * same mark, then by position.
 * @module
 */
import { isObject, type Json, textOf } from '../json.ts';
import type { Identity } from './identity.ts';

export interface Matched {
  /** Positions in the base and in the revision. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

type Members = Map<number, Json>;

export function matchMembers(base: readonly Json[], revision: readonly Json[], identity: Identity): Matched {
  const left: Members = new Map(base.entries());
  const right: Members = new Map(revision.entries());
  const keys = [(member: Json) => String(identity.of(member)), mark, reference, title];
  const pairs = keys.flatMap((keyOf) => take(left, right, alike(left, right, keyOf)));
  pairs.push(...take(left, right, inOrder(left, right)));
  return { pairs: pairs.sort(([a], [b]) => a - b), removed: [...left.keys()], added: [...right.keys()] };
}

function take(left: Members, right: Members, pairs: [number, number][]): [number, number][] {
  for (const [i, j] of pairs) {
    left.delete(i);
    right.delete(j);
  }
  return pairs;
}

/** The nth with a key on one side, the nth with that key on the other. */
function alike(left: Members, right: Members, keyOf: (member: Json) => string | undefined): [number, number][] {
  const byKey = Map.groupBy(right, ([, member]) => keyOf(member));
  const used = new Map<string, number>();
  return [...left].flatMap(([i, member]): [number, number][] => {
    const key = keyOf(member);
    if (key === undefined) return [];
    const nth = used.get(key) ?? 0;
    used.set(key, nth + 1);
    const [j] = byKey.get(key)?.[nth] ?? [];
    return j === undefined ? [] : [[i, j]];
  });
}

/** Members with a mark of their own are never taken for one another. */
function inOrder(left: Members, right: Members): [number, number][] {
  const unmarked = [...right].filter(([, member]) => mark(member) === undefined);
  return [...left]
    .filter(([, member]) => mark(member) === undefined)
    .flatMap(([i], nth): [number, number][] => {
      const [j] = unmarked[nth] ?? [];
      return j === undefined ? [] : [[i, j]];
    });
}

/** Its one value, or the properties that have one: what tells it from its neighbours. */
function mark(member: Json): string | undefined {
  if (!isObject(member)) return undefined;
  if (Object.hasOwn(member, 'const')) return textOf(member['const'] ?? null);
  const properties = isObject(member['properties']) ? Object.entries(member['properties']) : [];
  const fixed = properties.flatMap(([name, schema]) =>
    isObject(schema) && Object.hasOwn(schema, 'const') ? [[name, schema['const'] ?? null]] : [],
  );
  return fixed.length === 0 ? undefined : textOf(Object.fromEntries(fixed));
}

function reference(member: Json): string | undefined {
  return isObject(member) && typeof member['$ref'] === 'string' ? member['$ref'] : undefined;
}

function title(member: Json): string | undefined {
  return isObject(member) && typeof member['title'] === 'string' ? member['title'] : undefined;
}
