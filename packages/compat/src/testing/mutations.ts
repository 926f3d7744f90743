/**
 * Changes of a schema that are known to weaken it: every instance that was valid stays valid. Read the other way they strengthen it.
 * @module
 */
import { isObject, type Json, type JsonObject } from '../json.ts';
import { type Chance, pick } from './random-instance.ts';

/**
 * A weaker schema, changed somewhere within; undefined if chance finds no place, or the schema is one of which a part says too little.
 *
 * @param other what may be allowed beside what was; its references would lead elsewhere
 */
export function weakened(schema: Json, chance: Chance, other: Json): Json | undefined {
  return isMonotone(schema) ? weaken(schema, chance, refers(other) ? { type: 'null' } : other) : undefined;
}

/** A schema in which something is another number, the other boolean, or gone. */
export function changed(schema: Json, chance: Chance): Json {
  const steps = pick(chance, pathsIn(schema));
  return steps === undefined ? schema : changedAt(schema, steps, chance);
}

type Path = readonly [step: string | number, ...rest: (string | number)[]];

function pathsIn(value: Json): Path[] {
  const members = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return members.flatMap(([step, inner]): Path[] => [
    [step],
    ...pathsIn(inner as Json).map((path): Path => [step, ...path]),
  ]);
}

function changedAt(value: Json, [step, ...rest]: Path, chance: Chance): Json {
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value as JsonObject);
  const kept = members.flatMap(([name, inner]): [string | number, Json][] => {
    if (name !== step) return [[name, inner as Json]];
    const [next, ...further] = rest;
    if (next !== undefined) return [[name, changedAt(inner as Json, [next, ...further], chance)]];
    if (typeof inner === 'number') return [[name, inner + (pick(chance, [-1, 1, 2]) ?? 1)]];
    return typeof inner === 'boolean' ? [[name, !inner]] : [];
  });
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}

function refers(schema: Json): boolean {
  return /"\$(?:dynamicR|r)ef"/.test(JSON.stringify(schema));
}

/**
 * A part may be weakened for itself if the whole gets weaker with it: not where `unevaluated…` looks at which parts hold, nor where a
 * reference leads to the part from below a negation.
 */
function isMonotone(schema: Json): boolean {
  const text = JSON.stringify(schema);
  if (/"unevaluated/.test(text)) return false;
  return !refers(schema) || !/"(?:not|if|oneOf|maxContains)"/.test(text);
}

function weaken(schema: Json, chance: Chance, other: Json): Json | undefined {
  if (!isObject(schema)) return schema === false ? other : undefined;
  const places = Object.keys(schema).flatMap((keyword) => placesIn(schema, keyword, chance, other));
  if (!('$defs' in schema) && !('$dynamicAnchor' in schema)) places.push(() => ({ anyOf: [schema, other] }));
  for (let tries = 0; tries < 4; tries++) {
    const weaker = pick(chance, places)?.();
    if (weaker !== undefined) return weaker;
  }
  return undefined;
}

type Place = () => Json | undefined;

function placesIn(schema: JsonObject, keyword: string, chance: Chance, other: Json): Place[] {
  const value = schema[keyword] as Json;
  const change = (to: Json | undefined): Json | undefined =>
    to === undefined ? undefined : { ...schema, [keyword]: to };
  const without = (): Json => Object.fromEntries(Object.entries(schema).filter(([name]) => name !== keyword));
  if (dropped.has(keyword)) return [without, () => change(widened(keyword, value, other))];
  if (keyword === 'contains') return [() => dropAll(schema, ['contains', 'minContains', 'maxContains'])];
  if (keyword === 'if') return [() => dropAll(schema, ['if', 'then', 'else'])];
  if (inSchema.has(keyword)) return [() => change(weaken(value, chance, other))];
  if (inList.has(keyword) && Array.isArray(value)) {
    const list = value as readonly Json[];
    const index = Math.floor(chance() * list.length);
    const weaker = (): Json | undefined => {
      const inner = weaken(list[index] ?? true, chance, other);
      return inner === undefined ? undefined : change(list.toSpliced(index, 1, inner));
    };
    return keyword === 'anyOf' ? [weaker, without, () => change([...list, other])] : [weaker];
  }
  if (inMap.has(keyword) && isObject(value)) {
    const name = pick(chance, Object.keys(value));
    if (name === undefined) return [];
    return [
      () => {
        const inner = weaken(value[name] ?? true, chance, other);
        return inner === undefined ? undefined : change({ ...value, [name]: inner });
      },
    ];
  }
  return [];
}

function dropAll(schema: JsonObject, keywords: readonly string[]): Json {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
}

/** A bound that is wider, a list that is longer. */
function widened(keyword: string, value: Json, other: Json): Json | undefined {
  if (typeof value === 'number' && /^(?:exclusiveM|m)in/.test(keyword))
    return keyword.endsWith('inimum') ? value - 1 : Math.max(0, value - 1);
  if (typeof value === 'number' && /^(?:exclusiveM|m)ax/.test(keyword)) return value + 1;
  if (keyword === 'enum' && Array.isArray(value) && !value.includes(7)) return [...value, 7];
  if (keyword === 'type') return [value].flat().includes('null') ? undefined : [value, 'null'].flat();
  if (keyword === 'not') return { allOf: [value, other] };
  return undefined;
}

/** Keywords that can go without another keyword seeing it. */
const dropped: ReadonlySet<string> = new Set([
  'type',
  'enum',
  'const',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'items',
  'minProperties',
  'maxProperties',
  'required',
  'additionalProperties',
  'propertyNames',
  'dependentRequired',
  'dependentSchemas',
  'allOf',
  'oneOf',
  'not',
]);
const inSchema: ReadonlySet<string> = new Set(['then', 'else']);
const inList: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'prefixItems']);
const inMap: ReadonlySet<string> = new Set(['properties', 'patternProperties']);
