/**
 * How many steps a validator may take for a witness, before it takes them: both evaluate schemas in place over and over, so that forty
 * lines of `allOf` can take longer than a life.
 * @module
 */
import { isObject, type Json, type JsonObject } from '../json.ts';
import type { Loaded } from '../read/load.ts';
import type { Location } from '../read/location.ts';
import type { Registry } from '../read/registry.ts';
import { emptyScope, entered, type Scope } from '../read/scope.ts';
import { recursive } from '../read/translate.ts';
import { matchingSteps } from './matching-steps.ts';

/** Pairs of a schema and a part of the witness that are looked at. */
const mostPairs = 200_000;

/** @returns at least the number of schemas applied, with the steps of their keywords; Infinity if it is not known or has no end */
export function effort({ set, registry }: Loaded, witness: Json): number {
  const root = registry.at(set.root);
  return root === undefined ? Number.POSITIVE_INFINITY : new Walk(registry).steps(root, emptyScope, node(witness));
}

/** A part of the witness; equal parts in two places are two. */
interface Node {
  readonly value: Json;
  readonly items: readonly Node[];
  readonly members: readonly { readonly name: Node; readonly value: Node }[];
}

function node(value: Json): Node {
  return {
    value,
    items: Array.isArray(value) ? value.map(node) : [],
    members: isObject(value)
      ? Object.entries(value).map(([name, inner]) => ({ name: node(name), value: node(inner) }))
      : [],
  };
}

class Walk {
  readonly #registry: Registry;
  /** By schema and scope, then by part. */
  readonly #known = new Map<Json, Map<string, Map<Node, number>>>();
  #pairs = 0;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  steps(location: Location, around: Scope, at: Node): number {
    const { schema } = location;
    if (!isObject(schema)) return 1;
    const scope = entered(around, location.resource);
    const known = this.#knownFor(schema, scope);
    const before = known.get(at);
    if (before !== undefined) return before;
    if (++this.#pairs > mostPairs) return Number.POSITIVE_INFINITY;
    // If it is met again before it is left, it has no end.
    known.set(at, Number.POSITIVE_INFINITY);
    const apply = (inner: Json | undefined, to: Node): number =>
      inner === undefined ? 0 : this.steps(this.#registry.locate(inner, location.resource), scope, to);
    const steps =
      1 +
      own(schema, at) +
      inPlace(schema, at, apply) +
      below(schema, at, apply) +
      this.#references(location, scope, at);
    known.set(at, steps);
    return steps;
  }

  #knownFor(schema: Json, { key }: Scope): Map<Node, number> {
    const scopes = this.#known.get(schema) ?? new Map<string, Map<Node, number>>();
    this.#known.set(schema, scopes);
    const parts = scopes.get(key) ?? new Map<Node, number>();
    scopes.set(key, parts);
    return parts;
  }

  #references({ schema, resource }: Location, scope: Scope, at: Node): number {
    return sum(['$ref', '$dynamicRef', '$recursiveRef'], (keyword) => {
      const reference = isObject(schema) ? schema[keyword] : undefined;
      if (typeof reference !== 'string') return 0;
      const found = this.#registry.resolve(reference, resource);
      if (found === undefined) return 0;
      const name = keyword === '$recursiveRef' ? recursive : found.anchor;
      const outermost = keyword === '$ref' || name === undefined ? undefined : scope.anchors.get(name);
      const target =
        outermost === undefined ? found.location : this.#registry.locate(outermost.schema, outermost.resource);
      return this.steps(target, scope, at);
    });
  }
}

type Apply = (schema: Json | undefined, to: Node) => number;

/** Steps of the keywords that apply no schema. */
function own(schema: JsonObject, { value, items, members }: Node): number {
  const text = typeof value === 'string' ? value : undefined;
  const { pattern, enum: listed, uniqueItems, patternProperties } = schema;
  return (
    Object.keys(schema).length +
    (Array.isArray(listed) ? listed.length : 0) +
    (uniqueItems === true ? items.length ** 2 : 0) +
    (text === undefined ? 0 : text.length) +
    (text !== undefined && typeof pattern === 'string' ? matchingSteps(pattern, text) : 0) +
    sum(isObject(patternProperties) ? Object.keys(patternProperties) : [], (source) =>
      sum(members, ({ name }) => matchingSteps(source, name.value as string)),
    )
  );
}

function inPlace(schema: JsonObject, at: Node, apply: Apply): number {
  const { allOf, anyOf, oneOf, not, if: condition, then: consequence, else: otherwise, dependentSchemas } = schema;
  return (
    sum([allOf, anyOf, oneOf], (list) => sum(Array.isArray(list) ? list : [], (inner) => apply(inner, at))) +
    sum([not, condition, consequence, otherwise], (inner) => apply(inner, at)) +
    sum(valuesOf(dependentSchemas), (inner) => apply(inner, at))
  );
}

function below(schema: JsonObject, { items, members }: Node, apply: Apply): number {
  const { prefixItems, items: rest, contains, unevaluatedItems } = schema;
  const prefix: readonly Json[] = Array.isArray(prefixItems) ? prefixItems : [];
  const { properties, patternProperties, additionalProperties, unevaluatedProperties, propertyNames } = schema;
  const others = [...valuesOf(patternProperties), additionalProperties, unevaluatedProperties];
  return (
    sum(items, (item, index) => apply(index < prefix.length ? prefix[index] : (rest ?? unevaluatedItems), item)) +
    sum(items, (item) => apply(contains, item)) +
    sum(members, ({ name, value }) => {
      const text = name.value as string;
      const known = isObject(properties) && Object.hasOwn(properties, text) ? properties[text] : undefined;
      const inner = known === undefined ? others : [known, ...valuesOf(patternProperties)];
      return apply(propertyNames, name) + sum(inner, (one) => apply(one, value));
    })
  );
}

function valuesOf(map: Json | undefined): readonly Json[] {
  return map !== undefined && isObject(map) ? Object.values(map) : [];
}

function sum<T>(parts: readonly T[], of: (part: T, index: number) => number): number {
  return parts.reduce((total, part, index) => total + of(part, index), 0);
}
