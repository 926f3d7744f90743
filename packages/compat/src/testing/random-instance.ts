/**
 * Random instances that follow a schema where they can, and stray where chance has it.
 * @module
 */
import { isObject, type Json, type JsonObject, valueAt } from '../json.ts';
import { names, numbers, texts } from './random-schema.ts';

/** A number from 0 to below 1. */
export type Chance = () => number;

/** The same numbers for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(chance: Chance, from: readonly T[]): T | undefined {
  return from[Math.floor(chance() * from.length)];
}

/** An instance that some of the schemas may accept. */
export function instanceFor(schemas: readonly Json[], chance: Chance): Json {
  const start = schemas.map((schema) => ({ schema, root: schema }));
  return new Maker(chance).instance(start, 0);
}

/** A schema, and the document that its references are in. */
interface At {
  readonly schema: Json;
  readonly root: Json;
}

const deepest = 5;

class Maker {
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  instance(at: readonly At[], depth: number): Json {
    const all = this.#inPlace(at, 0);
    const listed = all.flatMap(({ schema }) => valuesIn(schema));
    if (listed.length > 0 && this.#chance() < 0.7) return pick(this.#chance, listed) ?? null;
    if (this.#chance() < 0.08) return pick(this.#chance, [null, true, ...numbers, ...texts, [], {}]) ?? null;
    switch (this.#type(all)) {
      case 'null':
        return null;
      case 'boolean':
        return this.#chance() < 0.5;
      case 'integer':
      case 'number':
        return this.#number(all);
      case 'string':
        return this.#text(all);
      case 'array':
        return depth > deepest ? [] : this.#array(all, depth);
      default:
        return depth > deepest ? {} : this.#object(all, depth);
    }
  }

  /** The schemas with those that they apply in place, one of several where they leave a choice. */
  #inPlace(at: readonly At[], depth: number): (At & { schema: JsonObject })[] {
    if (depth > 8) return [];
    return at.flatMap(({ schema, root }) => {
      if (!isObject(schema)) return [];
      const list = (keyword: string): readonly Json[] => (Array.isArray(schema[keyword]) ? schema[keyword] : []);
      const chosen = [
        ...list('allOf'),
        ...[pick(this.#chance, list('anyOf')), pick(this.#chance, list('oneOf'))],
        ...(this.#chance() < 0.5 ? [schema['if'], schema['then']] : [schema['else']]),
        this.#chance() < 0.2 ? schema['not'] : undefined,
        ...(isObject(schema['dependentSchemas']) ? Object.values(schema['dependentSchemas']) : []),
        ...['$ref', '$dynamicRef'].map((keyword) => targetOf(schema[keyword], root)),
      ].filter((inner) => inner !== undefined);
      return [
        { schema, root },
        ...this.#inPlace(
          chosen.map((inner) => ({ schema: inner, root })),
          depth + 1,
        ),
      ];
    });
  }

  #type(all: readonly { schema: JsonObject }[]): string {
    const named = all.flatMap(({ schema }) => schema['type'] ?? []) as string[];
    const implied = all.flatMap(({ schema }) => Object.keys(schema).flatMap((keyword) => typesOf[keyword] ?? []));
    return (
      pick(this.#chance, named.length > 0 && this.#chance() < 0.8 ? named : implied) ??
      pick(this.#chance, ['null', 'boolean', 'number', 'string', 'array', 'object']) ??
      'null'
    );
  }

  #number(all: readonly { schema: JsonObject }[]): number {
    const marks = all.flatMap(({ schema }) =>
      ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].flatMap((keyword) =>
        typeof schema[keyword] === 'number' ? [schema[keyword]] : [],
      ),
    );
    const near = marks.flatMap((mark) => [mark, mark + 1, mark - 1, mark + 0.5, mark * 2, mark * 3, -mark]);
    return pick(this.#chance, [...near, ...near, ...numbers]) ?? 0;
  }

  #text(all: readonly { schema: JsonObject }[]): string {
    const lengths = all.flatMap(({ schema }) =>
      ['minLength', 'maxLength'].flatMap((keyword) => (typeof schema[keyword] === 'number' ? [schema[keyword]] : [])),
    );
    const length = pick(this.#chance, lengths);
    if (length === undefined || this.#chance() < 0.5) return pick(this.#chance, texts) ?? '';
    const character = pick(this.#chance, ['a', 'b', '0', '\u{1F600}', 'đ']) ?? 'a';
    return character.repeat(Math.max(0, length + (pick(this.#chance, [-1, 0, 0, 1]) ?? 0)));
  }

  #array(all: readonly (At & { schema: JsonObject })[], depth: number): Json {
    const bounds = all.flatMap(({ schema }) =>
      ['minItems', 'maxItems', 'minContains', 'maxContains'].flatMap((keyword) =>
        typeof schema[keyword] === 'number' ? [schema[keyword]] : [],
      ),
    );
    const prefix = all.map(({ schema }) => (Array.isArray(schema['prefixItems']) ? schema['prefixItems'].length : 0));
    const near = [...bounds, ...prefix].flatMap((bound) => [bound, bound + 1]);
    const length = Math.min(4, pick(this.#chance, [0, 1, 2, ...near, ...near]) ?? 0);
    const items: Json[] = [];
    for (let index = 0; index < length; index++) {
      const again = this.#chance() < 0.15 ? pick(this.#chance, items) : undefined;
      items.push(again ?? this.instance(this.#itemsAt(all, index), depth + 1));
    }
    return items;
  }

  #itemsAt(all: readonly (At & { schema: JsonObject })[], index: number): At[] {
    return all.flatMap(({ schema, root }) => {
      const prefix = Array.isArray(schema['prefixItems']) ? schema['prefixItems'] : [];
      const rest = index < prefix.length ? prefix[index] : (schema['items'] ?? schema['unevaluatedItems']);
      const contained = this.#chance() < 0.5 ? schema['contains'] : undefined;
      return [rest, contained].flatMap((inner) => (inner === undefined ? [] : [{ schema: inner as Json, root }]));
    });
  }

  #object(all: readonly (At & { schema: JsonObject })[], depth: number): Json {
    const required = all.flatMap(({ schema }) => (Array.isArray(schema['required']) ? schema['required'] : []));
    const known = all.flatMap(({ schema }) =>
      ['properties', 'dependentRequired', 'dependentSchemas'].flatMap((keyword) =>
        isObject(schema[keyword]) ? Object.keys(schema[keyword]) : [],
      ),
    );
    const chosen = [
      ...(required as string[]).filter(() => this.#chance() < 0.95),
      ...known.filter(() => this.#chance() < 0.6),
      ...names.filter(() => this.#chance() < 0.12),
    ];
    const members = [...new Set(chosen)].map((name) => [name, this.instance(membersOf(all, name), depth + 1)]);
    return Object.fromEntries(members) as Json;
  }
}

function membersOf(all: readonly (At & { schema: JsonObject })[], name: string): At[] {
  return all.flatMap(({ schema, root }) => {
    const { properties, patternProperties, additionalProperties, unevaluatedProperties } = schema;
    const own = isObject(properties) && Object.hasOwn(properties, name) ? [properties[name] as Json] : [];
    const matching = isObject(patternProperties)
      ? Object.entries(patternProperties).flatMap(([source, inner]) =>
          new RegExp(source, 'u').test(name) ? [inner] : [],
        )
      : [];
    const rest = additionalProperties ?? unevaluatedProperties;
    const found = own.length + matching.length > 0 || rest === undefined ? [...own, ...matching] : [rest];
    return found.map((inner) => ({ schema: inner, root }));
  });
}

function valuesIn(schema: JsonObject): readonly Json[] {
  const listed = Array.isArray(schema['enum']) ? (schema['enum'] as readonly Json[]) : [];
  return 'const' in schema ? [...listed, schema['const'] as Json] : listed;
}

/** As far as random schemas refer: by pointer, and by the names that they give. */
function targetOf(reference: Json | undefined, root: Json): Json | undefined {
  if (typeof reference !== 'string') return undefined;
  if (reference === '#named') return valueAt(root, '/$defs/d1');
  if (reference === '#node') return isObject(root) && '$dynamicAnchor' in root ? root : valueAt(root, '/$defs/d1');
  return valueAt(root, reference.slice(1));
}

const typesOf: Readonly<Record<string, string>> = {
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  multipleOf: 'number',
  minLength: 'string',
  maxLength: 'string',
  pattern: 'string',
  minItems: 'array',
  maxItems: 'array',
  uniqueItems: 'array',
  prefixItems: 'array',
  items: 'array',
  contains: 'array',
  unevaluatedItems: 'array',
  minProperties: 'object',
  maxProperties: 'object',
  required: 'object',
  properties: 'object',
  patternProperties: 'object',
  additionalProperties: 'object',
  propertyNames: 'object',
  dependentRequired: 'object',
  dependentSchemas: 'object',
  unevaluatedProperties: 'object',
};
